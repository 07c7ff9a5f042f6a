package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * Doubles in bulk for a fill by rejection. It may not read further than the stream will be read in any case, so it
 * fetches what the missing variates need if none is rejected, and comes back for more; never more at a time than stay
 * in the first-level cache.
 */
final class Chunks {

    private static final int LENGTH = 512;

    private Chunks() {
    }

    /** A buffer for {@link #next}, for variates that take so many doubles each at least. */
    static double[] buffer(int missing, int each) {
        return new double[each * Math.min(LENGTH / each, missing)];
    }

    /** Fetches doubles for the missing variates or a part of them; returns how many. */
    static int next(BitSource bits, double[] buffer, int missing, int each) {
        int count = (int) Math.min(buffer.length, (long) each * missing);
        bits.nextDoubles(buffer, 0, count);
        return count;
    }
}
