package io.rivulet.random.distribution;

import io.rivulet.random.internal.elementary.Exp;

/**
 * Decides for a point outside the rectangles of the exponential's ziggurat whether it lies below the curve, as NumPy does by
 * {@code exp}, but nearly always without: a squeeze, after J. von Neumann, between a strip's diagonal and a line parallel to it.
 *
 * <p>Over a wedge of width d the curve is convex, hence below the wedge's diagonal. It is deeper below nowhere than by d/4 of the
 * wedge's height: relative to the curve's value at the near end, linear interpolation errs by d<sup>2</sup>/8 at most, and the
 * height is 1 - e<sup>-d</sup>, which is more than d/2, for d is less than 1. Where the point lies between the diagonal and its
 * parallel at that depth, 1.5% of the cases, and wherever rounding could matter, the curve itself decides.
 */
final class ExponentialWedge {

    /** Far more than all roundings together, and far less than the distance of the lines. */
    private static final double MARGIN = 1e-9;

    /** For each strip, one over the wedge's width, in units of the distance. */
    private static final double[] INVERSE_WIDTH = new double[256];

    /** For each strip, how far below the diagonal a point is surely below the curve. */
    private static final double[] DEPTH = new double[256];

    static {
        for (int strip = 0; strip < INVERSE_WIDTH.length; strip++) {
            double width = (1L << 53) - ExponentialTables.K[strip];
            INVERSE_WIDTH[strip] = 1 / width;
            DEPTH[strip] = width * ExponentialTables.W[strip] / 4 + MARGIN;
        }
    }

    private ExponentialWedge() {
    }

    /**
     * Whether a point is accepted.
     *
     * @param strip    in [1, 255]
     * @param distance of the point from 0, in units of {@code W[strip]}, at least {@code K[strip]}
     * @param height   of the point in its strip, in [0, 1)
     */
    static boolean contains(int strip, long distance, double height) {
        double below = 1 - height - (distance - ExponentialTables.K[strip]) * INVERSE_WIDTH[strip];
        return below > DEPTH[strip] || below > -MARGIN && isBelowCurve(strip, distance, height);
    }

    /** NumPy's test. */
    static boolean isBelowCurve(int strip, long distance, double height) {
        double[] f = ExponentialTables.F;
        return (f[strip - 1] - f[strip]) * height + f[strip] < Exp.exp(-(distance * ExponentialTables.W[strip]));
    }
}
