package io.rivulet.random;

import io.rivulet.random.distribution.DoubleDistribution;
import io.rivulet.random.distribution.FloatDistribution;
import io.rivulet.random.distribution.LongDistribution;

/**
 * A distribution together with the kind of array its variates stand in, so that filling in parallel is written once.
 *
 * @param <A> the array
 */
interface Decoder<A> {

    /** A new array. */
    A allocate(int length);

    /** Variates into a part of an array. */
    void fill(BitSource bits, A out, int from, int to);

    /** One variate, by the way that is fastest for one. */
    void one(BitSource bits, A out, int at);

    /** The same for many short fills, with what is common to them computed. */
    default Decoder<A> prepared() {
        return this;
    }

    static Decoder<double[]> of(DoubleDistribution distribution) {
        return new Decoder<>() {
            @Override
            public double[] allocate(int length) {
                return new double[length];
            }

            @Override
            public void fill(BitSource bits, double[] out, int from, int to) {
                distribution.fill(bits, out, from, to);
            }

            @Override
            public void one(BitSource bits, double[] out, int at) {
                out[at] = distribution.sample(bits);
            }
        };
    }

    static Decoder<long[]> of(LongDistribution distribution) {
        return new Decoder<>() {
            @Override
            public long[] allocate(int length) {
                return new long[length];
            }

            @Override
            public Decoder<long[]> prepared() {
                return of(distribution.prepared());
            }

            @Override
            public void fill(BitSource bits, long[] out, int from, int to) {
                distribution.fill(bits, out, from, to);
            }

            @Override
            public void one(BitSource bits, long[] out, int at) {
                out[at] = distribution.sample(bits);
            }
        };
    }

    static Decoder<float[]> of(FloatDistribution distribution) {
        return new Decoder<>() {
            @Override
            public float[] allocate(int length) {
                return new float[length];
            }

            @Override
            public void fill(BitSource bits, float[] out, int from, int to) {
                distribution.fill(bits, out, from, to);
            }

            @Override
            public void one(BitSource bits, float[] out, int at) {
                out[at] = distribution.sample(bits);
            }
        };
    }
}
