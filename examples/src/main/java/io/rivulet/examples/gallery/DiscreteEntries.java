package io.rivulet.examples.gallery;

import io.rivulet.random.DType;
import io.rivulet.random.distribution.Integers;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.GeometricDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.distribution.UniformDiscreteDistribution;

/** The discrete distributions, three sets of parameters each. */
final class DiscreteEntries {

    private DiscreteEntries() {
    }

    static List<Entry> of(Catalogue c) {
        return List.of(
            new Entry("integers", List.of(
                c.discrete("low=0, high=10", -1, 11, Shapes.of(UniformDiscreteDistribution.of(0, 9)),
                    (r, n) -> r.integers(0, 10, n)),
                c.discrete("low=1, high=6, endpoint=True, int32", 0, 7, Shapes.of(UniformDiscreteDistribution.of(1, 6)),
                    (r, n) -> r.sample(Integers.between(1, 6, DType.INT32, true), n)),
                c.discrete("low=-20, high=20", -22, 22, Shapes.of(UniformDiscreteDistribution.of(-20, 19)),
                    (r, n) -> r.integers(-20, 20, n)))),
            new Entry("binomial", List.of(
                c.discrete("n=10, p=0.3", 0, 10, Shapes.of(BinomialDistribution.of(10, 0.3)),
                    (r, n) -> r.binomial(10, 0.3, n)),
                c.discrete("n=100, p=0.5", 30, 70, Shapes.of(BinomialDistribution.of(100, 0.5)),
                    (r, n) -> r.binomial(100, 0.5, n)),
                c.discrete("n=400, p=0.97", 370, 400, Shapes.of(BinomialDistribution.of(400, 0.97)),
                    (r, n) -> r.binomial(400, 0.97, n)))),
            new Entry("poisson", List.of(
                c.discrete("lam=0.8", 0, 6, Shapes.of(PoissonDistribution.of(0.8)), (r, n) -> r.poisson(0.8, n)),
                c.discrete("lam=5", 0, 15, Shapes.of(PoissonDistribution.of(5)), (r, n) -> r.poisson(5, n)),
                c.discrete("lam=60", 30, 90, Shapes.of(PoissonDistribution.of(60)), (r, n) -> r.poisson(60, n)))),
            new Entry("negative_binomial", List.of(
                c.discrete("n=1, p=0.3", 0, 15, Shapes.of(PascalDistribution.of(1, 0.3)),
                    (r, n) -> r.negativeBinomial(1, 0.3, n)),
                c.discrete("n=5, p=0.5", 0, 20, Shapes.of(PascalDistribution.of(5, 0.5)),
                    (r, n) -> r.negativeBinomial(5, 0.5, n)),
                c.discrete("n=20, p=0.4", 5, 65, Shapes.of(PascalDistribution.of(20, 0.4)),
                    (r, n) -> r.negativeBinomial(20, 0.4, n)))),
            geometric(c), zipf(c), logseries(c), hypergeometric(c));
    }

    /** NumPy counts the trials, Commons Statistics the failures before the success. */
    private static Entry geometric(Catalogue c) {
        return new Entry("geometric", List.of(
            c.discrete("p=0.7", 0, 8, k -> GeometricDistribution.of(0.7).probability((int) k - 1),
                (r, n) -> r.geometric(0.7, n)),
            c.discrete("p=0.35", 0, 15, k -> GeometricDistribution.of(0.35).probability((int) k - 1),
                (r, n) -> r.geometric(0.35, n)),
            c.discrete("p=0.1", 0, 50, k -> GeometricDistribution.of(0.1).probability((int) k - 1),
                (r, n) -> r.geometric(0.1, n))));
    }

    private static Entry zipf(Catalogue c) {
        return new Entry("zipf", List.of(
            c.discrete("a=1.5", 0, 12, Shapes.zipf(1.5), (r, n) -> r.zipf(1.5, n)),
            c.discrete("a=2", 0, 10, Shapes.zipf(2), (r, n) -> r.zipf(2, n)),
            c.discrete("a=4", 0, 6, Shapes.zipf(4), (r, n) -> r.zipf(4, n))));
    }

    private static Entry logseries(Catalogue c) {
        return new Entry("logseries", List.of(
            c.discrete("p=0.3", 0, 6, Shapes.logSeries(0.3), (r, n) -> r.logseries(0.3, n)),
            c.discrete("p=0.8", 0, 15, Shapes.logSeries(0.8), (r, n) -> r.logseries(0.8, n)),
            c.discrete("p=0.97", 0, 40, Shapes.logSeries(0.97), (r, n) -> r.logseries(0.97, n))));
    }

    private static Entry hypergeometric(Catalogue c) {
        return new Entry("hypergeometric", List.of(
            c.discrete("ngood=5, nbad=10, nsample=6", 0, 5, Shapes.of(HypergeometricDistribution.of(15, 5, 6)),
                (r, n) -> r.hypergeometric(5, 10, 6, n)),
            c.discrete("ngood=40, nbad=60, nsample=30", 3, 21, Shapes.of(HypergeometricDistribution.of(100, 40, 30)),
                (r, n) -> r.hypergeometric(40, 60, 30, n)),
            c.discrete("ngood=900, nbad=300, nsample=200", 125, 175,
                Shapes.of(HypergeometricDistribution.of(1200, 900, 200)),
                (r, n) -> r.hypergeometric(900, 300, 200, n))));
    }
}
