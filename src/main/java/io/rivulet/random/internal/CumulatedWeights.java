package io.rivulet.random.internal;

/**
 * Sums of probabilities, to be searched for uniform doubles. The unit interval is cut into parts of equal lengths, and for
 * each is known how many sums lie at or below its beginning: a search starts there, and mostly ends within two steps,
 * where bisection misses the cache and the branch predictor at each of its many.
 *
 * <p>The table is the guide table of H.-C. Chen, Y. Asau, "On generating random variates from an empirical distribution",
 * AIIE Transactions 6 (1974). It changes no result: the index is that of the first sum above the double.
 */
final class CumulatedWeights {

    private final double[] sums;
    private final int[] guide;

    /** A power of two, so that the products below are exact. */
    private final double parts;

    /**
     * @param p     the probabilities, at least one above 0
     * @param draws how many searches there will be
     */
    CumulatedWeights(double[] p, int draws) {
        sums = cumulate(p);
        int count = Integer.highestOneBit(Math.min(p.length, Math.max(1, draws)));
        parts = count;
        guide = new int[count + 1];
        for (int i = 0; i < sums.length; i++) {
            guide[(int) Math.ceil(sums[i] * parts)] = i + 1;
        }
        for (int k = 1; k <= count; k++) {
            guide[k] = Math.max(guide[k], guide[k - 1]);
        }
    }

    private static double[] cumulate(double[] p) {
        double[] cdf = new double[p.length];
        double sum = 0;
        for (int i = 0; i < cdf.length; i++) {
            sum += p[i];
            cdf[i] = sum;
        }
        for (int i = 0; i < cdf.length; i++) {
            cdf[i] /= sum;
        }
        return cdf;
    }

    /** How many sums are at most {@code u}, which is below 1; the last sum is 1, so this is an index. */
    int find(double u) {
        int part = (int) (u * parts);
        int i = guide[part];
        i += atMost(sums[i], u);
        i += atMost(sums[i], u);
        return sums[i] <= u ? bisect(u, i + 1, guide[part + 1]) : i;
    }

    void find(double[] u, long[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = find(u[i - from]);
        }
    }

    /** 1 if so, without a branch. */
    private static int atMost(double sum, double u) {
        return 1 - (int) (Double.doubleToRawLongBits(u - sum) >>> 63);
    }

    private int bisect(double u, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sums[middle] <= u) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
