package io.rivulet.random.internal;

import io.rivulet.random.BitSource;
import java.util.Arrays;

/**
 * Indices chosen with given probabilities, as NumPy's {@code choice(…, p=…)} does in both of its interfaces: by searching
 * uniform doubles in the cumulated probabilities.
 */
public final class WeightedIndices {

    private WeightedIndices() {
    }

    /**
     * NumPy's compensated sum.
     *
     * @param values the summands
     * @return their sum
     */
    public static double kahanSum(double[] values) {
        return kahanSum(values, values.length);
    }

    /**
     * NumPy's compensated sum of the first elements.
     *
     * @param values the summands
     * @param count  how many of them
     * @return their sum, 0 for none
     */
    public static double kahanSum(double[] values, int count) {
        if (count <= 0) {
            return 0;
        }
        double sum = values[0];
        double compensation = 0;
        for (int i = 1; i < count; i++) {
            double y = values[i] - compensation;
            double t = sum + y;
            compensation = t - sum - y;
            sum = t;
        }
        return sum;
    }

    /**
     * With replacement: one double a sample.
     *
     * @param bits where the bits come from
     * @param p    the probabilities
     * @param out  receives the indices
     */
    public static void withReplacement(BitSource bits, double[] p, long[] out) {
        double[] cdf = cumulate(p);
        for (int i = 0; i < out.length; i++) {
            out[i] = firstAbove(cdf, bits.nextDouble());
        }
    }

    /**
     * Without replacement: rounds of as many doubles as indices are missing, in which elements found before have
     * probability 0 and the first of equals counts. Every round finds at least one.
     *
     * @param bits where the bits come from
     * @param p    the probabilities, at least as many of them positive as are wanted
     * @param out  receives the indices
     */
    public static void withoutReplacement(BitSource bits, double[] p, long[] out) {
        double[] left = p.clone();
        int found = 0;
        double[] draws = new double[out.length];
        while (found < out.length) {
            int missing = out.length - found;
            for (int i = 0; i < missing; i++) {
                draws[i] = bits.nextDouble();
            }
            double[] cdf = cumulate(left);
            for (int i = 0; i < missing; i++) {
                int index = firstAbove(cdf, draws[i]);
                if (left[index] > 0) {
                    left[index] = 0;
                    out[found++] = index;
                }
            }
        }
    }

    private static double[] cumulate(double[] p) {
        double[] cdf = p.clone();
        for (int i = 1; i < cdf.length; i++) {
            cdf[i] += cdf[i - 1];
        }
        double total = cdf[cdf.length - 1];
        for (int i = 0; i < cdf.length; i++) {
            cdf[i] /= total;
        }
        return cdf;
    }

    /** How many entries are at most {@code u}; the last entry is 1, so this is an index. */
    private static int firstAbove(double[] cdf, double u) {
        int low = 0;
        int high = cdf.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (cdf[middle] <= u) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The indices 0 to {@code n - 1}.
     *
     * @param n how many
     * @return a new array
     */
    public static long[] range(int n) {
        long[] indices = new long[n];
        Arrays.setAll(indices, i -> i);
        return indices;
    }
}
