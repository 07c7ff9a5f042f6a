package io.rivulet.random;

import io.rivulet.random.distribution.Exponential;
import io.rivulet.random.distribution.Laplace;
import io.rivulet.random.distribution.LogNormal;
import io.rivulet.random.distribution.Logistic;
import io.rivulet.random.distribution.Normal;
import io.rivulet.random.distribution.StandardCauchy;
import io.rivulet.random.distribution.StandardExponential;
import io.rivulet.random.distribution.StandardNormal;
import io.rivulet.random.distribution.StandardUniform;
import io.rivulet.random.distribution.Triangular;
import io.rivulet.random.distribution.Uniform;
import io.rivulet.random.distribution.VonMises;

/**
 * NumPy's continuous distributions by their NumPy names; {@link Generator} and {@link RandomState} inherit them. Each
 * method only makes the distribution, whose class documents it, and draws from it.
 */
abstract class ContinuousDraws extends Draws {

    private static final StandardUniform STANDARD_UNIFORM = new StandardUniform();
    private static final StandardNormal STANDARD_NORMAL = new StandardNormal();
    private static final StandardExponential STANDARD_EXPONENTIAL = new StandardExponential();
    private static final StandardCauchy STANDARD_CAUCHY = new StandardCauchy();

    /**
     * A double uniform in [0, 1), as {@code random()}: exactly one double of the stream.
     *
     * @return a multiple of 2<sup>-53</sup>
     */
    public double random() {
        return draw(STANDARD_UNIFORM);
    }

    /**
     * Doubles uniform in [0, 1), as {@code random(size)}.
     *
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public double[] random(int size) {
        return sample(STANDARD_UNIFORM, size);
    }

    /**
     * A double uniform in [low, high), as {@code uniform(low, high)}; rounding can make it {@code high}. See
     * {@link Uniform}.
     *
     * @param low  the lower end
     * @param high the upper end, {@code >= low}
     * @return the variate
     * @throws IllegalArgumentException if {@code high - low} is negative or not finite
     */
    public double uniform(double low, double high) {
        return draw(new Uniform(low, high));
    }

    /**
     * Doubles uniform in [low, high), as {@code uniform(low, high, size)}; rounding can make one {@code high}. See
     * {@link Uniform}.
     *
     * @param low  the lower end
     * @param high the upper end, {@code >= low}
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code high - low} is negative or not finite, or {@code size} negative
     */
    public double[] uniform(double low, double high, int size) {
        return sample(new Uniform(low, high), size);
    }

    /**
     * A standard normal variate, as {@code standard_normal()}; see {@link StandardNormal}.
     *
     * @return the variate
     */
    public double standardNormal() {
        return draw(STANDARD_NORMAL);
    }

    /**
     * Standard normal variates, as {@code standard_normal(size)}; see {@link StandardNormal}.
     *
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public double[] standardNormal(int size) {
        return sample(STANDARD_NORMAL, size);
    }

    /**
     * A normal variate, as {@code normal(loc, scale)}; see {@link Normal}.
     *
     * @param loc   the mean
     * @param scale the standard deviation, {@code >= 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code scale} is negative
     */
    public double normal(double loc, double scale) {
        return draw(new Normal(loc, scale));
    }

    /**
     * Normal variates, as {@code normal(loc, scale, size)}; see {@link Normal}.
     *
     * @param loc   the mean
     * @param scale the standard deviation, {@code >= 0}
     * @param size  how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code scale} or {@code size} is negative
     */
    public double[] normal(double loc, double scale, int size) {
        return sample(new Normal(loc, scale), size);
    }

    /**
     * A standard exponential variate, as {@code standard_exponential()}; see {@link StandardExponential}.
     *
     * @return the variate
     */
    public double standardExponential() {
        return draw(STANDARD_EXPONENTIAL);
    }

    /**
     * Standard exponential variates, as {@code standard_exponential(size)}; see {@link StandardExponential}.
     *
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public double[] standardExponential(int size) {
        return sample(STANDARD_EXPONENTIAL, size);
    }

    /**
     * An exponential variate, as {@code exponential(scale)}; see {@link Exponential}.
     *
     * @param scale the mean, {@code >= 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code scale} is negative
     */
    public double exponential(double scale) {
        return draw(new Exponential(scale));
    }

    /**
     * Exponential variates, as {@code exponential(scale, size)}; see {@link Exponential}.
     *
     * @param scale the mean, {@code >= 0}
     * @param size  how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code scale} or {@code size} is negative
     */
    public double[] exponential(double scale, int size) {
        return sample(new Exponential(scale), size);
    }

