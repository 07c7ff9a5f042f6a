package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Log1p;

/** Geometric variates by inversion of the distribution function on an exponential variate, for probabilities below 1/3. */
final class GeometricInversion implements Prepared {

    private final double logQ;

    GeometricInversion(double p) {
        logQ = logQ(p);
    }

    private static double logQ(double p) {
        return Log1p.log1p(-p);
    }

    /** One variate. */
    static long draw(BitSource bits, double p) {
        return invert(StandardExponential.draw(bits), logQ(p));
    }

    @Override
    public long draw(BitSource bits) {
        return invert(StandardExponential.draw(bits), logQ);
    }

    private static long invert(double exponential, double logQ) {
        return (long) Math.ceil(-exponential / logQ);
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        double logQ = this.logQ;
        double[] buffer = Chunks.buffer(to - from, 1);
        for (int start = from; start < to; start += buffer.length) {
            int count = Math.min(buffer.length, to - start);
            StandardExponential.ziggurat(bits, buffer, 0, count);
            // in a loop of its own this is done in vectors
            for (int k = 0; k < count; k++) {
                buffer[k] = Math.ceil(-buffer[k] / logQ);
            }
            for (int k = 0; k < count; k++) {
                out[start + k] = (long) buffer[k];
            }
        }
    }
}
