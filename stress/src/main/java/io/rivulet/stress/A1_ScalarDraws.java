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
 * Why it could break: a draw reads a position and writes it back, and once in 64 draws replaces the whole window of words.
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

    private static final int BEFORE = 63;

    /** The values after the first 63, by which a drawn word is recognised. */
    private static final long[] NEXT = expected();

    private final BitGenerator bits = new PCG64(42);

    public A1_ScalarDraws() {
        bits.randomRaw(BEFORE);
    }

    private static long[] expected() {
        BitGenerator reference = new PCG64(42);
        reference.randomRaw(BEFORE);
        return reference.randomRaw(3);
    }

    private static int index(long word) {
        for (int i = 0; i < NEXT.length; i++) {
            if (NEXT[i] == word) {
                return i;
            }
        }
        return -1;
    }

    @Actor
    public void first(III_Result r) {
        r.r1 = index(bits.randomRaw());
    }

    @Actor
    public void second(III_Result r) {
        r.r2 = index(bits.randomRaw());
    }

    @Arbiter
    public void after(III_Result r) {
        r.r3 = index(bits.randomRaw());
    }
}
