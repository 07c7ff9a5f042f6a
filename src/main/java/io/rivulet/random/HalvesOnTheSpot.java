package io.rivulet.random;

import java.util.Arrays;

/**
 * {@link HighProducts} with the multiplier's halves taken in the loops, from an array full of it: a compiler takes out of a loop
 * what it can, and then no longer knows that it has halves.
 */
final class HalvesOnTheSpot extends HighProducts {

    private final long[] m = new long[LENGTH];

    HalvesOnTheSpot(long m) {
        Arrays.fill(this.m, m);
    }

    @Override
    void of(long[] x, long[] out) {
        withLowerHalves(x, m, out);
        withUpperHalves(x, m, out);
    }

    @Override
    public void ofXor(long[] x, long[] other, long key, long[] out) {
        withLowerHalves(x, m, out);
        withUpperHalvesXor(x, m, other, key, out);
    }

    private static void withLowerHalves(long[] x, long[] m, long[] out) {
        for (int i = 0; i < LENGTH; i++) {
            out[i] = lower(x[i] & LOW_32, m[i] & LOW_32, m[i] >>> 32);
        }
    }

    private static void withUpperHalves(long[] x, long[] m, long[] out) {
        for (int i = 0; i < LENGTH; i++) {
            out[i] = completed(x[i] >>> 32, m[i] & LOW_32, m[i] >>> 32, out[i]);
        }
    }

    private static void withUpperHalvesXor(long[] x, long[] m, long[] other, long key, long[] out) {
        for (int i = 0; i < LENGTH; i++) {
            out[i] = completed(x[i] >>> 32, m[i] & LOW_32, m[i] >>> 32, out[i]) ^ other[i] ^ key;
        }
    }
}
