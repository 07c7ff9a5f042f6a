package io.rivulet.random.distribution;

import io.rivulet.random.distribution.MultivariateHypergeometric.Method;
import java.util.List;
import java.util.stream.Stream;

/** Discrete distributions with parameters in every region of their algorithms: what contract suites run through. */
final class DiscreteExamples {

    private DiscreteExamples() {
    }

    static List<LongDistribution> all() {
        return Stream.of(trials(), waiting(), series(), urns()).flatMap(List::stream).toList();
    }

    static List<LegacyLongDistribution> legacy() {
        return all().stream().filter(LegacyLongDistribution.class::isInstance)
            .map(LegacyLongDistribution.class::cast).toList();
    }

    private static List<LongDistribution> trials() {
        return List.of(
            new Binomial(0, 0.3), new Binomial(5, 0), new Binomial(5, 1), new Binomial(20, 0.3), new Binomial(60, 0.5),
            new Binomial(61, 0.5), new Binomial(40, 0.9), new Binomial(1000, 0.3), new Binomial(1000, 0.7),
            new Binomial(1L << 62, 0.5), new Binomial(1L << 62, 1e-18),
            new Poisson(0), new Poisson(0.01), new Poisson(9.9), new Poisson(10), new Poisson(1e6));
    }

    private static List<LongDistribution> waiting() {
        return List.of(
            new NegativeBinomial(5, 0.3), new NegativeBinomial(0.3, 0.01), new NegativeBinomial(5, 1),
            new LegacyNegativeBinomial(5, 0.3),
            new Geometric(1), new Geometric(0.5), new Geometric(0.1), new Geometric(1e-18));
    }

    private static List<LongDistribution> series() {
        return List.of(
            new Zipf(1.1), new Zipf(2), new Zipf(30), new Zipf(1025),
            new LogSeries(0), new LogSeries(0.7), new LogSeries(0.99999));
    }

    private static List<LongDistribution> urns() {
        return List.of(
            new Hypergeometric(30, 40, 0), new Hypergeometric(30, 40, 9), new Hypergeometric(30, 40, 10),
            new Hypergeometric(40, 30, 11), new Hypergeometric(30, 40, 65), new Hypergeometric(0, 40, 20),
            new Hypergeometric(300, 40_000, 2_000), new Hypergeometric(100_000, 200_000, 90_000),
            new LegacyHypergeometric(30, 40, 10), new LegacyHypergeometric(40, 30, 11),
            new LegacyHypergeometric(1L << 40, 1L << 41, 1L << 40));
    }

    static List<LongVectorDistribution> vectors() {
        return List.of(
            new Multinomial(0, new double[] {0.5, 0.5}), new Multinomial(20, new double[] {0, 0.3, 0.7}),
            new Multinomial(2000, new double[] {0.2, 0.3, 0.1}), new Multinomial(3, new double[] {0.7}),
            new MultivariateHypergeometric(new long[] {30, 40, 50}, 20),
            new MultivariateHypergeometric(new long[] {30, 0, 50, 6}, 70),
            new MultivariateHypergeometric(new long[] {}, 0),
            new MultivariateHypergeometric(new long[] {30, 40, 50}, 20, Method.COUNT));
    }
}
