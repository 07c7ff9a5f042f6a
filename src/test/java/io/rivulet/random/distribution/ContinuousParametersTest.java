package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.BitGeneratorState;
import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each parameter may be, through Generator's methods: NumPy's constraints, and a stream that refusals leave alone.
 */
class ContinuousParametersTest {

    private static final double MAX_NONC = 2 * Poisson.MAX_LAM;

    /** A method with all parameters but one given. */
    @FunctionalInterface
    interface Scalar {
        double draw(Generator rng, double value);
    }

    /** The same for arrays of three. */
    @FunctionalInterface
    interface Sized {
        double[] draw(Generator rng, double value);
    }

    record Parameter(String method, String name, String rule, Scalar scalar, Sized sized) {

        /** Values on the wrong side of the rule, from close to far. */
        double[] refused() {
            return rule.equals("> 0") ? new double[] {0, -0.0, -Double.MIN_VALUE, -1, Double.NEGATIVE_INFINITY}
                : new double[] {-0.0, -Double.MIN_VALUE, -1, Double.NEGATIVE_INFINITY};
        }

        @Override
        public String toString() {
            return method + " " + name;
        }
    }

    private static final class Table {
        private final List<Parameter> rows = new ArrayList<>();

        Table positive(String method, String name, Scalar scalar, Sized sized) {
            rows.add(new Parameter(method, name, "> 0", scalar, sized));
            return this;
        }

        Table nonNegative(String method, String name, Scalar scalar, Sized sized) {
            rows.add(new Parameter(method, name, ">= 0", scalar, sized));
            return this;
        }
    }

    static List<Parameter> parameters() {
        return new Table()
            .nonNegative("standardGamma", "shape", (r, v) -> r.standardGamma(v), (r, v) -> r.standardGamma(v, 3))
            .nonNegative("standardGammaFloat", "shape", (r, v) -> r.standardGammaFloat(toFloat(v)),
                (r, v) -> new double[] {r.standardGammaFloat(toFloat(v), 3)[2]})
            .nonNegative("gamma", "shape", (r, v) -> r.gamma(v, 1), (r, v) -> r.gamma(v, 1, 3))
            .nonNegative("gamma", "scale", (r, v) -> r.gamma(1, v), (r, v) -> r.gamma(1, v, 3))
            .positive("chisquare", "df", (r, v) -> r.chisquare(v), (r, v) -> r.chisquare(v, 3))
            .positive("noncentralChisquare", "df",
                (r, v) -> r.noncentralChisquare(v, 1), (r, v) -> r.noncentralChisquare(v, 1, 3))
            .nonNegative("noncentralChisquare", "nonc",
                (r, v) -> r.noncentralChisquare(1, v), (r, v) -> r.noncentralChisquare(1, v, 3))
            .positive("f", "dfnum", (r, v) -> r.f(v, 1), (r, v) -> r.f(v, 1, 3))
            .positive("f", "dfden", (r, v) -> r.f(1, v), (r, v) -> r.f(1, v, 3))
            .positive("noncentralF", "dfnum", (r, v) -> r.noncentralF(v, 1, 1), (r, v) -> r.noncentralF(v, 1, 1, 3))
            .positive("noncentralF", "dfden", (r, v) -> r.noncentralF(1, v, 1), (r, v) -> r.noncentralF(1, v, 1, 3))
            .nonNegative("noncentralF", "nonc", (r, v) -> r.noncentralF(1, 1, v), (r, v) -> r.noncentralF(1, 1, v, 3))
            .positive("standardT", "df", (r, v) -> r.standardT(v), (r, v) -> r.standardT(v, 3))
            .positive("beta", "a", (r, v) -> r.beta(v, 1), (r, v) -> r.beta(v, 1, 3))
            .positive("beta", "b", (r, v) -> r.beta(1, v), (r, v) -> r.beta(1, v, 3))
            .positive("pareto", "a", (r, v) -> r.pareto(v), (r, v) -> r.pareto(v, 3))
            .nonNegative("weibull", "a", (r, v) -> r.weibull(v), (r, v) -> r.weibull(v, 3))
            .positive("power", "a", (r, v) -> r.power(v), (r, v) -> r.power(v, 3))
            .nonNegative("laplace", "scale", (r, v) -> r.laplace(0, v), (r, v) -> r.laplace(0, v, 3))
            .nonNegative("gumbel", "scale", (r, v) -> r.gumbel(0, v), (r, v) -> r.gumbel(0, v, 3))
            .nonNegative("logistic", "scale", (r, v) -> r.logistic(0, v), (r, v) -> r.logistic(0, v, 3))
            .nonNegative("rayleigh", "scale", (r, v) -> r.rayleigh(v), (r, v) -> r.rayleigh(v, 3))
            .positive("wald", "mean", (r, v) -> r.wald(v, 1), (r, v) -> r.wald(v, 1, 3))
            .positive("wald", "scale", (r, v) -> r.wald(1, v), (r, v) -> r.wald(1, v, 3))
            .nonNegative("vonmises", "kappa", (r, v) -> r.vonmises(0, v), (r, v) -> r.vonmises(0, v, 3))
            .nonNegative("normal", "scale", (r, v) -> r.normal(0, v), (r, v) -> r.normal(0, v, 3))
            .nonNegative("exponential", "scale", (r, v) -> r.exponential(v), (r, v) -> r.exponential(v, 3))
            .nonNegative("lognormal", "sigma", (r, v) -> r.lognormal(0, v), (r, v) -> r.lognormal(0, v, 3))
            .rows;
    }

