package io.rivulet.random.internal.linalg;

/**
 * Eigenvalues and vectors of a symmetric tridiagonal matrix by implicit QL or QR iteration: LAPACK's dsteqr.
 *
 * <p>QL finds the values of a block from the top, QR from the bottom; which one is taken depends on which end has the
 * smaller element. QR is QL on the matrix read backwards, so one iteration with a direction serves both.
 */
final class TridiagonalEigen {

    private static final int MAX_SWEEPS_A_VALUE = 30;

    /** Blocks whose largest element is outside are scaled first. */
    private static final double SMALLEST = 0x1p-511 / (Matrices.EPSILON * Matrices.EPSILON);
    private static final double LARGEST = 0x1p511 / 3;

    private final double[] d;
    private final double[] e;
    private final double[][] vectors;
    private int sweepsLeft;

    private TridiagonalEigen(double[] d, double[] e, double[][] vectors) {
        this.d = d;
        this.e = e;
        this.vectors = vectors;
        this.sweepsLeft = MAX_SWEEPS_A_VALUE * d.length;
    }

    /**
     * Replaces the diagonal by the eigenvalues, in no order, and multiplies the vectors by the rotations.
     *
     * @param d       the diagonal
     * @param e       what stands beside it, zero on return
     * @param vectors a vector a row
     * @throws LinearAlgebraException if it does not converge
     */
    static void diagonalise(double[] d, double[] e, double[][] vectors) {
        new TridiagonalEigen(d, e, vectors).diagonalise();
    }

    private void diagonalise() {
        int first = 0;
        while (first < d.length) {
            int last = blockEnd(first);
            double scale = scale(first, last);
            multiply(first, last, scale);
            solveBlock(first, last);
            multiply(first, last, 1 / scale);
            first = last + 1;
        }
    }

    /** The last row of the unreduced block that begins in a row; cuts the element after it. */
    private int blockEnd(int first) {
        for (int i = first; i < d.length - 1; i++) {
            if (Math.abs(e[i]) <= Math.sqrt(Math.abs(d[i])) * Math.sqrt(Math.abs(d[i + 1])) * Matrices.EPSILON) {
                e[i] = 0;
                return i;
            }
        }
        return d.length - 1;
    }

    private double scale(int first, int last) {
        double largest = Math.abs(d[last]);
        for (int i = first; i < last; i++) {
            largest = Math.max(largest, Math.max(Math.abs(d[i]), Math.abs(e[i])));
        }
        return Matrices.scaleInto(SMALLEST, LARGEST, largest);
    }

    private void multiply(int first, int last, double factor) {
        for (int i = first; i <= last; i++) {
            d[i] *= factor;
            if (i < last) {
                e[i] *= factor;
            }
        }
    }

    private void solveBlock(int first, int last) {
        boolean fromTop = Math.abs(d[last]) >= Math.abs(d[first]);
        int direction = fromTop ? 1 : -1;
        int row = fromTop ? first : last;
        int end = fromTop ? last : first;
        while ((end - row) * direction >= 0) {
            int split = split(row, end, direction);
            if (split == row) {
                row += direction;
            } else if (split == row + direction) {
                solvePair(Math.min(row, split));
                row += 2 * direction;
            } else {
                if (sweepsLeft-- == 0) {
                    throw new LinearAlgebraException(
                            "eigenvalues of a matrix of order " + d.length + " did not converge");
                }
                sweep(row, split, direction);
            }
        }
    }

    /** The index in e of the element between a row and the next one in a direction. */
    private static int ahead(int row, int direction) {
        return direction > 0 ? row : row - 1;
    }

    /** The last row of the block that begins in a row; cuts the element after it. */
    private int split(int row, int end, int direction) {
        for (int i = row; i != end; i += direction) {
            double off = Math.abs(e[ahead(i, direction)]);
            double small = Matrices.EPSILON * Matrices.EPSILON * Math.abs(d[i]) * Math.abs(d[i + direction]);
            if (off * off <= small + Matrices.SAFE_MIN) {
                e[ahead(i, direction)] = 0;
                return i;
            }
        }
        return end;
    }

    private void solvePair(int first) {
        SymmetricEigen2 pair = SymmetricEigen2.of(d[first], e[first], d[first + 1]);
        d[first] = pair.larger();
        d[first + 1] = pair.smaller();
        e[first] = 0;
        pair.rotation().apply(vectors[first], vectors[first + 1]);
    }

    /** One sweep with Wilkinson's shift at a row, from the other end of its block to it. */
    private void sweep(int row, int from, int direction) {
        double off = e[ahead(row, direction)];
        double g = (d[row + direction] - d[row]) / (2 * off);
        g = d[from] - d[row] + off / (g + Math.copySign(Matrices.hypotenuse(g, 1), g));
        double s = 1;
        double c = 1;
        double p = 0;
        for (int i = from; i != row; i -= direction) {
            int next = i - direction;
            int between = ahead(next, direction);
            double f = s * e[between];
            double b = c * e[between];
            PlaneRotation rotation = PlaneRotation.annihilating(g, f);
            c = rotation.c();
            s = rotation.s();
            if (i != from) {
                e[ahead(i, direction)] = rotation.r();
            }
            g = d[i] - p;
            double r = (d[next] - g) * s + 2 * c * b;
            p = s * r;
            d[i] = g + p;
            g = c * r - b;
            rotation.apply(vectors[i], vectors[next]);
        }
        d[row] -= p;
        e[ahead(row, direction)] = g;
    }
}
