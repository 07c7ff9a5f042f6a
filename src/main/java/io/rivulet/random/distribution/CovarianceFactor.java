package io.rivulet.random.distribution;

import io.rivulet.random.internal.linalg.Cholesky;
import io.rivulet.random.internal.linalg.LinearAlgebraException;
import io.rivulet.random.internal.linalg.SingularValues;
import io.rivulet.random.internal.linalg.SymmetricEigen;

/**
 * A matrix A with A A' = cov, as {@code Generator.multivariate_normal} makes it, and what is wrong with cov if
 * something is. Package-private, so that {@link MultivariateNormal} need not show its arrays.
 */
abstract class CovarianceFactor {

    private CovarianceFactor() {
    }

    /**
     * Factors a covariance matrix.
     *
     * @throws IllegalArgumentException for CHOLESKY if cov is not positive definite
     * @throws ArithmeticException      if an iteration does not converge
     */
    static CovarianceFactor of(double[][] cov, MultivariateNormal.Method method) {
        return switch (method) {
            case SVD -> new Singular(cov);
            case EIGH -> new Eigen(cov);
            case CHOLESKY -> new Triangular(cov);
        };
    }

    /** A, rows. */
    abstract double[][] factor();

    /** The A of {@code RandomState.multivariate_normal}, rows; null if that has no such method. */
    double[][] legacyFactor() {
        return null;
    }

    /** In what cov is not symmetric positive semidefinite by NumPy's test, null if it is. */
    abstract String defect(double tol);

    /** A with columns multiplied by the roots of weights. */
    private static double[][] weighted(double[][] columns, double[] weights) {
        double[][] factor = new double[columns.length][weights.length];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                factor[i][j] = columns[i][j] * Math.sqrt(Math.abs(weights[j]));
            }
        }
        return factor;
    }

    private static final class Singular extends CovarianceFactor {

        private final double[][] cov;
        private final SingularValues svd;

        Singular(double[][] cov) {
            this.cov = cov;
            this.svd = new SingularValues(cov);
        }

        @Override
        double[][] factor() {
            return weighted(svd.u(), svd.s());
        }

        @Override
        double[][] legacyFactor() {
            return weighted(svd.v(), svd.s());
        }

        /** For a semidefinite cov, and only for that, U = V, so that V diag(s) V' is cov. */
        @Override
        String defect(double tol) {
            double[][] vt = svd.vt();
            double[] s = svd.s();
            for (int i = 0; i < cov.length; i++) {
                double[] rebuilt = new double[cov.length];
                for (int k = 0; k < s.length; k++) {
                    double weight = vt[k][i] * s[k];
                    for (int j = 0; j < rebuilt.length; j++) {
                        rebuilt[j] += weight * vt[k][j];
                    }
                }
                for (int j = 0; j < rebuilt.length; j++) {
                    if (!(Math.abs(rebuilt[j] - cov[i][j]) <= tol + tol * Math.abs(cov[i][j]))) {
                        return "singular values and right vectors give " + rebuilt[j] + " in place of " + cov[i][j]
                                + " in row " + i + ", column " + j;
                    }
                }
            }
            return null;
        }
    }

    private static final class Eigen extends CovarianceFactor {

        private final SymmetricEigen eigen;

        Eigen(double[][] cov) {
            eigen = new SymmetricEigen(cov);
        }

        @Override
        double[][] factor() {
            return weighted(eigen.vectors(), eigen.values());
        }

        @Override
        String defect(double tol) {
            double smallest = eigen.values()[0];
            return smallest < -tol ? "its smallest eigenvalue was " + smallest : null;
        }
    }

    private static final class Triangular extends CovarianceFactor {

        private final double[][] lower;

        Triangular(double[][] cov) {
            try {
                lower = Cholesky.lower(cov);
            } catch (LinearAlgebraException e) {
                throw new IllegalArgumentException(
                        "cov must be positive definite for the Cholesky method: " + e.getMessage(), e);
            }
        }

        @Override
        double[][] factor() {
            return lower;
        }

        /** A matrix that is not positive definite has no factor, so none gets here. */
        @Override
        String defect(double tol) {
            return null;
        }
    }
}
