package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.ElementaryBlock;

/**
 * Arrays worked on a block at a time: first the block is filled with simple variates, then they are transformed in
 * place. The processor overlaps the transformations of neighbours, which it hardly does with draws in between, and the
 * block stays in its nearest cache. The variates are those that one by one come out too.
 */
final class Blocks {

    /** Doubles that take a quarter of a first-level cache. */
    private static final int SIZE = 1024;

    private Blocks() {
    }

    /** Draws simple variates. */
    @FunctionalInterface
    interface Source {
        void fill(BitSource bits, double[] out, int from, int to);
    }

    /** Makes other variates of them. */
    @FunctionalInterface
    interface Transform {
        void apply(double[] x, int from, int to);
    }

    static void fill(BitSource bits, double[] out, int from, int to, Source source, Transform transform) {
        int end;
        for (int i = from; i < to; i = end) {
            end = to - i > SIZE ? i + SIZE : to;
            source.fill(bits, out, i, end);
            transform.apply(out, i, end);
        }
    }

    /** Makes other variates of {@link ElementaryBlock#SIZE} at once, and overwrites the room behind them. */
    @FunctionalInterface
    interface BlockTransform {
        void apply(double[] x, int from);
    }

    /**
     * With a transform for whole blocks and another one for the last variates. Blocks are made at the array's end and then
     * moved to their place, so that they find their room in the nearest cache.
     */
    static void fill(BitSource bits, double[] out, int from, int to,
            Source source, BlockTransform transform, Transform last) {
        int i = from;
        int work = to - ElementaryBlock.ROOM;
        for (; i <= work; i += ElementaryBlock.SIZE) {
            source.fill(bits, out, work, work + ElementaryBlock.SIZE);
            transform.apply(out, work);
            System.arraycopy(out, work, out, i, ElementaryBlock.SIZE);
        }
        fill(bits, out, i, to, source, last);
    }

    /** The negatives of a block for {@link BlockTransform}. */
    static void negate(double[] x, int from) {
        for (int i = from; i < from + ElementaryBlock.SIZE; i++) {
            x[i] = -x[i];
        }
    }

    /** The next double of the stream that is not 0. */
    static double positive(BitSource bits) {
        double u = bits.nextDouble();
        while (u == 0) {
            u = bits.nextDouble();
        }
        return u;
    }

    /** As repeated calls of {@link #positive}. */
    static void fillPositive(BitSource bits, double[] out, int from, int to) {
        bits.nextDoubles(out, from, to);
        for (int i = from; i < to; i++) {
            if (out[i] == 0) {
                closeGaps(bits, out, i, to);
                return;
            }
        }
    }

    private static void closeGaps(BitSource bits, double[] out, int firstGap, int to) {
        int end = firstGap;
        for (int i = firstGap + 1; i < to; i++) {
            if (out[i] != 0) {
                out[end++] = out[i];
            }
        }
        while (end < to) {
            out[end++] = positive(bits);
        }
    }
}
