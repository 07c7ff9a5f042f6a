package io.rivulet.random;

import io.rivulet.random.distribution.Gumbel;
import io.rivulet.random.distribution.Pareto;
import io.rivulet.random.distribution.Power;
import io.rivulet.random.distribution.Rayleigh;
import io.rivulet.random.distribution.Wald;
import io.rivulet.random.distribution.Weibull;

/**
 * NumPy's distributions of lifetimes and extremes by their NumPy names; {@link Generator} and {@link RandomState}
 * inherit them. Each method only makes the distribution, whose class documents it, and draws from it.
 */
abstract class LifetimeDraws extends ContinuousDraws {

    /**
     * A Lomax variate, Pareto minus 1, as {@code pareto(a)}; see {@link Pareto}.
     *
     * @param a the shape, {@code > 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code a <= 0}
     */
    public double pareto(double a) {
        return draw(new Pareto(a));
    }

    /**
     * Lomax variates, Pareto minus 1, as {@code pareto(a, size)}; see {@link Pareto}.
     *
     * @param a    the shape, {@code > 0}
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code a <= 0} or {@code size} is negative
     */
    public double[] pareto(double a, int size) {
        return sample(new Pareto(a), size);
    }

    /**
     * A Weibull variate, as {@code weibull(a)}; see {@link Weibull}.
     *
     * @param a the shape, {@code >= 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code a} is negative
     */
    public double weibull(double a) {
        return draw(new Weibull(a));
    }

    /**
     * Weibull variates, as {@code weibull(a, size)}; see {@link Weibull}.
     *
     * @param a    the shape, {@code >= 0}
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code a} or {@code size} is negative
     */
    public double[] weibull(double a, int size) {
        return sample(new Weibull(a), size);
    }

    /**
     * A variate of the power function distribution on [0, 1], as {@code power(a)}; see {@link Power}.
     *
     * @param a the exponent, {@code > 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code a <= 0}
     */
    public double power(double a) {
        return draw(new Power(a));
    }

    /**
     * Variates of the power function distribution on [0, 1], as {@code power(a, size)}; see {@link Power}.
     *
     * @param a    the exponent, {@code > 0}
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code a <= 0} or {@code size} is negative
     */
    public double[] power(double a, int size) {
        return sample(new Power(a), size);
    }

    /**
     * A Gumbel variate, as {@code gumbel(loc, scale)}; see {@link Gumbel}.
     *
     * @param loc   the mode
     * @param scale the standard deviation times sqrt(6) / pi, {@code >= 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code scale} is negative
     */
    public double gumbel(double loc, double scale) {
        return draw(new Gumbel(loc, scale));
    }

    /**
     * Gumbel variates, as {@code gumbel(loc, scale, size)}; see {@link Gumbel}.
     *
     * @param loc   the mode
     * @param scale the standard deviation times sqrt(6) / pi, {@code >= 0}
     * @param size  how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code scale} or {@code size} is negative
     */
    public double[] gumbel(double loc, double scale, int size) {
        return sample(new Gumbel(loc, scale), size);
    }

    /**
     * A Rayleigh variate, as {@code rayleigh(scale)}; see {@link Rayleigh}.
     *
     * @param scale the mode, {@code >= 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code scale} is negative
     */
    public double rayleigh(double scale) {
        return draw(new Rayleigh(scale));
    }

    /**
     * Rayleigh variates, as {@code rayleigh(scale, size)}; see {@link Rayleigh}.
     *
     * @param scale the mode, {@code >= 0}
     * @param size  how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code scale} or {@code size} is negative
     */
    public double[] rayleigh(double scale, int size) {
        return sample(new Rayleigh(scale), size);
    }

    /**
     * A Wald or inverse Gaussian variate, as {@code wald(mean, scale)}; see {@link Wald}.
     *
     * @param mean  the mean, {@code > 0}
     * @param scale the cube of the mean over the variance, {@code > 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code mean <= 0} or {@code scale <= 0}
     */
    public double wald(double mean, double scale) {
        return draw(new Wald(mean, scale));
    }

    /**
     * Wald or inverse Gaussian variates, as {@code wald(mean, scale, size)}; see {@link Wald}.
     *
     * @param mean  the mean, {@code > 0}
     * @param scale the cube of the mean over the variance, {@code > 0}
     * @param size  how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code mean <= 0}, {@code scale <= 0}, or {@code size} is negative
     */
    public double[] wald(double mean, double scale, int size) {
        return sample(new Wald(mean, scale), size);
    }
}
