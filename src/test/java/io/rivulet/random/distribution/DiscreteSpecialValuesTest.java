package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.BitGeneratorState;
import io.rivulet.random.BitSource;
import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import io.rivulet.random.distribution.MultivariateHypergeometric.Method;
import io.rivulet.random.testing.BitGenerators;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Limits and extremes: what comes out, what is drawn for it, and that every draw ends. */
class DiscreteSpecialValuesTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** The largest uniform double. */
    private static final double LAST = 1 - 0x1p-53;

    private static final double[] EXTREMES = {
        0, Double.MIN_VALUE, 1e-300, 1e-19, 1e-18, 0x1p-54, 0x1p-53, 1e-9, Math.nextDown(1 / 3.0), 1 / 3.0, 0.5, LAST,
        1, Math.nextUp(1.0), 1 + 1e-9, 1.5, 9.999, 10, 1024.9, 1025, 1e9, 1e18, 9.223372006484771e18, 1e19,
        Double.MAX_VALUE, INFINITY, Double.NaN};

    private static final long[] COUNTS = {
        0, 1, 9, 10, 11, 61, 999_999_989, 999_999_990, 999_999_999, 1L << 53, 1L << 62, Long.MAX_VALUE};

    @Test
    void theseNeedNoDraw() {
        assertDrawsNothing(0, new Binomial(0, 0.5));
        assertDrawsNothing(0, new Binomial(Long.MAX_VALUE, 0));
        assertDrawsNothing(0, new Poisson(0));
        assertDrawsNothing(1, new Zipf(1025));
        assertDrawsNothing(1, new Zipf(INFINITY));
        assertDrawsNothing(0, new Hypergeometric(30, 40, 0));
        assertDrawsNothing(30, new Hypergeometric(30, 40, 70));
        assertDrawsNothing(0, new Hypergeometric(0, 40, 5));
        assertDrawsNothing(5, new Hypergeometric(40, 0, 5));
        Generator rng = new Generator(new PCG64(3));
        BitGeneratorState before = rng.bitGenerator().state();
        assertArrayEquals(new long[] {0, 0}, rng.multinomial(0, new double[] {0.5, 0.5}));
        assertArrayEquals(new long[] {8}, rng.multinomial(8, new double[] {0}));
        for (Method method : Method.values()) {
            assertArrayEquals(new long[] {0, 0}, rng.multivariateHypergeometric(new long[] {3, 4}, 0, method));
            assertArrayEquals(new long[] {3, 4}, rng.multivariateHypergeometric(new long[] {3, 4}, 7, method));
            assertArrayEquals(new long[0][0], rng.multivariateHypergeometric(new long[] {3, 4}, 3, 0, method));
            assertArrayEquals(new long[0], rng.multivariateHypergeometric(new long[0], 0, method));
        }
        assertEquals(before, rng.bitGenerator().state());
    }

    private static void assertDrawsNothing(long expected, LongDistribution distribution) {
        Generator rng = new Generator(new PCG64(3));
        BitGeneratorState before = rng.bitGenerator().state();
        assertEquals(expected, rng.sample(distribution));
        assertArrayEquals(new long[] {expected, expected}, rng.sample(distribution, 2));
        assertEquals(before, rng.bitGenerator().state());
    }

    @Test
    void legacyBinomialAlwaysDraws() {
        for (Binomial certain : List.of(new Binomial(0, 0.5), new Binomial(9, 0))) {
            Generator rng = LegacyBits.generator(3);
            BitGeneratorState before = rng.bitGenerator().state();
            assertArrayEquals(new long[2], DiscreteScalarAndArrayTest.legacyFill(rng, certain, 2));
            assertNotEquals(before, rng.bitGenerator().state());
        }
    }

    // ------------------------------------------------------------------------------------------- what NumPy gets wrong

    /** Doubles from a list, and then half for ever. */
    private static LegacyBitSource doubles(double... values) {
        return new LegacyBits().over(new BitSource() {
            private int next;

            @Override
            public long nextLong() {
                throw new AssertionError("no integers expected");
            }

            @Override
            public int nextInt() {
                throw new AssertionError("no integers expected");
            }

            @Override
            public double nextDouble() {
                return next < values.length ? values[next++] : 0.5;
            }
        });
    }

    private static long endsWith(Supplier<Long> draw) {
        return assertTimeoutPreemptively(Duration.ofSeconds(10), draw::get);
    }

    @Test
    void geometricSearchEndsWhereItsSumDoes() {
        for (double p : new double[] {1 / 3.0, 0.34, 0.4, 0.45, 0.5, 0.6, 0.7, 0.9, 0.99, LAST}) {
            long x = endsWith(() -> new Geometric(p).sample(doubles(LAST)));
            double largest = Math.log(0x1p-53) / Math.log1p(-p);
            assertTrue(x >= 1 && x <= largest + 4, () -> "p " + p + " gives " + x + ", largest " + largest);
            long[] filled = new long[3];
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> new Geometric(p).fill(doubles(LAST), filled, 0, 1));
            assertEquals(x, filled[0]);
        }
    }

    @Test
    void hypergeometricSkipsZeroOverZero() {
        for (LongDistribution urn : List.of(new Hypergeometric(300, 400, 20), new LegacyHypergeometric(300, 400, 20))) {
            long expected = urn.sample(doubles());
            assertEquals(expected, endsWith(() -> urn.sample(doubles(0, 0.5))));
            assertEquals(expected, endsWith(() -> urn.sample(doubles(0, 0.25, 0, 0.75))));
            long[] filled = new long[100];
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> urn.fill(doubles(0, 0.5), filled, 0, 100));
            assertEquals(expected, filled[0]);
        }
    }

    @Test
    void logSeriesSkipsZero() {
        assertEquals(1, endsWith(() -> new LogSeries(0.7).sample(doubles(0, 0, 0, 0.3, 0.9))));
        assertEquals(1, endsWith(() -> new LogSeries(0.7).sampleLegacy(doubles(0, 0, 0, 0.3, 0.9))));
    }

    @Test
    void logarithmsOfZeroInTheTailsAreSkipped() {
        // 0.95 falls into the left tail, the last double into the right one
        Binomial trials = new Binomial(1000, 0.3);
        long expected = trials.sample(doubles());
        assertEquals(expected, endsWith(() -> trials.sample(doubles(0.95, 0, LAST, 0))));
        assertEquals(expected, endsWith(() -> trials.sampleLegacy(doubles(0.95, 0, LAST, 0))));
    }

    @Test
    void whatDoesNotFitIsTheLargestLong() {
        assertTrue(LongStream.of(new Generator(new PCG64(1)).geometric(Double.MIN_VALUE, 100))
            .allMatch(x -> x == Long.MAX_VALUE));
        for (double p : new double[] {Double.MIN_VALUE, 1e-17, 0x1p-54}) {
            long[] x = DiscreteScalarAndArrayTest.legacyFill(LegacyBits.generator(1), new Geometric(p), 100);
            assertTrue(LongStream.of(x).allMatch(k -> k == Long.MAX_VALUE));
        }
        assertEquals(Long.MAX_VALUE, endsWith(() -> Poisson.draw(doubles(), INFINITY)));
        assertEquals(Long.MAX_VALUE, endsWith(() -> Poisson.draw(doubles(), 1e19)));
        long[] x = new Generator(new PCG64(2284170838L)).negativeBinomial(1e-5, 1.2e-20, 100_000);
        assertEquals(Long.MAX_VALUE, LongStream.of(x).max().getAsLong());
        assertEquals(0, LongStream.of(x).min().getAsLong());
    }

    @Test
    void legacyZipfWithAHugeExponentIsOne() {
        long[] x = assertTimeoutPreemptively(Duration.ofSeconds(10),
            () -> DiscreteScalarAndArrayTest.legacyFill(LegacyBits.generator(1), new Zipf(1100), 10));
        assertTrue(Arrays.stream(x).allMatch(k -> k == 1));
    }

    @Test
    void anInfiniteNumberOfCertainSuccesses() {
        assertEquals(0, new Generator(new PCG64(1)).negativeBinomial(INFINITY, 1));
    }

    /** Rounding leaves a little below or above 0 of a probability of 1, and divisions by that. */
    @Test
    void multinomialKeepsItsTotal() {
        double[][] parts = {
            {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 1e-13, 0, 0.5}, {1, 0, 0, 0}, {0.5, 0.5, 0, 0x1p-41, 0},
            {1 / 3.0, 1 / 3.0, 1 / 3.0, 0, 0}, {0.7, 0.2, 0.1, 0, 0, 0}, {LAST, 0x1p-53, 0, 0}};
        for (double[] pvals : parts) {
            for (long n : COUNTS) {
                for (long[] row : new Generator(new PCG64(4)).multinomial(n, pvals, 200)) {
                    assertEquals(n, Arrays.stream(row).sum());
                    assertTrue(Arrays.stream(row).allMatch(x -> x >= 0));
                }
            }
        }
    }

    // ------------------------------------------------------------------------------------------- every draw ends

    static List<LongDistribution> extremes() {
        List<LongDistribution> all = new ArrayList<>();
        for (double a : EXTREMES) {
            add(all, () -> new Poisson(a));
            add(all, () -> new Geometric(a));
            add(all, () -> new Zipf(a));
            add(all, () -> new LogSeries(a));
            for (double b : EXTREMES) {
                add(all, () -> new NegativeBinomial(a, b));
                add(all, () -> new LegacyNegativeBinomial(a, b));
            }
            for (long n : COUNTS) {
                add(all, () -> new Binomial(n, a));
            }
        }
        return all;
    }

    static List<LongDistribution> urns() {
        List<LongDistribution> all = new ArrayList<>();
        for (long good : COUNTS) {
            for (long bad : COUNTS) {
                for (long sample : COUNTS) {
                    add(all, () -> new Hypergeometric(good, bad, sample));
                    // the more of a huge urn is drawn, the longer the legacy form takes; see its documentation
                    if (sample <= (good + bad) / 2) {
                        add(all, () -> new LegacyHypergeometric(good, bad, sample));
                    }
                }
                add(all, () -> new Hypergeometric(good, bad, good + bad - 10));
                add(all, () -> new Hypergeometric(good, bad, good + bad - 9));
            }
        }
        return all;
    }

    /** Adds what the parameters allow. */
    private static void add(List<LongDistribution> all, Supplier<LongDistribution> distribution) {
        try {
            all.add(distribution.get());
        } catch (IllegalArgumentException refused) {
            assertTrue(refused.getMessage().contains(" must be "));
        }
    }

    @Test
    void everyDrawEnds() {
        List<LongDistribution> all = new ArrayList<>(extremes());
        all.addAll(urns());
        for (LongDistribution distribution : all) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                for (BitGenerators kind : List.of(BitGenerators.PCG64, BitGenerators.MT19937)) {
                    for (long x : kind.generator(8).sample(distribution, 100)) {
                        assertTrue(x >= 0);
                    }
                }
            }, distribution::toString);
        }
    }

    @Test
    void everyLegacyDrawEnds() {
        for (LongDistribution distribution : extremes()) {
            boolean slow = distribution instanceof Zipf zipf && zipf.a() < 1.001;
            if (distribution instanceof LegacyLongDistribution legacy && !slow) {
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                    for (long x : DiscreteScalarAndArrayTest.legacyFill(LegacyBits.generator(8), legacy, 100)) {
                        assertTrue(x >= 0);
                    }
                }, distribution::toString);
            }
        }
    }
}
