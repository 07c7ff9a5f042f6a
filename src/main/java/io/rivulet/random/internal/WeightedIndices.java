package io.rivulet.random.internal;

import io.rivulet.random.BitSource;
import java.util.Arrays;

/**
 * Indices chosen with given probabilities, as NumPy's {@code choice(…, p=…)} does in both of its interfaces: by searching
 * uniform doubles in the cumulated probabilities.
 */
public final class WeightedIndices {

    /** Uniform doubles drawn ahead of the searches. */
    private static final int BLOCK = 512;

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
        CumulatedWeights weights = new CumulatedWeights(p, out.length);
        double[] draws = new double[Math.min(BLOCK, out.length)];
        int end;
        for (int i = 0; i < out.length; i = end) {
            end = Math.min(out.length, i + BLOCK);
            bits.nextDoubles(draws, 0, end - i);
            weights.find(draws, out, i, end);
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
            bits.nextDoubles(draws, 0, missing);
            CumulatedWeights weights = new CumulatedWeights(left, missing);
            for (int i = 0; i < missing; i++) {
                int index = weights.find(draws[i]);
                if (left[index] > 0) {
                    left[index] = 0;
                    out[found++] = index;
                }
            }
        }
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
