package io.rivulet.examples.bootstrap;

/**
 * How often values fall into intervals of one width.
 *
 * @param start  where the first interval begins
 * @param width  the width of each
 * @param counts the values in each
 */
record Bins(double start, double width, long[] counts) {

    private static final int TARGET = 80;

    /** Values that are further apart than this part of their range are taken for multiples of a step. */
    private static final int MAX_STEPS = 10_000;

    /**
     * Counts values in about eighty bins, fewer where the values have fewer steps. Statistics of rounded measurements
     * are multiples of a step, and bins that are not would hold now one more of them, now one fewer, and look ragged.
     *
     * @param sorted ascending, not empty
     * @return the bins
     */
    static Bins of(double[] sorted) {
        double min = sorted[0];
        double range = sorted[sorted.length - 1] - min;
        if (range == 0) {
            return count(sorted, min - 0.5, 1, 1);
        }
        double step = smallestGap(sorted);
        double steps = range / step;
        if (steps > MAX_STEPS) {
            return count(sorted, min, range / TARGET, TARGET);
        }
        double width = step * Math.ceil(steps / TARGET);
        return count(sorted, min - step / 2, width, (int) Math.round(range / width) + 1);
    }

    /** Where an interval begins and the one before it ends. */
    double edge(int index) {
        return start + index * width;
    }

    private static double smallestGap(double[] sorted) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < sorted.length; i++) {
            double gap = sorted[i] - sorted[i - 1];
            if (gap > 0 && gap < smallest) {
                smallest = gap;
            }
        }
        return smallest;
    }

    private static Bins count(double[] values, double start, double width, int bins) {
        long[] counts = new long[bins];
        for (double value : values) {
            counts[Math.min((int) ((value - start) / width), bins - 1)]++;
        }
        return new Bins(start, width, counts);
    }
}
