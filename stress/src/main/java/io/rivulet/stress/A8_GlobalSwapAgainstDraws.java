package io.rivulet.stress;

import io.rivulet.random.RandomState;
import io.rivulet.stress.unguarded.UnguardedGlobal;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZZ_Result;

/*
 * Claim A8: while the global bit generator is replaced, a draw takes all its words from the old one or all from the new
 * one; and once the replacement is done nobody draws from the old one any more.
 *
 * Why it could break: a draw finds the generator, then takes that one's lock. If it found it anew for each word, a
 * swap would give it words of two generators. If it did not look again under the lock, a draw that waited for the
 * swap to end would go on with the old one.
 *
 * What would show it: the first two results say whether two words drawn together are neighbours; the third, whether
 * the word that the swapping thread takes from the old generator after the swap, and the arbiter's, are: nobody else
 * may have come between.
 *
 * The global object is one for all samples. So each sample swaps in generators of its own, whose words say whose they
 * are; what is drawn may be another sample's, but must be of one.
 *
 *   java -jar stress/target/jcstress.jar -t A8_GlobalSwapAgainstDraws
 */
@JCStressTest
@Outcome(id = "true, true, true", expect = Expect.ACCEPTABLE, desc = "Each draw was of one generator, the current.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A draw had words of two generators, or came from a replaced one.")
@State
public class A8_GlobalSwapAgainstDraws {

    static {
        swapInMarkedWords();
    }

    private final Meeting meeting = new Meeting(2);
    private final MarkedWords old = MarkedWords.fresh();
    private final MarkedWords next = MarkedWords.fresh();
    private long word;

    /** The global object begins with an MT19937, whose words tell nothing; it must be gone before any sample. */
    static void swapInMarkedWords() {
        RandomState.setGlobalBitGenerator(MarkedWords.fresh());
    }

    /** Whether two elements of tomaxint, which drops the lowest bit of a word, are neighbours. */
    static boolean neighbours(long[] drawn) {
        return MarkedWords.isWord(drawn[0] << 1) && MarkedWords.follows(drawn[1] << 1, drawn[0] << 1);
    }

    @Actor
    public void swap() {
        meeting.join();
        RandomState.setGlobalBitGenerator(old);
        RandomState.setGlobalBitGenerator(next);
        word = old.randomRaw();
    }

    @Actor
    public void draw(ZZZ_Result r) {
        meeting.join();
        r.r1 = neighbours(RandomState.global().tomaxint(2));
        r.r2 = neighbours(RandomState.global().tomaxint(2));
    }

    @Arbiter
    public void after(ZZZ_Result r) {
        r.r3 = MarkedWords.follows(old.randomRaw(), word);
    }

    /** A facade that finds its generator anew for every word. */
    @JCStressTest
    @Outcome(id = "true, true, true", expect = Expect.ACCEPTABLE, desc = "Every draw was of one generator.")
    @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "Broken: words of two generators, or of a replaced one.")
    @State
    public static class Control {

        private final Meeting meeting = new Meeting(2);
        private final MarkedWords old = MarkedWords.fresh();
        private final MarkedWords next = MarkedWords.fresh();
        private final UnguardedGlobal twin = new UnguardedGlobal(MarkedWords.fresh());
        private long word;

        @Actor
        public void swap() {
            meeting.join();
            twin.setBitGenerator(old);
            twin.setBitGenerator(next);
            word = old.randomRaw();
        }

        @Actor
        public void draw(ZZZ_Result r) {
            meeting.join();
            r.r1 = neighbours(twin.tomaxint(2));
            r.r2 = neighbours(twin.tomaxint(2));
        }

        @Arbiter
        public void after(ZZZ_Result r) {
            r.r3 = MarkedWords.follows(old.randomRaw(), word);
        }
    }

    /** Two threads draw, one swaps. */
    @JCStressTest
    @Outcome(id = "true, true, true", expect = Expect.ACCEPTABLE, desc = "Each draw was of one generator, the current.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A draw had words of two generators, or came from a replaced one.")
    @State
    public static class ThreeActors {

        static {
            swapInMarkedWords();
        }

        private final Meeting meeting = new Meeting(3);
        private final MarkedWords old = MarkedWords.fresh();
        private final MarkedWords next = MarkedWords.fresh();
        private long word;

        @Actor
        public void swap() {
            meeting.join();
            RandomState.setGlobalBitGenerator(old);
            RandomState.setGlobalBitGenerator(next);
            word = old.randomRaw();
        }

        @Actor
        public void one(ZZZ_Result r) {
            meeting.join();
            r.r1 = neighbours(RandomState.global().tomaxint(2));
        }

        @Actor
        public void other(ZZZ_Result r) {
            meeting.join();
            r.r2 = neighbours(RandomState.global().tomaxint(2));
        }

        @Arbiter
        public void after(ZZZ_Result r) {
            r.r3 = MarkedWords.follows(old.randomRaw(), word);
        }
    }
}
