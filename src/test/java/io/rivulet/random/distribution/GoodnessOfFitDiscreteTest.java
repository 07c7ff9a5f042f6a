package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.distribution.MultivariateHypergeometric.Method;
import io.rivulet.random.testing.BitGenerators;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.GeometricDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each discrete distribution against its mass function, by the chi-square statistic over cells of at least twenty
 * expected values: what golden values cannot say is that NumPy's numbers, and ours, have the distribution they are named after.
 *
 * <p>The seed is fixed, so the outcome is too. Had it been drawn at random, a right distribution would fail with
 * probability 1e-6, as far as the statistic has its limiting distribution.
 */
class GoodnessOfFitDiscreteTest {

    private static final int COUNT = 200_000;
    private static final double SMALLEST_CELL = 20;
    private static final double FALSE_ALARM = 1e-6;

    /** Values that can have cells of their own; the rest goes into the last cell. */
    private static final int MOST_VALUES = 100_000;

    record Fit(LongDistribution distribution, long first, LongToDoubleFunction mass) {
        @Override
        public String toString() {
            return distribution.toString();
        }
    }

    static List<Fit> fits() {
        return Stream.of(trials(), waiting(), series(), urns()).flatMap(List::stream).toList();
    }

    private static LongToDoubleFunction of(DiscreteDistribution reference) {
        return k -> reference.probability((int) k);
    }

    private static Fit binomial(int n, double p) {
        return new Fit(new Binomial(n, p), 0, of(BinomialDistribution.of(n, p)));
    }

    private static Fit poisson(double lam) {
        return new Fit(new Poisson(lam), 0, of(PoissonDistribution.of(lam)));
    }

    private static List<Fit> trials() {
        return List.of(
            binomial(1, 0.3), binomial(20, 0.3), binomial(60, 0.5), binomial(61, 0.5), binomial(100, 0.9),
            binomial(1000, 0.3), binomial(1000, 0.7), binomial(100_000, 0.01), binomial(50_000, 0.5),
            poisson(0.1), poisson(3), poisson(9.9), poisson(10), poisson(50), poisson(20_000));
    }

    private static List<Fit> waiting() {
        return List.of(
            new Fit(new NegativeBinomial(5, 0.3), 0, of(PascalDistribution.of(5, 0.3))),
            new Fit(new NegativeBinomial(0.4, 0.1), 0, negativeBinomial(0.4, 0.1)),
            geometric(0.9), geometric(0.5), geometric(1 / 3.0), geometric(0.1), geometric(0.001));
    }

    /** For a number of successes that is not whole. */
    private static LongToDoubleFunction negativeBinomial(double n, double p) {
        double[] mass = new double[MOST_VALUES];
        mass[0] = Math.pow(p, n);
        for (int k = 1; k < mass.length; k++) {
            mass[k] = mass[k - 1] * (n + k - 1) / k * (1 - p);
        }
        return k -> mass[(int) k];
    }

    private static Fit geometric(double p) {
        DiscreteDistribution failures = GeometricDistribution.of(p);
        return new Fit(new Geometric(p), 1, k -> failures.probability((int) k - 1));
    }

    private static List<Fit> series() {
        return List.of(
            zipf(1.5, 2.612375348685488), zipf(2, Math.PI * Math.PI / 6), zipf(4, Math.pow(Math.PI, 4) / 90),
            logSeries(0.01), logSeries(0.5), logSeries(0.7), logSeries(0.999));
    }

    private static Fit zipf(double a, double zeta) {
        return new Fit(new Zipf(a), 1, k -> Math.pow(k, -a) / zeta);
    }

    private static Fit logSeries(double p) {
        return new Fit(new LogSeries(p), 1, k -> Math.pow(p, k) / (k * -Math.log1p(-p)));
    }

    private static Fit hypergeometric(int good, int bad, int sample) {
        return new Fit(new Hypergeometric(good, bad, sample), 0,
            of(HypergeometricDistribution.of(good + bad, good, sample)));
    }

