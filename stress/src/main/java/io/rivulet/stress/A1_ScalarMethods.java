package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import io.rivulet.random.distribution.DoubleDistribution;
import io.rivulet.random.distribution.LongDistribution;
import java.util.function.IntSupplier;
import java.util.function.ToLongFunction;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIIII_Result;

/*
 * Claim A1: scalar draws of different kinds, mixed, take consecutive words of the stream, each word once.
 *
 * Why it could break: the kinds enter the stream through different doors (raw words, doubles, bounded integers,
 * distributions of the library, distributions of the caller, which run as transactions), and a door without the lock
 * lets two in.
 *
 * What would show it: an index that is missing, doubled or out of order. Every value here takes one word, so that it
 * tells which one; the test refuses to start if one takes more.
 *
 *   java -jar stress/target/jcstress.jar -t A1_ScalarMethods
 */
public final class A1_ScalarMethods {

    private static final Method DOUBLE = new Method(rng -> Double.doubleToLongBits(rng.random()));
    private static final Method LONG = new Method(Generator::nextLong);
    private static final Method BOUNDED = new Method(rng -> rng.nextLong(1L << 40));
    private static final Method INTEGER = new Method(rng -> rng.integers(1L << 40));
    private static final Method NORMAL = new Method(rng -> Double.doubleToLongBits(rng.standardNormal()));
    private static final Method RAW = new Method(rng -> rng.bitGenerator().randomRaw());

    private static final DoubleDistribution OWN = bits -> -bits.nextDouble();
    private static final Method OWN_DOUBLE = new Method(rng -> Double.doubleToLongBits(rng.sample(OWN)));
    private static final Method OWN_LONG = new Method(rng -> rng.sample(LongDistribution.of(bits -> ~bits.nextLong())));

    /** A method that takes one word, and what it returns at each place. */
    private static final class Method {

        private final ToLongFunction<Generator> call;
        private final long[] known = new long[5];

        Method(ToLongFunction<Generator> call) {
            this.call = call;
            for (int i = 0; i < known.length; i++) {
                BitGenerator bits = Family.PCG64.open();
                bits.randomRaw(i);
                known[i] = call.applyAsLong(new Generator(bits));
                if (Family.PCG64.index(bits.randomRaw()) != i + 1) {
                    throw new IllegalStateException("value " + i + " took more than one word");
                }
            }
        }

        IntSupplier on(Generator rng) {
            return () -> Indices.of(call.applyAsLong(rng), known);
        }
    }

    /** One actor by the one method, one by the other. */
    abstract static class OneWordEach extends TwoStepsEach {
        OneWordEach(Generator rng, Method one, Method other) {
            super(one.on(rng), other.on(rng), one.on(rng));
        }
    }

    private A1_ScalarMethods() {
    }

    /** random() and nextLong(). */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class DoublesAgainstLongs extends OneWordEach {

        public DoublesAgainstLongs() {
            super(new Generator(Family.PCG64.open()), DOUBLE, LONG);
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

    /** A bounded integer, and a distribution of the caller's. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class BoundedAgainstOwnLongs extends OneWordEach {

        public BoundedAgainstOwnLongs() {
            super(new Generator(Family.PCG64.open()), BOUNDED, OWN_LONG);
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

    /** The ziggurat, and a distribution of the caller's. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class NormalsAgainstOwnDoubles extends OneWordEach {

        public NormalsAgainstOwnDoubles() {
            super(new Generator(Family.PCG64.open()), NORMAL, OWN_DOUBLE);
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

    /** An integer of a distribution, and the bit generator's own word. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class TypedAgainstRaw extends OneWordEach {

        public TypedAgainstRaw() {
            super(new Generator(Family.PCG64.open()), INTEGER, RAW);
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
