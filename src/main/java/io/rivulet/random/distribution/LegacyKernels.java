package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Log;

/** What several of {@code RandomState}'s algorithms share: variates made without a ziggurat. */
final class LegacyKernels {

    private LegacyKernels() {
    }

    /** NumPy's {@code legacy_standard_exponential}: the inverse of the distribution function. */
    static double exponential(BitSource bits) {
        return exponential(bits.nextDouble());
    }

    static double exponential(double u) {
        return -Log.log(1 - u);
    }

    /** As repeated calls of {@link #exponential}. */
    static void exponentials(BitSource bits, double[] out, int from, int to) {
        bits.nextDoubles(out, from, to);
        for (int i = from; i < to; i++) {
            out[i] = exponential(out[i]);
        }
    }

    /** {@link LegacyGaussians} for {@link Blocks}: the bits of a legacy fill are legacy bits. */
    static void gaussians(BitSource bits, double[] out, int from, int to) {
        LegacyGaussians.fill((LegacyBitSource) bits, out, from, to);
    }

    /** NumPy's {@code legacy_standard_gamma}: {@link StandardGamma}'s attempts with other normals and exponentials. */
    static double gamma(LegacyBitSource bits, double shape) {
        return gamma(bits, shape, StandardGamma.constant(shape));
    }

    /** One variate, given the shape's {@link StandardGamma#constant}; from legacy bits. */
    static double gamma(BitSource source, double shape, double constant) {
        LegacyBitSource bits = (LegacyBitSource) source;
        if (shape == 0) {
            return 0;
        }
        if (shape == 1) {
            return exponential(bits);
        }
        return shape < 1 ? gammaBelowOne(bits, shape, constant) : gammaAboveOne(bits, StandardGamma.b(shape), constant);
    }

    private static double gammaBelowOne(LegacyBitSource bits, double shape, double inverse) {
        while (true) {
            double x = StandardGamma.belowOne(shape, inverse, bits.nextDouble(), exponential(bits));
            if (x >= 0) {
                return x;
            }
        }
    }

    private static double gammaAboveOne(LegacyBitSource bits, double b, double step) {
        while (true) {
            double x = bits.nextLegacyGauss();
            double cubed = StandardGamma.cube(1 + step * x);
            if (StandardGamma.accepts(bits, b, x, cubed)) {
                return b * cubed;
            }
        }
    }

    /** {@code scale * G} into each element, as repeated calls of {@link #gamma} give G. */
    static void fillGamma(LegacyBitSource bits, double shape, double scale, double[] out, int from, int to) {
        double constant = StandardGamma.constant(shape);
        int i = from;
        if (shape > 0 && shape < 1) {
            i = GammaBlocks.belowOne(bits, LegacyAttempts::uniformsAndExponentials, shape, scale, out, from, to);
        } else if (shape > 1) {
            double b = StandardGamma.b(shape);
            i = GammaBlocks.aboveOne(bits, LegacyAttempts::normalsAndUniforms, b, constant, scale, out, from, to);
        }
        for (; i < to; i++) {
            out[i] = scale * gamma(bits, shape, constant);
        }
    }

    static double chiSquare(LegacyBitSource bits, double df) {
        return 2 * gamma(bits, df / 2);
    }
}
