package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The exponential distribution: {@code Generator.exponential}, {@code scale * E} with E from
 * {@link StandardExponential} by the ziggurat.
 *
 * <p>Draws: as {@link StandardExponential}, also for a scale of 0.
 *
 * @param scale the mean, {@code >= 0} (negative zero is refused, NaN passes and gives NaN)
 */
public record Exponential(double scale) implements LegacyDoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param scale the mean
     * @throws IllegalArgumentException if {@code scale} is negative
     */
    public Exponential {
        Parameters.nonNegative("scale", scale);
    }

    @Override
    public double sample(BitSource bits) {
        return scale * StandardExponential.draw(bits);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        Blocks.fill(bits, out, from, to, StandardExponential::ziggurat, this::transform);
    }

    private void transform(double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] = scale * x[i];
        }
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        return scale * LegacyKernels.exponential(bits);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        Blocks.fill(bits, out, from, to, LegacyKernels::exponentials, this::transform);
    }
}
