package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Log;

/**
 * The Laplace or double exponential distribution, density proportional to exp(-|x - loc| / scale):
 * {@code Generator.laplace}, the inverse of the distribution function.
 *
 * <p>Draws: one double; another if it is 0, once in 2<sup>53</sup>.
 *
 * @param loc   the mean, any double
 * @param scale {@code >= 0} (negative zero is refused, NaN passes and gives NaN); the standard deviation over sqrt(2)
 */
public record Laplace(double loc, double scale) implements DoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param loc   the mean
     * @param scale the scale
     * @throws IllegalArgumentException if {@code scale} is negative
     */
    public Laplace {
        Parameters.nonNegative("scale", scale);
    }

    @Override
    public double sample(BitSource bits) {
        return value(signed(Blocks.positive(bits)), loc, scale);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        Blocks.fill(bits, out, from, to, Blocks::fillPositive, this::transform);
    }

    private void transform(double[] x, int from, int to) {
        // vector instructions in a loop of their own
        for (int i = from; i < to; i++) {
            x[i] = signed(x[i]);
        }
        for (int i = from; i < to; i++) {
            x[i] = value(x[i], loc, scale);
        }
    }

    /**
     * Twice the distance from the nearer end of the interval, negative in its lower half; without a branch, which would be
     * mispredicted every second time.
     */
    private static double signed(double u) {
        double half = Math.floor(2 * u);
        double sign = 2 * half - 1;
        return sign * (2 * half - sign * u - sign * u);
    }

    private static double value(double signed, double loc, double scale) {
        return loc - Math.copySign(scale, signed) * Log.log(Math.abs(signed));
    }
}
