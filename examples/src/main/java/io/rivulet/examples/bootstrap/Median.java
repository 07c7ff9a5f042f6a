package io.rivulet.examples.bootstrap;

import java.util.Arrays;

/**
 * The median by counting: the measurements are ranked once; a resample counts how often it has each rank, and the
 * middle is where half of the counts have gone by. That takes no sort a resample, and no comparison that could be
 * mispredicted.
 */
final class Median implements Evaluator {

    /** Two cache lines: keeps what the garbage collector puts behind the counts of one worker off their last line. */
    private static final int PADDING = 32;

    /** The distinct measurements, ascending. */
    private final double[] distinct;

    /** The rank of each measurement: its index in {@link #distinct}. */
    private final int[] ranks;

    private final int[] counts;

    Median(double[] values) {
        this.distinct = Arrays.stream(values).sorted().distinct().toArray();
        this.ranks = Arrays.stream(values).mapToInt(x -> Arrays.binarySearch(distinct, x)).toArray();
        this.counts = new int[distinct.length + PADDING];
    }

    @Override
    public double of(long[] picks, int from, int to) {
        Arrays.fill(counts, 0, distinct.length, 0);
        for (int i = from; i < to; i++) {
            counts[ranks[(int) picks[i]]]++;
        }
        int size = to - from;
        int lowerMiddle = (size - 1) / 2;
        int rank = 0;
        int passed = counts[0];
        while (passed <= lowerMiddle) {
            passed += counts[++rank];
        }
        double lower = distinct[rank];
        if (passed > size / 2) {
            return lower;
        }
        do {
            rank++;
        } while (counts[rank] == 0);
        return (lower + distinct[rank]) / 2;
    }
}
