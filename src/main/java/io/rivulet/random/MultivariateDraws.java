package io.rivulet.random;

import io.rivulet.random.distribution.Dirichlet;
import io.rivulet.random.distribution.Multinomial;
import io.rivulet.random.distribution.MultivariateHypergeometric;
import io.rivulet.random.distribution.MultivariateNormal;

/**
 * NumPy's multivariate distributions by their NumPy names; {@link Generator} inherits them. A sized method returns a
 * row a variate. Each method only makes the distribution, whose class documents it, and draws from it.
 */
abstract class MultivariateDraws extends DiscreteDraws {

    /**
     * A vector of non-negative components that add up to 1, as {@code dirichlet(alpha)}; see {@link Dirichlet}.
     *
     * @param alpha one parameter a component, each {@code >= 0}
     * @return a new array of as many components
     * @throws IllegalArgumentException if an element of {@code alpha} is negative
     */
    public double[] dirichlet(double[] alpha) {
        return sample(new Dirichlet(alpha));
    }

    /**
     * Vectors of non-negative components that add up to 1, as {@code dirichlet(alpha, size)}; see {@link Dirichlet}.
     *
     * @param alpha one parameter a component, each {@code >= 0}
     * @param size  how many vectors, {@code >= 0}
     * @return a new array of {@code size} rows
     * @throws IllegalArgumentException if an element of {@code alpha}, or {@code size}, is negative
     */
    public double[][] dirichlet(double[] alpha, int size) {
        return sample(new Dirichlet(alpha), size);
    }

    /**
     * A multinomial variate, as {@code multinomial(n, pvals)}; see {@link Multinomial}.
     *
     * @param n     the number of trials, {@code >= 0}
     * @param pvals the probabilities of the outcomes
     * @return how often each outcome occurred
     * @throws IllegalArgumentException if {@code n} is negative, {@code pvals} empty, a probability not in [0, 1], or
     *                                  the sum of all but the last above 1
     */
    public long[] multinomial(long n, double[] pvals) {
        return sample(new Multinomial(n, pvals));
    }

    /**
     * Multinomial variates, as {@code multinomial(n, pvals, size)}; see {@link Multinomial}.
     *
     * @param n     the number of trials, {@code >= 0}
     * @param pvals the probabilities of the outcomes
     * @param size  how many variates, {@code >= 0}
     * @return a row a variate
     * @throws IllegalArgumentException if {@code n} or {@code size} is negative, {@code pvals} empty, a probability not
     *                                  in [0, 1], or the sum of all but the last above 1
     */
    public long[][] multinomial(long n, double[] pvals, int size) {
        return sample(new Multinomial(n, pvals), size);
    }

    /**
     * A multivariate hypergeometric variate, as {@code multivariate_hypergeometric(colors, nsample)}; see
     * {@link MultivariateHypergeometric}.
     *
     * @param colors  how many items there are of each colour
     * @param nsample how many are drawn, from 0 to the sum of {@code colors}
     * @return how many of each colour were drawn
     * @throws IllegalArgumentException if a colour is negative, their sum is 10<sup>9</sup> or more, or {@code nsample}
     *                                  is not between 0 and that sum
     */
    public long[] multivariateHypergeometric(long[] colors, long nsample) {
        return sample(new MultivariateHypergeometric(colors, nsample));
    }

    /**
     * A multivariate hypergeometric variate, as {@code multivariate_hypergeometric(colors, nsample, method=…)}; see
     * {@link MultivariateHypergeometric}.
     *
     * @param colors  how many items there are of each colour
     * @param nsample how many are drawn, from 0 to the sum of {@code colors}
     * @param method  how the variate is made; the two give different streams
     * @return how many of each colour were drawn
     * @throws IllegalArgumentException if a colour is negative, their sum too large for the method, or {@code nsample}
     *                                  is not between 0 and that sum
     */
    public long[] multivariateHypergeometric(
        long[] colors, long nsample, MultivariateHypergeometric.Method method) {
        return sample(new MultivariateHypergeometric(colors, nsample, method));
    }

    /**
     * Multivariate hypergeometric variates, as {@code multivariate_hypergeometric(colors, nsample, size)}; see
     * {@link MultivariateHypergeometric}.
     *
     * @param colors  how many items there are of each colour
     * @param nsample how many are drawn for each variate, from 0 to the sum of {@code colors}
     * @param size    how many variates, {@code >= 0}
     * @return a row a variate
     * @throws IllegalArgumentException if a colour or {@code size} is negative, the sum of the colours is
     *                                  10<sup>9</sup> or more, or {@code nsample} is not between 0 and that sum
     */
    public long[][] multivariateHypergeometric(long[] colors, long nsample, int size) {
        return sample(new MultivariateHypergeometric(colors, nsample), size);
    }

