package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Exp;

/**
 * The log-normal distribution: {@code Generator.lognormal}, {@code exp(mean + sigma * Z)} with Z from
 * {@link StandardNormal}.
 *
 * <p>Draws: as {@link StandardNormal}, whatever the parameters.
 *
 * @param mean  the mean of the logarithm, any double
 * @param sigma the standard deviation of the logarithm, {@code >= 0} (negative zero is refused, NaN passes)
 */
public record LogNormal(double mean, double sigma) implements LegacyDoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param mean  the mean of the logarithm
     * @param sigma the standard deviation of the logarithm
     * @throws IllegalArgumentException if {@code sigma} is negative
     */
    public LogNormal {
        Parameters.nonNegative("sigma", sigma);
    }

    @Override
    public double sample(BitSource bits) {
        return Exp.exp(mean + sigma * StandardNormal.draw(bits));
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        Blocks.fill(bits, out, from, to, StandardNormal::draw, this::transform);
    }

    private void transform(double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] = Exp.exp(mean + sigma * x[i]);
        }
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        return Exp.exp(Normal.drawLegacy(bits, mean, sigma));
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        Blocks.fill(bits, out, from, to, LegacyKernels::gaussians, this::transform);
    }
}
