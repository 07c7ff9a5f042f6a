package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.BitGeneratorState;
import io.rivulet.random.Generator;
import io.rivulet.random.LegacyState;
import io.rivulet.random.RandomState;
import java.util.Arrays;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIIII_Result;

/*
 * Claim A5: a snapshot holds the half that waits at its moment, and none otherwise; for RandomState the Gaussian that
 * waits.
 *
 * Why it could break: the half and its flag stand beside the state, the Gaussian in an object of its own. A snapshot
 * that reads them at another moment is stale.
 *
 * What would show it: a tail that is not of the stream (-1), or a second snapshot that is older than the first.
 *
 *   java -jar stress/target/jcstress.jar -t A5_HalvesInSnapshots
 */
public final class A5_HalvesInSnapshots {

    private A5_HalvesInSnapshots() {
    }

    /** nextInt() twice, the first across the refill. */
    @JCStressTest
    @JCStressMeta(SnapshotsAndDraws.OneMoment.class)
    @State
    public static class Halves extends SnapshotsAndDraws<BitGeneratorState> {

        private static final long[] KNOWN = ints(new Generator(Family.PCG64.open()), 8);

        public Halves() {
            this(new Generator(Family.PCG64.open()));
        }

        private Halves(Generator rng) {
            super(rng.bitGenerator()::state, () -> Indices.of(rng.nextInt(), KNOWN), Halves::tail);
        }

        private static int tail(BitGeneratorState state) {
            BitGenerator bits = Family.PCG64.open();
            bits.restore(state);
            return Indices.ofRun(ints(new Generator(bits), 3), KNOWN);
        }

        private static long[] ints(Generator rng, int size) {
            long[] out = new long[size];
            Arrays.setAll(out, i -> rng.nextInt());
            return out;
        }

        @Actor
        public void snapshots() {
            takeSnapshots();
        }

        @Actor
        public void draws(IIIII_Result r) {
            draw(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            compare(r);
        }
    }

    /** standard_normal() twice against get_state(), the first pair across the block's end. */
    @JCStressTest
    @JCStressMeta(SnapshotsAndDraws.OneMoment.class)
    @State
    public static class Gaussians extends SnapshotsAndDraws<LegacyState> {

        private static final double[] KNOWN = new RandomState(Family.MT19937.open()).standardNormal(8);

        public Gaussians() {
            this(new RandomState(Family.MT19937.open()));
        }

        private Gaussians(RandomState rs) {
            super(rs::getState, () -> Indices.of(rs.standardNormal(), KNOWN), Gaussians::tail);
        }

        private static int tail(LegacyState state) {
            RandomState rs = new RandomState(Family.MT19937.open());
            rs.setState(state);
            return Indices.ofRun(rs.standardNormal(3), KNOWN);
        }

        @Actor
        public void snapshots() {
            takeSnapshots();
        }

        @Actor
        public void draws(IIIII_Result r) {
            draw(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            compare(r);
        }
    }
}
