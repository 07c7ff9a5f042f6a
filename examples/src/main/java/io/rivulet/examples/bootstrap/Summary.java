package io.rivulet.examples.bootstrap;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a bootstrap says about its statistic.
 *
 * @param estimate      the statistic of the sample
 * @param bias          the mean of the resampled statistics minus the estimate
 * @param standardError the standard deviation of the resampled statistics
 * @param percentile    the percentile interval
 * @param bca           the BCa interval, where it is defined
 * @param fingerprint   the SHA-256 of the resampled statistics in their order, which shows two results equal to the bit
 */
record Summary(double estimate, double bias, double standardError, Interval percentile, Optional<Interval> bca,
               String fingerprint) {

    /**
     * Summarises.
     *
     * @param estimate    the statistic of the sample
     * @param resampled   the resampled statistics, at least two; sorted afterwards
     * @param leaveOneOut the statistic without each of the measurements
     * @param confidence  of the intervals, in (0, 1)
     * @return the summary
     */
    static Summary of(double estimate, double[] resampled, double[] leaveOneOut, double confidence) {
        double sum = 0;
        for (double x : resampled) {
            sum += x;
        }
        double mean = sum / resampled.length;
        double squares = 0;
        for (double x : resampled) {
            squares += (x - mean) * (x - mean);
        }
        String fingerprint = RawDoubles.sha256(resampled);
        Arrays.sort(resampled);
        return new Summary(estimate, mean - estimate, Math.sqrt(squares / (resampled.length - 1)),
            Interval.percentile(resampled, confidence),
            Interval.bca(resampled, estimate, leaveOneOut, confidence), fingerprint);
    }
}
