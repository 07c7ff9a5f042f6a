package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Log;
import io.rivulet.random.internal.elementary.Pow;

/**
 * Rows of {@link StandardGamma} variates, a shape a column, in the order of the stream. Because columns take turns, what
 * an attempt takes hangs on whether the last one was accepted; so that must be known soon. For most attempts at shapes
 * below 1 a bound tells, without the logarithm and the power that the variate is made of: these are left to a second
 * pass, in which they wait for nothing.
 */
final class GammaRows {

    /** Rows a block: what concerns one of them is kept in a bit of a long. */
    private static final int ROWS = Long.SIZE;

    /** Below this shape rounding errors of the power could be more than {@link #MARGIN}. */
    private static final double SMALL = 0.01;

    /** More than the rounding errors of an attempt, which are below 1e-12. */
    private static final double MARGIN = 1e-9;

    private final double[] shapes;
    private final double[] constants;

    /** For each shape below 1 the largest variate that does not come from the tail; infinite if no bound is to be used. */
    private final double[] peaks;

    GammaRows(double[] shapes, double[] constants) {
        this.shapes = shapes;
        this.constants = constants;
        this.peaks = new double[shapes.length];
        for (int j = 0; j < shapes.length; j++) {
            double shape = shapes[j];
            peaks[j] = shape < SMALL ? Double.POSITIVE_INFINITY : shape < 1 ? Pow.pow(1 - shape, constants[j]) : 0;
        }
    }

    void fill(BitSource bits, double[][] rows) {
        for (int from = 0; from < rows.length; from += ROWS) {
            int count = Math.min(ROWS, rows.length - from);
            for (int i = from; i < from + count; i++) {
                draw(bits, rows[i]);
            }
            for (int j = 0; j < shapes.length; j++) {
                if (shapes[j] > 0 && shapes[j] < 1) {
                    tails(shapes[j], rows, j, from, count);
                    powers(constants[j], rows, j, from, count);
                }
            }
        }
    }

    /** A variate into each column, or at shapes below 1 the uniform variate that one comes from. */
    private void draw(BitSource bits, double[] row) {
        for (int j = 0; j < shapes.length; j++) {
            double shape = shapes[j];
            row[j] = shape > 0 && shape < 1
                ? acceptedUniform(bits, shape, constants[j], peaks[j])
                : StandardGamma.draw(bits, shape, constants[j]);
        }
    }

    private static double acceptedUniform(BitSource bits, double shape, double inverse, double peak) {
        while (true) {
            double uniform = bits.nextDouble();
            double exponential = StandardExponential.draw(bits);
            if (isSurelyAccepted(uniform, exponential, shape, peak)
                    || StandardGamma.belowOne(shape, inverse, uniform, exponential) >= 0) {
                return uniform;
            }
        }
    }

    /**
     * Whether an attempt is accepted, by a bound linear on both sides of {@code u = 1 - shape}. Below, the exponential
     * must reach x = u<sup>1/shape</sup>, which is convex, so under the line from 0 to the peak. Above, it must reach
     * (1 + shape (t - 1))<sup>1/shape</sup> - t with t = -log((1 - u) / shape): up to t = 1 this is convex in t and goes
     * down from the peak to 0, so it is at most peak (1 - t), and t >= 1 - (1 - u) / shape. The limit of u is for t <= 1.
     */
    private static boolean isSurelyAccepted(double u, double exponential, double shape, double peak) {
        double bound = peak * Math.min(u / (1 - shape), (1 - u) / shape) + MARGIN;
        return exponential > bound & 1 - u > 0.3679 * shape;
    }

    /** Replaces uniforms in the tail by what will be raised to a power. */
    private static void tails(double shape, double[][] rows, int column, int from, int count) {
        long tails = 0;
        for (int i = 0; i < count; i++) {
            tails |= (Double.doubleToRawLongBits(1 - shape - rows[from + i][column]) >>> 63) << i;
        }
        for (; tails != 0; tails &= tails - 1) {
            double[] row = rows[from + Long.numberOfTrailingZeros(tails)];
            row[column] = 1 - shape + shape * -Log.log((1 - row[column]) / shape);
        }
    }

    private static void powers(double exponent, double[][] rows, int column, int from, int count) {
        for (int i = from; i < from + count; i++) {
            rows[i][column] = Pow.pow(rows[i][column], exponent);
        }
    }
}
