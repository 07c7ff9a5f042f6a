package io.rivulet.random.internal.elementary;

/**
 * {@link Expm1} of many numbers of one sign at once. One after the other, each is a toss-up between ways of scaling;
 * together, loops without any condition do all but the scaling and become vector instructions, and the scaling looks up
 * what depends on k: 11 ns become 4. Where the ways differ, terms are multiplied by 1 or cut off by 0, and adding 0 is
 * exact, so that each result is rounded just as it is alone.
 */
public final class Expm1Block {

    private static final int SIZE = ElementaryBlock.SIZE;

    /** The k for which the result is (a + (r - e)) 2^k + b in some order of addition; for others it is found alone. */
    private static final int MIN_K = -56;
    private static final int MAX_K = 19;

    private static final int COLUMNS = 4;

    /** For each k 2^k, a, b, and the bound below which r is added to a before e comes in. */
    private static final double[] SCALES = scales();

    private static final long MIN_BITS = Double.doubleToRawLongBits(Exp.SHIFT + MIN_K);

    /** Somewhat below it k is rounded to 1 already, while {@link Expm1} still takes 0. */
    private static final double BOUND = Expm1.UNREDUCED;
    private static final double BOUND_WIDTH = 0x1p-27;

    private Expm1Block() {
    }

    private static double[] scales() {
        double[] scales = new double[COLUMNS * (MAX_K + 1 - MIN_K)];
        for (int k = MIN_K; k <= MAX_K; k++) {
            int i = COLUMNS * (k - MIN_K);
            double power = Math.scalb(1.0, k);
            scales[i] = power;
            scales[i + 1] = k >= 0 ? 1 - 1 / power : k == -1 ? 0 : 1;
            scales[i + 2] = k >= 0 ? 0 : k == -1 ? -0.5 : -1;
            scales[i + 3] = k == 0 ? 1 : k == 1 ? -0.25 : -1;
        }
        return scales;
    }

    /**
     * Replaces numbers by e to the power of each, less 1.
     *
     * @param x    the numbers, all of them with the given sign
     * @param from the index of the first of {@link ElementaryBlock#ROOM} elements, of which the first
     *             {@link ElementaryBlock#SIZE} are worked on and the others overwritten
     * @param sign 1 or -1
     */
    public static void expm1(double[] x, int from, int sign) {
        reduce(x, from, sign);
        approximate(x, from, sign);
        scale(x, from);
    }

    /** x = k ln2 + r + lost. */
    private static void reduce(double[] x, int from, double sign) {
        for (int i = from; i < from + SIZE; i++) {
            double k = sign * Math.floor(0.5 + Expm1.INV_LN2 * (sign * x[i]));
            double high = Math.fma(-k, Expm1.LN2_HI, x[i]);
            double low = k * Expm1.LN2_LO;
            double r = high - low;
            x[i + SIZE] = r;
            x[i + 2 * SIZE] = high - r - low;
            x[i + 3 * SIZE] = k;
        }
    }

    /** e^r - 1 = r - e. */
    private static void approximate(double[] x, int from, double sign) {
        for (int i = from; i < from + SIZE; i++) {
            double r = x[i + SIZE];
            double lost = x[i + 2 * SIZE];
            double square = r * (0.5 * r);
            // with k = 0 the subtraction of r^2/2 is part of the fused operation
            double late = square * Math.min(sign * x[i + 3 * SIZE], 1);
            x[i + 2 * SIZE] = Math.fma(Expm1.correction(r, square) - lost, r, late - square - lost) - late;
        }
    }

    private static void scale(double[] x, int from) {
        for (int i = from; i < from + SIZE; i++) {
            long k = Double.doubleToRawLongBits(x[i + 3 * SIZE] + Exp.SHIFT) - MIN_BITS;
            double size = Math.abs(x[i]);
            if (k < 0 || k > MAX_K - MIN_K || size < 0x1p-54 || Math.abs(size - BOUND) < BOUND_WIDTH) {
                x[i] = Expm1.expm1(x[i]);
            } else {
                int j = COLUMNS * (int) k;
                double r = x[i + SIZE];
                long choice = Double.doubleToRawLongBits(r - SCALES[j + 3]) >> 63;
                double early = Double.longBitsToDouble(Double.doubleToRawLongBits(r) & choice);
                double y = SCALES[j + 1] + early - (x[i + 2 * SIZE] - (r - early));
                x[i] = Math.fma(y, SCALES[j], SCALES[j + 2]);
            }
        }
    }
}
