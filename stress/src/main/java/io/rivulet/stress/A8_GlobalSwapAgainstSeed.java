package io.rivulet.stress;

import io.rivulet.random.MT19937;
import io.rivulet.random.RandomState;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/*
 * Claim A8: seeding the global object while its generator is replaced seeds the old one or the new one; and once the
 * replacement is done nobody seeds the old one any more.
 *
 * Why it could break: how to seed depends on the kind of generator and is worked out before the lock is taken. If
 * nobody looked again, a seeding prepared for the old generator would be applied after the swap, to it or, worse, to
 * a new one of another kind.
 *
 * What would show it: false in the first place, the word that the swapping thread takes from the old generator after
 * the swap, and the arbiter's, are not neighbours; in the second, what is drawn after seeding is neither of a seeded
 * generator nor of a new one.
 *
 *   java -jar stress/target/jcstress.jar -t A8_GlobalSwapAgainstSeed
 */
@JCStressTest
@Outcome(id = "true, true", expect = Expect.ACCEPTABLE, desc = "One generator was seeded, while it was current.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A replaced generator was seeded, or one as if it were of another kind.")
@State
public class A8_GlobalSwapAgainstSeed {

    private static final int SEED = 5;
    private static final MT19937 TWISTER = MT19937.legacy(42);

    /** What MT19937 may give first: seeded as above, or as it came. Nobody but this test's second actor draws. */
    private static final long SEEDED = new RandomState(SEED).tomaxint();
    private static final long UNSEEDED = new RandomState(42).tomaxint();

    private final Meeting meeting = new Meeting(2);
    private final MarkedWords old = MarkedWords.fresh();
    private final MT19937 next = TWISTER.jumped(0);
    private long word;

    @Actor
    public void swap() {
        meeting.join();
        RandomState.setGlobalBitGenerator(old);
        RandomState.setGlobalBitGenerator(next);
        word = old.randomRaw();
    }

    @Actor
    public void seed(ZZ_Result r) {
        meeting.join();
        RandomState.global().seed(SEED);
        long first = RandomState.global().tomaxint();
        r.r2 = first == SEEDED || first == UNSEEDED || MarkedWords.isWord(first << 1);
        RandomState.global().seed(SEED);
    }

    @Arbiter
    public void after(ZZ_Result r) {
        r.r1 = MarkedWords.follows(old.randomRaw(), word);
    }
}
