package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The uniform distribution with the rules of {@code RandomState.uniform}: the ends may come in either order. The stream
 * is that of {@link Uniform}.
 *
 * <p>Draws: exactly one double, also when {@code low == high}.
 *
 * @param low  one end, finite
 * @param high the other end, finite; the difference must be finite as well
 */
public record LegacyUniform(double low, double high) implements DoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param low  one end
     * @param high the other end
     * @throws IllegalArgumentException if {@code high - low} is infinite or NaN
     */
    public LegacyUniform {
        Uniform.requireFinite(high - low);
    }

    @Override
    public double sample(BitSource bits) {
        return Uniform.draw(bits, low, high);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        Uniform.fill(bits, low, high, out, from, to);
    }
}