    /** Keeps the smallest double from becoming 0. */
    private static float toFloat(double v) {
        return v == -Double.MIN_VALUE ? -Float.MIN_VALUE : (float) v;
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void refusesWithNameRuleAndValue(Parameter p) {
        for (double value : p.refused()) {
            Object shown = p.method.endsWith("Float") ? (Object) toFloat(value) : (Object) value;
            String message = p.name + " must be " + p.rule + ", was " + shown;
            assertRefused(message, rng -> p.scalar.draw(rng, value));
            assertRefused(message, rng -> p.sized.draw(rng, value));
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void letsNaNPassAndReturnsIt(Parameter p) {
        Generator rng = new Generator(new PCG64(1));
        assertTrue(Double.isNaN(p.scalar.draw(rng, Double.NaN)));
        assertTrue(Double.isNaN(p.sized.draw(rng, Double.NaN)[0]));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void acceptsTheSmallestPositive(Parameter p) {
        Generator rng = new Generator(new PCG64(1));
        double smallest = p.method.endsWith("Float") ? Float.MIN_VALUE : Double.MIN_VALUE;
        p.scalar.draw(rng, smallest);
        if (p.rule.equals(">= 0")) {
            p.scalar.draw(rng, 0);
        }
    }

    @Test
    void triangularsCornersAreOrdered() {
        assertRefused("mode must be >= left = 1.0, was 0.5", rng -> rng.triangular(1, 0.5, 2));
        assertRefused("right must be >= mode = 3.0, was 2.0", rng -> rng.triangular(1, 3, 2, 5));
        assertRefused("right must be > left = 1.0, was 1.0", rng -> rng.triangular(1, 1, 1));
        assertRefused("right must be > left = 0.0, was -0.0", rng -> rng.triangular(0, 0, -0.0));
        Generator rng = new Generator(new PCG64(1));
        for (double[] corners : new double[][] {{Double.NaN, 0, 1}, {0, Double.NaN, 1}, {0, 0, Double.NaN}}) {
            assertTrue(Double.isNaN(rng.triangular(corners[0], corners[1], corners[2])));
        }
    }

    @Test
    void dirichletNamesTheElement() {
        assertRefused("alpha[1] must be >= 0, was -2.0", rng -> rng.dirichlet(new double[] {1, -2, Double.NaN}));
        assertRefused("alpha[0] must be >= 0, was -4.9E-324",
            rng -> rng.dirichlet(new double[] {-Double.MIN_VALUE}, 2));
        assertThrows(NullPointerException.class, () -> new Dirichlet(null));
    }

    @Test
    void aNoncentralityThatNoPoissonVariateHasIsRefused() {
        String message = "nonc must be <= " + MAX_NONC + " with at most one degree of freedom, was ";
        double above = Math.nextUp(MAX_NONC);
        assertRefused(message + above, rng -> rng.noncentralChisquare(1, above));
        assertRefused(message + Double.POSITIVE_INFINITY,
            rng -> rng.noncentralF(Double.NaN, 1, Double.POSITIVE_INFINITY, 4));
        Generator rng = new Generator(new PCG64(1));
        assertEquals(MAX_NONC, rng.noncentralChisquare(1, MAX_NONC), 1e-8 * MAX_NONC);
        assertEquals(above, rng.noncentralChisquare(Math.nextUp(1.0), above), 1e-8 * MAX_NONC);
    }

    @Test
    void negativeSizesAreRefused() {
        assertRefused("size must be >= 0, was -1", rng -> rng.beta(1, 2, -1));
        assertRefused("size must be >= 0, was -3", rng -> rng.dirichlet(new double[] {1}, -3));
        assertRefused("size must be >= 0, was -3", rng -> rng.standardGammaFloat(1, -3));
    }

    private interface Call {
        void on(Generator rng);
    }

    private static void assertRefused(String message, Call call) {
        Generator rng = new Generator(new PCG64(5));
        rng.nextInt();
        BitGeneratorState before = rng.bitGenerator().state();
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> call.on(rng));
        assertEquals(message, refusal.getMessage());
        assertEquals(before, rng.bitGenerator().state());
    }
}