    /**
     * Multivariate hypergeometric variates, as {@code multivariate_hypergeometric(colors, nsample, size, method)}; see
     * {@link MultivariateHypergeometric}.
     *
     * @param colors  how many items there are of each colour
     * @param nsample how many are drawn for each variate, from 0 to the sum of {@code colors}
     * @param size    how many variates, {@code >= 0}
     * @param method  how the variates are made; the two give different streams
     * @return a row a variate
     * @throws IllegalArgumentException if a colour or {@code size} is negative, the sum of the colours too large for
     *                                  the method, or {@code nsample} is not between 0 and that sum
     */
    public long[][] multivariateHypergeometric(
        long[] colors, long nsample, int size, MultivariateHypergeometric.Method method) {
        return sample(new MultivariateHypergeometric(colors, nsample, method), size);
    }

    /**
     * A vector with the given mean and covariance, as {@code multivariate_normal(mean, cov)}; see
     * {@link MultivariateNormal}, which factors cov once for many calls.
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
     * A vector, as {@code multivariate_normal(mean, cov, method=method)}; see {@link MultivariateNormal}.
     *
     * @param mean   the mean
     * @param cov    the covariance matrix, rows; a warning is logged if it is not symmetric positive semidefinite
     * @param method how it is factored
     * @return a new array of as many components as {@code mean}
     * @throws IllegalArgumentException if {@code mean} is empty, or {@code cov} is of another order, not finite, or for
     *                                  {@link MultivariateNormal.Method#CHOLESKY} not positive definite
     * @throws ArithmeticException      if the decomposition of {@code cov} does not converge
     */
    public double[] multivariateNormal(double[] mean, double[][] cov, MultivariateNormal.Method method) {
        return sample(new MultivariateNormal(mean, cov, method));
    }

    /**
     * Vectors, as {@code multivariate_normal(mean, cov, size, method=method)}; see {@link MultivariateNormal}.
     *
     * @param mean   the mean
     * @param cov    the covariance matrix, rows; a warning is logged if it is not symmetric positive semidefinite
     * @param method how it is factored
     * @param size   how many vectors, {@code >= 0}
     * @return a new array of {@code size} rows
     * @throws IllegalArgumentException if {@code mean} is empty, {@code cov} is of another order, not finite, or for
     *                                  {@link MultivariateNormal.Method#CHOLESKY} not positive definite, or {@code size}
     *                                  is negative
     * @throws ArithmeticException      if the decomposition of {@code cov} does not converge
     */
    public double[][] multivariateNormal(double[] mean, double[][] cov, MultivariateNormal.Method method, int size) {
        return sample(new MultivariateNormal(mean, cov, method), size);
    }

    /**
     * A vector, as {@code multivariate_normal(mean, cov, check_valid=checkValid, tol=tol, method=method)}; see
     * {@link MultivariateNormal}.
     *
     * @param mean       the mean
     * @param cov        the covariance matrix, rows
     * @param method     how it is factored
     * @param checkValid what happens if it is not symmetric positive semidefinite
     * @param tol        the tolerance of that test, {@code >= 0}
     * @return a new array of as many components as {@code mean}
     * @throws IllegalArgumentException if {@code mean} is empty, {@code cov} is of another order, not finite, or refused
     *                                  by the method or the test, or {@code tol} is negative
     * @throws ArithmeticException      if the decomposition of {@code cov} does not converge
     */
    public double[] multivariateNormal(double[] mean, double[][] cov, MultivariateNormal.Method method,
            MultivariateNormal.CheckValid checkValid, double tol) {
        return sample(new MultivariateNormal(mean, cov, method, checkValid, tol));
    }

    /**
     * Vectors, as {@code multivariate_normal(mean, cov, size, checkValid, tol, method=method)}; see
     * {@link MultivariateNormal}.
     *
     * @param mean       the mean
     * @param cov        the covariance matrix, rows
     * @param method     how it is factored
     * @param checkValid what happens if it is not symmetric positive semidefinite
     * @param tol        the tolerance of that test, {@code >= 0}
     * @param size       how many vectors, {@code >= 0}
     * @return a new array of {@code size} rows
     * @throws IllegalArgumentException if {@code mean} is empty, {@code cov} is of another order, not finite, or refused
     *                                  by the method or the test, or {@code tol} or {@code size} is negative
     * @throws ArithmeticException      if the decomposition of {@code cov} does not converge
     */
    public double[][] multivariateNormal(double[] mean, double[][] cov, MultivariateNormal.Method method,
            MultivariateNormal.CheckValid checkValid, double tol, int size) {
        return sample(new MultivariateNormal(mean, cov, method, checkValid, tol), size);
    }
}
