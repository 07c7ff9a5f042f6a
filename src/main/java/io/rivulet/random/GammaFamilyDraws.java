package io.rivulet.random;

import io.rivulet.random.distribution.Beta;
import io.rivulet.random.distribution.ChiSquare;
import io.rivulet.random.distribution.F;
import io.rivulet.random.distribution.Gamma;
import io.rivulet.random.distribution.NoncentralChiSquare;
import io.rivulet.random.distribution.NoncentralF;
import io.rivulet.random.distribution.StandardGamma;
import io.rivulet.random.distribution.StandardT;

/**
 * NumPy's gamma distribution and what is made of gamma variates, by their NumPy names; {@link Generator} and
 * {@link RandomState} inherit them. Each method only makes the distribution, whose class documents it, and draws from
 * it.
 */
abstract class GammaFamilyDraws extends LifetimeDraws {

    /**
     * A gamma variate with scale 1, as {@code standard_gamma(shape)}; see {@link StandardGamma}.
     *
     * @param shape the shape, which is the mean too, {@code >= 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code shape} is negative
     */
    public double standardGamma(double shape) {
        return draw(new StandardGamma(shape));
    }

    /**
     * Gamma variates with scale 1, as {@code standard_gamma(shape, size)}; see {@link StandardGamma}.
     *
     * @param shape the shape, which is the mean too, {@code >= 0}
     * @param size  how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code shape} or {@code size} is negative
     */
    public double[] standardGamma(double shape, int size) {
        return sample(new StandardGamma(shape), size);
    }

    /**
     * A gamma variate, as {@code gamma(shape, scale)}; see {@link Gamma}.
     *
     * @param shape the shape, the mean over the scale, {@code >= 0}
     * @param scale the scale, the variance over the mean, {@code >= 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code shape} or {@code scale} is negative
     */
    public double gamma(double shape, double scale) {
        return draw(new Gamma(shape, scale));
    }

    /**
     * Gamma variates, as {@code gamma(shape, scale, size)}; see {@link Gamma}.
     *
     * @param shape the shape, the mean over the scale, {@code >= 0}
     * @param scale the scale, the variance over the mean, {@code >= 0}
     * @param size  how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code shape}, {@code scale} or {@code size} is negative
     */
    public double[] gamma(double shape, double scale, int size) {
        return sample(new Gamma(shape, scale), size);
    }

    /**
     * A chi-square variate, as {@code chisquare(df)}; see {@link ChiSquare}.
     *
     * @param df the degrees of freedom, {@code > 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code df <= 0}
     */
    public double chisquare(double df) {
        return draw(new ChiSquare(df));
    }

    /**
     * Chi-square variates, as {@code chisquare(df, size)}; see {@link ChiSquare}.
     *
     * @param df   the degrees of freedom, {@code > 0}
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code df <= 0} or {@code size} is negative
     */
    public double[] chisquare(double df, int size) {
        return sample(new ChiSquare(df), size);
    }

    /**
     * A noncentral chi-square variate, as {@code noncentral_chisquare(df, nonc)}; see {@link NoncentralChiSquare}.
     *
     * @param df   the degrees of freedom, {@code > 0}
     * @param nonc the noncentrality, {@code >= 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code df <= 0}, or {@code nonc} is negative or too large
     */
    public double noncentralChisquare(double df, double nonc) {
        return draw(new NoncentralChiSquare(df, nonc));
    }

    /**
     * Noncentral chi-square variates, as {@code noncentral_chisquare(df, nonc, size)}; see {@link NoncentralChiSquare}.
     *
     * @param df   the degrees of freedom, {@code > 0}
     * @param nonc the noncentrality, {@code >= 0}
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code df <= 0}, {@code nonc} is negative or too large, or {@code size} is
     *                                  negative
     */
    public double[] noncentralChisquare(double df, double nonc, int size) {
        return sample(new NoncentralChiSquare(df, nonc), size);
    }

    /**
     * A variate of the F distribution, as {@code f(dfnum, dfden)}; see {@link F}.
     *
     * @param dfnum the degrees of freedom of the numerator, {@code > 0}
     * @param dfden the degrees of freedom of the denominator, {@code > 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code dfnum <= 0} or {@code dfden <= 0}
     */
    public double f(double dfnum, double dfden) {
        return draw(new F(dfnum, dfden));
    }

    /**
     * Variates of the F distribution, as {@code f(dfnum, dfden, size)}; see {@link F}.
     *
     * @param dfnum the degrees of freedom of the numerator, {@code > 0}
     * @param dfden the degrees of freedom of the denominator, {@code > 0}
     * @param size  how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code dfnum <= 0}, {@code dfden <= 0}, or {@code size} is negative
     */
    public double[] f(double dfnum, double dfden, int size) {
        return sample(new F(dfnum, dfden), size);
    }

    /**
     * A variate of the noncentral F distribution, as {@code noncentral_f(dfnum, dfden, nonc)}; see {@link NoncentralF}.
     *
     * @param dfnum the degrees of freedom of the numerator, {@code > 0}
     * @param dfden the degrees of freedom of the denominator, {@code > 0}
     * @param nonc  the noncentrality, {@code >= 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code dfnum <= 0} or {@code dfden <= 0}, or {@code nonc} is negative or too
     *                                  large
     */
    public double noncentralF(double dfnum, double dfden, double nonc) {
        return draw(new NoncentralF(dfnum, dfden, nonc));
    }

    /**
     * Variates of the noncentral F distribution, as {@code noncentral_f(dfnum, dfden, nonc, size)}; see
     * {@link NoncentralF}.
     *
     * @param dfnum the degrees of freedom of the numerator, {@code > 0}
     * @param dfden the degrees of freedom of the denominator, {@code > 0}
     * @param nonc  the noncentrality, {@code >= 0}
     * @param size  how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code dfnum <= 0}, {@code dfden <= 0}, {@code nonc} is negative or too
     *                                  large, or {@code size} is negative
     */
    public double[] noncentralF(double dfnum, double dfden, double nonc, int size) {
        return sample(new NoncentralF(dfnum, dfden, nonc), size);
    }

    /**
     * A variate of Student's t distribution, as {@code standard_t(df)}; see {@link StandardT}.
     *
     * @param df the degrees of freedom, {@code > 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code df <= 0}
     */
    public double standardT(double df) {
        return draw(new StandardT(df));
    }

    /**
     * Variates of Student's t distribution, as {@code standard_t(df, size)}; see {@link StandardT}.
     *
     * @param df   the degrees of freedom, {@code > 0}
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code df <= 0} or {@code size} is negative
     */
    public double[] standardT(double df, int size) {
        return sample(new StandardT(df), size);
    }

    /**
     * A beta variate, as {@code beta(a, b)}; see {@link Beta}.
     *
     * @param a one more than the exponent of x in the density, {@code > 0}
     * @param b one more than the exponent of 1 - x, {@code > 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code a <= 0} or {@code b <= 0}
     */
    public double beta(double a, double b) {
        return draw(new Beta(a, b));
    }

    /**
     * Beta variates, as {@code beta(a, b, size)}; see {@link Beta}.
     *
     * @param a    one more than the exponent of x in the density, {@code > 0}
     * @param b    one more than the exponent of 1 - x, {@code > 0}
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code a <= 0}, {@code b <= 0}, or {@code size} is negative
     */
    public double[] beta(double a, double b, int size) {
        return sample(new Beta(a, b), size);
    }
}
