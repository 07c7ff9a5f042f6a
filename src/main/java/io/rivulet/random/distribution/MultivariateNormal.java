package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import java.util.Arrays;
import java.util.Objects;

/**
 * The multivariate normal distribution: {@code Generator.multivariate_normal}, {@code mean + A Z} with A A' = cov and Z
 * independent values of {@link StandardNormal}.
 *
 * <p>The covariance is factored in the constructor, so that one object serves any number of draws. For a well-conditioned
 * cov samples agree with NumPy's within 1e-9 of the largest deviation from the mean up to dimension 25, and by
 * {@link Method#CHOLESKY} within 1e-12 in every dimension, except where the signs of NumPy's own factor depend on its
 * rounding. Beyond that, and for a cov with equal eigenvalues that is not diagonal, the distribution alone is promised;
 * the samples are the same on every JVM, always.
 *
 * <p>Draws: per variate as many standard normals as there are dimensions, in the order of the components of Z, whatever
 * cov.
 *
 * <p><b>Thread safety.</b> Immutable: mean and cov are copied before they are checked. Two objects are equal if mean,
 * cov and method are, which is all that a sample depends on.
 *
 * <p>Where NumPy draws first and checks then, here everything is checked before a draw. A cov with an infinite or NaN
 * element is refused; NumPy fails on some of these and returns NaNs for others, depending on the method and the
 * element's place.
 */
public final class MultivariateNormal implements LegacyDoubleVectorDistribution {

    /** NumPy's default for {@code tol}. */
    public static final double DEFAULT_TOL = 1e-8;

    /** The name of the {@link System.Logger} that {@link CheckValid#WARN} writes to. */
    public static final String LOGGER = "io.rivulet.random";

    /** How many variates go through the matrix product together. */
    private static final int BLOCK = 64;

    private static final StandardNormal STANDARD = new StandardNormal();

    /** How cov is factored. The methods give different, equally distributed samples. */
    public enum Method {
        /** A = U diag(s)^(1/2) from the singular value decomposition: the slowest, works for every cov; the default. */
        SVD,
        /** A = V diag(|w|)^(1/2) from the eigenvalues: reads the lower triangle of cov. */
        EIGH,
        /** A lower triangular: the fastest, for a positive definite cov only; reads its lower triangle. */
        CHOLESKY
    }

    /**
     * What happens if cov is not symmetric positive semidefinite. The test depends on the method: SVD compares cov with
     * the product of its singular values and right vectors; EIGH looks for an eigenvalue below {@code -tol}; CHOLESKY
     * always fails on a matrix that is not positive definite, and has no other test.
     */
    public enum CheckValid {
        /** A warning is logged, and the samples are made as if it were; the default. */
        WARN,
        /** {@link IllegalArgumentException}. */
        RAISE,
        /** Nothing. */
        IGNORE
    }

    private final double[] mean;
    private final double[][] cov;
    private final Method method;
    private final double[][] factor;
    private final double[][] legacyFactor;

    /**
     * The distribution with NumPy's defaults: {@link Method#SVD}, {@link CheckValid#WARN}, {@link #DEFAULT_TOL}.
     *
     * @param mean the mean, at least one component, any doubles
     * @param cov  the covariance matrix, as many finite rows and columns as mean has components
     * @throws IllegalArgumentException if cov has another shape or an element that is not finite, or mean is empty
     * @throws ArithmeticException      if the decomposition does not converge
     */
    public MultivariateNormal(double[] mean, double[][] cov) {
        this(mean, cov, Method.SVD);
    }

    /**
     * The distribution with {@link CheckValid#WARN} and {@link #DEFAULT_TOL}.
     *
     * @param mean   the mean, at least one component, any doubles
     * @param cov    the covariance matrix, as many finite rows and columns as mean has components
     * @param method how cov is factored
     * @throws IllegalArgumentException if cov has another shape or an element that is not finite, or mean is empty, or
     *                                  for {@link Method#CHOLESKY} if cov is not positive definite
     * @throws ArithmeticException      if the decomposition does not converge
     */
    public MultivariateNormal(double[] mean, double[][] cov, Method method) {
        this(mean, cov, method, CheckValid.WARN, DEFAULT_TOL);
    }

