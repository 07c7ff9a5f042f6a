package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The triangular distribution, whose density rises from {@code left} to {@code mode} and falls to {@code right}:
 * {@code Generator.triangular}, the inverse of the distribution function.
 *
 * <p>Draws: exactly one double.
 *
 * @param left  the lower end
 * @param mode  where the density is greatest, {@code >= left}
 * @param right the upper end, {@code >= mode} and {@code > left}. NaN passes in each and gives NaN; ends whose
 *              difference is infinite pass and give infinities or NaN
 */
public record Triangular(double left, double mode, double right) implements DoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param left  the lower end
     * @param mode  where the density is greatest
     * @param right the upper end
     * @throws IllegalArgumentException unless {@code left <= mode <= right} and {@code left < right}
     */
    public Triangular {
        if (left > mode) {
            throw Parameters.refuse("mode", ">= left = " + left, mode);
        }
        if (mode > right) {
            throw Parameters.refuse("right", ">= mode = " + mode, right);
        }
        if (left == right) {
            throw Parameters.refuse("right", "> left = " + left, right);
        }
    }

    @Override
    public double sample(BitSource bits) {
        double base = right - left;
        double rising = mode - left;
        return value(bits.nextDouble(), left, right, rising / base, rising * base, (right - mode) * base);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        Blocks.fill(bits, out, from, to, BitSource::nextDoubles, this::transform);
    }

    private void transform(double[] x, int from, int to) {
        double base = right - left;
        double rising = mode - left;
        double ratio = rising / base;
        double risingArea = rising * base;
        double fallingArea = (right - mode) * base;
        for (int i = from; i < to; i++) {
            x[i] = value(x[i], left, right, ratio, risingArea, fallingArea);
        }
    }

    private static double value(
            double u, double left, double right, double ratio, double risingArea, double fallingArea) {
        return u <= ratio ? left + Math.sqrt(u * risingArea) : right - Math.sqrt((1 - u) * fallingArea);
    }
}
