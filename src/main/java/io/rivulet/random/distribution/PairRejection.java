package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/** A rejection method that makes a candidate of a pair of doubles, with its set-up computed. */
abstract class PairRejection implements Prepared {

    /** The variate that the pair stands for; -1 if it is rejected. */
    abstract long propose(double u, double v);

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

    /** As repeated calls of {@link #draw}. */
    final void fill(BitSource bits, long[] out, int from, int to) {
        double[] buffer = Chunks.buffer(to - from, 2);
        int i = from;
        while (i < to) {
            int end = Chunks.next(bits, buffer, to - i, 2);
            for (int j = 0; j < end; j += 2) {
                long x = propose(buffer[j], buffer[j + 1]);
                if (x >= 0) {
                    out[i++] = x;
                }
            }
        }
    }
}
