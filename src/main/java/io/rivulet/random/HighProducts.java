package io.rivulet.random;

/**
 * Unsigned high products of many numbers with one, in loops that HotSpot turns into vector instructions. There is none for the high
 * product itself, so that it is put together from products of 32-bit halves; and a loop is only vectorised while its body is small,
 * so that there are two.
 */
abstract class HighProducts implements XorProducts {

    /** The length of all arrays here. With a constant, a tenth is won: the compiler knows what is left over, nothing. */
    static final int LENGTH = 128;

    static final long LOW_32 = 0xFFFF_FFFFL;

    /**
     * JDK 25 multiplies halves by the instruction for halves, where it can see on the spot that both factors are some. Before,
     * it takes that of whole longs, which only AVX-512 has.
     */
    private static final boolean KNOWS_HALVES = Runtime.version().feature() >= 25;

    HighProducts() {
    }

    /** The products with this number. */
    static HighProducts with(long m) {
        return KNOWS_HALVES ? new HalvesOnTheSpot(m) : new HalvesBefore(m);
    }

    /** {@code out[i]} becomes the upper half of {@code x[i] * m}. */
    abstract void of(long[] x, long[] out);

    /** What the lower half of a number contributes, with 32 bits more than are wanted: they carry. */
    static long lower(long x0, long m0, long m1) {
        return x0 * m1 + (x0 * m0 >>> 32);
    }

    /** The high product, given the upper half and what the lower one contributes. */
    static long completed(long x1, long m0, long m1, long lower) {
        return x1 * m1 + (lower >>> 32) + (x1 * m0 + (lower & LOW_32) >>> 32);
    }
}
