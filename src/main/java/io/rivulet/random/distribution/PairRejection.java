package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * A rejection method that makes a candidate of a pair of doubles, with its set-up computed.
 *
 * <p>An array is worked on by chunks of pairs, in three passes: what a table decides about each pair, without a branch and
 * without a call; the method's own test for the few pairs that this leaves open; and those accepted one behind the other.
 * One loop over the whole test depended on what the compiler of JDK 17 made of it: too large to be inlined, or compiled
 * already, the test became a call that worked out its constants for every pair, and took up to three times as long.
 */
abstract class PairRejection implements Prepared {

    /** Instead of a variate: the table does not decide. */
    static final long OPEN = Long.MIN_VALUE;

    /** Whether the table is full, and not written to any more. */
    private boolean complete;

    /** The variate that the pair stands for; negative if it is rejected. */
    abstract long propose(double u, double v);

    /**
     * {@link #propose(double, double)} for each pair, into the array from {@code from} on. This loop and the next one stand
     * in each class, since common ones would call whatever class there is.
     */
    abstract void propose(double[] pairs, int count, long[] out, int from);

    /** Whether there is a table, so that the next method may be called. */
    abstract boolean hasTable();

    /** Whether what a table does not know yet is to be put into it. */
    final boolean isLearning() {
        return hasTable() && !complete;
    }

    /** Puts everything into the table. */
    abstract void learnAll();

    @Override
    public final Prepared complete() {
        if (isLearning()) {
            learnAll();
        }
        complete = true;
        return this;
    }

    /**
     * The same by a table: -1 for what is rejected, and anything for the pairs that the table does not decide, whose indices
     * are listed.
     *
     * @return how many those are
     */
    abstract int decide(double[] pairs, int count, long[] out, int from, int[] open);

    @Override
    public final long draw(BitSource bits) {
        while (true) {
            double u = bits.nextDouble();
            long x = propose(u, bits.nextDouble());
            if (x >= 0) {
                return x;
            }
        }
    }

    @Override
    public final void fill(BitSource bits, long[] out, int from, int to) {
        double[] pairs = Chunks.buffer(to - from, 2);
        int[] open = new int[pairs.length / 2];
        int i = from;
        while (i < to) {
            int count = Chunks.next(bits, pairs, to - i, 2) / 2;
            // a table that is not complete begins empty
            if ((i > from || complete) && hasTable()) {
                close(pairs, out, i, open, decide(pairs, count, out, i, open));
            } else {
                propose(pairs, count, out, i);
            }
            i = compact(out, i, i + count);
        }
    }

    private void close(double[] pairs, long[] out, int from, int[] open, int count) {
        for (int j = 0; j < count; j++) {
            int k = open[j];
            out[from + k] = propose(pairs[2 * k], pairs[2 * k + 1]);
        }
    }

    /** Moves what is not negative to the front, without a branch, which could not be predicted; returns where it ends. */
    private static int compact(long[] out, int from, int to) {
        int end = from;
        for (int k = from; k < to; k++) {
            long x = out[k];
            out[end] = x;
            end += (int) (~x >>> 63);
        }
        return end;
    }

    /** 1 for {@link #OPEN}, 0 for a variate and for -1. */
    static int isOpen(long x) {
        return (int) ((x & ~(x << 1)) >>> 63);
    }
}
