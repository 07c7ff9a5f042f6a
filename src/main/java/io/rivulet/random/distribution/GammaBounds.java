package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Expm1;
import io.rivulet.random.internal.elementary.Log;
import io.rivulet.random.internal.elementary.Pow;
import java.util.Arrays;

/**
 * Tells for nearly all attempts of {@link StandardGamma} at a shape below 1 whether they are accepted, without the
 * logarithm and the power that the variate is made of.
 *
 * <p>What the exponential variate must reach is a function of the uniform one. Up to {@code 1 - shape} that is the power
 * u<sup>1/shape</sup>, which rises. In the tail it is (1 + shape (t - 1))<sup>1/shape</sup> - t with
 * t = -log((1 - u) / shape), whose derivative by t is (1 + shape (t - 1))<sup>1/shape - 1</sup> - 1: it falls to 0 at
 * t = 1 and rises from there on. So over an interval of u the function is largest at an end or at {@code 1 - shape}, and
 * least at an end or at t = 1.
 */
final class GammaBounds {

    /** Intervals of u. */
    private static final int COUNT = 64;

    /** Below this shape rounding errors of the power could be more than {@link #MARGIN}. */
    private static final double SMALL = 0.01;

    /** More than the rounding errors of an attempt, which are below 1e-12, absolute or of what is to be reached. */
    private static final double MARGIN = 1e-9;

    /** For shapes that have no bounds, and where they are not worth while: everything is doubtful. */
    static final double[] NONE = new double[2 * COUNT];

    static {
        Arrays.fill(NONE, 0, COUNT, Double.POSITIVE_INFINITY);
        Arrays.fill(NONE, COUNT, 2 * COUNT, Double.NEGATIVE_INFINITY);
    }

    /** For fewer variates bounds do not pay. */
    static final int MANY = 256;

    private GammaBounds() {
    }

    /**
     * For each interval what an exponential variate has to exceed, and behind these below what it is refused.
     *
     * @param count how many variates will be drawn
     */
    static double[] create(double shape, int count) {
        if (count < MANY || !(shape >= SMALL && shape < 1)) {
            return NONE;
        }
        double top = 1 - shape;
        double bottom = 1 - shape * 0.36787944117144233;
        double[] bounds = new double[2 * COUNT];
        double left = 0;
        for (int i = 0; i < COUNT; i++) {
            double to = (i + 1.0) / COUNT;
            double right = threshold(shape, to);
            double most = isIn(top, i) ? Math.max(right, threshold(shape, top)) : right;
            double least = isIn(bottom, i) ? 0 : right;
            bounds[i] = Math.max(left, most) * (1 + MARGIN) + MARGIN;
            bounds[COUNT + i] = Math.min(left, least) * (1 - MARGIN) - MARGIN;
            left = right;
        }
        return bounds;
    }

    /** The bounds for the uniform variate v of a legacy exponential one, {@code -log(1 - v)}. */
    static double[] legacy(double[] bounds) {
        if (bounds == NONE) {
            return NONE;
        }
        double[] legacy = new double[2 * COUNT];
        for (int i = 0; i < COUNT; i++) {
            legacy[i] = -Expm1.expm1(-bounds[i]) + MARGIN;
            legacy[COUNT + i] = -Expm1.expm1(-bounds[COUNT + i]) - MARGIN;
        }
        return legacy;
    }

    /** As {@link #accepts} with {@link #legacy} bounds. */
    static boolean acceptsLegacy(double[] legacy, double shape, double inverse, double u, double v) {
        return isSurelyAccepted(legacy, u, v)
            || isDoubtful(legacy, u, v)
                && StandardGamma.belowOne(shape, inverse, u, LegacyKernels.exponential(v)) >= 0;
    }

    /** Whether an attempt is accepted by the bounds alone, to which v belongs as an exponential or uniform variate. */
    static boolean isSurelyAccepted(double[] bounds, double u, double v) {
        return v > bounds[(int) (u * COUNT)];
    }

    /** Whether the bounds alone do not tell. */
    static boolean isDoubtful(double[] bounds, double u, double v) {
        int interval = (int) (u * COUNT);
        return v >= bounds[COUNT + interval] && v <= bounds[interval];
    }

    private static boolean isIn(double u, int interval) {
        return u * COUNT >= interval && u * COUNT <= interval + 1;
    }

    private static double threshold(double shape, double u) {
        if (u <= 1 - shape) {
            return Pow.pow(u, 1 / shape);
        }
        double t = -Log.log((1 - u) / shape);
        return u < 1 ? Pow.pow(1 - shape + shape * t, 1 / shape) - t : Double.POSITIVE_INFINITY;
    }

    /** Whether an attempt is accepted, given the bounds for the shape and the exponent {@code 1 / shape}. */
    static boolean accepts(double[] bounds, double shape, double inverse, double u, double exponential) {
        return isSurelyAccepted(bounds, u, exponential)
            || isDoubtful(bounds, u, exponential)
                && StandardGamma.belowOne(shape, inverse, u, exponential) >= 0;
    }

    /** Draws until an attempt is accepted; returns the uniform variate that it began with. */
    static double accepted(BitSource bits, double[] bounds, double shape, double inverse) {
        while (true) {
            double u = bits.nextDouble();
            if (accepts(bounds, shape, inverse, u, StandardExponential.draw(bits))) {
                return u;
            }
        }
    }
}