    /**
     * The distribution.
     *
     * @param mean       the mean, at least one component, any doubles
     * @param cov        the covariance matrix, as many finite rows and columns as mean has components
     * @param method     how cov is factored
     * @param checkValid what happens if cov is not symmetric positive semidefinite
     * @param tol        the tolerance of that test, absolute and for SVD relative too, {@code >= 0}
     * @throws IllegalArgumentException if cov has another shape or an element that is not finite, mean is empty, or tol
     *                                  is negative or NaN; for {@link CheckValid#RAISE} if cov is not symmetric
     *                                  positive semidefinite; for {@link Method#CHOLESKY} if cov is not positive
     *                                  definite
     * @throws ArithmeticException      if the decomposition does not converge
     */
    public MultivariateNormal(double[] mean, double[][] cov, Method method, CheckValid checkValid, double tol) {
        this.mean = Objects.requireNonNull(mean, "mean").clone();
        this.cov = checkedCopy(cov, this.mean.length);
        this.method = Objects.requireNonNull(method, "method");
        Objects.requireNonNull(checkValid, "checkValid");
        Parameters.require(tol >= 0, "tol", ">= 0", tol);

        CovarianceFactor factored = CovarianceFactor.of(this.cov, method);
        if (checkValid != CheckValid.IGNORE) {
            report(factored.defect(tol), checkValid);
        }
        this.factor = factored.factor();
        this.legacyFactor = factored.legacyFactor();
    }

    private static double[][] checkedCopy(double[][] cov, int dimension) {
        Parameters.require(dimension > 0, "mean", "of length > 0", "empty");
        double[][] copy = Objects.requireNonNull(cov, "cov").clone();
        String square = "of mean's length, " + dimension + " x " + dimension;
        Parameters.require(copy.length == dimension, "cov", square, copy.length + " rows");
        for (int i = 0; i < dimension; i++) {
            copy[i] = Objects.requireNonNull(copy[i], "cov[" + i + "]").clone();
            Parameters.require(copy[i].length == dimension, "cov", square, copy[i].length + " columns in row " + i);
            for (int j = 0; j < dimension; j++) {
                if (!Double.isFinite(copy[i][j])) {
                    Parameters.require(false, "cov", "finite", copy[i][j] + " in row " + i + ", column " + j);
                }
            }
        }
        return copy;
    }

    private static void report(String defect, CheckValid checkValid) {
        if (defect == null) {
            return;
        }
        String message = "cov must be symmetric positive semidefinite: " + defect;
        if (checkValid == CheckValid.RAISE) {
            throw new IllegalArgumentException(message);
        }
        System.getLogger(LOGGER).log(System.Logger.Level.WARNING, message);
    }

    @Override
    public int dimension() {
        return mean.length;
    }

    /**
     * The mean.
     *
     * @return a copy
     */
    public double[] mean() {
        return mean.clone();
    }

    /**
     * The covariance matrix.
     *
     * @return a copy
     */
    public double[][] cov() {
        double[][] copy = cov.clone();
        Arrays.setAll(copy, i -> cov[i].clone());
        return copy;
    }

    /**
     * How the covariance is factored.
     *
     * @return the method
     */
    public Method method() {
        return method;
    }

    @Override
    public void sample(BitSource bits, double[] out) {
        fill(bits, new double[][] {out});
    }

    @Override
    public void fill(BitSource bits, double[][] rows) {
        fill((z, count) -> STANDARD.fill(bits, z, 0, count), factor, rows);
    }

    /**
     * Draws one variate as {@code RandomState.multivariate_normal}: with the right singular vectors in place of the
     * left ones, and legacy Gaussians.
     *
     * @param bits where the Gaussians come from
     * @param out  receives the components
     * @throws UnsupportedOperationException unless the method is {@link Method#SVD}, the only one RandomState has
     */
    @Override
    public void sampleLegacy(LegacyBitSource bits, double[] out) {
        fillLegacy(bits, new double[][] {out});
    }

    /**
     * Draws a variate into each row as {@code RandomState.multivariate_normal}.
     *
     * @param bits where the Gaussians come from
     * @param rows each receives one variate
     * @throws UnsupportedOperationException unless the method is {@link Method#SVD}, the only one RandomState has
     */
    @Override
    public void fillLegacy(LegacyBitSource bits, double[][] rows) {
        if (legacyFactor == null) {
            throw new UnsupportedOperationException("RandomState has no multivariate_normal with method " + method);
        }
        fill((z, count) -> LegacyGaussians.fill(bits, z, 0, count), legacyFactor, rows);
    }

    private void fill(Normals normals, double[][] a, double[][] rows) {
        int dimension = mean.length;
        int block = Math.min(BLOCK, rows.length);
        double[] z = new double[dimension * block];
        MatrixProduct product = new MatrixProduct(a, mean, block);
        for (int first = 0; first < rows.length; first += block) {
            int count = Math.min(block, rows.length - first);
            normals.fill(z, count * dimension);
            product.transform(z, rows, first, count);
        }
    }

    /** Two distributions are equal if mean, cov and method are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MultivariateNormal that
                && method == that.method
                && Arrays.equals(mean, that.mean)
                && Arrays.deepEquals(cov, that.cov);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(mean) + Arrays.deepHashCode(cov)) + method.hashCode();
    }

    @Override
    public String toString() {
        return "MultivariateNormal[mean=" + Arrays.toString(mean) + ", cov=" + Arrays.deepToString(cov) + ", method="
                + method + "]";
    }

    /** Where standard normals come from. */
    private interface Normals {

        void fill(double[] z, int count);
    }
}
