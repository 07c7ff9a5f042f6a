package io.rivulet.stress;

import io.rivulet.random.Generator;
import io.rivulet.random.RandomState;
import io.rivulet.stress.unguarded.UnguardedBlock;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIIII_Result;

/*
 * Claim A1, for values that take two words of MT19937: the words of one value are neighbours.
 *
 * Why it could break: a double takes two 32-bit words, and a draw of another thread could come between them. Here the
 * first double's words lie on both sides of the block of 624: the second is made by the refill.
 *
 * What would show it: a double that is not of the stream (-1), a double drawn twice, or an arbiter's draw that is not
 * the fifth.
 *
 *   java -jar stress/target/jcstress.jar -t A1_WordPairs
 */
public final class A1_WordPairs {

    private static final double[] KNOWN = five(new Generator(Family.MT19937.open())::nextDouble);
    private static final double[] UNGUARDED = five(new UnguardedBlock(42, 623)::nextDouble);

    private static double[] five(DoubleSupplier serial) {
        return new double[] {serial.getAsDouble(), serial.getAsDouble(), serial.getAsDouble(), serial.getAsDouble(),
            serial.getAsDouble()};
    }

    private static IntSupplier places(DoubleSupplier draw, double[] known) {
        return () -> Indices.of(draw.getAsDouble(), known);
    }

    private A1_WordPairs() {
    }

    /** nextDouble(). */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class OfGenerator extends TwoStepsEach {

        public OfGenerator() {
            super(places(new Generator(Family.MT19937.open())::nextDouble, KNOWN));
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

    /** random_sample(), the same stream by the legacy door. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class OfRandomState extends TwoStepsEach {

        public OfRandomState() {
            super(places(new RandomState(Family.MT19937.open())::randomSample, KNOWN));
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

    /** The same block without a lock. */
    @JCStressTest
    @JCStressMeta(SixOrders.Broken.class)
    @State
    public static class UnguardedControl extends TwoStepsEach {

        public UnguardedControl() {
            super(places(new UnguardedBlock(42, 623)::nextDouble, UNGUARDED));
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
