package io.rivulet.random.internal.linalg;

import java.util.Arrays;

/**
 * The singular value decomposition A = U diag(s) V' of a square matrix, with the signs of LAPACK's dgesdd, which are
 * NumPy's, up to order {@value #SIGNED_ORDER}.
 *
 * <p>Method: Householder bidiagonalisation (dgebd2), then implicit QR iteration ({@link BidiagonalSvd}). Above that
 * order LAPACK divides and conquers instead: the decomposition here is as accurate as there, but pairs of vectors may
 * have the opposite sign. At every order, vectors of (nearly) equal singular values depend on rounding; up to that
 * order the vectors of a diagonal matrix are LAPACK's exactly. LAPACK here is release 3.10 or later ({@link
 * PlaneRotation}).
 *
 * <p>Stateless; the arrays returned are the object's own.
 *
 * <p>Source: LAPACK's dgesdd, dgebd2, dbdsdc, dlasdq, dbdsqr (modified BSD licence), written anew from its formulae.
 */
public final class SingularValues {

    /** The largest order at which signs are LAPACK's. */
    public static final int SIGNED_ORDER = 25;

    /** Matrices whose largest element is outside are scaled first, as in dgesdd. */
    private static final double SMALLEST = 0x1p-511 / 0x1p-52;
    private static final double LARGEST = 1 / SMALLEST;

    private final double[] s;
    private final double[][] ut;
    private final double[][] vt;

    /**
     * Decomposes a matrix.
     *
     * @param matrix rows of a square matrix; not changed
     * @throws IllegalArgumentException if the matrix is not square or not finite
     * @throws LinearAlgebraException   if the iteration does not converge
     */
    public SingularValues(double[][] matrix) {
        double[][] a = Matrices.finiteCopy(matrix);
        int n = a.length;
        double scale = Matrices.scaleInto(SMALLEST, LARGEST, Matrices.largestMagnitude(a));
        Matrices.multiply(a, scale);

        s = new double[n];
        double[] above = new double[n];
        HouseholderReflector[] left = new HouseholderReflector[n];
        HouseholderReflector[] right = new HouseholderReflector[n];
        bidiagonalise(a, s, above, left, right);
        ut = Matrices.identity(n);
        vt = Matrices.identity(n);
        if (n == 1) {
            // LAPACK gives the sign to U here, and to V in the iteration.
            ut[0][0] = Math.copySign(1, s[0]);
            s[0] = Math.abs(s[0]);
        } else {
            BidiagonalSvd.diagonalise(s, above, ut, vt);
            // dbdsqr, dlasdq and dbdsdc each sort: among equal values the order is the outcome of all three.
            Ordering.smallestToEnd(s, ut, vt);
            Ordering.ascending(s, ut, vt);
            Ordering.descending(s, ut, vt);
        }
        for (int i = n - 1; i >= 0; i--) {
            left[i].applyRight(ut, 0, i);
            if (i < n - 1) {
                right[i].applyRight(vt, 0, i + 1);
            }
        }
        Matrices.multiply(s, 1 / scale);
    }

    private static void bidiagonalise(double[][] a, double[] diagonal, double[] above, HouseholderReflector[] left,
            HouseholderReflector[] right) {
        int n = a.length;
        for (int i = 0; i < n; i++) {
            double[] column = new double[n - i];
            for (int j = i; j < n; j++) {
                column[j - i] = a[j][i];
            }
            left[i] = new HouseholderReflector(column);
            diagonal[i] = left[i].beta();
            left[i].applyLeft(a, i, i + 1);
            if (i < n - 1) {
                right[i] = new HouseholderReflector(Arrays.copyOfRange(a[i], i + 1, n));
                above[i] = right[i].beta();
                right[i].applyRight(a, i + 1, i + 1);
            }
        }
    }

    /**
     * The left vectors.
     *
     * @return U, a vector a column
     */
    public double[][] u() {
        return Matrices.transpose(ut);
    }

    /**
     * The singular values.
     *
     * @return in descending order, none negative
     */
    public double[] s() {
        return s;
    }

    /**
     * The right vectors.
     *
     * @return V', a vector a row
     */
    public double[][] vt() {
        return vt;
    }

    /**
     * The right vectors, transposed.
     *
     * @return V, a vector a column
     */
    public double[][] v() {
        return Matrices.transpose(vt);
    }
}
