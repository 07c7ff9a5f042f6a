package io.rivulet.random;

/**
 * Unsigned high products of {@link HighProducts#LENGTH} numbers with one, as {@link Philox}'s rounds take them: from products of halves
 * ({@link HighProducts}), or one after the other ({@link WholeProducts}). Which is faster hangs on the processor and the JVM: see
 * {@link EmissionRace}.
 */
interface XorProducts {

    /** {@code out[i]} becomes the upper half of {@code x[i] * m}, exclusive or {@code other[i]} and a key. */
    void ofXor(long[] x, long[] other, long key, long[] out);
}
