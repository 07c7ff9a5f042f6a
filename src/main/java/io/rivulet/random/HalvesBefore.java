package io.rivulet.random;

/** {@link HighProducts} with the multiplier's halves worked out before the loops. */
final class HalvesBefore extends HighProducts {

    private final long m0;
    private final long m1;

    HalvesBefore(long m) {
        m0 = m & LOW_32;
        m1 = m >>> 32;
    }

    @Override
    void of(long[] x, long[] out) {
        withLowerHalves(x, m0, m1, out);
        withUpperHalves(x, m0, m1, out);
    }

    @Override
    public void ofXor(long[] x, long[] other, long key, long[] out) {
        withLowerHalves(x, m0, m1, out);
        withUpperHalvesXor(x, m0, m1, other, key, out);
    }

    private static void withLowerHalves(long[] x, long m0, long m1, long[] out) {
        for (int i = 0; i < LENGTH; i++) {
            out[i] = lower(x[i] & LOW_32, m0, m1);
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
}
