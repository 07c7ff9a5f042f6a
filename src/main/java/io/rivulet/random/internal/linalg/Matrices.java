package io.rivulet.random.internal.linalg;

/** Square matrices as arrays of rows. */
final class Matrices {

    /** The smallest normal double, LAPACK's safe minimum. */
    static final double SAFE_MIN = Double.MIN_NORMAL;

    /** LAPACK's epsilon: half the distance from 1 to the next double. */
    static final double EPSILON = 0x1p-53;

    private Matrices() {
    }

    /**
     * A copy that the factorisation may overwrite. Infinities and NaNs are refused here, since an iteration on them
     * need not converge.
     *
     * @throws IllegalArgumentException unless the matrix is square, finite and not empty
     */
    static double[][] finiteCopy(double[][] matrix) {
        if (matrix.length == 0) {
            throw new IllegalArgumentException("matrix must have at least one row");
        }
        double[][] copy = new double[matrix.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = matrix[i].clone();
            if (copy[i].length != copy.length) {
                throw new IllegalArgumentException("matrix must be square, was " + copy.length + " rows with "
                        + copy[i].length + " columns in row " + i);
            }
            for (int j = 0; j < copy.length; j++) {
                if (!Double.isFinite(copy[i][j])) {
                    throw new IllegalArgumentException(
                            "matrix must be finite, was " + copy[i][j] + " in row " + i + ", column " + j);
                }
            }
        }
        return copy;
    }

    static double[][] identity(int order) {
        double[][] identity = new double[order][order];
        for (int i = 0; i < order; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    static double[][] transpose(double[][] square) {
        double[][] transposed = new double[square.length][square.length];
        for (int i = 0; i < square.length; i++) {
            for (int j = 0; j < square.length; j++) {
                transposed[j][i] = square[i][j];
            }
        }
        return transposed;
    }

    static double largestMagnitude(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    static double largestMagnitude(double[][] matrix) {
        double largest = 0;
        for (double[] row : matrix) {
            largest = Math.max(largest, largestMagnitude(row));
        }
        return largest;
    }

    static void multiply(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    static void multiply(double[][] matrix, double factor) {
        for (double[] row : matrix) {
            multiply(row, factor);
        }
    }

    /** What brings a magnitude into a range: 1 if it lies there, or is 0. */
    static double scaleInto(double smallest, double largest, double magnitude) {
        if (magnitude == 0 || magnitude >= smallest && magnitude <= largest) {
            return 1;
        }
        return (magnitude < smallest ? smallest : largest) / magnitude;
    }

    /** sqrt(x² + y²) without overflow or underflow of the squares; 0 for two zeros. */
    static double hypotenuse(double x, double y) {
        double larger = Math.max(Math.abs(x), Math.abs(y));
        double ratio = Math.min(Math.abs(x), Math.abs(y)) / larger;
        return larger == 0 ? 0 : larger * Math.sqrt(1 + ratio * ratio);
    }

    /** The Euclidean norm of the elements from an index on, without overflow or underflow of the squares. */
    static double norm(double[] vector, int from) {
        double largest = 0;
        for (int i = from; i < vector.length; i++) {
            largest = Math.max(largest, Math.abs(vector[i]));
        }
        if (largest == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = from; i < vector.length; i++) {
            double ratio = vector[i] / largest;
            sum += ratio * ratio;
        }
        return largest * Math.sqrt(sum);
    }
}
