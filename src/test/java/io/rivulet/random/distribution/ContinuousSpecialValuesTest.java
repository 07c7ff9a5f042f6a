package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.BitGeneratorState;
import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import io.rivulet.random.testing.BitGenerators;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Limits, extremes and NaN: what comes out, what is drawn for it, and that every draw ends. */
class ContinuousSpecialValuesTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static final double[] EXTREMES = {
        0, Double.MIN_VALUE, 1e-300, 1e-9, 1, 1e9, 1.7e16, 1e17, 1e155, Double.MAX_VALUE, INFINITY, Double.NaN};

    @Test
    void theseNeedNoDraw() {
        assertDrawsNothing(0, new StandardGamma(0));
        assertDrawsNothing(0, new Gamma(0, 3));
        assertDrawsNothing(Double.NaN, new Gamma(0, INFINITY));
        assertDrawsNothing(0, new ChiSquare(Double.MIN_VALUE));
        assertDrawsNothing(Double.NaN, new NoncentralChiSquare(3, Double.NaN));
        assertDrawsNothing(0, new Weibull(0));
        assertDrawsNothing(Double.NaN, new VonMises(1, Double.NaN));
        Generator rng = new Generator(new PCG64(3));
        BitGeneratorState before = rng.bitGenerator().state();
        assertArrayEquals(new double[3], rng.dirichlet(new double[3]));
        assertArrayEquals(new double[] {1}, rng.dirichlet(new double[] {0.05}));
        assertArrayEquals(new double[0], rng.dirichlet(new double[0]));
        assertEquals(before, rng.bitGenerator().state());
    }

    private static void assertDrawsNothing(double expected, DoubleDistribution distribution) {
        Generator rng = new Generator(new PCG64(3));
        BitGeneratorState before = rng.bitGenerator().state();
        assertEquals(expected, rng.sample(distribution));
        assertArrayEquals(new double[] {expected, expected}, rng.sample(distribution, 2));
        assertEquals(before, rng.bitGenerator().state());
    }

    @Test
    void aScaleOfZeroStillDraws() {
        assertOneValueAndADraw(2, new Normal(2, 0));
        assertOneValueAndADraw(2, new Laplace(2, 0));
        assertOneValueAndADraw(2, new Gumbel(2, 0));
        assertOneValueAndADraw(2, new Logistic(2, 0));
        assertOneValueAndADraw(0, new Exponential(0));
        assertOneValueAndADraw(0, new Rayleigh(0));
        assertOneValueAndADraw(0, new Gamma(3, 0));
    }

    private static void assertOneValueAndADraw(double expected, DoubleDistribution distribution) {
        Generator rng = new Generator(new PCG64(3));
        BitGeneratorState before = rng.bitGenerator().state();
        assertEquals(expected, rng.sample(distribution));
        assertNotEquals(before, rng.bitGenerator().state());
    }

    @Test
    void infiniteParametersGiveLimitsWhereNumPyDoes() {
        Generator rng = new Generator(new PCG64(3));
        assertEquals(INFINITY, rng.standardGamma(INFINITY));
        assertEquals(Float.POSITIVE_INFINITY, rng.standardGammaFloat(Float.POSITIVE_INFINITY));
        assertEquals(INFINITY, rng.noncentralChisquare(2, INFINITY));
        assertEquals(0, rng.pareto(INFINITY));
        assertEquals(1, rng.weibull(INFINITY));
        assertEquals(1, rng.power(INFINITY));
        assertEquals(0.25, rng.vonmises(0.25, INFINITY));
        assertTrue(Double.isNaN(rng.standardT(INFINITY)));
        assertTrue(Double.isNaN(rng.beta(INFINITY, 2)));
        assertEquals(0, rng.beta(2, INFINITY));
        assertTrue(Double.isNaN(rng.wald(INFINITY, 1)));
        assertTrue(Double.isNaN(rng.dirichlet(new double[] {INFINITY, 1})[0]));
    }

    @Test
    void negativeZeroInDirichletCountsAsZero() {
        double[] negative = {0.05, -0.0, 0.03, -0.0};
        double[] positive = {0.05, 0, 0.03, 0};
        double[][] rows = assertTimeoutPreemptively(Duration.ofSeconds(10),
            () -> new Generator(new PCG64(4)).dirichlet(negative, 100));
        assertArrayEquals(new Generator(new PCG64(4)).dirichlet(positive, 100), rows);
        assertEquals(new Dirichlet(positive), new Dirichlet(negative));
    }

    @Test
    void dirichletIsAValue() {
        double[] alpha = {1, 2};
        Dirichlet distribution = new Dirichlet(alpha);
        alpha[0] = 9;
        distribution.alpha()[0] = 9;
        assertArrayEquals(new double[] {1, 2}, distribution.alpha());
        assertEquals(new Dirichlet(new double[] {1, 2}), distribution);
        assertEquals(new Dirichlet(new double[] {1, 2}).hashCode(), distribution.hashCode());
        assertNotEquals(new Dirichlet(new double[] {2, 1}), distribution);
        assertEquals("Dirichlet[alpha=[1.0, 2.0]]", distribution.toString());
        assertEquals(2, distribution.dimension());
    }

    @Test
    void dirichletOverwritesWhatTheRowHeld() {
        double[] row = {7, 7, 7, 7};
        new Generator(new PCG64(4)).sample((DoubleDistribution) bits -> {
            new Dirichlet(new double[] {0.05, 0, 0, 0}).sample(bits, row);
            return 0;
        });
        assertArrayEquals(new double[] {1, 0, 0, 0}, row);
    }

    // ------------------------------------------------------------------------------------------- every draw ends

    static List<DoubleDistribution> extremes() {
        List<DoubleDistribution> all = new ArrayList<>();
        for (double a : EXTREMES) {
            add(all, () -> new StandardGamma(a));
            add(all, () -> bits -> new StandardGammaFloat((float) a).sample(bits));
            add(all, () -> new ChiSquare(a));
            add(all, () -> new StandardT(a));
            add(all, () -> new Pareto(a));
            add(all, () -> new Weibull(a));
            add(all, () -> new Power(a));
            add(all, () -> new Rayleigh(a));
            for (double b : EXTREMES) {
                add(all, () -> new Gamma(a, b));
                add(all, () -> new NoncentralChiSquare(a, b));
                add(all, () -> new F(a, b));
                add(all, () -> new NoncentralF(a, 1, b));
                add(all, () -> new Beta(a, b));
                add(all, () -> new Laplace(a, b));
                add(all, () -> new Gumbel(a, b));
                add(all, () -> new Logistic(a, b));
                add(all, () -> new Wald(a, b));
                add(all, () -> new Triangular(-a, b, b));
                add(all, () -> new VonMises(a, b));
                add(all, () -> firstOf(new Dirichlet(new double[] {a, b, 0})));
            }
        }
        return all;
    }

    /** Adds what the parameters allow. */
    private static void add(List<DoubleDistribution> all, Supplier<DoubleDistribution> distribution) {
        try {
            all.add(distribution.get());
        } catch (IllegalArgumentException refused) {
            assertTrue(refused.getMessage().contains(" must be "));
        }
    }

    private static DoubleDistribution firstOf(Dirichlet distribution) {
        return bits -> {
            double[] out = new double[distribution.dimension()];
            distribution.sample(bits, out);
            return out[0];
        };
    }

    @Test
    void everyDrawEnds() {
        for (DoubleDistribution distribution : extremes()) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                for (BitGenerators kind : List.of(BitGenerators.PCG64, BitGenerators.MT19937)) {
                    kind.generator(8).sample(distribution, 200);
                }
            }, distribution::toString);
        }
    }

    @Test
    void everyLegacyDrawEnds() {
        for (DoubleDistribution distribution : extremes()) {
            if (distribution instanceof LegacyDoubleDistribution legacy) {
                assertTimeoutPreemptively(Duration.ofSeconds(20),
                    () -> LegacyBits.generator(8).sample(LegacyBits.legacy(legacy), 200), distribution::toString);
            }
        }
    }

    static DoubleStream hopelessConcentrations() {
        return DoubleStream.of(1.7e16, 1e17, 1e20, 1e155, Double.MAX_VALUE, INFINITY);
    }

    @ParameterizedTest
    @MethodSource("hopelessConcentrations")
    void legacyVonMisesTakesTheNormalLimitWhereNumPyHangs(double kappa) {
        double[] x = LegacyBits.generator(8).sample(LegacyBits.legacy(new VonMises(0.5, kappa)), 1_000);
        for (double angle : x) {
            assertEquals(0.5, angle, 6 / Math.sqrt(kappa) + 1e-15);
        }
    }
}
