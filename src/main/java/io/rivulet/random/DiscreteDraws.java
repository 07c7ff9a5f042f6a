package io.rivulet.random;

import io.rivulet.random.distribution.Binomial;
import io.rivulet.random.distribution.Geometric;
import io.rivulet.random.distribution.Hypergeometric;
import io.rivulet.random.distribution.LogSeries;
import io.rivulet.random.distribution.NegativeBinomial;
import io.rivulet.random.distribution.Poisson;
import io.rivulet.random.distribution.Zipf;

/**
 * NumPy's discrete distributions by their NumPy names; {@link Generator} and {@link RandomState} inherit them. Each
 * method only makes the distribution, whose class documents it, and draws from it.
 */
abstract class DiscreteDraws extends GammaFamilyDraws {

    /**
     * A binomial variate, as {@code binomial(n, p)}; see {@link Binomial}.
     *
     * @param n the number of trials, {@code >= 0}
     * @param p the probability of success, in [0, 1]
     * @return the variate
     * @throws IllegalArgumentException if {@code n} is negative, or {@code p} is not in [0, 1]
     */
    public long binomial(long n, double p) {
        return draw(new Binomial(n, p));
    }

    /**
     * Binomial variates, as {@code binomial(n, p, size)}; see {@link Binomial}.
     *
     * @param n    the number of trials, {@code >= 0}
     * @param p    the probability of success, in [0, 1]
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code n} is negative, {@code p} is not in [0, 1], or {@code size} is
     *                                  negative
     */
    public long[] binomial(long n, double p, int size) {
        return sample(new Binomial(n, p), size);
    }

    /**
     * A Poisson variate, as {@code poisson(lam)}; see {@link Poisson}.
     *
     * @param lam the mean, {@code >= 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code lam} is negative, NaN or too large
     */
    public long poisson(double lam) {
        return draw(new Poisson(lam));
    }

    /**
     * Poisson variates, as {@code poisson(lam, size)}; see {@link Poisson}.
     *
     * @param lam  the mean, {@code >= 0}
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code lam} is negative, NaN or too large, or {@code size} is negative
     */
    public long[] poisson(double lam, int size) {
        return sample(new Poisson(lam), size);
    }

    /**
     * A negative binomial variate, as {@code negative_binomial(n, p)}; see {@link NegativeBinomial}.
     *
     * @param n the number of successes, {@code > 0}
     * @param p the probability of success, in (0, 1]
     * @return the variate
     * @throws IllegalArgumentException if {@code n} is not positive, {@code p} is not in (0, 1], or the mean is too
     *                                  large
     */
    public long negativeBinomial(double n, double p) {
        return draw(new NegativeBinomial(n, p));
    }

    /**
     * Negative binomial variates, as {@code negative_binomial(n, p, size)}; see {@link NegativeBinomial}.
     *
     * @param n    the number of successes, {@code > 0}
     * @param p    the probability of success, in (0, 1]
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code n} is not positive, {@code p} is not in (0, 1], the mean is too
     *                                  large, or {@code size} is negative
     */
    public long[] negativeBinomial(double n, double p, int size) {
        return sample(new NegativeBinomial(n, p), size);
    }

    /**
     * A geometric variate, as {@code geometric(p)}; see {@link Geometric}, also for when it is 0.
     *
     * @param p the probability of success, in (0, 1]
     * @return the variate
     * @throws IllegalArgumentException if {@code p} is not in (0, 1]
     */
    public long geometric(double p) {
        return draw(new Geometric(p));
    }

    /**
     * Geometric variates, as {@code geometric(p, size)}; see {@link Geometric}, also for when one is 0.
     *
     * @param p    the probability of success, in (0, 1]
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code p} is not in (0, 1], or {@code size} is negative
     */
    public long[] geometric(double p, int size) {
        return sample(new Geometric(p), size);
    }

    /**
     * A variate of Zipf's distribution, as {@code zipf(a)}; see {@link Zipf}.
     *
     * @param a the exponent, {@code > 1}
     * @return the variate
     * @throws IllegalArgumentException if {@code a} is not greater than 1
     */
    public long zipf(double a) {
        return draw(new Zipf(a));
    }

    /**
     * Variates of Zipf's distribution, as {@code zipf(a, size)}; see {@link Zipf}.
     *
     * @param a    the exponent, {@code > 1}
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code a} is not greater than 1, or {@code size} is negative
     */
    public long[] zipf(double a, int size) {
        return sample(new Zipf(a), size);
    }

    /**
     * A variate of the logarithmic series distribution, as {@code logseries(p)}; see {@link LogSeries}.
     *
     * @param p the parameter, in [0, 1)
     * @return the variate
     * @throws IllegalArgumentException if {@code p} is not in [0, 1)
     */
    public long logseries(double p) {
        return draw(new LogSeries(p));
    }

    /**
     * Variates of the logarithmic series distribution, as {@code logseries(p, size)}; see {@link LogSeries}.
     *
     * @param p    the parameter, in [0, 1)
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code p} is not in [0, 1), or {@code size} is negative
     */
    public long[] logseries(double p, int size) {
        return sample(new LogSeries(p), size);
    }

    /**
     * A hypergeometric variate, as {@code hypergeometric(ngood, nbad, nsample)}; see {@link Hypergeometric}.
     *
     * @param ngood   how many good items there are
     * @param nbad    how many bad items there are
     * @param nsample how many are drawn
     * @return the variate
     * @throws IllegalArgumentException if {@code ngood} or {@code nbad} is not in [0, 10<sup>9</sup>), or {@code
     *                                  nsample} is not in [0, ngood + nbad]
     */
    public long hypergeometric(long ngood, long nbad, long nsample) {
        return draw(new Hypergeometric(ngood, nbad, nsample));
    }

    /**
     * Hypergeometric variates, as {@code hypergeometric(ngood, nbad, nsample, size)}; see {@link Hypergeometric}.
     *
     * @param ngood   how many good items there are
     * @param nbad    how many bad items there are
     * @param nsample how many are drawn
     * @param size    how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code ngood} or {@code nbad} is not in [0, 10<sup>9</sup>), {@code
     *                                  nsample} is not in [0, ngood + nbad], or {@code size} is negative
     */
    public long[] hypergeometric(long ngood, long nbad, long nsample, int size) {
        return sample(new Hypergeometric(ngood, nbad, nsample), size);
    }
}
