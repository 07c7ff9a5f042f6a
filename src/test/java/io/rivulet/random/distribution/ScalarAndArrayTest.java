package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.Generator;
import io.rivulet.random.testing.BitGenerators;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An array of variates is the variates one by one, and leaves the stream in the same state. */
class ScalarAndArrayTest {

    private static final int COUNT = 3_000;
    private static final long SEED = 20_240_517;

    /** Around the lengths at which a fill goes over to blocks, and from one block to two. */
    private static final int[] SIZES = {0, 1, 2, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 511, 512, 513,
        639, 640, 1023, 1024, 1025, 1100, 2049};

    static List<DoubleDistribution> distributions() {
        return Stream.concat(ContinuousExamples.all().stream(), extremes().stream()).toList();
    }

    /** Shapes at which an attempt's powers and logarithms go out of range, or hardly any attempt is like the others. */
    private static List<DoubleDistribution> extremes() {
        return List.of(
            new StandardGamma(Double.MIN_VALUE), new StandardGamma(1e-3), new StandardGamma(Math.nextDown(1.0)),
            new StandardGamma(Math.nextUp(1.0)), new StandardGamma(1e300),
            new StandardGamma(Double.POSITIVE_INFINITY), new StandardGamma(Double.NaN), new Gamma(2, Double.NaN),
            new Wald(1e-300, 1e300), new Wald(1e300, 1e-300), new Wald(Double.POSITIVE_INFINITY, 1),
            new Wald(1, Double.POSITIVE_INFINITY), new Wald(Double.NaN, 1), new Wald(1, Double.NaN),
            new Beta(1, 1e-3), new Beta(1e-200, 0.5), new Beta(Math.nextUp(1.0), 1.01), new Beta(1e300, 1.5), new Beta(1.001, Double.POSITIVE_INFINITY),
            new F(2.001, 1e300), new F(1e5, Math.nextUp(2.0)), new F(2.1, 2.2),
            new NoncentralChiSquare(1, 19.9), new NoncentralChiSquare(1e-3, 0.1), new NoncentralChiSquare(1e-300, 4),
            new NoncentralF(1, 3, 2), new NoncentralF(3, 3, 0), new NoncentralF(3, 3, Double.NaN),
            new VonMises(0, 1e-8), new VonMises(-0.0, Math.nextDown(1e-5)), new VonMises(Math.PI, 1e-5),
            new VonMises(-Math.PI, 0.3), new VonMises(1e10, 7), new VonMises(-3, 1e6), new VonMises(Double.NaN, 2),
            new Pareto(Double.MIN_VALUE), new Pareto(1e-3), new Pareto(0.1), new Pareto(1e17),
            new Pareto(Double.POSITIVE_INFINITY), new Pareto(Double.NaN),
            new Power(Double.MIN_VALUE), new Power(1e-3), new Power(0.1), new Power(1e17), new Power(1e300),
            new Power(Double.POSITIVE_INFINITY), new Power(Double.NaN),
            new Weibull(Double.MIN_VALUE), new Weibull(1e-3), new Weibull(0.1), new Weibull(1e17), new Weibull(1e300),
            new Weibull(Double.POSITIVE_INFINITY), new Weibull(Double.NaN));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void arraysHoldTheScalars(DoubleDistribution distribution) {
        for (BitGenerators kind : BitGenerators.values()) {
            Generator ones = kind.generator(SEED);
            double[] expected = new double[COUNT];
            Arrays.setAll(expected, i -> ones.sample(distribution));
            Generator many = kind.generator(SEED);
            assertArrayEquals(expected, many.sample(distribution, COUNT));
            assertEquals(ones.bitGenerator().state(), many.bitGenerator().state());
        }
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void anySizeWillDo(DoubleDistribution distribution) {
        for (BitGenerators kind : new BitGenerators[] {BitGenerators.PCG64, BitGenerators.MT19937}) {
            Generator ones = kind.generator(SEED);
            Generator many = kind.generator(SEED);
            for (int size : SIZES) {
                double[] expected = new double[size];
                Arrays.setAll(expected, i -> ones.sample(distribution));
                assertArrayEquals(expected, many.sample(distribution, size), () -> kind + ", " + size);
                assertEquals(ones.bitGenerator().state(), many.bitGenerator().state());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void fillingAPartLeavesTheRestAlone(DoubleDistribution distribution) {
        for (int size : new int[] {10, 1_000}) {
            double[] out = new double[size + 10];
            Arrays.fill(out, -7);
            BitGenerators.PCG64.generator(SEED).fill(distribution, out, 5, 5 + size);
            double[] expected = new double[size + 10];
            Arrays.fill(expected, -7);
            double[] drawn = BitGenerators.PCG64.generator(SEED).sample(distribution, size);
            System.arraycopy(drawn, 0, expected, 5, size);
            assertArrayEquals(expected, out);
        }
    }

    @ParameterizedTest
    @EnumSource(BitGenerators.class)
    void floatsToo(BitGenerators kind) {
        for (float shape : new float[] {0, 0.3f, 1, 4.5f}) {
            Generator ones = kind.generator(SEED);
            float[] expected = new float[COUNT];
            for (int i = 0; i < COUNT; i++) {
                expected[i] = ones.standardGammaFloat(shape);
            }
            Generator many = kind.generator(SEED);
            assertArrayEquals(expected, many.standardGammaFloat(shape, COUNT));
            assertEquals(ones.bitGenerator().state(), many.bitGenerator().state());
        }
    }

    @Test
    void vectorsToo() {
        double[][] alphas = {{0.5, 2, 3}, {0.999, 0.1, 0.3}, {0.009, 1.001, 0.01}, {1, 1e-300, Math.nextDown(1.0)},
            {Double.NaN, 0.5}, {Double.POSITIVE_INFINITY, 0.7}, {0.05, 0, 0.02}, {0, 0}, {}, {1e4, 1.1e4, 1e15, 2, 1}};
        for (double[] alpha : alphas) {
            for (BitGenerators kind : BitGenerators.values()) {
                Generator ones = kind.generator(SEED);
                double[][] expected = new double[2_000][];
                Arrays.setAll(expected, i -> ones.dirichlet(alpha));
                Generator many = kind.generator(SEED);
                assertArrayEquals(expected, many.dirichlet(alpha, expected.length));
                assertEquals(ones.bitGenerator().state(), many.bitGenerator().state());
            }
        }
    }

    /** Rows that do not fit into a block together, or not at all. */
    @Test
    void longVectorsToo() {
        for (int dimension : new int[] {33, 700, 17_000}) {
            double[] alpha = new double[dimension];
            Arrays.setAll(alpha, j -> j % 5 * 0.6);
            Generator ones = BitGenerators.PCG64.generator(SEED);
            double[][] expected = new double[66][];
            Arrays.setAll(expected, i -> ones.dirichlet(alpha));
            Generator many = BitGenerators.PCG64.generator(SEED);
            assertArrayEquals(expected, many.dirichlet(alpha, expected.length));
            assertEquals(ones.bitGenerator().state(), many.bitGenerator().state());
        }
    }
}
