package io.rivulet.random.distribution;

import java.util.Arrays;

/**
 * mean + A z for many z. Each component adds its products in the order of z, so that a vector comes out the same alone
 * and among others.
 *
 * <p>Vectors go through in blocks, a component of all of them after the other, since the JIT turns loops along a block
 * into vector instructions, which it cannot do with a sum.
 */
final class MatrixProduct {

    /** Fewer vectors than this are not worth a block. */
    private static final int SMALL_BLOCK = 4;

    private static final int FOUR = 4;

    private final double[][] a;
    private final double[] mean;

    /** A block's components: a component a row. Null where there will be no block. */
    private final double[][] transposed;
    private final double[] sums;
    private final int[] width;

    /**
     * Allocates for blocks up to a size.
     *
     * @param a     rows of a square matrix
     * @param mean  what is added to each product
     * @param block the largest number of vectors in a block
     */
    MatrixProduct(double[][] a, double[] mean, int block) {
        this.a = a;
        this.mean = mean;
        this.transposed = block < SMALL_BLOCK ? null : new double[mean.length][block];
        this.sums = new double[block];
        this.width = block < SMALL_BLOCK ? null : Arrays.stream(a).mapToInt(MatrixProduct::width).toArray();
    }

    /**
     * Transforms a block of vectors.
     *
     * @param z     the vectors one after the other
     * @param rows  receives the results
     * @param first the index in rows of the first result
     * @param count how many vectors
     */
    void transform(double[] z, double[][] rows, int first, int count) {
        if (count < SMALL_BLOCK) {
            for (int k = 0; k < count; k++) {
                single(z, k * mean.length, rows[first + k]);
            }
            return;
        }
        transpose(z, count);
        for (int i = 0; i < mean.length; i++) {
            for (int k = 0; k < count; k++) {
                sums[k] = 0;
            }
            int j = 0;
            for (; j + FOUR <= width[i]; j += FOUR) {
                addFour(a[i], j, count);
            }
            for (; j < width[i]; j++) {
                add(a[i][j], transposed[j], count);
            }
            for (int k = 0; k < count; k++) {
                rows[first + k][i] = mean[i] + sums[k];
            }
        }
    }

    private void single(double[] z, int from, double[] out) {
        for (int i = 0; i < mean.length; i++) {
            double sum = 0;
            for (int j = 0; j < mean.length; j++) {
                sum += a[i][j] * z[from + j];
            }
            out[i] = mean[i] + sum;
        }
    }

    private void transpose(double[] z, int count) {
        for (int k = 0; k < count; k++) {
            for (int j = 0; j < mean.length; j++) {
                transposed[j][k] = z[k * mean.length + j];
            }
        }
    }

    /** As four times {@link #add}, in the same order, with a quarter of the stores. */
    private void addFour(double[] row, int j, int count) {
        double f0 = row[j];
        double f1 = row[j + 1];
        double f2 = row[j + 2];
        double f3 = row[j + 3];
        double[] c0 = transposed[j];
        double[] c1 = transposed[j + 1];
        double[] c2 = transposed[j + 2];
        double[] c3 = transposed[j + 3];
        double[] out = sums;
        for (int k = 0; k < count; k++) {
            out[k] = out[k] + f0 * c0[k] + f1 * c1[k] + f2 * c2[k] + f3 * c3[k];
        }
    }

    private void add(double factor, double[] component, int count) {
        double[] out = sums;
        for (int k = 0; k < count; k++) {
            out[k] += factor * component[k];
        }
    }

    /** The number of columns up to the last that is not zero: the rest would add nothing, as in a triangular factor. */
    private static int width(double[] row) {
        int width = row.length;
        while (width > 0 && row[width - 1] == 0) {
            width--;
        }
        return width;
    }
}
