package io.rivulet.stress;

import io.rivulet.random.RandomState;
import io.rivulet.stress.unguarded.UnguardedGaussian;
import io.rivulet.stress.unguarded.UnguardedStream;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIIII_Result;

/*
 * Claim A3: RandomState makes normal variates in pairs and keeps the second; it is never lost or given to two callers.
 *
 * Why it could break: the kept value and the flag that it is there are fields beside the stream. The first pair's
 * words lie on both sides of the block's end.
 *
 * What would show it: a variate that is doubled, missing, out of order, or not of the serial sequence at all.
 *
 *   java -jar stress/target/jcstress.jar -t A3_GaussianPairs
 */
public final class A3_GaussianPairs {

    private A3_GaussianPairs() {
    }

    /** standard_normal() by both. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class OfRandomState extends TwoStepsEach {

        private static final Pieces PAIRS = new Pieces(1, new RandomState(Family.MT19937.open())::standardNormal);

        public OfRandomState() {
            super(PAIRS.of(new RandomState(Family.MT19937.open())::standardNormal));
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

    /** The same pair without a lock. */
    @JCStressTest
    @JCStressMeta(SixOrders.Broken.class)
    @State
    public static class UnguardedControl extends TwoStepsEach {

        private static final Pieces PAIRS = new Pieces(1, gaussians());

        public UnguardedControl() {
            super(PAIRS.of(gaussians()));
        }

        private static IntFunction<double[]> gaussians() {
            UnguardedGaussian gaussian = new UnguardedGaussian(new UnguardedStream(42, 63));
            return size -> DoubleStream.generate(gaussian::next).limit(size).toArray();
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
