package io.rivulet.stress;

import java.util.function.IntSupplier;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * The state of the tests in which one actor replaces the state of a stream while the other looks at the stream twice,
 * by draws or by reading the state; the arbiter looks once more. {@link OldOrNew} has the outcomes.
 */
abstract class ReplaceAndLook {

    private final Runnable replacement;
    private final IntSupplier look;

    ReplaceAndLook(Runnable replacement, IntSupplier look) {
        this.replacement = replacement;
        this.look = look;
    }

    final void replaceNow() {
        replacement.run();
    }

    final void look(III_Result r) {
        r.r1 = look.getAsInt();
        r.r2 = look.getAsInt();
    }

    final void lookLast(III_Result r) {
        r.r3 = look.getAsInt();
    }
}
