package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

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
