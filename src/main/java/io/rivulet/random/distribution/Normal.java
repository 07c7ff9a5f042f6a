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
public record Normal(double loc, double scale) implements DoubleDistribution {

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
        for (int i = from; i < to; i++) {
            out[i] = sample(bits);
        }
    }
}
