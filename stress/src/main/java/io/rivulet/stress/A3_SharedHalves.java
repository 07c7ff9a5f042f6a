package io.rivulet.stress;

import io.rivulet.random.Generator;
import io.rivulet.stress.unguarded.UnguardedStream;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIIII_Result;

/*
 * Claim A3: when two threads draw 32 bits each, one may get the lower half of a word and the other the upper one; each
 * half is used once, and in their order.
 *
 * Why it could break: two threads that see the half at the same time both take it; one that sees neither draws a new
 * word, and a half is lost. The first draw meets the refill of the window.
 *
 * What would show it: a half that is doubled, missing or out of order. Halves are numbered 0, 1 (word 0), 2, 3 (word
 * 1), 4.
 *
 *   java -jar stress/target/jcstress.jar -t A3_SharedHalves
 */
public final class A3_SharedHalves {

    private static final int[] KNOWN = halves(Family.PCG64.open().randomRaw(3));

    private static int[] halves(long[] words) {
        return LongStream.of(words).flatMap(w -> LongStream.of(w, w >>> 32)).mapToInt(w -> (int) w).toArray();
    }

    private static IntSupplier places(IntSupplier draw, int[] known) {
        return () -> {
            int drawn = draw.getAsInt();
            for (int i = 0; i < known.length; i++) {
                if (known[i] == drawn) {
                    return i;
                }
            }
            return Indices.NONE;
        };
    }

    private A3_SharedHalves() {
    }

    /** nextInt() by both. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class Ints extends TwoStepsEach {

        public Ints() {
            this(new Generator(Family.PCG64.open()));
        }

        private Ints(Generator rng) {
            super(places(rng::nextInt, KNOWN));
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

    /** nextInt() by one, nextFloat() by the other: a float is made of half a word. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class IntsAgainstFloats extends TwoStepsEach {

        /** The 24 bits that make a float. */
        private static final int[] TOPS = IntStream.of(KNOWN).map(half -> half >>> 8).toArray();

        public IntsAgainstFloats() {
            this(new Generator(Family.PCG64.open()));
        }

        private IntsAgainstFloats(Generator rng) {
            super(places(rng::nextInt, KNOWN), places(() -> (int) (rng.nextFloat() * 0x1p24f), TOPS),
                places(rng::nextInt, KNOWN));
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

    /** nextInt() by one, integers below 2^31 by the other: a bounded integer starts from half a word. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class IntsAgainstBounded extends TwoStepsEach {

        private static final int[] TOPS = IntStream.of(KNOWN).map(half -> half >>> 1).toArray();

        public IntsAgainstBounded() {
            this(new Generator(Family.PCG64.open()));
        }

        private IntsAgainstBounded(Generator rng) {
            super(places(rng::nextInt, KNOWN), places(() -> (int) rng.integers(1L << 31), TOPS),
                places(rng::nextInt, KNOWN));
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

    /** The same half without a lock. */
    @JCStressTest
    @JCStressMeta(SixOrders.Broken.class)
    @State
    public static class UnguardedControl extends TwoStepsEach {

        private static final int[] UNGUARDED = halves(new UnguardedStream(42, 64).nextLongs(3));

        public UnguardedControl() {
            super(places(new UnguardedStream(42, 64)::nextInt, UNGUARDED));
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
