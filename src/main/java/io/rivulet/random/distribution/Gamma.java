package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The gamma distribution, mean {@code shape * scale}: {@code Generator.gamma}, {@code scale * G} with G from
 * {@link StandardGamma}.
 *
 * <p>Draws: as {@link StandardGamma}, whatever the scale.
 *
 * @param shape the shape, the mean over the scale, {@code >= 0} (negative zero is refused, NaN passes and gives NaN)
 * @param scale the scale, the variance over the mean, {@code >= 0} (negative zero is refused, NaN passes and gives NaN)
 */
public record Gamma(double shape, double scale) implements LegacyDoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param shape the shape
     * @param scale the scale
     * @throws IllegalArgumentException if {@code shape} or {@code scale} is negative
     */
    public Gamma {
        Parameters.nonNegative("shape", shape);
        Parameters.nonNegative("scale", scale);
    }

    @Override
    public double sample(BitSource bits) {
        return scale * StandardGamma.draw(bits, shape);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        StandardGamma.fill(bits, shape, scale, out, from, to);
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        return scale * LegacyKernels.gamma(bits, shape);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        LegacyKernels.fillGamma(bits, shape, scale, out, from, to);
    }
}
