package io.rivulet.random.internal.linalg;

/**
 * The Cholesky factor L of a symmetric positive definite matrix A = L L', L lower triangular with a positive diagonal:
 * LAPACK's dpotrf. It is unique, so signs do not come into it. Of A the lower triangle is read.
 */
public final class Cholesky {

    private Cholesky() {
    }

    /**
     * Factors a matrix.
     *
     * @param matrix rows of a square matrix, not changed; what stands above the diagonal has no influence
     * @return L, zero above the diagonal
     * @throws IllegalArgumentException if the matrix is not square or not finite
     * @throws LinearAlgebraException   if the matrix is not positive definite
     */
    public static double[][] lower(double[][] matrix) {
        double[][] l = Matrices.finiteCopy(matrix);
        int n = l.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                l[i][j] = (l[i][j] - dot(l[i], l[j], j)) / l[j][j];
            }
            double pivot = l[i][i] - dot(l[i], l[i], i);
            if (!(pivot > 0)) {
                throw new LinearAlgebraException("pivot " + pivot + " in row " + i);
            }
            l[i][i] = Math.sqrt(pivot);
            for (int j = i + 1; j < n; j++) {
                l[i][j] = 0;
            }
        }
        return l;
    }

    private static double dot(double[] x, double[] y, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
