package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * A narrower squeeze for {@link StandardGamma} above a shape of 1: it leaves doubtful little more than what is rejected, 1
 * to 2% of the attempts instead of 10%, which saves their logarithms and most of the branches that cannot be predicted.
 *
 * <p>With v = 1 + t, t = step x and x<sup>2</sup> = 9 b t<sup>2</sup>, the attempt is accepted if log u is less than
 * h = x<sup>2</sup>/2 + b (1 - v<sup>3</sup> + 3 log v). Since log(1 + t) >= t - t<sup>2</sup>/2 + t<sup>3</sup>/3 -
 * t<sup>4</sup>/4 / min(1, v), from which all but the last term cancel, h >= -3/4 b t<sup>4</sup> / min(1, v) =
 * -x<sup>4</sup> / (108 b) / min(1, v); and log u <= u - 1.
 */
final class MarsagliaTsang {

    /** More than the rounding errors of the test by logarithms up to {@link #LARGE}, which are below 1e-11. */
    private static final double MARGIN = 1e-9;

    private static final double LARGE = 1e4;

    private MarsagliaTsang() {
    }

    /** What x<sup>4</sup> is multiplied with; infinite where nothing is to be accepted. */
    static double fourth(double b) {
        return b <= LARGE ? 1 / (108 * b) : Double.POSITIVE_INFINITY;
    }

    /** Whether an attempt with v = 1 + step x above 0, or NaN, is accepted. */
    static boolean accepts(double fourth, double b, double u, double x, double v) {
        return isSurelyAccepted(fourth, u, x, v) || StandardGamma.accepts(u, b, x, StandardGamma.cube(v));
    }

    /** Whether the squeeze tells that an attempt is accepted; for a v that is not above 0 it does not. */
    static boolean isSurelyAccepted(double fourth, double u, double x, double v) {
        double x2 = x * x;
        return fourth * x2 * x2 < (1 - u) * Math.min(1, v) - MARGIN;
    }

    /** Draws until an attempt is accepted; returns the normal variate that it began with. */
    static double accepted(BitSource bits, double b, double step, double fourth) {
        while (true) {
            double x = StandardNormal.draw(bits);
            double v = 1 + step * x;
            if (!(v <= 0) && accepts(fourth, b, bits.nextDouble(), x, v)) {
                return x;
            }
        }
    }
}
