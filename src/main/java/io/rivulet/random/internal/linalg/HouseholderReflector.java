package io.rivulet.random.internal.linalg;

/**
 * The reflection H = I - tau v v' that maps a vector x to beta e1: LAPACK's dlarfg.
 *
 * <p>beta has the sign opposite to x's first element, which is where the signs of a factorisation begin. A vector that
 * has nothing below its first element is left alone (H = I), whatever that element's sign.
 */
final class HouseholderReflector {

    /** Below it x is scaled up first, lest beta lose digits: SAFE_MIN / EPSILON, a power of two. */
    private static final double SMALL = Matrices.SAFE_MIN / Matrices.EPSILON;

    /** Enough for the smallest subnormal. */
    private static final int MAX_SCALINGS = 20;

    private final double[] v;
    private final double tau;
    private final double beta;

    /**
     * The reflection of a vector.
     *
     * @param x at least one element; kept and overwritten
     */
    HouseholderReflector(double[] x) {
        v = x;
        double alpha = x[0];
        x[0] = 1;
        double below = Matrices.norm(x, 1);
        if (below == 0) {
            tau = 0;
            beta = alpha;
            return;
        }
        double reflected = opposite(alpha, below);
        int scalings = 0;
        while (Math.abs(reflected) < SMALL && scalings < MAX_SCALINGS) {
            scalings++;
            alpha /= SMALL;
            reflected /= SMALL;
            multiplyBelow(1 / SMALL);
        }
        if (scalings > 0) {
            reflected = opposite(alpha, Matrices.norm(x, 1));
        }
        tau = (reflected - alpha) / reflected;
        multiplyBelow(1 / (alpha - reflected));
        for (int i = 0; i < scalings; i++) {
            reflected *= SMALL;
        }
        beta = reflected;
    }

    private static double opposite(double alpha, double below) {
        return -Math.copySign(Matrices.hypotenuse(alpha, below), alpha);
    }

    private void multiplyBelow(double factor) {
        for (int i = 1; i < v.length; i++) {
            v[i] *= factor;
        }
    }

    /** What the vector's first element becomes. */
    double beta() {
        return beta;
    }

    /** Replaces the block of a matrix from a row and a column on by H times it; the block has as many rows as H. */
    void applyLeft(double[][] matrix, int firstRow, int firstColumn) {
        if (tau == 0) {
            return;
        }
        int columns = matrix.length - firstColumn;
        double[] products = new double[columns];
        for (int i = 0; i < v.length; i++) {
            for (int j = 0; j < columns; j++) {
                products[j] += v[i] * matrix[firstRow + i][firstColumn + j];
            }
        }
        for (int i = 0; i < v.length; i++) {
            double factor = tau * v[i];
            for (int j = 0; j < columns; j++) {
                matrix[firstRow + i][firstColumn + j] -= factor * products[j];
            }
        }
    }

    /** Replaces the block of a matrix from a row and a column on by it times H; the block has as many columns as H. */
    void applyRight(double[][] matrix, int firstRow, int firstColumn) {
        if (tau == 0) {
            return;
        }
        for (int i = firstRow; i < matrix.length; i++) {
            double product = 0;
            for (int j = 0; j < v.length; j++) {
                product += matrix[i][firstColumn + j] * v[j];
            }
            double factor = tau * product;
            for (int j = 0; j < v.length; j++) {
                matrix[i][firstColumn + j] -= factor * v[j];
            }
        }
    }

    /** Replaces the block B of a symmetric matrix from a diagonal element on by H B H; the block has H's order. */
    void applyBothSides(double[][] symmetric, int first) {
        if (tau == 0) {
            return;
        }
        double[] w = new double[v.length];
        double dot = 0;
        for (int i = 0; i < v.length; i++) {
            double product = 0;
            for (int j = 0; j < v.length; j++) {
                product += symmetric[first + i][first + j] * v[j];
            }
            w[i] = tau * product;
            dot += w[i] * v[i];
        }
        double half = -0.5 * tau * dot;
        for (int i = 0; i < v.length; i++) {
            w[i] += half * v[i];
        }
        // Symmetric to the last bit, as both triangles add the same two products.
        for (int i = 0; i < v.length; i++) {
            for (int j = 0; j < v.length; j++) {
                symmetric[first + i][first + j] -= v[i] * w[j] + w[i] * v[j];
            }
        }
    }
}
