package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import java.util.Arrays;
import java.util.Objects;

/**
 * The Dirichlet distribution, vectors of non-negative components that add up to 1: {@code Generator.dirichlet}.
 *
 * <p>Draws: none if every parameter is 0 (and zeros come out) or there is at most one and it is below 0.1; else not
 * fixed.
 *
 * <p>Method: {@link StandardGamma} variates over their sum. If all parameters are below 0.1, that sum could be 0; then
 * the components are broken off the unit one after another, each share from {@link Beta}. Source: NumPy's
 * {@code Generator.dirichlet}.
 *
 * <p><b>Thread safety.</b> Immutable.
 */
public final class Dirichlet implements LegacyDoubleVectorDistribution {

    /** If the largest parameter is below this, components are broken off. */
    private static final double BREAK_BELOW = 0.1;

    private final double[] alpha;

    /** Whether components are broken off. */
    private final boolean breaks;

    /** For breaking off the sums of each parameter and those to its right, else the gamma distributions' constants. */
    private final double[] constants;

    /** Made when they are first needed, perhaps by several threads at once, and then the same. */
    private volatile double[][] bounds;

    /**
     * Checks and copies the parameters.
     *
     * @param alpha one parameter a component, each {@code >= 0}; NaN passes and gives NaN. Negative zero counts as 0
     * @throws IllegalArgumentException if an element is negative
     */
    public Dirichlet(double[] alpha) {
        this.alpha = Objects.requireNonNull(alpha, "alpha").clone();
        double largest = 0;
        for (int j = 0; j < this.alpha.length; j++) {
            double a = this.alpha[j];
            if (a < 0) {
                throw Parameters.refuse("alpha[" + j + "]", ">= 0", a);
            }
            // adding 0 makes 0 of negative zero, with which the method for small parameters would not end
            this.alpha[j] = a + 0.0;
            largest = Math.max(largest, a);
        }
        this.breaks = largest < BREAK_BELOW;
        this.constants = breaks ? sumsFromRight(this.alpha) : gammaConstants(this.alpha);
    }

    private static double[] sumsFromRight(double[] alpha) {
        double[] sums = new double[alpha.length];
        double sum = 0;
        for (int j = alpha.length - 1; j >= 0; j--) {
            sum += alpha[j];
            sums[j] = sum;
        }
        return sums;
    }

    /** Each parameter's {@link GammaBounds} if they are worth while for so many rows, or there already. */
    private double[][] bounds(int rows) {
        double[][] made = bounds;
        if (made == null) {
            made = Arrays.stream(alpha).mapToObj(a -> GammaBounds.create(a, rows)).toArray(double[][]::new);
            if (rows >= GammaBounds.MANY) {
                bounds = made;
            }
        }
        return made;
    }

    private static double[] gammaConstants(double[] alpha) {
        return Arrays.stream(alpha).map(StandardGamma::constant).toArray();
    }

    /**
     * The parameters.
     *
     * @return a copy
     */
    public double[] alpha() {
        return alpha.clone();
    }

    @Override
    public int dimension() {
        return alpha.length;
    }

    @Override
    public void sample(BitSource bits, double[] out) {
        if (breaks) {
            breakOff(bits, out);
            return;
        }
        double sum = 0;
        for (int j = 0; j < alpha.length; j++) {
            out[j] = StandardGamma.draw(bits, alpha[j], constants[j]);
            sum += out[j];
        }
        divide(out, sum);
    }

    @Override
    public void fill(BitSource bits, double[][] rows) {
        if (breaks || rows.length == 0) {
            LegacyDoubleVectorDistribution.super.fill(bits, rows);
            return;
        }
        new GammaRows(alpha, constants, bounds(rows.length), rows.length).fill(bits, rows);
    }

    /**
     * Draws one variate by {@code RandomState}'s algorithm, which never breaks components off.
     *
     * @param bits where the random bits come from; not to be kept after the call
     * @param out  receives the {@link #dimension()} components
     */
    @Override
    public void sampleLegacy(LegacyBitSource bits, double[] out) {
        double sum = 0;
        for (int j = 0; j < alpha.length; j++) {
            out[j] = LegacyKernels.gamma(bits, alpha[j]);
            sum += out[j];
        }
        divide(out, sum);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[][] rows) {
        if (breaks || alpha.length == 0) {
            LegacyDoubleVectorDistribution.super.fillLegacy(bits, rows);
            return;
        }
        double[][] legacyBounds = Arrays.stream(bounds(rows.length)).map(GammaBounds::legacy).toArray(double[][]::new);
        new GammaRows(alpha, constants, legacyBounds, rows.length).fillLegacy(bits, rows);
    }

    private void divide(double[] out, double sum) {
        double inverse = 1 / sum;
        for (int j = 0; j < alpha.length; j++) {
            out[j] *= inverse;
        }
    }

    private void breakOff(BitSource bits, double[] out) {
        int last = alpha.length - 1;
        Arrays.fill(out, 0, alpha.length, 0);
        if (last < 0 || constants[0] == 0) {
            return;
        }
        double rest = 1;
        for (int j = 0; j < last; j++) {
            double share = Beta.draw(bits, alpha[j], constants[j + 1]);
            out[j] = rest * share;
            rest *= 1 - share;
            if (constants[j + 1] == 0) {
                break;
            }
        }
        out[last] = rest;
    }

    /**
     * Tells whether another object is a Dirichlet distribution with the same parameters.
     *
     * @param other the object to compare with
     * @return true if it is
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Dirichlet && Arrays.equals(alpha, ((Dirichlet) other).alpha);
    }

    /**
     * A hash code of the parameters.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Arrays.hashCode(alpha);
    }

    /**
     * The parameters in words.
     *
     * @return for instance {@code Dirichlet[alpha=[1.0, 2.0]]}
     */
    @Override
    public String toString() {
        return "Dirichlet[alpha=" + Arrays.toString(alpha) + "]";
    }
}
