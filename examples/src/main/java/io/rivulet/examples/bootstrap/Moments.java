package io.rivulet.examples.bootstrap;

/**
 * Mean and standard deviation, with one rounding after the other from the first pick to the last. A sum that adds in
 * another order (NumPy's {@code sum} adds in pairs) has other last bits; the order is part of the result.
 */
final class Moments {

    private Moments() {
    }

    static Evaluator mean(double[] values) {
        return (picks, from, to) -> mean(values, picks, from, to);
    }

    /** With n - 1 in the denominator, from the squares of the distances to the mean. */
    static Evaluator stddev(double[] values) {
        return (picks, from, to) -> {
            double mean = mean(values, picks, from, to);
            double squares = 0;
            for (int i = from; i < to; i++) {
                double distance = values[(int) picks[i]] - mean;
                squares += distance * distance;
            }
            return Math.sqrt(squares / (to - from - 1));
        };
    }

    private static double mean(double[] values, long[] picks, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[(int) picks[i]];
        }
        return sum / (to - from);
    }
}
