package io.rivulet.random.internal.linalg;

/**
 * Selection sorts of values together with their vectors. Where values are equal the order of the vectors depends on the
 * sort, so these are LAPACK's, exchange by exchange: a diagonal covariance with equal variances comes out as in NumPy.
 */
final class Ordering {

    private Ordering() {
    }

    /** Brings the smallest value to the front, then the next. */
    static void ascending(double[] values, double[][]... vectors) {
        for (int i = 0; i < values.length - 1; i++) {
            int smallest = i;
            for (int j = i + 1; j < values.length; j++) {
                if (values[j] < values[smallest]) {
                    smallest = j;
                }
            }
            exchange(i, smallest, values, vectors);
        }
    }

    /** Brings the largest value to the front, then the next. */
    static void descending(double[] values, double[][]... vectors) {
        Matrices.multiply(values, -1);
        ascending(values, vectors);
        Matrices.multiply(values, -1);
    }

    /** Brings the smallest value to the end, then the next before it. */
    static void smallestToEnd(double[] values, double[][]... vectors) {
        for (int last = values.length - 1; last > 0; last--) {
            int smallest = last;
            for (int j = last - 1; j >= 0; j--) {
                if (values[j] < values[smallest]) {
                    smallest = j;
                }
            }
            exchange(last, smallest, values, vectors);
        }
    }

    private static void exchange(int i, int j, double[] values, double[][]... vectors) {
        double value = values[i];
        values[i] = values[j];
        values[j] = value;
        for (double[][] rows : vectors) {
            double[] row = rows[i];
            rows[i] = rows[j];
            rows[j] = row;
        }
    }
}
