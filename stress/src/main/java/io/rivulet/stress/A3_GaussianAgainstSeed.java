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
 * Claim A3 and A4: the Gaussian that waits belongs to its stream; after seed and set_state none of the old stream is
 * given.
 *
 * Why it could break: replacing the stream and emptying the cache are two writes. (NumPy's seed takes no lock.)
 *
 * What would show it: an old variate after a new one, or one that is of neither sequence. Old variates are numbered
 * from 0, new ones from 10.
 *
 *   java -jar stress/target/jcstress.jar -t A3_GaussianAgainstSeed
 */
public final class A3_GaussianAgainstSeed {

    private static final double[] OLD = new RandomState(Family.MT19937.open()).standardNormal(3);

    private A3_GaussianAgainstSeed() {
    }

    /** seed(7) against two draws. */
    @JCStressTest
    @JCStressMeta(OldOrNew.Draws.class)
    @State
    public static class Seed extends ReplaceAndLook {

        private static final double[] NEW = new RandomState(7).standardNormal(3);

        public Seed() {
            this(new RandomState(Family.MT19937.open()));
        }

        private Seed(RandomState rs) {
            super(() -> rs.seed(7), () -> OldOrNew.place(rs.standardNormal(), OLD, NEW));
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

    /** set_state, with a Gaussian waiting in the new state, against two draws. */
    @JCStressTest
    @JCStressMeta(OldOrNew.Draws.class)
    @State
    public static class SetState extends ReplaceAndLook {

        private static final LegacyState STATE = atSecondOfPair().getState();
        private static final double[] NEW = atSecondOfPair().standardNormal(3);

        public SetState() {
            this(new RandomState(Family.MT19937.open()));
        }

        private SetState(RandomState rs) {
            super(() -> rs.setState(STATE), () -> OldOrNew.place(rs.standardNormal(), OLD, NEW));
        }

        private static RandomState atSecondOfPair() {
            RandomState rs = new RandomState(7);
            rs.standardNormal();
            return rs;
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
