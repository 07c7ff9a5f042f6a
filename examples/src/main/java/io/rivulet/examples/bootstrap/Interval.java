package io.rivulet.examples.bootstrap;

import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A confidence interval.
 *
 * <p>Source: B. Efron, R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, chapters 13 and 14.
 *
 * @param low  its lower end
 * @param high its upper end
 */
record Interval(double low, double high) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /**
     * The percentile interval: what the middle part of the resamples spans.
     *
     * @param sorted     the resampled statistics, ascending
     * @param confidence in (0, 1)
     * @return the interval
     */
    static Interval percentile(double[] sorted, double confidence) {
        double tail = (1 - confidence) / 2;
        return new Interval(Quantiles.linear(sorted, tail), Quantiles.linear(sorted, 1 - tail));
    }

    /**
     * The BCa interval: the percentile interval, corrected for bias in the median and for a standard error that changes
     * with the parameter (acceleration, estimated by the jackknife).
     *
     * @param sorted      the resampled statistics, ascending
     * @param estimate    the statistic of the sample
     * @param leaveOneOut the statistic without each of the measurements
     * @param confidence  in (0, 1)
     * @return the interval; empty if all resamples lie on one side of the estimate or the acceleration is too large
     */
    static Optional<Interval> bca(double[] sorted, double estimate, double[] leaveOneOut, double confidence) {
        double bias = NORMAL.inverseCumulativeProbability(fractionBelow(sorted, estimate));
        double acceleration = acceleration(leaveOneOut);
        double z = NORMAL.inverseCumulativeProbability((1 - confidence) / 2);
        double lower = corrected(bias, acceleration, z);
        double upper = corrected(bias, acceleration, -z);
        return Double.isNaN(lower) || Double.isNaN(upper)
            ? Optional.empty()
            : Optional.of(new Interval(Quantiles.linear(sorted, lower), Quantiles.linear(sorted, upper)));
    }

    /** The part of the resamples below the estimate; those equal to it count half. */
    private static double fractionBelow(double[] sorted, double estimate) {
        long halves = 0;
        for (double x : sorted) {
            halves += x < estimate ? 2 : x == estimate ? 1 : 0;
        }
        return halves / (2.0 * sorted.length);
    }

    /** A sixth of the skewness of the jackknife values; 0 where they are all equal. */
    static double acceleration(double[] leaveOneOut) {
        double sum = 0;
        for (double x : leaveOneOut) {
            sum += x;
        }
        double mean = sum / leaveOneOut.length;
        double squares = 0;
        double cubes = 0;
        for (double x : leaveOneOut) {
            double distance = mean - x;
            squares += distance * distance;
            cubes += distance * distance * distance;
        }
        return squares == 0 ? 0 : cubes / (6 * (squares * Math.sqrt(squares)));
    }

    /** The probability whose quantile is the end of the interval; NaN where there is none. */
    private static double corrected(double bias, double acceleration, double z) {
        double shifted = bias + z;
        double denominator = 1 - acceleration * shifted;
        return Double.isFinite(bias) && denominator > 0
            ? NORMAL.cumulativeProbability(bias + shifted / denominator)
            : Double.NaN;
    }
}
