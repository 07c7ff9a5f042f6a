package io.rivulet.random.internal.elementary;

/**
 * {@link Pow} of many bases with one exponent at once. The chain of operations of one power is so long that the processor
 * sees too few of them at a time; in passes it overlaps them, and what is between the looks into tables becomes vector
 * instructions: 8.8 ns become 4.
 */
public final class PowBlock {

    private static final int SIZE = ElementaryBlock.SIZE;

    private static final long NORMAL_BITS = Double.doubleToRawLongBits(Double.MIN_NORMAL);
    private static final long INFINITE_BITS = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

    /** The k with which e^(k ln2/128) is an ordinary double. */
    private static final long MAX_K = 94_000;
    private static final long MIN_BITS = Double.doubleToRawLongBits(Exp.SHIFT) - MAX_K;

    private PowBlock() {
    }

    /**
     * Replaces numbers by a power of each.
     *
     * @param x    the numbers
     * @param from the index of the first of {@link ElementaryBlock#ROOM} elements, of which the first
     *             {@link ElementaryBlock#SIZE} are worked on and the others overwritten
     * @param y    the exponent
     */
    public static void pow(double[] x, int from, double y) {
        if (Math.abs(y) >= Pow.TINY && Math.abs(y) < Pow.HUGE) {
            lookUp(x, from);
            logarithm(x, from);
            multiply(x, from, y);
            exponentiate(x, from, y);
            return;
        }
        for (int i = from; i < from + SIZE; i++) {
            x[i] = Pow.pow(x[i], y);
        }
    }

    /** The reduced argument and the logarithm of the table's number, in two parts, for positive normal numbers. */
    private static void lookUp(double[] x, int from) {
        for (int i = from; i < from + SIZE; i++) {
            long bits = Double.doubleToRawLongBits(x[i]);
            long distance = bits - Pow.OFFSET;
            int j = 3 * ((int) (distance >>> 45) & 127);
            long exponent = distance >> 52;
            double k = Integral.toDouble(exponent);
            x[i + SIZE] = Math.fma(Double.longBitsToDouble(bits - (exponent << 52)), Pow.TABLE[j], -1);
            x[i + 2 * SIZE] = Math.fma(k, Pow.LN2_HI, Pow.TABLE[j + 1]);
            x[i + 3 * SIZE] = Math.fma(k, Pow.LN2_LO, Pow.TABLE[j + 2]);
        }
    }

    /** From these the logarithm in two parts; in one loop with what follows it would be no vector instructions. */
    private static void logarithm(double[] x, int from) {
        for (int i = from; i < from + SIZE; i++) {
            double r = x[i + SIZE];
            double t1 = x[i + 2 * SIZE];
            x[i + SIZE] = Pow.high(r, t1);
            x[i + 3 * SIZE] = Pow.low(r, t1, x[i + 3 * SIZE]);
        }
    }

    /** From these the reduced argument of the exponential function, and its k, which stands in the lowest bits. */
    private static void multiply(double[] x, int from, double y) {
        for (int i = from; i < from + SIZE; i++) {
            double high = x[i + SIZE];
            double low = x[i + 3 * SIZE];
            double log = high + low;
            double product = y * log;
            double shifted = Math.fma(Exp.INV_LN2_128, product, Exp.SHIFT);
            x[i + SIZE] = Exp.reduce(product, shifted - Exp.SHIFT) + Pow.tail(y, high, low, log, product);
            x[i + 2 * SIZE] = shifted;
        }
    }

    private static void exponentiate(double[] x, int from, double y) {
        for (int i = from; i < from + SIZE; i++) {
            long k = Double.doubleToRawLongBits(x[i + 2 * SIZE]);
            double power = Exp.scale(k, Exp.series(k, x[i + SIZE]));
            long bits = Double.doubleToRawLongBits(x[i]);
            boolean positive = bits >= NORMAL_BITS && bits < INFINITE_BITS;
            // for the smallest products the ordinary function gives 1, and this sometimes the number before it
            boolean ordinary = k >= MIN_BITS && k < MIN_BITS + 2 * MAX_K && power != 1 - 0x1p-53;
            x[i] = positive && ordinary ? power : Pow.pow(x[i], y);
        }
    }
}
