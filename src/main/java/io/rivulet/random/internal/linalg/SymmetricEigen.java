package io.rivulet.random.internal.linalg;

import java.util.Arrays;

/**
 * The eigenvalues and vectors of a symmetric matrix, of which the lower triangle is read, with the signs of LAPACK's
 * dsyevd, which are those of NumPy's eigh, up to order {@value #SIGNED_ORDER}.
 *
 * <p>Method: Householder tridiagonalisation (dsytd2), then implicit QL or QR iteration ({@link TridiagonalEigen}).
 * Above that order LAPACK divides and conquers instead: the decomposition here is as accurate as there, but vectors may
 * have the opposite sign. At every order, vectors of (nearly) equal eigenvalues depend on rounding; up to that order
 * the vectors of a diagonal matrix are LAPACK's exactly. LAPACK here is release 3.10 or later ({@link PlaneRotation}).
 *
 * <p>Stateless; the arrays returned are the object's own.
 *
 * <p>Source: LAPACK's dsyevd, dsytd2, dsteqr (modified BSD licence), written anew from its formulae.
 */
public final class SymmetricEigen {

    /** The largest order at which signs are LAPACK's. */
    public static final int SIGNED_ORDER = 25;

    /** Matrices whose largest element is outside are scaled first, as in dsyevd: sqrt(SAFE_MIN / 2^-52). */
    private static final double SMALLEST = 0x1p-485;
    private static final double LARGEST = 1 / SMALLEST;

    private final double[] values;
    private final double[][] rows;

    /**
     * Decomposes a matrix.
     *
     * @param matrix rows of a square matrix, not changed; what stands above the diagonal has no influence
     * @throws IllegalArgumentException if the matrix is not square or not finite
     * @throws LinearAlgebraException   if the iteration does not converge
     */
    public SymmetricEigen(double[][] matrix) {
        double[][] a = Matrices.finiteCopy(matrix);
        int n = a.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                a[j][i] = a[i][j];
            }
        }
        double scale = Matrices.scaleInto(SMALLEST, LARGEST, Matrices.largestMagnitude(a));
        Matrices.multiply(a, scale);

        values = new double[n];
        double[] beside = new double[n];
        HouseholderReflector[] reflectors = new HouseholderReflector[n];
        for (int i = 0; i < n; i++) {
            values[i] = a[i][i];
            if (i < n - 1) {
                reflectors[i] = new HouseholderReflector(Arrays.copyOfRange(a[i], i + 1, n));
                beside[i] = reflectors[i].beta();
                reflectors[i].applyBothSides(a, i + 1);
            }
        }
        rows = Matrices.identity(n);
        TridiagonalEigen.diagonalise(values, beside, rows);
        Ordering.ascending(values, rows);
        for (int i = n - 2; i >= 0; i--) {
            reflectors[i].applyRight(rows, 0, i + 1);
        }
        Matrices.multiply(values, 1 / scale);
    }

    /**
     * The eigenvalues.
     *
     * @return in ascending order
     */
    public double[] values() {
        return values;
    }

    /**
     * The eigenvectors.
     *
     * @return an orthogonal matrix, a vector a column
     */
    public double[][] vectors() {
        return Matrices.transpose(rows);
    }
}
