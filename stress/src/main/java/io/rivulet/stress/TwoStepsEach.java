package io.rivulet.stress;

import java.util.function.IntSupplier;
import org.openjdk.jcstress.infra.results.IIIII_Result;

/**
 * The state of the tests in which two actors take two steps each and the arbiter one, every step saying which one of a
 * known sequence it was. {@link SixOrders} has the outcomes. jcstress does not see inherited actors, so that each test
 * names its own and calls these.
 */
abstract class TwoStepsEach {

    private final IntSupplier one;
    private final IntSupplier other;
    private final IntSupplier last;

    TwoStepsEach(IntSupplier every) {
        this(every, every, every);
    }

    TwoStepsEach(IntSupplier one, IntSupplier other, IntSupplier last) {
        this.one = one;
        this.other = other;
        this.last = last;
    }

    final void takeOne(IIIII_Result r) {
        r.r1 = one.getAsInt();
        r.r2 = one.getAsInt();
    }

    final void takeOther(IIIII_Result r) {
        r.r3 = other.getAsInt();
        r.r4 = other.getAsInt();
    }

    final void takeLast(IIIII_Result r) {
        r.r5 = last.getAsInt();
    }
}
