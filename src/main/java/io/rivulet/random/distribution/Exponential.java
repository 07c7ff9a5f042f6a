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
        for (int start = from; start < to; start += Chunks.LENGTH) {
            int end = Math.min(to, start + Chunks.LENGTH);
            StandardExponential.ziggurat(bits, out, start, end);
            for (int i = start; i < end; i++) {
                out[i] = scale * out[i];
            }
        }
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        return scale * LegacyKernels.exponential(bits);
    }
}
