package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Log;

/**
 * The logistic distribution, P(X &le; x) = 1 / (1 + exp(-(x - loc) / scale)): {@code Generator.logistic}, the inverse
 * of the distribution function.
 *
 * <p>Draws: one double; another if it is 0, once in 2<sup>53</sup>.
 *
 * @param loc   the mean, any double
 * @param scale the standard deviation times sqrt(3) / pi, {@code >= 0} (negative zero is refused, NaN passes and gives
 *              NaN)
 */
public record Logistic(double loc, double scale) implements DoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param loc   the mean
     * @param scale the scale
     * @throws IllegalArgumentException if {@code scale} is negative
     */
    public Logistic {
        Parameters.nonNegative("scale", scale);
    }

    @Override
    public double sample(BitSource bits) {
        return value(Blocks.positive(bits), loc, scale);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        Blocks.fill(bits, out, from, to, Blocks::fillPositive, this::transform);
    }

    private void transform(double[] x, int from, int to) {
        // the divisions are vector instructions in a loop of their own
        for (int i = from; i < to; i++) {
            x[i] = x[i] / (1 - x[i]);
        }
        for (int i = from; i < to; i++) {
            x[i] = loc + scale * Log.log(x[i]);
        }
    }

    private static double value(double u, double loc, double scale) {
        return loc + scale * Log.log(u / (1 - u));
    }
}
