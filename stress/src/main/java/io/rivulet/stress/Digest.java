package io.rivulet.stress;

import java.util.List;

/** One number for several values: unequal values give unequal numbers, but for chances of 2<sup>-64</sup>. */
final class Digest {

    /** An odd number with well-spread bits: the golden ratio's. */
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private Digest() {
    }

    static long of(long... values) {
        long digest = values.length;
        for (long value : values) {
            digest = (Long.rotateLeft(digest, 29) ^ value) * FACTOR;
        }
        return digest;
    }

    static long of(double... values) {
        long digest = values.length;
        for (double value : values) {
            digest = of(digest, Double.doubleToRawLongBits(value));
        }
        return digest;
    }

    static long of(List<Integer> values) {
        return of(values.stream().mapToLong(Integer::longValue).toArray());
    }
}
