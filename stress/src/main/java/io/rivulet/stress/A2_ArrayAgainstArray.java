package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import io.rivulet.random.RandomState;
import io.rivulet.stress.unguarded.UnguardedStream;
import java.util.function.IntSupplier;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIIII_Result;

/*
 * Claim A2: an array is one contiguous run of the stream; nobody else's draw falls inside.
 *
 * Why it could break: a loop that takes the lock for each value, or for each window of words, lets another array in
 * between. The first array meets the refill of the window.
 *
 * What would show it: -1, an array that is none of the pieces into which the serial stream is cut, because it has a
 * hole or shares a value with another; or a piece that was lost.
 *
 *   java -jar stress/target/jcstress.jar -t A2_ArrayAgainstArray
 */
public final class A2_ArrayAgainstArray {

    private A2_ArrayAgainstArray() {
    }

    /** random(3), from the window of 64-bit words. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class OnPCG64 extends TwoStepsEach {

        private static final Pieces PIECES = new Pieces(3, new Generator(Family.PCG64.open())::random);

        public OnPCG64() {
            super(PIECES.of(new Generator(Family.PCG64.open())::random));
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

    /** random(3), two words a value, from the block of 624. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class OnMT19937 extends TwoStepsEach {

        private static final Pieces PIECES = new Pieces(3, new Generator(Family.MT19937.open())::random);

        public OnMT19937() {
            super(PIECES.of(new Generator(Family.MT19937.open())::random));
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

    /** random(100): every array refills the window more than once. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class LongerThanTheWindow extends TwoStepsEach {

        private static final Pieces PIECES = new Pieces(100, new Generator(Family.PCG64.open())::random);

        public LongerThanTheWindow() {
            super(PIECES.of(new Generator(Family.PCG64.open())::random));
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

    /** random_raw(3): the bit generator's own door. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class RawWords extends TwoStepsEach {

        private static final long[] KNOWN = Family.PHILOX.open().randomRaw(15);

        private static IntSupplier arrays() {
            BitGenerator bits = Family.PHILOX.open();
            return () -> Indices.piece(Indices.ofRun(bits.randomRaw(3), KNOWN), 3);
        }

        public RawWords() {
            super(arrays());
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

    /** random_sample(3) of a RandomState. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class LegacyArrays extends TwoStepsEach {

        private static final Pieces PIECES = new Pieces(3, new RandomState(Family.MT19937.open())::randomSample);

        public LegacyArrays() {
            super(PIECES.of(new RandomState(Family.MT19937.open())::randomSample));
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

    /** The same window without a lock. */
    @JCStressTest
    @JCStressMeta(SixOrders.Broken.class)
    @State
    public static class UnguardedControl extends TwoStepsEach {

        private static final long[] KNOWN = new UnguardedStream(42, 63).nextLongs(15);

        private static IntSupplier arrays() {
            UnguardedStream stream = new UnguardedStream(42, 63);
            return () -> Indices.piece(Indices.ofRun(stream.nextLongs(3), KNOWN), 3);
        }

        public UnguardedControl() {
            super(arrays());
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
