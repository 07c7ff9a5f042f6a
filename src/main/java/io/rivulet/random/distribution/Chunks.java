package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * How far a fill that takes two passes, draw and transform, goes before it turns back: short enough that the second
 * pass finds its numbers in the first-level cache.
 *
 * <p>A fill by rejection takes its doubles in bulk too. It may not read further than the stream will be read in any
 * case, so it fetches what the missing variates need if none is rejected, and comes back for more.
 */
final class Chunks {

    static final int LENGTH = 512;

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
