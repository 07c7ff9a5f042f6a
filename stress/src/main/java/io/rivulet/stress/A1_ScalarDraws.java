package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.PCG64;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/*
 * Claim A1: concurrent scalar draws return consecutive values of the stream in some order, none lost, none twice.
 *
 * Why it could break: a draw reads a position and writes it back, and at the end of a window of words replaces it.
 * Two threads inside at once would read the same position (one value twice) or step over one (a value lost). The stream is
 * moved to one draw before the end of a window first, so that the two draws meet at the refill.
 *
 * What would show it: two equal indices, or an arbiter's draw that is not the third.
 *
 *   java -jar stress/target/jcstress.jar -t A1_ScalarDraws
 */
@JCStressTest
@Outcome(id = {"0, 1, 2", "1, 0, 2"}, expect = Expect.ACCEPTABLE, desc = "Two consecutive values, then the third.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A value was lost, drawn twice or torn.")
@State
public class A1_ScalarDraws {

    private static final KnownStream STREAM = new KnownStream(() -> new PCG64(42), KnownStream.LAST_OF_WINDOW, 3);

    private final BitGenerator bits = STREAM.open();

    @Actor
    public void first(III_Result r) {
        r.r1 = STREAM.index(bits.randomRaw());
    }

    @Actor
    public void second(III_Result r) {
        r.r2 = STREAM.index(bits.randomRaw());
    }

    @Arbiter
    public void after(III_Result r) {
        r.r3 = STREAM.index(bits.randomRaw());
    }
}
