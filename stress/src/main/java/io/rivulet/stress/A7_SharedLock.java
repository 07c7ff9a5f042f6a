package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import io.rivulet.random.RandomState;
import io.rivulet.stress.unguarded.OwnLockFacade;
import io.rivulet.stress.unguarded.UnguardedStream;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIIII_Result;

/*
 * Claim A7: two facades over one bit generator share its lock.
 *
 * Why it could break: if each facade had a lock of its own, each would guard its own calls and nobody the stream. The
 * first draw meets the refill.
 *
 * What would show it: a value that is doubled, missing, torn or out of order.
 *
 *   java -jar stress/target/jcstress.jar -t A7_SharedLock
 */
public final class A7_SharedLock {

    private static final double[] DOUBLES = new Generator(Family.MT19937.open()).random(5);

    private static IntSupplier words(LongSupplier draw) {
        return () -> Family.PCG64.index(draw.getAsLong());
    }

    private static IntSupplier doubles(DoubleSupplier draw) {
        return () -> Indices.of(draw.getAsDouble(), DOUBLES);
    }

    private A7_SharedLock() {
    }

    /** Two Generators. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class TwoGenerators extends TwoStepsEach {

        public TwoGenerators() {
            this(Family.PCG64.open());
        }

        private TwoGenerators(BitGenerator bits) {
            super(words(new Generator(bits)::nextLong), words(new Generator(bits)::nextLong), words(bits::randomRaw));
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

    /** random_raw() of the bit generator against a Generator's draw. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class BitGeneratorAgainstGenerator extends TwoStepsEach {

        public BitGeneratorAgainstGenerator() {
            this(Family.PCG64.open());
        }

        private BitGeneratorAgainstGenerator(BitGenerator bits) {
            super(words(bits::randomRaw), words(new Generator(bits)::nextLong), words(bits::randomRaw));
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

    /** random() of the one, random_sample() of the other, two words a value. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class GeneratorAgainstRandomState extends TwoStepsEach {

        public GeneratorAgainstRandomState() {
            this(Family.MT19937.open());
        }

        private GeneratorAgainstRandomState(BitGenerator bits) {
            super(doubles(new Generator(bits)::random), doubles(new RandomState(bits)::randomSample),
                doubles(new Generator(bits)::random));
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

    /** Two RandomStates. Each has a cached Gaussian of its own; the stream is one. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class TwoRandomStates extends TwoStepsEach {

        public TwoRandomStates() {
            this(Family.MT19937.open());
        }

        private TwoRandomStates(BitGenerator bits) {
            super(doubles(new RandomState(bits)::randomSample), doubles(new RandomState(bits)::randomSample),
                doubles(new RandomState(bits)::randomSample));
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

    /** Two facades with a lock each. */
    @JCStressTest
    @JCStressMeta(SixOrders.Broken.class)
    @State
    public static class OwnLocksControl extends TwoStepsEach {

        private static final long[] KNOWN = new UnguardedStream(42, 63).nextLongs(5);

        public OwnLocksControl() {
            this(new UnguardedStream(42, 63));
        }

        private OwnLocksControl(UnguardedStream stream) {
            super(facade(stream), facade(stream), facade(stream));
        }

        private static IntSupplier facade(UnguardedStream stream) {
            OwnLockFacade facade = new OwnLockFacade(stream);
            return () -> Indices.of(facade.nextLong(), KNOWN);
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
