package io.rivulet.random;

import io.rivulet.random.internal.HighProduct;

/**
 * {@link XorProducts} by the processor's product of longs, one after the other in a loop of nothing else, and the rest in vectors:
 * the faster way where vectors cannot multiply longs. JDK 17 knows the signed product only, whose correction is in the vectors too.
 */
final class WholeProducts implements XorProducts {

    private final long m;

    WholeProducts(long m) {
        this.m = m;
    }

    @Override
    public void ofXor(long[] x, long[] other, long key, long[] out) {
        if (HighProduct.IS_ONE_INSTRUCTION) {
            unsigned(x, m, out);
            xor(out, other, key);
        } else {
            signed(x, m, out);
            correctXor(x, m, out, other, key);
        }
    }

    private static void unsigned(long[] x, long m, long[] out) {
        for (int i = 0; i < HighProducts.LENGTH; i++) {
            out[i] = HighProduct.unsigned(x[i], m);
        }
    }

    private static void xor(long[] out, long[] other, long key) {
        for (int i = 0; i < HighProducts.LENGTH; i++) {
            out[i] = out[i] ^ other[i] ^ key;
        }
    }

    private static void signed(long[] x, long m, long[] out) {
        for (int i = 0; i < HighProducts.LENGTH; i++) {
            out[i] = Math.multiplyHigh(x[i], m);
        }
    }

    /** A negative factor stands for 2<sup>64</sup> more. Its sign is not taken by {@code >>}, of which AVX2 has none for longs. */
    private static void correctXor(long[] x, long m, long[] out, long[] other, long key) {
        long ifNegative = m >> 63;
        for (int i = 0; i < HighProducts.LENGTH; i++) {
            out[i] = out[i] + (x[i] & ifNegative) + (0 - (x[i] >>> 63) & m) ^ other[i] ^ key;
        }
    }
}
