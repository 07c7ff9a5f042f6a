package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The normal distribution: {@code Generator.normal}, {@code loc + scale * Z} with Z from {@link StandardNormal}.
 *
 * <p>Draws: as {@link StandardNormal}, whatever the parameters.
 *
 * @param loc   the mean, any double
 * @param scale the standard deviation, {@code >= 0} (negative zero is refused, NaN passes and gives NaN)
 */
public record Normal(double loc, double scale) implements LegacyDoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param loc   the mean
     * @param scale the standard deviation
     * @throws IllegalArgumentException if {@code scale} is negative
     */
    public Normal {
        Parameters.nonNegative("scale", scale);
    }

    @Override
    public double sample(BitSource bits) {
        return loc + scale * StandardNormal.draw(bits);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        Blocks.fill(bits, out, from, to, StandardNormal::draw, this::transform);
    }

    private void transform(double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] = loc + scale * x[i];
        }
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        return drawLegacy(bits, loc, scale);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        Blocks.fill(bits, out, from, to, LegacyKernels::gaussians, this::transform);
    }

    static double drawLegacy(LegacyBitSource bits, double loc, double scale) {
        return loc + scale * bits.nextLegacyGauss();
    }
}
