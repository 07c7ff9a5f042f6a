package io.rivulet.stress;

import io.rivulet.random.BitGeneratorState;
import io.rivulet.random.LegacyState;
import io.rivulet.random.RandomState;
import io.rivulet.stress.unguarded.UnguardedGlobal;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/*
 * Claim A8: the Gaussian that waits goes with the generator it was made from: getState never gives the one of the old
 * generator with the state of the new.
 *
 * Why it could break: generator and Gaussian are two things to replace. A swap that replaced one after the other, or
 * a pair of Gaussians made during a swap, would leave the old generator's second Gaussian waiting beside the new
 * generator.
 *
 * What would show it: a state whose Gaussian is not the one that its generator made last.
 *
 *   java -jar stress/target/jcstress.jar -t A8_GlobalSwapAgainstState
 */
@JCStressTest
@Outcome(id = "true, true", expect = Expect.ACCEPTABLE, desc = "The Gaussian is of the generator beside it.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A generator with another one's Gaussian.")
@State
public class A8_GlobalSwapAgainstState {

    static {
        A8_GlobalSwapAgainstDraws.swapInMarkedWords();
    }

    private final Meeting meeting = new Meeting(2);
    private final MarkedWords old = MarkedWords.fresh();
    private final MarkedWords next = MarkedWords.fresh();

    /** Whether a Gaussian that waits is the second of the last pair that the generator made. */
    static boolean belongs(BitGeneratorState bits, boolean hasGauss, double gauss) {
        return !hasGauss || gauss == MarkedWords.waiting(bits);
    }

    private static boolean consistent() {
        LegacyState state = RandomState.global().getState();
        return belongs(state.bitGenerator(), state.hasGauss(), state.gauss());
    }

    @Actor
    public void swap(ZZ_Result r) {
        meeting.join();
        RandomState.setGlobalBitGenerator(old);
        boolean between = consistent();
        RandomState.setGlobalBitGenerator(next);
        r.r1 = between & consistent();
    }

    @Actor
    public void draw(ZZ_Result r) {
        meeting.join();
        RandomState.global().standardNormal();
        boolean between = consistent();
        RandomState.global().standardNormal();
        RandomState.global().standardNormal();
        r.r2 = between & consistent();
    }

    /** A facade with its Gaussian in a field of its own. */
    @JCStressTest
    @Outcome(id = "true, true", expect = Expect.ACCEPTABLE, desc = "The Gaussian is of the generator beside it.")
    @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "Broken: a generator with another one's Gaussian.")
    @State
    public static class Control {

        private final Meeting meeting = new Meeting(2);
        private final MarkedWords old = MarkedWords.fresh();
        private final MarkedWords next = MarkedWords.fresh();
        private final UnguardedGlobal twin = new UnguardedGlobal(MarkedWords.fresh());

        private boolean consistent() {
            Object[] state = twin.state();
            return belongs((BitGeneratorState) state[0], (boolean) state[1], (double) state[2]);
        }

        @Actor
        public void swap(ZZ_Result r) {
            meeting.join();
            twin.setBitGenerator(old);
            boolean between = consistent();
            twin.setBitGenerator(next);
            r.r1 = between & consistent();
        }

        @Actor
        public void draw(ZZ_Result r) {
            meeting.join();
            twin.standardNormal();
            boolean between = consistent();
            twin.standardNormal();
            twin.standardNormal();
            r.r2 = between & consistent();
        }
    }
}
