package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * A discrete distribution with its set-up computed, and tables where they pay: what a fill keeps for its length. Tables
 * grow while it draws, so it never leaves the fill that made it, unless it is {@link #complete}.
 */
interface Prepared {

    /** The most set-ups that a fill keeps: with their tables a few megabytes, if they all come up. */
    int MOST = 4096;

    /** One variate, the same as without a set-up. */
    long draw(BitSource bits);

    /** As repeated calls of {@link #draw}. */
    void fill(BitSource bits, long[] out, int from, int to);

    /** Computes what would be learned while drawing; returns this, which from now on any number of threads may use. */
    default Prepared complete() {
        return this;
    }

    /**
     * Room for the set-ups of a fill of vectors, by component and by the number that the components before it left.
     *
     * @return null where there are too many for them to come again and again
     */
    static Prepared[][] room(int components, long number, int rows) {
        boolean worthwhile = number < Math.min(MOST, rows) && components * (number + 1) <= MOST;
        return worthwhile ? new Prepared[components][(int) number + 1] : null;
    }
}
