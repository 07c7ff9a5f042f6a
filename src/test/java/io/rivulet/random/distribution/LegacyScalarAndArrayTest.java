package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.BitSource;
import io.rivulet.random.RandomState;
import io.rivulet.random.testing.BitGenerators;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * RandomState's arrays are its variates one by one, and leave stream and waiting Gaussian in the same state: whatever
 * waited before, for lengths around those of blocks, and from a source on which what is rare happens all the time.
 */
class LegacyScalarAndArrayTest {

    private static final int[] SIZES = {0, 1, 2, 3, 4, 5, 15, 16, 17, 18, 19, 31, 32, 33, 63, 64, 65, 66, 67, 68, 69, 127, 128,
        130, 255, 511, 512, 513, 1023, 1024, 1025, 1026, 1040, 1041, 2049, 3000};

    static List<LegacyDoubleDistribution> doubles() {
        Stream<DoubleDistribution> more = Stream.of(
            new StandardGamma(1.0001), new Gamma(1.5, 0), new Gamma(1e6, 2), new Gamma(0.001, 3), new Gamma(0.999, 1),
            new StandardGamma(Double.NaN), new StandardGamma(Double.POSITIVE_INFINITY), new Gamma(3, Double.NaN),
            new Beta(1, 2), new Beta(2, 1), new Beta(1.5, 1.01), new Beta(2, 3), new Beta(1, 0.01), new Beta(30, 0.2),
            new Beta(Double.NaN, 2), new F(2.02, 2.5), new F(4, 2), new F(1, 3), new F(2, 1),
            new NoncentralChiSquare(3, 2), new NoncentralChiSquare(1.5, 2), new NoncentralChiSquare(2, 0),
            new NoncentralF(3, 4, 2), new NoncentralF(5, 1, 0.5), new NoncentralF(5, 2, 0.5), new NoncentralF(0.3, 2, 0.5),
            new StandardT(0.5), new StandardT(2), new StandardT(1e4), new StandardT(Double.POSITIVE_INFINITY),
            new Wald(1e-3, 1e3), new Wald(1e3, 1e-3), new VonMises(0, 1e9), new VonMises(0, 1e170), new VonMises(1, 0.5));
        return Stream.concat(ContinuousExamples.all().stream(), more)
            .filter(LegacyDoubleDistribution.class::isInstance).map(LegacyDoubleDistribution.class::cast).toList();
    }

    static List<LegacyLongDistribution> longs() {
        return DiscreteExamples.legacy();
    }

    @ParameterizedTest
    @MethodSource("doubles")
    void arraysHoldTheScalars(LegacyDoubleDistribution distribution) {
        compare((rs, size) -> rs.sample(distribution, size), rs -> rs.sample(distribution));
    }

    @ParameterizedTest
    @MethodSource("longs")
    void arraysOfIntegersHoldTheScalars(LegacyLongDistribution distribution) {
        compare((rs, size) -> Arrays.stream(rs.sample(distribution, size)).asDoubleStream().toArray(),
            rs -> rs.sample(distribution));
    }

    private interface ArrayDraw {
        double[] draw(RandomState rs, int size);
    }

    private interface ScalarDraw {
        double draw(RandomState rs);
    }

    private static void compare(ArrayDraw array, ScalarDraw scalar) {
        for (BitGenerators kind : List.of(BitGenerators.MT19937, BitGenerators.PCG64)) {
            RandomState many = new RandomState(kind.seeded(7));
            RandomState ones = new RandomState(kind.seeded(7));
            for (int i = 0; i < SIZES.length; i++) {
                prepare(many, i % 4);
                prepare(ones, i % 4);
                double[] expected = new double[SIZES[i]];
                Arrays.setAll(expected, k -> scalar.draw(ones));
                assertArrayEquals(expected, array.draw(many, SIZES[i]));
                assertEquals(ones.getState(), many.getState());
            }
        }
    }

    /** With what can stand where a Gaussian waits: as it comes, none, one, and what a restored state left. */
    private static void prepare(RandomState rs, int before) {
        if (before > 0) {
            Map<String, Object> state = new HashMap<>(rs.getState().toMap());
            state.put("has_gauss", before == 2 ? 1L : 0L);
            state.put("gauss", before == 1 ? 0 : 1.25);
            rs.setState(state);
        }
    }

    /** Doubles of which many are 0, near 1, or near the half whose Gaussian is the largest. */
    private static final class Rarities implements BitSource {
        private final SplittableRandom random = new SplittableRandom(8);
        private int drawn;

        @Override
        public long nextLong() {
            throw new AssertionError("only doubles are expected");
        }

        @Override
        public int nextInt() {
            throw new AssertionError("only doubles are expected");
        }

        @Override
        public double nextDouble() {
            drawn++;
            return switch (random.nextInt(16)) {
                case 0 -> 0;
                case 1 -> 1 - 0x1p-53;
                case 2, 3, 4, 5 -> 0.5;
                case 6, 7, 8, 9 -> 0.5 + (random.nextInt(5) - 2) * 0x1p-20;
                default -> random.nextDouble();
            };
        }
    }

    /** Distributions for which such doubles lead nowhere are left out. */
    static List<LegacyDoubleDistribution> robust() {
        return doubles().stream().filter(d -> !(d instanceof VonMises) && !(d instanceof Beta)
            && !(d instanceof NoncentralChiSquare) && !(d instanceof NoncentralF)).toList();
    }

    @ParameterizedTest
    @MethodSource("robust")
    void rareEventsToo(LegacyDoubleDistribution distribution) {
        for (int size : SIZES) {
            Rarities ones = new Rarities();
            LegacyBits onesBits = new LegacyBits().over(ones);
            double[] expected = new double[size];
            Arrays.setAll(expected, i -> distribution.sampleLegacy(onesBits));
            Rarities many = new Rarities();
            LegacyBits manyBits = new LegacyBits().over(many);
            double[] actual = new double[size];
            distribution.fillLegacy(manyBits, actual, 0, size);
            assertArrayEquals(expected, actual);
            assertEquals(ones.drawn, many.drawn);
            assertEquals(onesBits.hasLegacyGauss(), manyBits.hasLegacyGauss());
            assertEquals(onesBits.nextLegacyGauss(), manyBits.nextLegacyGauss());
        }
    }
}
