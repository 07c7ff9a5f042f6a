package io.rivulet.stress;

import io.rivulet.random.LegacyState;
import io.rivulet.random.RandomState;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/*
 * Claim A4 for RandomState: seed and set_state against draws and against get_state are all old or all new, the
 * Gaussian that waits included.
 *
 * Why it could break: 624 words, a position and the Gaussian change together. (NumPy's seed took no lock, and raced
 * with get_state.)
 *
 * What would show it: a state of neither (-1), an old value after a new one, or a state in which the Gaussian of the
 * one stream stands beside the words of the other.
 *
 *   java -jar stress/target/jcstress.jar -t A4_LegacySeedAndState
 */
public final class A4_LegacySeedAndState {

    private static final LegacyState OLD = open().getState();

    /** With a Gaussian waiting. */
    private static RandomState open() {
        RandomState rs = new RandomState(Family.MT19937.open());
        rs.standardNormal();
        return rs;
    }

    private A4_LegacySeedAndState() {
    }

    /** seed(7) against get_state() twice. */
    @JCStressTest
    @JCStressMeta(OldOrNew.States.class)
    @State
    public static class SeedAgainstGetState extends ReplaceAndLook {

        private static final LegacyState NEW = new RandomState(7).getState();

        public SeedAgainstGetState() {
            this(open());
        }

        private SeedAgainstGetState(RandomState rs) {
            super(() -> rs.seed(7), () -> OldOrNew.which(rs.getState(), OLD, NEW));
        }

        @Actor
        public void replace() {
            replaceNow();
        }

        @Actor
        public void read(III_Result r) {
            look(r);
        }

        @Arbiter
        public void after(III_Result r) {
            lookLast(r);
        }
    }

    /** set_state against get_state() twice. */
    @JCStressTest
    @JCStressMeta(OldOrNew.States.class)
    @State
    public static class SetStateAgainstGetState extends ReplaceAndLook {

        private static final LegacyState NEW = new RandomState(7).getState();

        public SetStateAgainstGetState() {
            this(open());
        }

        private SetStateAgainstGetState(RandomState rs) {
            super(() -> rs.setState(NEW), () -> OldOrNew.which(rs.getState(), OLD, NEW));
        }

        @Actor
        public void replace() {
            replaceNow();
        }

        @Actor
        public void read(III_Result r) {
            look(r);
        }

        @Arbiter
        public void after(III_Result r) {
            lookLast(r);
        }
    }

    /** seed([7, 8]) against random_sample() twice, the first across the block's end. */
    @JCStressTest
    @JCStressMeta(OldOrNew.Draws.class)
    @State
    public static class SeedAgainstDraws extends ReplaceAndLook {

        private static final double[] DRAWS = new RandomState(Family.MT19937.open()).randomSample(3);
        private static final double[] NEW = new RandomState(new long[] {7, 8}).randomSample(3);

        public SeedAgainstDraws() {
            this(new RandomState(Family.MT19937.open()));
        }

        private SeedAgainstDraws(RandomState rs) {
            super(() -> rs.seed(new long[] {7, 8}), () -> OldOrNew.place(rs.randomSample(), DRAWS, NEW));
        }

        @Actor
        public void replace() {
            replaceNow();
        }

        @Actor
        public void draw(III_Result r) {
            look(r);
        }

        @Arbiter
        public void after(III_Result r) {
            lookLast(r);
        }
    }
}
