package io.rivulet.examples.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.SeedSequence;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /** {@code numpy.quantile([1.5, 2.25, 7, 7, 11.125], p)}, NumPy 2.4.6. */
    @ParameterizedTest
    @CsvSource({"0, 1.5", "0.1, 1.8", "0.25, 2.25", "0.3, 3.1999999999999997", "0.5, 7", "0.77, 7.33", "0.9, 9.475",
        "1, 11.125"})
    void quantilesAreNumPys(double p, double expected) {
        assertEquals(expected, Quantiles.linear(new double[] {1.5, 2.25, 7, 7, 11.125}, p));
    }

    /** {@code scipy.stats.bootstrap} of SciPy 1.17.1, given the same resampled statistics (seed 42, PCG64). */
    @ParameterizedTest
    @CsvSource({
        "MEAN,   10000, 0.95, 837.0,             867.9,             837.1,             868.0025",
        "STDDEV, 10000, 0.95, 69.20131342877424, 93.38077661320249, 67.04904543653224, 90.47473696627308",
        "STDDEV, 10000, 0.8,  72.48133580144531, 88.18479193177821, 70.98518124550478, 86.26802256153887",
        "MEAN,   9999,  0.99, 831.4,             873.191893205273,  831.5,             873.3"})
    void intervalsAreSciPys(Statistic statistic, int resamples, double confidence, double bcaLow, double bcaHigh,
                            double low, double high) throws InputException {
        Bootstrap bootstrap =
            new Bootstrap(Sample.michelson(null).values(), statistic, Bits.PCG64, SeedSequence.of(42));
        Workers workers = new Workers(2);
        Summary summary = Summary.of(bootstrap.estimate(), bootstrap.resample(resamples, workers, done -> { }),
            bootstrap.leaveOneOut(workers), confidence);
        assertClose(new Interval(bcaLow, bcaHigh), summary.bca().orElseThrow());
        assertClose(new Interval(low, high), summary.percentile());
    }

    @Test
    void withoutBiasAndAccelerationBcaIsThePercentileInterval() {
        double[] sorted = new double[10_001];
        Arrays.setAll(sorted, i -> i - 5_000);
        Interval percentile = Interval.percentile(sorted, 0.9);
        assertClose(new Interval(-4_500, 4_500), percentile);
        assertClose(percentile, Interval.bca(sorted, 0, new double[] {-3, 0, 3}, 0.9).orElseThrow());
    }

    @Test
    void tiesWithTheEstimateCountHalf() {
        double[] sorted = {1, 2, 2, 2, 3};
        assertEquals(Interval.percentile(sorted, 0.5), Interval.bca(sorted, 2, new double[] {1, 1}, 0.5).orElseThrow());
    }

    /** For a mean the acceleration is the skewness of the measurements over 6 times the root of their number. */
    @Test
    void accelerationOfAMeanIsItsSkewness() {
        double[] values = {1, 2, 2, 4, 16};
        double[] leaveOneOut = Arrays.stream(values).map(x -> (25 - x) / 4).toArray();
        // Distances from 5: -4, -3, -3, -1, 11; squares 156, cubes 1212.
        assertEquals(1212 / (6 * Math.pow(156, 1.5)), Interval.acceleration(leaveOneOut), 1e-15);
        assertEquals(0, Interval.acceleration(new double[] {5, 5, 5}));
    }

    @Test
    void bcaIsUndefinedWhereAllResamplesLieOnOneSide() {
        assertEquals(Optional.empty(), Interval.bca(new double[] {1, 2, 3}, 4, new double[] {1, 2, 3}, 0.95));
        assertEquals(Optional.empty(), Interval.bca(new double[] {1, 2, 3}, 0, new double[] {1, 2, 3}, 0.95));
    }

    private static void assertClose(Interval expected, Interval actual) {
        assertEquals(expected.low(), actual.low(), 1e-9 * Math.abs(expected.low()), "low");
        assertEquals(expected.high(), actual.high(), 1e-9 * Math.abs(expected.high()), "high");
    }
}
