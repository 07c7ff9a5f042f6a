package io.rivulet.random.internal;

/** The upper half of the unsigned product of two longs; JDK 17 has the signed one only. */
public final class HighProduct {

    private HighProduct() {
    }

    /**
     * The upper half of the 128 bits of a product.
     *
     * @param a a factor, unsigned
     * @param b a factor, unsigned
     * @return a b / 2<sup>64</sup>, unsigned
     */
    public static long unsigned(long a, long b) {
        return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }
}
