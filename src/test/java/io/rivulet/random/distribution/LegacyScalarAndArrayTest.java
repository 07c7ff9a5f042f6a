package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.RandomState;
import io.rivulet.random.testing.BitGenerators;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * RandomState's arrays are its variates one by one, and leave stream and waiting Gaussian in the same state: whatever
 * waited before, for lengths around those of blocks, and from a source on which what is rare happens all the time.
 */
class LegacyScalarAndArrayTest {

    private static final int[] SIZES = {0, 1, 2, 3, 4, 5, 15, 16, 17, 18, 19, 31, 32, 33, 34, 65, 127, 511, 512, 513,
        639, 640, 1024, 1025, 1026, 1040, 1041, 2049, 2050};

    static List<LegacyDoubleDistribution> doubles() {
        Stream<DoubleDistribution> more = Stream.of(
            new StandardGamma(1.0001), new Gamma(1.5, 0), new Gamma(1e6, 2), new Gamma(0.001, 3), new Gamma(0.999, 1),
            new StandardGamma(Double.NaN), new StandardGamma(Double.POSITIVE_INFINITY), new Gamma(3, Double.NaN),
            new Beta(1, 2), new Beta(2, 1), new Beta(1.5, 1.01), new Beta(2, 3), new Beta(1, 0.01), new Beta(30, 0.2),
            new Beta(Double.NaN, 2), new F(2.02, 2.5), new F(4, 2), new F(1, 3), new F(2, 1),
            new NoncentralChiSquare(3, 2), new NoncentralChiSquare(1.5, 2), new NoncentralChiSquare(2, 0),
            new NoncentralChiSquare(1, 19.9), new NoncentralChiSquare(1e-3, 0.1), new NoncentralChiSquare(1e-300, 4),
            new NoncentralChiSquare(0.5, Double.NaN), new NoncentralF(3, 4, Double.NaN), new NoncentralF(3, 4, 2),
            new NoncentralF(5, 1, 0.5), new NoncentralF(5, 2, 0.5), new NoncentralF(0.3, 2, 0.5),
            new StandardT(0.5), new StandardT(Double.MIN_VALUE), new F(Double.MIN_VALUE, 3), new F(3, Double.MIN_VALUE),
            new StandardT(2), new StandardT(1e4), new StandardT(Double.POSITIVE_INFINITY),
            new Wald(1e-3, 1e3), new Wald(1e3, 1e-3),
            new VonMises(0, 1e9), new VonMises(0, 1e170), new VonMises(1, 0.5),
            new Power(1e-3), new Power(1e300), new Power(Double.NaN), new Weibull(1e-3), new Weibull(1e300),
            new Weibull(Double.NaN), new Pareto(1e-3), new Pareto(Double.NaN));
        return Stream.concat(ContinuousExamples.all().stream(), more)
            .filter(LegacyDoubleDistribution.class::isInstance).map(LegacyDoubleDistribution.class::cast).toList();
    }

    static List<LegacyLongDistribution> longs() {
        return Stream.concat(DiscreteExamples.legacy().stream(), Stream.of(
            new Hypergeometric(40, 30, 9), new Hypergeometric(9, 40, 9), new Hypergeometric(8, 40, 9),
            new Hypergeometric(50, 40, 60), new Hypergeometric(60, 60, 11), new Geometric(0.3),
            new LegacyNegativeBinomial(30, 0.9), new LegacyNegativeBinomial(1.0001, 0.9999),
            new LegacyNegativeBinomial(1, 0.5), new LegacyNegativeBinomial(0.5, 0.5), new LegacyNegativeBinomial(1e6, 1e-3),
            new LegacyNegativeBinomial(1e6, 1e-15), new LegacyNegativeBinomial(2, 1), new LegacyNegativeBinomial(2, 0),
            new LegacyNegativeBinomial(Double.POSITIVE_INFINITY, 0.5), new LegacyNegativeBinomial(2, Math.nextDown(1.0)),
            new LegacyNegativeBinomial(Double.NaN, 0.5))).toList();
    }

