package io.rivulet.stress;

import io.rivulet.random.Generator;
import io.rivulet.stress.unguarded.UnguardedStream;
import java.util.function.IntSupplier;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;

/*
 * Claim A2: a scalar draw falls before an array or after it, never inside.
 *
 * Why it could break: as with two arrays; a scalar draw is short, so that it finds a gap more easily. The array's
 * first value is the last word before the refill.
 *
 * What would show it: a first index of -1 (the array has a hole or holds the scalar's value), or a scalar whose index
 * is among the array's.
 *
 *   java -jar stress/target/jcstress.jar -t A2_ArrayAgainstScalar
 */
public final class A2_ArrayAgainstScalar {

    /** Three orders: where the array begins, where the two scalars are, what the arbiter draws. */
    @Outcome(id = {"0, 3, 4, 5", "1, 0, 4, 5", "2, 0, 1, 5"}, expect = Expect.ACCEPTABLE, desc = "The array is whole.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A scalar fell into the array, or a value was lost or drawn twice.")
    static final class Whole {

        private Whole() {
        }
    }

    /** The same for the negative control. */
    @Outcome(id = {"0, 3, 4, 5", "1, 0, 4, 5", "2, 0, 1, 5"}, expect = Expect.ACCEPTABLE, desc = "Not broken here.")
    @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "Broken: a scalar fell into the array, or was lost.")
    static final class Broken {

        private Broken() {
        }
    }

    /** One actor draws an array of three, the other two scalars. */
    abstract static class ArrayAndScalars {

        private final IntSupplier array;
        private final IntSupplier scalar;

        ArrayAndScalars(Generator rng, double[] known) {
            this(() -> Indices.ofRun(rng.random(3), known), () -> Indices.of(rng.random(), known));
        }

        ArrayAndScalars(IntSupplier array, IntSupplier scalar) {
            this.array = array;
            this.scalar = scalar;
        }

        final void drawArray(IIII_Result r) {
            r.r1 = array.getAsInt();
        }

        final void drawScalars(IIII_Result r) {
            r.r2 = scalar.getAsInt();
            r.r3 = scalar.getAsInt();
        }

        final void drawLast(IIII_Result r) {
            r.r4 = scalar.getAsInt();
        }
    }

    private A2_ArrayAgainstScalar() {
    }

    /** random(3) against random() twice. */
    @JCStressTest
    @JCStressMeta(A2_ArrayAgainstScalar.Whole.class)
    @State
    public static class OnPCG64 extends ArrayAndScalars {

        private static final double[] KNOWN = new Generator(Family.PCG64.open()).random(6);

        public OnPCG64() {
            super(new Generator(Family.PCG64.open()), KNOWN);
        }

        @Actor
        public void array(IIII_Result r) {
            drawArray(r);
        }

        @Actor
        public void scalars(IIII_Result r) {
            drawScalars(r);
        }

        @Arbiter
        public void after(IIII_Result r) {
            drawLast(r);
        }
    }

    /** The same with two words a value, the first across the block's end. */
    @JCStressTest
    @JCStressMeta(A2_ArrayAgainstScalar.Whole.class)
    @State
    public static class OnMT19937 extends ArrayAndScalars {

        private static final double[] KNOWN = new Generator(Family.MT19937.open()).random(6);

        public OnMT19937() {
            super(new Generator(Family.MT19937.open()), KNOWN);
        }

        @Actor
        public void array(IIII_Result r) {
            drawArray(r);
        }

        @Actor
        public void scalars(IIII_Result r) {
            drawScalars(r);
        }

        @Arbiter
        public void after(IIII_Result r) {
            drawLast(r);
        }
    }

    /** An array so long that most of it passes the window by, straight from the state; its length is taken for three. */
    @JCStressTest
    @JCStressMeta(A2_ArrayAgainstScalar.Whole.class)
    @State
    public static class StraightOnPCG64 extends ArrayAndScalars {

        private static final int LENGTH = 100;

        private static final double[] KNOWN = new Generator(Family.PCG64.open()).random(LENGTH + 3);

        public StraightOnPCG64() {
            this(new Generator(Family.PCG64.open()));
        }

        private StraightOnPCG64(Generator rng) {
            super(() -> Indices.ofRun(rng.random(LENGTH), KNOWN), () -> shortened(Indices.of(rng.random(), KNOWN)));
        }

        private static int shortened(int index) {
            return index < LENGTH ? index : index - LENGTH + 3;
        }

        @Actor
        public void array(IIII_Result r) {
            drawArray(r);
        }

        @Actor
        public void scalars(IIII_Result r) {
            drawScalars(r);
        }

        @Arbiter
        public void after(IIII_Result r) {
            drawLast(r);
        }
    }

    /** The same window without a lock. */
    @JCStressTest
    @JCStressMeta(A2_ArrayAgainstScalar.Broken.class)
    @State
    public static class UnguardedControl extends ArrayAndScalars {

        private static final long[] KNOWN = new UnguardedStream(42, 63).nextLongs(6);

        public UnguardedControl() {
            this(new UnguardedStream(42, 63));
        }

        private UnguardedControl(UnguardedStream stream) {
            super(() -> Indices.ofRun(stream.nextLongs(3), KNOWN), () -> Indices.of(stream.nextLong(), KNOWN));
        }

        @Actor
        public void array(IIII_Result r) {
            drawArray(r);
        }

        @Actor
        public void scalars(IIII_Result r) {
            drawScalars(r);
        }

        @Arbiter
        public void after(IIII_Result r) {
            drawLast(r);
        }
    }
}
