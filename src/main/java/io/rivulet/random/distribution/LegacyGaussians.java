package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Log;

/**
 * Arrays of {@code RandomState}'s Gaussians, the polar method's attempts a block at a time: drawn into the array
 * itself, the rejected ones overwritten without a branch, then the factors of all. One by one every fourth attempt
 * would stop the processor in the middle of a logarithm. The variates, and the one that waits afterwards, are those that
 * {@link LegacyBitSource#nextLegacyGauss} gives.
 */
final class LegacyGaussians {

    /** Attempts whose doubles take a quarter of a first-level cache. */
    static final int ATTEMPTS = 512;

    /** For fewer variates than this a block does not pay. */
    static final int FEW = 16;

    private static final long ONE = Double.doubleToRawLongBits(1);

    private LegacyGaussians() {
    }

    static void fill(LegacyBitSource bits, double[] out, int from, int to) {
        int i = from;
        while (i < to && (i == from || bits.hasLegacyGauss())) {
            // One at least, after which the place of the waiting one is as NumPy leaves it.
            out[i++] = bits.nextLegacyGauss();
        }
        int end;
        for (; to - i >= FEW; i = end) {
            end = accept(bits, out, i, Math.min(ATTEMPTS, to - i >> 1));
            scale(out, i, end);
        }
        for (; i < to; i++) {
            out[i] = bits.nextLegacyGauss();
        }
    }

    /** Leaves the points within the unit circle, the second coordinate first; returns where they end. */
    private static int accept(BitSource bits, double[] out, int from, int attempts) {
        bits.nextDoubles(out, from, from + 2 * attempts);
        int end = from;
        for (int i = from; i < from + 2 * attempts; i += 2) {
            double x1 = 2 * out[i] - 1;
            double x2 = 2 * out[i + 1] - 1;
            out[end] = x2;
            out[end + 1] = x1;
            long squares = Double.doubleToRawLongBits(x1 * x1 + x2 * x2);
            // the sign bit tells whether they are below 1 and not 0
            end += (int) ((squares - ONE & ~(squares - 1)) >>> 62) & 2;
        }
        return end;
    }

    /** Makes Gaussians of points, whose coordinates follow each other. */
    static void scale(double[] x, int from, int to) {
        for (int i = from; i < to; i += 2) {
            double factor = factor(x[i + 1] * x[i + 1] + x[i] * x[i]);
            x[i] = factor * x[i];
            x[i + 1] = factor * x[i + 1];
        }
    }

    /** What makes Gaussians of a point's coordinates. */
    static double factor(double squares) {
        return Math.sqrt(-2 * Log.log(squares) / squares);
    }
}