    static List<LegacyDoubleVectorDistribution> vectors() {
        double[][] cov = {{2, 1, 0}, {1, 2, 0.5}, {0, 0.5, 1}};
        return List.of(
            new MultivariateNormal(new double[] {1, 2, 3}, cov),
            new MultivariateNormal(new double[] {1}, new double[][] {{2}}),
            new Dirichlet(new double[] {0.5, 2, 3, 1}), new Dirichlet(new double[] {0, 1.5, 0}),
            new Dirichlet(new double[] {0.05, 0.02}), new Dirichlet(new double[] {3}),
            new Dirichlet(new double[] {0.02, 1.001, 0.999}), new Dirichlet(new double[] {0.009, 2e4, 0.3}),
            new Dirichlet(new double[] {1, 1, 1}), new Dirichlet(new double[] {1, 0, 0.3, 1.5}),
            new Dirichlet(IntStream.range(0, 700).mapToDouble(j -> j % 5 * 0.6).toArray()),
            new Dirichlet(new double[] {Double.NaN, 2}), new Dirichlet(new double[0]));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void rowsToo(LegacyDoubleVectorDistribution distribution) {
        compare((rs, size) -> Arrays.stream(rs.sample(distribution, size)).flatMapToDouble(Arrays::stream).toArray(),
            (rs, size) -> IntStream.range(0, size).mapToObj(i -> rs.sample(distribution))
                .flatMapToDouble(Arrays::stream).toArray());
    }

    @ParameterizedTest
    @MethodSource("doubles")
    void arraysHoldTheScalars(LegacyDoubleDistribution distribution) {
        compare((rs, size) -> rs.sample(distribution, size),
            (rs, size) -> IntStream.range(0, size).mapToDouble(i -> rs.sample(distribution)).toArray());
    }

    @ParameterizedTest
    @MethodSource("longs")
    void arraysOfIntegersHoldTheScalars(LegacyLongDistribution distribution) {
        compare((rs, size) -> Arrays.stream(rs.sample(distribution, size)).asDoubleStream().toArray(),
            (rs, size) -> IntStream.range(0, size).mapToDouble(i -> rs.sample(distribution)).toArray());
    }

    private interface Draw {
        double[] draw(RandomState rs, int size);
    }

    private static void compare(Draw array, Draw oneByOne) {
        for (BitGenerators kind : List.of(BitGenerators.MT19937, BitGenerators.PCG64)) {
            RandomState many = new RandomState(kind.seeded(7));
            RandomState ones = new RandomState(kind.seeded(7));
            for (int i = 0; i < SIZES.length; i++) {
                prepare(many, i % 4);
                prepare(ones, i % 4);
                assertArrayEquals(oneByOne.draw(ones, SIZES[i]), array.draw(many, SIZES[i]));
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
    private static DrawnDoubles rarities() {
        return new DrawnDoubles(random -> switch (random.nextInt(16)) {
            case 0 -> 0;
            case 1 -> 1 - 0x1p-53;
            case 2, 3, 4, 5 -> 0.5;
            case 6, 7, 8, 9 -> 0.5 + (random.nextInt(5) - 2) * 0x1p-20;
            default -> random.nextDouble();
        });
    }

    /** Distributions for which such doubles lead nowhere are left out. */
    static List<LegacyDoubleDistribution> robust() {
        return doubles().stream().filter(d -> !(d instanceof VonMises)
            && !(d instanceof Beta beta && beta.a() <= 1 && beta.b() <= 1)
            && !(d instanceof NoncentralChiSquare noncentral && noncentral.df() <= 1)
            && !(d instanceof NoncentralF noncentral && noncentral.dfnum() <= 1)).toList();
    }

    @ParameterizedTest
    @MethodSource("robust")
    void rareEventsToo(LegacyDoubleDistribution distribution) {
        for (int size : SIZES) {
            compareRarities(bits -> {
                double[] x = new double[size];
                Arrays.setAll(x, i -> distribution.sampleLegacy(bits));
                return x;
            }, bits -> {
                double[] x = new double[size];
                distribution.fillLegacy(bits, x, 0, size);
                return x;
            });
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void rareEventsInRowsToo(LegacyDoubleVectorDistribution distribution) {
        for (int size : SIZES) {
            compareRarities(bits -> {
                double[][] rows = new double[size][distribution.dimension()];
                for (double[] row : rows) {
                    distribution.sampleLegacy(bits, row);
                }
                return rows;
            }, bits -> {
                double[][] rows = new double[size][distribution.dimension()];
                distribution.fillLegacy(bits, rows);
                return rows;
            });
        }
    }

    private static void compareRarities(Function<LegacyBitSource, Object> oneByOne, Function<LegacyBitSource, Object> array) {
        DrawnDoubles ones = rarities();
        LegacyBits onesBits = new LegacyBits().over(ones);
        DrawnDoubles many = rarities();
        LegacyBits manyBits = new LegacyBits().over(many);
        assertArrayEquals(new Object[] {oneByOne.apply(onesBits)}, new Object[] {array.apply(manyBits)});
        assertEquals(ones.drawn(), many.drawn());
        assertEquals(onesBits.hasLegacyGauss(), manyBits.hasLegacyGauss());
        assertEquals(onesBits.nextLegacyGauss(), manyBits.nextLegacyGauss());
    }
}
