package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.rivulet.random.BitGeneratorState;
import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import io.rivulet.random.distribution.MultivariateHypergeometric.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of every parameter, through the scalar and the sized method: the message, and the stream left alone. */
class DiscreteParametersTest {

    private static final double NAN = Double.NaN;
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double ABOVE_ONE = Math.nextUp(1.0);

    /** A method of one double, scalar and sized. */
    @FunctionalInterface
    interface Scalar {
        long draw(Generator rng, double value);
    }

    /** The same for arrays. */
    @FunctionalInterface
    interface Sized {
        long[] draw(Generator rng, double value);
    }

    record Parameter(String method, String name, String rule, Scalar scalar, Sized sized, double[] refused,
        double[] accepted) {

        @Override
        public String toString() {
            return method + " " + name;
        }
    }

    static List<Parameter> parameters() {
        double[] outside01 = {-Double.MIN_VALUE, ABOVE_ONE, -1, INFINITY, -INFINITY, NAN};
        return List.of(
            new Parameter("binomial", "p", "in [0, 1]", (r, v) -> r.binomial(5, v), (r, v) -> r.binomial(5, v, 3),
                outside01, new double[] {0, -0.0, Double.MIN_VALUE, 1}),
            new Parameter("poisson", "lam", "in [0, 9.223372006484771e18]", (r, v) -> r.poisson(v),
                (r, v) -> r.poisson(v, 3),
                new double[] {-Double.MIN_VALUE, Math.nextUp(9.223372006484771e18), INFINITY, NAN},
                new double[] {0, -0.0, Double.MIN_VALUE, 9.223372006484771e18}),
            new Parameter("negativeBinomial", "n", "> 0", (r, v) -> r.negativeBinomial(v, 0.5),
                (r, v) -> r.negativeBinomial(v, 0.5, 3),
                new double[] {0, -0.0, -1, -INFINITY, NAN}, new double[] {Double.MIN_VALUE, 1e18}),
            new Parameter("negativeBinomial", "p", "in (0, 1]", (r, v) -> r.negativeBinomial(5, v),
                (r, v) -> r.negativeBinomial(5, v, 3),
                new double[] {0, -0.0, -1, ABOVE_ONE, NAN}, new double[] {1e-17, 1}),
            new Parameter("geometric", "p", "in (0, 1]", (r, v) -> r.geometric(v), (r, v) -> r.geometric(v, 3),
                new double[] {0, -0.0, -1, ABOVE_ONE, NAN}, new double[] {Double.MIN_VALUE, 1}),
            new Parameter("zipf", "a", "> 1", (r, v) -> r.zipf(v), (r, v) -> r.zipf(v, 3),
                new double[] {1, 0, -INFINITY, NAN}, new double[] {ABOVE_ONE, 2000, INFINITY}),
            new Parameter("logseries", "p", "in [0, 1)", (r, v) -> r.logseries(v), (r, v) -> r.logseries(v, 3),
                new double[] {-Double.MIN_VALUE, 1, INFINITY, NAN}, new double[] {0, -0.0, Math.nextDown(1.0)}));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void refusesWithNameRuleAndValue(Parameter p) {
        for (double value : p.refused) {
            String message = p.name + " must be " + p.rule + ", was " + value;
            assertRefused(message, rng -> p.scalar.draw(rng, value));
            assertRefused(message, rng -> p.sized.draw(rng, value));
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void acceptsTheEndsOfTheDomain(Parameter p) {
        Generator rng = new Generator(new PCG64(1));
        for (double value : p.accepted) {
            p.scalar.draw(rng, value);
            assertEquals(3, p.sized.draw(rng, value).length);
        }
    }

    @Test
    void countsOfTrials() {
        assertRefused("n must be >= 0, was -1", rng -> rng.binomial(-1, 0.5));
        assertRefused("n must be >= 0, was -9223372036854775808", rng -> rng.binomial(Long.MIN_VALUE, 0.5, 3));
    }

    @Test
    void meansThatNoPoissonVariateHas() {
        String name = "(1 - p) / p * (n + 10 sqrt(n)) must be in [0, 9.223372006484771e18], was ";
        assertRefused(name + "1.000000001E20", rng -> rng.negativeBinomial(1e20, 0.5));
        assertRefused(name + "Infinity", rng -> rng.negativeBinomial(INFINITY, 0.5, 3));
        assertRefused(name + "Infinity", rng -> rng.negativeBinomial(1, Double.MIN_VALUE));
    }

    @Test
    void urns() {
        assertRefused("ngood must be in [0, 1000000000), was -1", rng -> rng.hypergeometric(-1, 5, 3));
        assertRefused("ngood must be in [0, 1000000000), was 1000000000",
            rng -> rng.hypergeometric(1_000_000_000, 5, 3));
        assertRefused("nbad must be in [0, 1000000000), was -2", rng -> rng.hypergeometric(5, -2, 3, 4));
        assertRefused("nbad must be in [0, 1000000000), was 9223372036854775807",
            rng -> rng.hypergeometric(5, Long.MAX_VALUE, 3));
        assertRefused("nsample must be in [0, ngood + nbad = 8], was -1", rng -> rng.hypergeometric(5, 3, -1));
        assertRefused("nsample must be in [0, ngood + nbad = 8], was 9", rng -> rng.hypergeometric(5, 3, 9, 2));
        assertEquals(5, new Generator(new PCG64(1)).hypergeometric(5, 3, 8));
    }

    @Test
    void legacyUrns() {
        assertRefusedValue("ngood must be >= 0, was -1", () -> new LegacyHypergeometric(-1, 5, 3));
        assertRefusedValue("nbad must be in [0, 2^63 - 3 - ngood = 9223372036854775800], was -2",
            () -> new LegacyHypergeometric(5, -2, 3));
        assertRefusedValue("nbad must be in [0, 2^63 - 3 - ngood = 9223372036854775800], was 9223372036854775801",
            () -> new LegacyHypergeometric(5, Long.MAX_VALUE - 6, 3));
        assertRefusedValue("nsample must be in [1, ngood + nbad = 8], was 0", () -> new LegacyHypergeometric(5, 3, 0));
        assertRefusedValue("nsample must be in [1, ngood + nbad = 8], was 9", () -> new LegacyHypergeometric(5, 3, 9));
    }

    @Test
    void outcomes() {
        assertRefused("n must be >= 0, was -1", rng -> rng.multinomial(-1, new double[] {1}));
        assertRefused("pvals.length must be > 0, was 0", rng -> rng.multinomial(1, new double[0]));
        assertRefused("pvals[1] must be in [0, 1], was 1.5", rng -> rng.multinomial(1, new double[] {0, 1.5}));
        assertRefused("pvals[0] must be in [0, 1], was NaN", rng -> rng.multinomial(1, new double[] {NAN, 1}, 3));
        assertRefused("sum of all pvals but the last must be <= 1, was 1.25",
            rng -> rng.multinomial(1, new double[] {0.5, 0.75, 0}));
        Generator rng = new Generator(new PCG64(1));
        assertArrayEquals(new long[] {7, 0, 0}, rng.multinomial(7, new double[] {1, 0x1p-41, 1}));
        assertThrows(NullPointerException.class, () -> new Multinomial(1, null));
    }

    @Test
    void colours() {
        assertRefused("colors[1] must be >= 0, was -3", rng -> rng.multivariateHypergeometric(new long[] {1, -3}, 1));
        assertRefused("sum of colors must be <= 999999999 for MARGINALS, was at least 1000000000",
            rng -> rng.multivariateHypergeometric(new long[] {1, 999_999_999}, 1, 2));
        assertRefused("sum of colors must be <= 2147483639 for COUNT, was at least 9223372036854775807",
            rng -> rng.multivariateHypergeometric(new long[] {1, Long.MAX_VALUE, 1}, 1, Method.COUNT));
        assertRefused("nsample must be in [0, sum of colors = 8], was 9",
            rng -> rng.multivariateHypergeometric(new long[] {5, 3}, 9, 2, Method.COUNT));
        assertRefused("nsample must be in [0, sum of colors = 0], was -1",
            rng -> rng.multivariateHypergeometric(new long[0], -1));
        assertThrows(NullPointerException.class, () -> new MultivariateHypergeometric(null, 1));
        assertThrows(NullPointerException.class, () -> new MultivariateHypergeometric(new long[] {1}, 1, null));
    }

    @Test
    void negativeSizesAreRefused() {
        assertRefused("size must be >= 0, was -1", rng -> rng.binomial(1, 0.5, -1));
        assertRefused("size must be >= 0, was -3", rng -> rng.multinomial(1, new double[] {1}, -3));
    }

    @Test
    void vectorsAreValues() {
        double[] p = {0.25, 0.75};
        Multinomial trials = new Multinomial(3, p);
        p[0] = 9;
        trials.pvals()[0] = 9;
        assertArrayEquals(new double[] {0.25, 0.75}, trials.pvals());
        assertEquals(new Multinomial(3, new double[] {0.25, 0.75}), trials);
        assertEquals(new Multinomial(3, new double[] {0.25, 0.75}).hashCode(), trials.hashCode());
        assertNotEquals(new Multinomial(4, new double[] {0.25, 0.75}), trials);
        assertNotEquals(new Multinomial(3, new double[] {0.75, 0.25}), trials);
        assertEquals("Multinomial[n=3, pvals=[0.25, 0.75]]", trials.toString());

        long[] colors = {4, 5};
        MultivariateHypergeometric urn = new MultivariateHypergeometric(colors, 3);
        colors[0] = 9;
        urn.colors()[0] = 9;
        assertArrayEquals(new long[] {4, 5}, urn.colors());
        assertEquals(new MultivariateHypergeometric(new long[] {4, 5}, 3, Method.MARGINALS), urn);
        assertEquals(new MultivariateHypergeometric(new long[] {4, 5}, 3).hashCode(), urn.hashCode());
        assertNotEquals(new MultivariateHypergeometric(new long[] {4, 5}, 3, Method.COUNT), urn);
        assertNotEquals(new MultivariateHypergeometric(new long[] {4, 5}, 2), urn);
        assertEquals("MultivariateHypergeometric[colors=[4, 5], nsample=3, method=MARGINALS]", urn.toString());
    }

    private interface Call {
        void on(Generator rng);
    }

    private static void assertRefused(String message, Call call) {
        Generator rng = new Generator(new PCG64(5));
        rng.nextInt();
        BitGeneratorState before = rng.bitGenerator().state();
        assertRefusedValue(message, () -> call.on(rng));
        assertEquals(before, rng.bitGenerator().state());
    }

    private static void assertRefusedValue(String message, Runnable call) {
        Exception refusal = assertThrows(IllegalArgumentException.class, call::run);
        assertEquals(message, refusal.getMessage());
    }
}
