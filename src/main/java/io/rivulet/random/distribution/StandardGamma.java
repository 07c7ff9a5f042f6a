package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.WordWindow;
import io.rivulet.random.internal.elementary.Log;
import io.rivulet.random.internal.elementary.Pow;

/**
 * The gamma distribution with scale 1, density proportional to x<sup>shape-1</sup> e<sup>-x</sup>:
 * {@code Generator.standard_gamma}.
 *
 * <p>Draws: none for a shape of 0; as {@link StandardExponential} for 1; else not fixed, on average 2.0 to 2.1 words
 * for shapes above 1, and 2 to 2.9 below.
 *
 * <p>Method: above 1 the cube of a shifted normal variate with a squeeze, below 1 rejection from a mixture of a power
 * and an exponential tail. Sources: G. Marsaglia, W. W. Tsang, "A simple method for generating gamma variables", ACM
 * TOMS 26 (2000); J. H. Ahrens, U. Dieter, "Computer methods for sampling from gamma, beta, Poisson and binomial
 * distributions", Computing 12 (1974); NumPy's {@code random_standard_gamma}.
 *
 * @param shape the mean and the variance, {@code >= 0} (negative zero is refused); NaN passes and gives NaN, infinity
 *              gives infinity
 */
public record StandardGamma(double shape) implements LegacyDoubleDistribution {

    private static final double THIRD = 1.0 / 3;

    /**
     * Checks the parameters.
     *
     * @param shape the shape
     * @throws IllegalArgumentException if {@code shape} is negative
     */
    public StandardGamma {
        Parameters.nonNegative("shape", shape);
    }

    @Override
    public double sample(BitSource bits) {
        return draw(bits, shape);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        fill(bits, shape, 1, out, from, to);
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        return LegacyKernels.gamma(bits, shape);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        LegacyKernels.fillGamma(bits, shape, 1, out, from, to);
    }

    /** {@code scale * G} into each element; a scale of 1 changes nothing. */
    static void fill(BitSource bits, double shape, double scale, double[] out, int from, int to) {
        double constant = constant(shape);
        int i = from;
        if (bits instanceof WordWindow source && shape > 0 && shape < 1) {
            i = GammaBlocks.belowOne(source, Attempts::uniformsAndExponentials, shape, scale, out, from, to);
        } else if (bits instanceof WordWindow source && shape > 1) {
            i = GammaBlocks.aboveOne(source, Attempts::normalsAndUniforms, b(shape), constant, scale, out, from, to);
        }
        for (; i < to; i++) {
            out[i] = scale * draw(bits, shape, constant);
        }
    }

    static double draw(BitSource bits, double shape) {
        return draw(bits, shape, constant(shape));
    }

    /** What a shape needs worked out once: the exponent of the power below 1, the step of the normal above. */
    static double constant(double shape) {
        return shape < 1 ? 1 / shape : 1 / Math.sqrt(9 * b(shape));
    }

    /** One variate, given the shape's {@link #constant}. A NaN takes the way of the shapes above 1, as in NumPy. */
    static double draw(BitSource bits, double shape, double constant) {
        if (shape < 1) {
            return shape == 0 ? 0 : belowOne(bits, shape, constant);
        }
        return shape == 1 ? StandardExponential.draw(bits) : aboveOne(bits, b(shape), constant);
    }

    /** What the cube is multiplied with, for shapes above 1. */
    static double b(double shape) {
        return shape - THIRD;
    }

    private static double belowOne(BitSource bits, double shape, double inverse) {
        while (true) {
            double x = belowOne(shape, inverse, bits.nextDouble(), StandardExponential.draw(bits));
            if (x >= 0) {
                return x;
            }
        }
    }

    /** One attempt at a shape below 1 with a uniform and an exponential variate; negative if it is rejected. */
    static double belowOne(double shape, double inverse, double uniform, double exponential) {
        double base = uniform;
        double bound = exponential;
        if (uniform > 1 - shape) {
            double tail = -Log.log((1 - uniform) / shape);
            base = 1 - shape + shape * tail;
            bound += tail;
        }
        double x = Pow.pow(base, inverse);
        return x <= bound ? x : -1;
    }

    private static double aboveOne(BitSource bits, double b, double step) {
        while (true) {
            double x = StandardNormal.draw(bits);
            double cubed = cube(1 + step * x);
            if (accepts(bits, b, x, cubed)) {
                return b * cubed;
            }
        }
    }

    static double cube(double v) {
        return v * v * v;
    }

    /**
     * Marsaglia and Tsang's test of the candidate {@code b * cubed} that comes of the normal variate x. Below 0 there
     * is no density and nothing is drawn; NaN goes on and is accepted by the squeeze.
     */
    static boolean accepts(BitSource bits, double b, double x, double cubed) {
        if (cubed <= 0) {
            return false;
        }
        return accepts(bits.nextDouble(), b, x, cubed);
    }

    static boolean accepts(double u, double b, double x, double cubed) {
        double x2 = x * x;
        return u < 1 - 0.0331 * x2 * x2 || acceptsByLogarithms(u, b, x, cubed);
    }

    static boolean acceptsByLogarithms(double u, double b, double x, double cubed) {
        return Log.log(u) < 0.5 * x * x + b * (1 - cubed + Log.log(cubed));
    }
}
