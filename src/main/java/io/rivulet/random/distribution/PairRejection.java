package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/** A rejection method that makes a candidate of a pair of doubles, with its set-up computed. */
abstract class PairRejection implements Prepared {

    /** The variate that the pair stands for; negative if it is rejected. */
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

    /**
     * {@link #propose} for a number of doubles, two by two: what is accepted goes into the array, one behind the other, and
     * a rejected one is overwritten. A loop in each class, since a common one would call whatever class there is.
     *
     * @return where they end
     */
    abstract int accept(double[] pairs, int count, long[] out, int from);

    /** 1 if a variate was accepted, else 0: how far to go on in the array, without a branch, which cannot be predicted. */
    static int next(long x) {
        return (int) (~x >>> 63);
    }

    /** As repeated calls of {@link #draw}. */
    final void fill(BitSource bits, long[] out, int from, int to) {
        double[] buffer = Chunks.buffer(to - from, 2);
        int i = from;
        while (i < to) {
            i = accept(buffer, Chunks.next(bits, buffer, to - i, 2), out, i);
        }
    }
}
