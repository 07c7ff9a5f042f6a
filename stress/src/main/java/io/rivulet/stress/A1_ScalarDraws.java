package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import io.rivulet.stress.unguarded.UnguardedStream;
import java.util.function.IntSupplier;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIIII_Result;
import org.openjdk.jcstress.infra.results.IIII_Result;

/*
 * Claim A1: concurrent scalar draws return consecutive values of the stream in some order, none lost, none twice.
 *
 * Why it could break: a draw reads a position and writes it back, and at the end of a window (624 words with MT19937)
 * replaces the whole window. Two threads inside at once would read the same position (one value twice) or step over one
 * (a value lost). The stream stands at the last word of a window first, so that the draws meet at the refill.
 *
 * What would show it: equal indices, a gap, a thread's second draw that stands before its first, or an arbiter's draw
 * that is not the fifth.
 *
 *   java -jar stress/target/jcstress.jar -t A1_ScalarDraws
 */
public final class A1_ScalarDraws {

    private A1_ScalarDraws() {
    }

    /** 128 bits of state. PCG64DXSM has the same class for state, window and half. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class OnPCG64 extends TwoStepsEach {

        public OnPCG64() {
            super(Family.PCG64.words());
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

    /** A counter, and a buffer of four words that the window runs across. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class OnPhilox extends TwoStepsEach {

        public OnPhilox() {
            super(Family.PHILOX.words());
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

    /** Four words of state. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class OnSFC64 extends TwoStepsEach {

        public OnSFC64() {
            super(Family.SFC64.words());
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

    /** A block of 624 words of 32 bits, made anew under the draws. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class OnMT19937 extends TwoStepsEach {

        public OnMT19937() {
            super(Family.MT19937.words());
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

        private static final long[] KNOWN = new UnguardedStream(42, 63).nextLongs(5);

        public UnguardedControl() {
            super(words());
        }

        private static IntSupplier words() {
            UnguardedStream stream = new UnguardedStream(42, 63);
            return () -> Indices.of(stream.nextLong(), KNOWN);
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

    /** One draw each by three threads. For a machine with three cores. */
    @JCStressTest
    @Outcome(id = {"0, 1, 2, 3", "0, 2, 1, 3", "1, 0, 2, 3", "1, 2, 0, 3", "2, 0, 1, 3", "2, 1, 0, 3"},
        expect = Expect.ACCEPTABLE, desc = "Three consecutive values, then the fourth.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A value was lost, drawn twice or torn.")
    @State
    public static class OnPCG64ThreeActors {

        private final BitGenerator bits = Family.PCG64.open();

        @Actor
        public void first(IIII_Result r) {
            r.r1 = Family.PCG64.index(bits.randomRaw());
        }

        @Actor
        public void second(IIII_Result r) {
            r.r2 = Family.PCG64.index(bits.randomRaw());
        }

        @Actor
        public void third(IIII_Result r) {
            r.r3 = Family.PCG64.index(bits.randomRaw());
        }

        @Arbiter
        public void after(IIII_Result r) {
            r.r4 = Family.PCG64.index(bits.randomRaw());
        }
    }
}
