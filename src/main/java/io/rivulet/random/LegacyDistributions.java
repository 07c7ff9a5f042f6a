package io.rivulet.random;

import io.rivulet.random.distribution.DoubleDistribution;
import io.rivulet.random.distribution.LegacyHypergeometric;
import io.rivulet.random.distribution.LegacyNegativeBinomial;
import io.rivulet.random.distribution.LegacyUniform;
import io.rivulet.random.distribution.StandardNormal;
import io.rivulet.random.distribution.StandardUniform;

/**
 * Distributions whose parameters follow other rules in {@link RandomState} than in {@link Generator}, and the names
 * that only RandomState has. The distributions that take the same parameters in both are inherited by both.
 */
abstract class LegacyDistributions extends LegacyDraws {

    private static final StandardUniform STANDARD_UNIFORM = new StandardUniform();
    private static final StandardNormal STANDARD_NORMAL = new StandardNormal();

    LegacyDistributions(BitGenerator bitGenerator) {
        super(bitGenerator);
    }

    // ------------------------------------------------------------------------------------------- other names

    /**
     * The same as {@link #random()}, as {@code random_sample()}.
     *
     * @return a double in [0, 1)
     */
    public double randomSample() {
        return random();
    }

    /**
     * The same as {@link #random(int)}, as {@code random_sample(size)}.
     *
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public double[] randomSample(int size) {
        return random(size);
    }

    /**
     * The same as {@link #random()}, as {@code rand()}.
     *
     * @return a double in [0, 1)
     */
    public double rand() {
        return random();
    }

    /**
     * The same as {@link #random(int)}, as {@code rand(d0)}.
     *
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public double[] rand(int size) {
        return random(size);
    }

    /**
     * Doubles uniform in [0, 1), row by row, as {@code rand(d0, d1)}.
     *
     * @param rows    how many rows, {@code >= 0}
     * @param columns how long they are, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if a size is negative
     */
    public double[][] rand(int rows, int columns) {
        return matrix(STANDARD_UNIFORM, rows, columns);
    }

    /**
     * The same as {@link #standardNormal()}, as {@code randn()}.
     *
     * @return a standard normal variate
     */
    public double randn() {
        return standardNormal();
    }

    /**
     * The same as {@link #standardNormal(int)}, as {@code randn(d0)}.
     *
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public double[] randn(int size) {
        return standardNormal(size);
    }

    /**
     * Standard normal variates, row by row, as {@code randn(d0, d1)}.
     *
     * @param rows    how many rows, {@code >= 0}
     * @param columns how long they are, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if a size is negative
     */
    public double[][] randn(int rows, int columns) {
        return matrix(STANDARD_NORMAL, rows, columns);
    }

    private double[][] matrix(DoubleDistribution distribution, int rows, int columns) {
        double[][] out = new double[Checks.atLeastZero("rows", rows)][Checks.atLeastZero("columns", columns)];
        DoubleDistribution own = byOwnAlgorithm(distribution);
        transact(bits -> {
            for (double[] row : out) {
                own.fill(bits, row, 0, row.length);
            }
        });
        return out;
    }

    // ------------------------------------------------------------------------------------------- other rules

    /**
     * A double uniform between two ends in either order, as {@code uniform(low, high)}; see {@link LegacyUniform}.
     *
     * @param low  one end
     * @param high the other end
     * @return the variate
     * @throws IllegalArgumentException if {@code high - low} is not finite
     */
    @Override
    public double uniform(double low, double high) {
        return draw(new LegacyUniform(low, high));
    }

    /**
     * Doubles uniform between two ends in either order, as {@code uniform(low, high, size)}; see {@link LegacyUniform}.
     *
     * @param low  one end
     * @param high the other end
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code high - low} is not finite, or {@code size} negative
     */
    @Override
    public double[] uniform(double low, double high, int size) {
        return sample(new LegacyUniform(low, high), size);
    }

    /**
     * A negative binomial variate, as {@code negative_binomial(n, p)}; see {@link LegacyNegativeBinomial}.
     *
     * @param n the number of successes, {@code > 0}
     * @param p the probability of success, in [0, 1]
     * @return the number of failures
     * @throws IllegalArgumentException if a parameter is out of range
     */
    @Override
    public long negativeBinomial(double n, double p) {
        return draw(new LegacyNegativeBinomial(n, p));
    }

    /**
     * Negative binomial variates, as {@code negative_binomial(n, p, size)}; see {@link LegacyNegativeBinomial}.
     *
     * @param n    the number of successes, {@code > 0}
     * @param p    the probability of success, in [0, 1]
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if a parameter is out of range, or {@code size} negative
     */
    @Override
    public long[] negativeBinomial(double n, double p, int size) {
        return sample(new LegacyNegativeBinomial(n, p), size);
    }

    /**
     * The number of good items in a sample, as {@code hypergeometric(ngood, nbad, nsample)}; see
     * {@link LegacyHypergeometric}.
     *
     * @param ngood   how many good items there are, {@code >= 0}
     * @param nbad    how many bad items there are, {@code >= 0}
     * @param nsample how many are drawn, in [1, ngood + nbad]
     * @return how many of them are good
     * @throws IllegalArgumentException if a parameter is out of range
     */
    @Override
    public long hypergeometric(long ngood, long nbad, long nsample) {
        return draw(new LegacyHypergeometric(ngood, nbad, nsample));
    }

    /**
     * The numbers of good items in samples, as {@code hypergeometric(ngood, nbad, nsample, size)}; see
     * {@link LegacyHypergeometric}.
     *
     * @param ngood   how many good items there are, {@code >= 0}
     * @param nbad    how many bad items there are, {@code >= 0}
     * @param nsample how many are drawn, in [1, ngood + nbad]
     * @param size    how many samples, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if a parameter is out of range, or {@code size} negative
     */
    @Override
    public long[] hypergeometric(long ngood, long nbad, long nsample, int size) {
        return sample(new LegacyHypergeometric(ngood, nbad, nsample), size);
    }
}