    private static List<Fit> urns() {
        return List.of(
            hypergeometric(30, 40, 5), hypergeometric(30, 40, 20), hypergeometric(40, 30, 20),
            hypergeometric(30, 40, 50), hypergeometric(40, 30, 50), hypergeometric(30, 40, 65),
            hypergeometric(300, 400, 20), hypergeometric(10_000, 100_000, 30_000));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fits")
    void fits(Fit fit) {
        assertFits(BitGenerators.PCG64.generator(271_828).sample(fit.distribution, COUNT), fit.first, fit.mass);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fits")
    void fitsByTheLegacyAlgorithm(Fit fit) {
        if (fit.distribution instanceof LegacyLongDistribution legacy) {
            assertFits(DiscreteScalarAndArrayTest.legacyFill(LegacyBits.generator(271_828), legacy, COUNT), fit.first,
                fit.mass);
        }
    }

    @Test
    void multinomialMarginals() {
        double[] pvals = {0.2, 0, 0.05, 0.3, 0.45};
        for (int n : new int[] {20, 400}) {
            long[][] rows = BitGenerators.PCG64.generator(271_828).sample(new Multinomial(n, pvals), COUNT);
            for (int j = 0; j < pvals.length; j++) {
                assertFits(column(rows, j), 0, of(BinomialDistribution.of(n, pvals[j])));
            }
            for (long[] row : rows) {
                assertEquals(n, Arrays.stream(row).sum());
            }
        }
    }

    @Test
    void multivariateHypergeometricMarginals() {
        long[] colors = {30, 0, 15, 55};
        for (Method method : Method.values()) {
            for (int sample : new int[] {7, 30, 80}) {
                long[][] rows = BitGenerators.PCG64.generator(271_828)
                    .sample(new MultivariateHypergeometric(colors, sample, method), COUNT);
                for (int j = 0; j < colors.length; j++) {
                    assertFits(column(rows, j), 0,
                        of(HypergeometricDistribution.of(100, (int) colors[j], sample)));
                }
            }
        }
    }

    private static long[] column(long[][] rows, int j) {
        return Arrays.stream(rows).mapToLong(row -> row[j]).toArray();
    }

    /** The test itself: parameters that are slightly wrong are found out. */
    @Test
    void noticesWrongParameters() {
        long[] poisson = BitGenerators.PCG64.generator(271_828).sample(new Poisson(10), COUNT);
        assertTrue(pValue(poisson, 0, of(PoissonDistribution.of(10.1))) < FALSE_ALARM);
        long[] binomial = BitGenerators.PCG64.generator(271_828).sample(new Binomial(1000, 0.3), COUNT);
        assertTrue(pValue(binomial, 0, of(BinomialDistribution.of(1003, 0.3))) < FALSE_ALARM);
    }

    private static void assertFits(long[] x, long first, LongToDoubleFunction mass) {
        double p = pValue(x, first, mass);
        assertTrue(p > FALSE_ALARM, () -> "chi-square has probability " + p);
    }

    private static double pValue(long[] values, long first, LongToDoubleFunction mass) {
        long[] x = values.clone();
        Arrays.sort(x);
        assertTrue(x[0] >= first);
        double statistic = 0;
        int cells = 0;
        double expected = 0;
        double left = COUNT;
        int begin = 0;
        int end = 0;
        for (long k = first; k < first + MOST_VALUES && left > 2 * SMALLEST_CELL; k++) {
            expected += COUNT * mass.applyAsDouble(k);
            while (end < COUNT && x[end] <= k) {
                end++;
            }
            // what is left after this cell must do for another
            if (expected >= SMALLEST_CELL && left - expected >= SMALLEST_CELL) {
                statistic += squaredError(end - begin, expected);
                cells++;
                left -= expected;
                expected = 0;
                begin = end;
            }
        }
        statistic += squaredError(COUNT - begin, left);
        return cells == 0 ? 1 : ChiSquaredDistribution.of(cells).survivalProbability(statistic);
    }

    private static double squaredError(int observed, double expected) {
        return (observed - expected) * (observed - expected) / expected;
    }
}
