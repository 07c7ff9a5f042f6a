package io.rivulet.random.internal;

/** Conversion of doubles to longs as the reference platform of NumPy does it. */
public final class Truncation {

    private Truncation() {
    }

    /**
     * C's cast from double to int64 on x86-64. Java's own gives the nearest long for what is out of range and 0 for
     * NaN, the processor gives the smallest long for all of it; some of NumPy's acceptance tests see the difference.
     *
     * @param x any double
     * @return {@code x} without its fraction, {@link Long#MIN_VALUE} for NaN and whatever is out of range
     */
    public static long toLong(double x) {
        return x >= -0x1p63 && x < 0x1p63 ? (long) x : Long.MIN_VALUE;
    }
}
