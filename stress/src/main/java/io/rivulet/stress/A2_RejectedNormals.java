package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import io.rivulet.random.RandomState;
import io.rivulet.random.distribution.Normal;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIIII_Result;

/*
 * Claim A2 for distributions that take a varying number of words: an array of normals is one contiguous run, also
 * where the ziggurat rejects.
 *
 * Why it could break: a rejected word makes the array take another one, outside the tight loop over the window. The
 * streams here are chosen so that the first normal is rejected and its words lie on both sides of the refill.
 *
 * What would show it: -1, an array that is none of the pieces into which the serial sequence of normals is cut.
 *
 *   java -jar stress/target/jcstress.jar -t A2_RejectedNormals
 */
public final class A2_RejectedNormals {

    /** Where the word before the refill begins a normal that is rejected. */
    private static final KnownStream REJECTING = new KnownStream(() -> new PCG64(122), KnownStream.LAST_OF_WINDOW, 8);

    static {
        BitGenerator bits = REJECTING.open();
        new Generator(bits).standardNormal();
        if (REJECTING.index(bits.randomRaw()) < 2) {
            throw new IllegalStateException("the first normal takes one word only");
        }
    }

    private A2_RejectedNormals() {
    }

    /** normal(0, 1, 8). */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class Arrays8 extends TwoStepsEach {

        private static final Pieces PIECES = new Pieces(8, arrays());

        private static IntFunction<double[]> arrays() {
            Generator rng = new Generator(REJECTING.open());
            return size -> rng.normal(0, 1, size);
        }

        public Arrays8() {
            super(PIECES.of(arrays()));
        }

        @Actor
        public void one(IIIII_Result r) {
            takeOne(r);
        }

        @Actor
        public void other(IIIII_Result r) {
            takeOther(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            takeLast(r);
        }
    }

    /** fill(d, out, from, to): a range of an array of the caller's. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class FillRanges extends TwoStepsEach {

        private static final Normal NORMAL = new Normal(0, 1);
        private static final Pieces PIECES = new Pieces(8, ranges());

        private static IntFunction<double[]> ranges() {
            Generator rng = new Generator(REJECTING.open());
            return size -> {
                double[] out = new double[size + 4];
                rng.fill(NORMAL, out, 2, size + 2);
                return Arrays.copyOfRange(out, 2, size + 2);
            };
        }

        public FillRanges() {
            super(PIECES.of(ranges()));
        }

        @Actor
        public void one(IIIII_Result r) {
            takeOne(r);
        }

        @Actor
        public void other(IIIII_Result r) {
            takeOther(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            takeLast(r);
        }
    }

    /** standard_normal(3) of a RandomState: pairs, of which the second waits for the next array. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class LegacyPairs extends TwoStepsEach {

        private static final Pieces PIECES = new Pieces(3, new RandomState(Family.MT19937.open())::standardNormal);

        public LegacyPairs() {
            super(PIECES.of(new RandomState(Family.MT19937.open())::standardNormal));
        }

        @Actor
        public void one(IIIII_Result r) {
            takeOne(r);
        }

        @Actor
        public void other(IIIII_Result r) {
            takeOther(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            takeLast(r);
        }
    }
}
