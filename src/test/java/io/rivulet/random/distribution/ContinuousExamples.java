package io.rivulet.random.distribution;

import java.util.List;
import java.util.stream.Stream;

/** Continuous distributions with parameters in every region of their algorithms: what contract suites run through. */
final class ContinuousExamples {

    private ContinuousExamples() {
    }

    static List<DoubleDistribution> all() {
        return Stream.of(basic(), gammaFamily(), others()).flatMap(List::stream).toList();
    }

    private static List<DoubleDistribution> basic() {
        return List.of(
            new StandardUniform(), new Uniform(-2, 5),
            new StandardNormal(), new Normal(3, 2), new LogNormal(0, 1.5),
            new StandardExponential(), new StandardExponential(StandardExponential.Method.INVERSE), new Exponential(4));
    }

    private static List<DoubleDistribution> gammaFamily() {
        return List.of(
            new StandardGamma(0), new StandardGamma(0.3), new StandardGamma(1), new StandardGamma(4.5),
            new Gamma(0.3, 2), new Gamma(4.5, 0.5),
            new ChiSquare(0.7), new ChiSquare(2), new ChiSquare(9),
            new NoncentralChiSquare(0.7, 3), new NoncentralChiSquare(0.7, 40), new NoncentralChiSquare(4, 2.5),
            new NoncentralChiSquare(4, 0), new NoncentralChiSquare(4, Double.NaN),
            new F(3, 7), new NoncentralF(0.5, 7, 2), new NoncentralF(3, 7, 2), new StandardT(3.5),
            new Beta(1e-104, 2e-104), new Beta(1e-5, 2e-5), new Beta(0.3, 0.4), new Beta(1, 1), new Beta(2, 0.5));
    }

    private static List<DoubleDistribution> others() {
        return List.of(
            new StandardCauchy(), new Pareto(1.5), new Weibull(0), new Weibull(0.7), new Power(2.5),
            new Laplace(1, 2), new Gumbel(1, 2), new Logistic(1, 2), new Rayleigh(2), new Wald(1, 2),
            new Triangular(-1, 0.5, 4),
            new VonMises(1, 1e-9), new VonMises(1, 1e-6), new VonMises(1, 2), new VonMises(-20, 50),
            new VonMises(1, 2e6), new VonMises(1, Double.NaN));
    }
}