    /**
     * A log-normal variate, as {@code lognormal(mean, sigma)}; see {@link LogNormal}.
     *
     * @param mean  the mean of the logarithm
     * @param sigma the standard deviation of the logarithm, {@code >= 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code sigma} is negative
     */
    public double lognormal(double mean, double sigma) {
        return draw(new LogNormal(mean, sigma));
    }

    /**
     * Log-normal variates, as {@code lognormal(mean, sigma, size)}; see {@link LogNormal}.
     *
     * @param mean  the mean of the logarithm
     * @param sigma the standard deviation of the logarithm, {@code >= 0}
     * @param size  how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code sigma} or {@code size} is negative
     */
    public double[] lognormal(double mean, double sigma, int size) {
        return sample(new LogNormal(mean, sigma), size);
    }

    /**
     * A triangular variate, as {@code triangular(left, mode, right)}; see {@link Triangular}.
     *
     * @param left  the lower end
     * @param mode  where the density is greatest, {@code >= left}
     * @param right the upper end, {@code >= mode} and {@code > left}
     * @return the variate
     * @throws IllegalArgumentException unless {@code left <= mode <= right} and {@code left < right}
     */
    public double triangular(double left, double mode, double right) {
        return draw(new Triangular(left, mode, right));
    }

    /**
     * Triangular variates, as {@code triangular(left, mode, right, size)}; see {@link Triangular}.
     *
     * @param left  the lower end
     * @param mode  where the density is greatest, {@code >= left}
     * @param right the upper end, {@code >= mode} and {@code > left}
     * @param size  how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException unless {@code left <= mode <= right}, {@code left < right} and {@code size >= 0}
     */
    public double[] triangular(double left, double mode, double right, int size) {
        return sample(new Triangular(left, mode, right), size);
    }

    /**
     * A von Mises variate, an angle in [-pi, pi] if {@code mu} is, as {@code vonmises(mu, kappa)}; see {@link VonMises}.
     *
     * @param mu    the mode, an angle
     * @param kappa the concentration, {@code >= 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code kappa} is negative
     */
    public double vonmises(double mu, double kappa) {
        return draw(new VonMises(mu, kappa));
    }

    /**
     * Von Mises variates, angles in [-pi, pi] if {@code mu} is, as {@code vonmises(mu, kappa, size)}; see
     * {@link VonMises}.
     *
     * @param mu    the mode, an angle
     * @param kappa the concentration, {@code >= 0}
     * @param size  how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code kappa} or {@code size} is negative
     */
    public double[] vonmises(double mu, double kappa, int size) {
        return sample(new VonMises(mu, kappa), size);
    }

    /**
     * A Laplace variate, as {@code laplace(loc, scale)}; see {@link Laplace}.
     *
     * @param loc   the mean
     * @param scale the standard deviation over sqrt(2), {@code >= 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code scale} is negative
     */
    public double laplace(double loc, double scale) {
        return draw(new Laplace(loc, scale));
    }

    /**
     * Laplace variates, as {@code laplace(loc, scale, size)}; see {@link Laplace}.
     *
     * @param loc   the mean
     * @param scale the standard deviation over sqrt(2), {@code >= 0}
     * @param size  how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code scale} or {@code size} is negative
     */
    public double[] laplace(double loc, double scale, int size) {
        return sample(new Laplace(loc, scale), size);
    }

    /**
     * A logistic variate, as {@code logistic(loc, scale)}; see {@link Logistic}.
     *
     * @param loc   the mean
     * @param scale the standard deviation times sqrt(3) / pi, {@code >= 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code scale} is negative
     */
    public double logistic(double loc, double scale) {
        return draw(new Logistic(loc, scale));
    }

    /**
     * Logistic variates, as {@code logistic(loc, scale, size)}; see {@link Logistic}.
     *
     * @param loc   the mean
     * @param scale the standard deviation times sqrt(3) / pi, {@code >= 0}
     * @param size  how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code scale} or {@code size} is negative
     */
    public double[] logistic(double loc, double scale, int size) {
        return sample(new Logistic(loc, scale), size);
    }

    /**
     * A standard Cauchy variate, as {@code standard_cauchy()}; see {@link StandardCauchy}.
     *
     * @return the variate
     */
    public double standardCauchy() {
        return draw(STANDARD_CAUCHY);
    }

    /**
     * Standard Cauchy variates, as {@code standard_cauchy(size)}; see {@link StandardCauchy}.
     *
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public double[] standardCauchy(int size) {
        return sample(STANDARD_CAUCHY, size);
    }
}
