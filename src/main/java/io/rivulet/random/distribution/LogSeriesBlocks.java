package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Log;
import java.util.Arrays;

/**
 * {@link LogSeries} into arrays, in passes over a block of doubles: which of them end a variate, which variates of two
 * doubles are 1 and which 2, and at last the few others. No branch between these could be predicted, and there is none.
 */
final class LogSeriesBlocks {

    /** Up to here a variate begins again only if its first double is 0: the geometric parameter never comes to be 1. */
    static final double LARGEST_P = 0.999;

    private static final int LENGTH = 512;

    /** Bits for an index in a block. */
    private static final int INDEX = 10;

    private final double p;
    private final double r;
    private final boolean legacy;

    /** Doubles of the stream; before them the one of a variate that the last block left half done. */
    private final double[] doubles;

    /** The index of a variate's second double, and above it the variate's own from the begin of the block. */
    private final int[] pairs;

    /** For about so many variates, with the parameters of {@code LogSeries.draw}. */
    LogSeriesBlocks(double p, double r, boolean legacy, int count) {
        this.p = p;
        this.r = r;
        this.legacy = legacy;
        doubles = new double[Math.min(LENGTH, count) + 1];
        pairs = new int[doubles.length];
    }

    void fill(BitSource bits, long[] out, int from, int to) {
        int i = from;
        int second = 0;
        while (i < to) {
            int count = Math.min(doubles.length - 1, to - i);
            bits.nextDoubles(doubles, 1, count + 1);
            Arrays.fill(out, i, i + count, 1);
            int done = 0;
            int found = 0;
            for (int k = 1; k <= count; k++) {
                int small = Branchless.less(doubles[k], p);
                int pair = second & Branchless.less(0, doubles[k - 1]);
                pairs[found] = done << INDEX | k;
                found += pair;
                done += pair | 1 - (second | small);
                second = small & 1 - second;
            }
            finish(oneOrTwo(found, out, i), out, i);
            doubles[0] = doubles[count];
            i += done;
        }
    }

    /** Returns for how many pairs it is more than two; they move to the front. */
    private int oneOrTwo(int count, long[] out, int from) {
        int more = 0;
        for (int c = 0; c < count; c++) {
            int pair = pairs[c];
            int k = pair & (1 << INDEX) - 1;
            double v = doubles[k - 1];
            double q = LogSeries.q(r * doubles[k], legacy);
            doubles[k] = q;
            out[from + (pair >>> INDEX)] = 1 + Branchless.less(v, q);
            pairs[more] = pair;
            more += 1 - Branchless.less(q * q, v);
        }
        return more;
    }

    private void finish(int count, long[] out, int from) {
        for (int c = 0; c < count; c++) {
            int k = pairs[c] & (1 << INDEX) - 1;
            out[from + (pairs[c] >>> INDEX)] = (long) (1 + Log.log(doubles[k - 1]) / Log.log(doubles[k]));
        }
    }
}
