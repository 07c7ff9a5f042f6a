package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The uniform distribution: {@code Generator.uniform}, {@code low + (high - low) * U} with U uniform on [0, 1). By
 * rounding, {@code high} itself can come out.
 *
 * <p>Draws: exactly one double, also when {@code low == high}.
 *
 * @param low  the lower end, finite
 * @param high the upper end, finite, {@code >= low}; the difference must be finite as well
 */
public record Uniform(double low, double high) implements DoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param low  the lower end
     * @param high the upper end
     * @throws IllegalArgumentException if {@code high - low} is negative, infinite or NaN
     */
    public Uniform {
        double range = high - low;
        requireFinite(range);
        Parameters.require(Double.doubleToRawLongBits(range) >= 0, "high - low", ">= 0", range);
    }

    static void requireFinite(double range) {
        Parameters.require(Math.abs(range) < Double.POSITIVE_INFINITY, "high - low", "finite", range);
    }

    @Override
    public double sample(BitSource bits) {
        return draw(bits, low, high);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        fill(bits, low, high, out, from, to);
    }

    static double draw(BitSource bits, double low, double high) {
        return low + (high - low) * bits.nextDouble();
    }

    static void fill(BitSource bits, double low, double high, double[] out, int from, int to) {
        Blocks.fill(bits, out, from, to, BitSource::nextDoubles, (x, start, end) -> {
            for (int i = start; i < end; i++) {
                x[i] = low + (high - low) * x[i];
            }
        });
    }
}
