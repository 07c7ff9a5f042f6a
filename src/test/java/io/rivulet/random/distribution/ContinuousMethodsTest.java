package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generator's methods draw from the distributions of their names, with the parameters in their order. */
class ContinuousMethodsTest {

    private static final long SEED = 99;

    record Method(
            DoubleDistribution distribution, ToDoubleFunction<Generator> scalar, Function<Generator, double[]> sized) {
        @Override
        public String toString() {
            return distribution.toString();
        }
    }

    static List<Method> methods() {
        return List.of(
            new Method(new StandardGamma(0.7), r -> r.standardGamma(0.7), r -> r.standardGamma(0.7, 5)),
            new Method(new Gamma(0.7, 2), r -> r.gamma(0.7, 2), r -> r.gamma(0.7, 2, 5)),
            new Method(new ChiSquare(3), r -> r.chisquare(3), r -> r.chisquare(3, 5)),
            new Method(new NoncentralChiSquare(3, 2),
                r -> r.noncentralChisquare(3, 2), r -> r.noncentralChisquare(3, 2, 5)),
            new Method(new F(3, 4), r -> r.f(3, 4), r -> r.f(3, 4, 5)),
            new Method(new NoncentralF(3, 4, 2), r -> r.noncentralF(3, 4, 2), r -> r.noncentralF(3, 4, 2, 5)),
            new Method(new StandardT(3), r -> r.standardT(3), r -> r.standardT(3, 5)),
            new Method(new StandardCauchy(), r -> r.standardCauchy(), r -> r.standardCauchy(5)),
            new Method(new Beta(0.5, 2), r -> r.beta(0.5, 2), r -> r.beta(0.5, 2, 5)),
            new Method(new Pareto(2), r -> r.pareto(2), r -> r.pareto(2, 5)),
            new Method(new Weibull(2), r -> r.weibull(2), r -> r.weibull(2, 5)),
            new Method(new Power(2), r -> r.power(2), r -> r.power(2, 5)),
            new Method(new Laplace(1, 2), r -> r.laplace(1, 2), r -> r.laplace(1, 2, 5)),
            new Method(new Gumbel(1, 2), r -> r.gumbel(1, 2), r -> r.gumbel(1, 2, 5)),
            new Method(new Logistic(1, 2), r -> r.logistic(1, 2), r -> r.logistic(1, 2, 5)),
            new Method(new Rayleigh(2), r -> r.rayleigh(2), r -> r.rayleigh(2, 5)),
            new Method(new Wald(1, 2), r -> r.wald(1, 2), r -> r.wald(1, 2, 5)),
            new Method(new Triangular(0, 1, 3), r -> r.triangular(0, 1, 3), r -> r.triangular(0, 1, 3, 5)),
            new Method(new VonMises(1, 2), r -> r.vonmises(1, 2), r -> r.vonmises(1, 2, 5)));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void drawFromTheirDistributions(Method method) {
        assertEquals(rng().sample(method.distribution), method.scalar.applyAsDouble(rng()));
        assertArrayEquals(rng().sample(method.distribution, 5), method.sized.apply(rng()));
    }

    @Test
    void floatsAndVectorsToo() {
        assertEquals(rng().sample(new StandardGammaFloat(0.7f)), rng().standardGammaFloat(0.7f));
        assertArrayEquals(rng().sample(new StandardGammaFloat(0.7f), 5), rng().standardGammaFloat(0.7f, 5));
        double[] alpha = {0.5, 2};
        assertArrayEquals(rng().sample(new Dirichlet(alpha)), rng().dirichlet(alpha));
        assertArrayEquals(rng().sample(new Dirichlet(alpha), 5), rng().dirichlet(alpha, 5));
    }

    private static Generator rng() {
        return new Generator(new PCG64(SEED));
    }
}
