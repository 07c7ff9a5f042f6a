package io.rivulet.random;

import io.rivulet.random.distribution.Dirichlet;
import io.rivulet.random.distribution.Multinomial;
import io.rivulet.random.distribution.MultivariateNormal;
import java.util.Objects;

/** The multivariate distributions, by RandomState's rules; {@link RandomState} inherits them. */
abstract class LegacyMultivariate extends LegacyDistributions {

    LegacyMultivariate(BitGenerator bitGenerator) {
        super(bitGenerator);
    }

    /**
     * A vector of positive components that add up to 1, as {@code dirichlet(alpha)}; see {@link Dirichlet}.
     *
     * @param alpha one parameter a component, each {@code > 0}
     * @return a new array of as many components
     * @throws IllegalArgumentException if an element of {@code alpha} is not positive
     */
    public double[] dirichlet(double[] alpha) {
        return sample(positive(alpha));
    }

    /**
     * Vectors of positive components that add up to 1, as {@code dirichlet(alpha, size)}; see {@link Dirichlet}.
     *
     * @param alpha one parameter a component, each {@code > 0}
     * @param size  how many vectors, {@code >= 0}
     * @return a new array of {@code size} rows
     * @throws IllegalArgumentException if an element of {@code alpha} is not positive, or {@code size} negative
     */
    public double[][] dirichlet(double[] alpha, int size) {
        return sample(positive(alpha), size);
    }

    /** NumPy refuses zeros here, but lets NaN pass. */
    private static Dirichlet positive(double[] alpha) {
        Dirichlet distribution = new Dirichlet(alpha);
        double[] copy = distribution.alpha();
        for (int j = 0; j < copy.length; j++) {
            if (copy[j] <= 0) {
                throw new IllegalArgumentException("alpha[" + j + "] must be > 0, was " + copy[j]);
            }
        }
        return distribution;
    }

    /**
     * How often each of several outcomes occurs in n trials, as {@code multinomial(n, pvals)}; see {@link Multinomial}.
     *
     * @param n     the number of trials, {@code >= 0}
     * @param pvals the probabilities of the outcomes; none is allowed, and gives an empty array
     * @return a new array with a count for each outcome
     * @throws IllegalArgumentException if {@code n} is negative, or {@code pvals} are not probabilities
     */
    public long[] multinomial(long n, double[] pvals) {
        return multinomial(n, pvals, 1)[0];
    }

    /**
     * How often each of several outcomes occurs in n trials, as {@code multinomial(n, pvals, size)}; see
     * {@link Multinomial}.
     *
     * @param n     the number of trials, {@code >= 0}
     * @param pvals the probabilities of the outcomes; none is allowed, and gives empty rows
     * @param size  how many rows, {@code >= 0}
     * @return a new array of {@code size} rows with a count for each outcome
     * @throws IllegalArgumentException if {@code n} or {@code size} is negative, or {@code pvals} are not probabilities
     */
    public long[][] multinomial(long n, double[] pvals, int size) {
        if (Objects.requireNonNull(pvals, "pvals").length == 0) {
            if (n < 0) {
                throw new IllegalArgumentException("n must be >= 0, was " + n);
            }
            return new long[Checks.size(size)][0];
        }
        return sample(new Multinomial(n, pvals), size);
    }

    /**
     * A vector with the given mean and covariance, as {@code multivariate_normal(mean, cov)}; see
     * {@link MultivariateNormal}.
     *
     * @param mean the mean
     * @param cov  the covariance matrix, rows; a warning is logged if it is not symmetric positive semidefinite
     * @return a new array of as many components as {@code mean}
     * @throws IllegalArgumentException if {@code mean} is empty, or {@code cov} is of another order or not finite
     * @throws ArithmeticException      if the decomposition of {@code cov} does not converge
     */
    public double[] multivariateNormal(double[] mean, double[][] cov) {
        return sample(new MultivariateNormal(mean, cov));
    }

    /**
     * Vectors with the given mean and covariance, as {@code multivariate_normal(mean, cov, size)}; see
     * {@link MultivariateNormal}.
     *
     * @param mean the mean
     * @param cov  the covariance matrix, rows; a warning is logged if it is not symmetric positive semidefinite
     * @param size how many vectors, {@code >= 0}
     * @return a new array of {@code size} rows
     * @throws IllegalArgumentException if {@code mean} is empty, {@code cov} is of another order or not finite, or
     *                                  {@code size} is negative
     * @throws ArithmeticException      if the decomposition of {@code cov} does not converge
     */
    public double[][] multivariateNormal(double[] mean, double[][] cov, int size) {
        return sample(new MultivariateNormal(mean, cov), size);
    }

    /**
     * Vectors, as {@code multivariate_normal(mean, cov, size, check_valid, tol)}; see {@link MultivariateNormal}.
     *
     * @param mean       the mean
     * @param cov        the covariance matrix, rows
     * @param size       how many vectors, {@code >= 0}
     * @param checkValid what happens if {@code cov} is not symmetric positive semidefinite
     * @param tol        the tolerance of that test, {@code >= 0}
     * @return a new array of {@code size} rows
     * @throws IllegalArgumentException if {@code mean} is empty, {@code cov} is of another order, not finite, or
     *                                  refused by the test, or {@code tol} or {@code size} is negative
     * @throws ArithmeticException      if the decomposition of {@code cov} does not converge
     */
    public double[][] multivariateNormal(
        double[] mean, double[][] cov, int size, MultivariateNormal.CheckValid checkValid, double tol) {
        return sample(
            new MultivariateNormal(mean, cov, MultivariateNormal.Method.SVD, checkValid, tol), size);
    }
}
