package io.rivulet.random;

/**
 * Unsigned high products of many numbers with one, in loops that HotSpot turns into vector instructions where there is a
 * 64-bit vector multiplication (AVX-512). There is none for the high product itself, so that it is put together from
 * products of 32-bit halves; and a loop is only vectorised while its body is small, so that there are two.
 */
final class HighProducts {

    /** The length of all arrays here. With a constant, a tenth is won: the compiler knows what is left over, nothing. */
    static final int LENGTH = 128;

    private static final long LOW_32 = 0xFFFF_FFFFL;

    private HighProducts() {
    }

    /** {@code out[i]} becomes the upper half of {@code x[i] * m}. */
    static void of(long[] x, long m, long[] out) {
        withLowerHalves(x, m & LOW_32, m >>> 32, out);
        withUpperHalves(x, m & LOW_32, m >>> 32, out);
    }

    /** {@code out[i]} becomes the upper half of {@code x[i] * m}, exclusive or {@code other[i]} and a key. */
    static void ofXor(long[] x, long m, long[] other, long key, long[] out) {
        withLowerHalves(x, m & LOW_32, m >>> 32, out);
        withUpperHalvesXor(x, m & LOW_32, m >>> 32, other, key, out);
    }

    /** What the lower halves of the numbers contribute, with 32 bits more than are wanted: they carry. */
    private static void withLowerHalves(long[] x, long m0, long m1, long[] out) {
        for (int i = 0; i < LENGTH; i++) {
            long x0 = x[i] & LOW_32;
            out[i] = x0 * m1 + (x0 * m0 >>> 32);
        }
    }

    private static void withUpperHalves(long[] x, long m0, long m1, long[] out) {
        for (int i = 0; i < LENGTH; i++) {
            out[i] = completed(x[i] >>> 32, m0, m1, out[i]);
        }
    }

    private static void withUpperHalvesXor(long[] x, long m0, long m1, long[] other, long key, long[] out) {
        for (int i = 0; i < LENGTH; i++) {
            out[i] = completed(x[i] >>> 32, m0, m1, out[i]) ^ other[i] ^ key;
        }
    }

    private static long completed(long x1, long m0, long m1, long lower) {
        return x1 * m1 + (lower >>> 32) + (x1 * m0 + (lower & LOW_32) >>> 32);
    }
}
