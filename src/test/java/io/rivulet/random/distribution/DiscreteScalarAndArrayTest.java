package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.rivulet.random.Generator;
import io.rivulet.random.distribution.MultivariateHypergeometric.Method;
import io.rivulet.random.testing.BitGenerators;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An array of discrete variates is the variates one by one, and leaves the stream in the same state. */
class DiscreteScalarAndArrayTest {

    /** Several times what a fill reads ahead. */
    private static final int COUNT = 3_000;

    /** So many that every table a fill may make is worth while, and no multiple of a block. */
    private static final int LONG = 20_011;

    private static final long SEED = 20_240_518;

    static List<LongDistribution> distributions() {
        return DiscreteExamples.all();
    }

    static List<LegacyLongDistribution> legacyDistributions() {
        return DiscreteExamples.legacy();
    }

    static List<LongVectorDistribution> vectors() {
        return DiscreteExamples.vectors();
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void arraysHoldTheScalars(LongDistribution distribution) {
        for (BitGenerators kind : BitGenerators.values()) {
            Generator ones = kind.generator(SEED);
            long[] expected = new long[COUNT];
            Arrays.setAll(expected, i -> ones.sample(distribution));
            Generator many = kind.generator(SEED);
            assertArrayEquals(expected, many.sample(distribution, COUNT));
            assertEquals(ones.bitGenerator().state(), many.bitGenerator().state());
        }
    }

    /** Also from a half word, which bounded integers use up first. */
    @ParameterizedTest
    @MethodSource("longDistributions")
    void longArraysHoldTheScalars(LongDistribution distribution) {
        for (BitGenerators kind : List.of(BitGenerators.PCG64, BitGenerators.MT19937)) {
            Generator ones = kind.generator(SEED);
            ones.nextInt();
            long[] expected = new long[LONG];
            Arrays.setAll(expected, i -> ones.sample(distribution));
            Generator many = kind.generator(SEED);
            many.nextInt();
            assertArrayEquals(expected, many.sample(distribution, LONG));
            assertEquals(ones.bitGenerator().state(), many.bitGenerator().state());
        }
    }

    static List<LongDistribution> longDistributions() {
        return Stream.concat(DiscreteExamples.all().stream(), Stream.of(
            // beyond a table's end, on both sides of its greatest size, next to where a table is not to be trusted
            new Binomial(70, 0.45), new Binomial(120_000, 0.5), new Binomial(1_000_000, 0.5),
            new Poisson(30), new Poisson(3_300), new Poisson(3_400),
            new Zipf(1.005), new Zipf(1.02), new Zipf(100.5), new Zipf(102), new Geometric(1.0 / 3), new Geometric(0.9999),
            new LogSeries(0.001), new LogSeries(0.998), new LogSeries(0.9999),
            new Hypergeometric(60, 70, 9), new Hypergeometric(5, 5, 5), new Hypergeometric(3, 40, 5),
            new Hypergeometric(40, 3, 5), new Hypergeometric(9, 9, 9), new Hypergeometric(999_999_999, 999_999_999, 9),
            new Hypergeometric(400, 300, 690), new Hypergeometric(300, 400, 20))).toList();
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void everyLengthEndsWhereItShould(LongDistribution distribution) {
        for (int length = 0; length < 40; length++) {
            Generator ones = BitGenerators.PCG64.generator(SEED + length);
            for (int i = 0; i < length; i++) {
                ones.sample(distribution);
            }
            Generator many = BitGenerators.PCG64.generator(SEED + length);
            many.sample(distribution, length);
            assertEquals(ones.bitGenerator().state(), many.bitGenerator().state());
        }
    }

    static List<LongDistribution> byRejection() {
        return List.of(new Binomial(70, 0.45), new Binomial(1000, 0.3), new Binomial(1000, 0.9),
            new Binomial(120_000, 0.5), new Binomial(1_000_000, 0.5), new Binomial(1L << 62, 6.7e-18),
            new Poisson(10), new Poisson(30), new Poisson(3_300), new Poisson(3_400),
            new Zipf(1.02), new Zipf(2), new Zipf(100.5),
            new Hypergeometric(300, 400, 20), new Hypergeometric(400, 300, 690),
            new LegacyHypergeometric(300, 400, 20), new LegacyHypergeometric(400, 300, 600));
    }

    @ParameterizedTest
    @MethodSource("byRejection")
    void arraysHoldTheScalarsOfExtremeDoubles(LongDistribution distribution) {
        DrawnDoubles ones = DrawnDoubles.manyExtremes();
        long[] expected = new long[LONG];
        Arrays.setAll(expected, i -> distribution.sample(ones));
        DrawnDoubles many = DrawnDoubles.manyExtremes();
        long[] actual = new long[LONG];
        distribution.fill(many, actual, 0, LONG);
        assertArrayEquals(expected, actual);
        assertEquals(ones.drawn(), many.drawn());
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void fillingAPartLeavesTheRestAlone(LongDistribution distribution) {
        long[] out = new long[20];
        Arrays.fill(out, -7);
        BitGenerators.PCG64.generator(SEED).fill(distribution, out, 5, 15);
        long[] expected = new long[20];
        Arrays.fill(expected, -7);
        long[] drawn = BitGenerators.PCG64.generator(SEED).sample(distribution, 10);
        System.arraycopy(drawn, 0, expected, 5, 10);
        assertArrayEquals(expected, out);
    }

    @ParameterizedTest
    @MethodSource("legacyDistributions")
    void legacyArraysHoldTheLegacyScalars(LegacyLongDistribution distribution) {
        Generator ones = LegacyBits.generator(5);
        LegacyBits legacyOnes = new LegacyBits();
        long[] expected = new long[COUNT];
        Arrays.setAll(expected,
            i -> ones.sample(LongDistribution.of(bits -> distribution.sampleLegacy(legacyOnes.over(bits)))));
        Generator many = LegacyBits.generator(5);
        assertArrayEquals(expected, legacyFill(many, distribution, COUNT));
        assertEquals(ones.bitGenerator().state(), many.bitGenerator().state());
    }

    static long[] legacyFill(Generator rng, LegacyLongDistribution distribution, int count) {
        long[] out = new long[count];
        rng.sample((DoubleDistribution) bits -> {
            distribution.fillLegacy(new LegacyBits().over(bits), out, 0, count);
            return 0;
        });
        return out;
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void rowsToo(LongVectorDistribution distribution) {
        // the variates of one fill of the count method share an array, so only the first is the same
        boolean alone = distribution instanceof MultivariateHypergeometric urn && urn.method() == Method.COUNT;
        int count = alone ? 1 : COUNT;
        for (BitGenerators kind : BitGenerators.values()) {
            Generator ones = kind.generator(SEED);
            long[][] expected = new long[count][];
            Arrays.setAll(expected, i -> ones.sample(distribution));
            Generator many = kind.generator(SEED);
            assertArrayEquals(expected, many.sample(distribution, count));
            assertEquals(ones.bitGenerator().state(), many.bitGenerator().state());
        }
    }

    @Test
    void countingDependsOnTheVariatesBefore() {
        LongVectorDistribution urn = new MultivariateHypergeometric(new long[] {30, 40, 50}, 20, Method.COUNT);
        Generator ones = BitGenerators.PCG64.generator(SEED);
        long[][] alone = new long[50][];
        Arrays.setAll(alone, i -> ones.sample(urn));
        Generator many = BitGenerators.PCG64.generator(SEED);
        assertFalse(Arrays.deepEquals(alone, many.sample(urn, 50)));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void rowsAreOverwritten(LongVectorDistribution distribution) {
        long[] clean = new long[distribution.dimension()];
        long[] used = new long[distribution.dimension()];
        Arrays.fill(used, 99);
        for (long[] row : List.of(clean, used)) {
            BitGenerators.PCG64.generator(SEED).sample((DoubleDistribution) bits -> {
                distribution.sample(bits, row);
                return 0;
            });
        }
        assertArrayEquals(clean, used);
    }
}
