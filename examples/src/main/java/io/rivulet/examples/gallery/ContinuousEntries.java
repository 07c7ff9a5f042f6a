package io.rivulet.examples.gallery;

import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.CauchyDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.GumbelDistribution;
import org.apache.commons.statistics.distribution.LaplaceDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.LogisticDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.ParetoDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;

/** The continuous distributions, three sets of parameters each. */
final class ContinuousEntries {

    private ContinuousEntries() {
    }

    static List<Entry> of(Catalogue c) {
        return List.of(
            new Entry("uniform", List.of(
                c.continuous("low=0, high=1", -0.2, 1.2, Shapes.of(UniformContinuousDistribution.of(0, 1)),
                    (r, n) -> r.random(n)),
                c.continuous("low=-2, high=3", -3, 4, Shapes.of(UniformContinuousDistribution.of(-2, 3)),
                    (r, n) -> r.uniform(-2, 3, n)),
                c.continuous("low=10, high=10.5", 9.9, 10.6, Shapes.of(UniformContinuousDistribution.of(10, 10.5)),
                    (r, n) -> r.uniform(10, 10.5, n)))),
            new Entry("normal", List.of(
                c.continuous("loc=0, scale=1", -4, 4, Shapes.of(NormalDistribution.of(0, 1)),
                    (r, n) -> r.standardNormal(n)),
                c.continuous("loc=5, scale=0.5", 3, 7, Shapes.of(NormalDistribution.of(5, 0.5)),
                    (r, n) -> r.normal(5, 0.5, n)),
                c.continuous("loc=-10, scale=20", -90, 70, Shapes.of(NormalDistribution.of(-10, 20)),
                    (r, n) -> r.normal(-10, 20, n)))),
            new Entry("lognormal", List.of(
                c.continuous("mean=0, sigma=0.25", 0, 2.5, Shapes.of(LogNormalDistribution.of(0, 0.25)),
                    (r, n) -> r.lognormal(0, 0.25, n)),
                c.continuous("mean=0, sigma=1", 0, 6, Shapes.of(LogNormalDistribution.of(0, 1)),
                    (r, n) -> r.lognormal(0, 1, n)),
                c.continuous("mean=1, sigma=0.5", 0, 10, Shapes.of(LogNormalDistribution.of(1, 0.5)),
                    (r, n) -> r.lognormal(1, 0.5, n)))),
            new Entry("exponential", List.of(
                c.continuous("scale=1", 0, 6, Shapes.of(ExponentialDistribution.of(1)),
                    (r, n) -> r.standardExponential(n)),
                c.continuous("scale=0.2", 0, 1.2, Shapes.of(ExponentialDistribution.of(0.2)),
                    (r, n) -> r.exponential(0.2, n)),
                c.continuous("scale=30", 0, 180, Shapes.of(ExponentialDistribution.of(30)),
                    (r, n) -> r.exponential(30, n)))),
            gamma(c), beta(c), chisquare(c), noncentralChisquare(c), f(c), noncentralF(c), studentT(c), cauchy(c),
            pareto(c), weibull(c), power(c), laplace(c), gumbel(c), logistic(c), rayleigh(c), wald(c), triangular(c),
            vonmises(c));
    }

    private static Entry gamma(Catalogue c) {
        return new Entry("gamma", List.of(
            c.continuous("shape=0.5, scale=1", 0, 4, Shapes.of(GammaDistribution.of(0.5, 1)),
                (r, n) -> r.gamma(0.5, 1, n)),
            c.continuous("shape=2, scale=1", 0, 9, Shapes.of(GammaDistribution.of(2, 1)),
                (r, n) -> r.gamma(2, 1, n)),
            c.continuous("shape=9, scale=0.5", 0, 11, Shapes.of(GammaDistribution.of(9, 0.5)),
                (r, n) -> r.gamma(9, 0.5, n))));
    }

    private static Entry beta(Catalogue c) {
        return new Entry("beta", List.of(
            c.continuous("a=0.5, b=0.5", 0, 1, Shapes.of(BetaDistribution.of(0.5, 0.5)),
                (r, n) -> r.beta(0.5, 0.5, n)),
            c.continuous("a=2, b=5", 0, 1, Shapes.of(BetaDistribution.of(2, 5)),
                (r, n) -> r.beta(2, 5, n)),
            c.continuous("a=0.8, b=3", 0, 1, Shapes.of(BetaDistribution.of(0.8, 3)),
                (r, n) -> r.beta(0.8, 3, n))));
    }

    private static Entry chisquare(Catalogue c) {
        return new Entry("chisquare", List.of(
            c.continuous("df=1", 0, 6, Shapes.of(ChiSquaredDistribution.of(1)),
                (r, n) -> r.chisquare(1, n)),
            c.continuous("df=4", 0, 16, Shapes.of(ChiSquaredDistribution.of(4)),
                (r, n) -> r.chisquare(4, n)),
            c.continuous("df=20", 0, 50, Shapes.of(ChiSquaredDistribution.of(20)),
                (r, n) -> r.chisquare(20, n))));
    }

    private static Entry noncentralChisquare(Catalogue c) {
        return new Entry("noncentral_chisquare", List.of(
            c.continuous("df=0.7, nonc=3", 0, 20, Shapes.noncentralChiSquare(0.7, 3),
                (r, n) -> r.noncentralChisquare(0.7, 3, n)),
            c.continuous("df=3, nonc=1", 0, 20, Shapes.noncentralChiSquare(3, 1),
                (r, n) -> r.noncentralChisquare(3, 1, n)),
            c.continuous("df=5, nonc=20", 0, 70, Shapes.noncentralChiSquare(5, 20),
                (r, n) -> r.noncentralChisquare(5, 20, n))));
    }

    private static Entry f(Catalogue c) {
        return new Entry("f", List.of(
            c.continuous("dfnum=1, dfden=5", 0, 6, Shapes.of(FDistribution.of(1, 5)),
                (r, n) -> r.f(1, 5, n)),
            c.continuous("dfnum=5, dfden=10", 0, 6, Shapes.of(FDistribution.of(5, 10)),
                (r, n) -> r.f(5, 10, n)),
            c.continuous("dfnum=40, dfden=60", 0, 3, Shapes.of(FDistribution.of(40, 60)),
                (r, n) -> r.f(40, 60, n))));
    }

    private static Entry noncentralF(Catalogue c) {
        return new Entry("noncentral_f", List.of(
            c.continuous("dfnum=3, dfden=20, nonc=1", 0, 8, Shapes.noncentralF(3, 20, 1),
                (r, n) -> r.noncentralF(3, 20, 1, n)),
            c.continuous("dfnum=3, dfden=20, nonc=6", 0, 14, Shapes.noncentralF(3, 20, 6),
                (r, n) -> r.noncentralF(3, 20, 6, n)),
            c.continuous("dfnum=10, dfden=50, nonc=30", 0, 12, Shapes.noncentralF(10, 50, 30),
                (r, n) -> r.noncentralF(10, 50, 30, n))));
    }

    private static Entry studentT(Catalogue c) {
        return new Entry("standard_t", List.of(
            c.continuous("df=1.5", -8, 8, Shapes.of(TDistribution.of(1.5)),
                (r, n) -> r.standardT(1.5, n)),
            c.continuous("df=3", -6, 6, Shapes.of(TDistribution.of(3)),
                (r, n) -> r.standardT(3, n)),
            c.continuous("df=30", -4, 4, Shapes.of(TDistribution.of(30)),
                (r, n) -> r.standardT(30, n))));
    }

    private static Entry cauchy(Catalogue c) {
        return new Entry("standard_cauchy", List.of(
            c.continuous("seen from -5 to 5", -5, 5, Shapes.of(CauchyDistribution.of(0, 1)),
                (r, n) -> r.standardCauchy(n)),
            c.continuous("seen from -20 to 20", -20, 20, Shapes.of(CauchyDistribution.of(0, 1)),
                (r, n) -> r.standardCauchy(n)),
            c.continuous("right tail", 5, 65, Shapes.of(CauchyDistribution.of(0, 1)),
                (r, n) -> r.standardCauchy(n))));
    }

    private static Entry pareto(Catalogue c) {
        return new Entry("pareto", List.of(
            c.continuous("a=1", 0, 8, Shapes.shifted(ParetoDistribution.of(1, 1), -1),
                (r, n) -> r.pareto(1, n)),
            c.continuous("a=3", 0, 4, Shapes.shifted(ParetoDistribution.of(1, 3), -1),
                (r, n) -> r.pareto(3, n)),
            c.continuous("a=8", 0, 1.5, Shapes.shifted(ParetoDistribution.of(1, 8), -1),
                (r, n) -> r.pareto(8, n))));
    }

    private static Entry weibull(Catalogue c) {
        return new Entry("weibull", List.of(
            c.continuous("a=0.8", 0, 5, Shapes.of(WeibullDistribution.of(0.8, 1)),
                (r, n) -> r.weibull(0.8, n)),
            c.continuous("a=1.5", 0, 4, Shapes.of(WeibullDistribution.of(1.5, 1)),
                (r, n) -> r.weibull(1.5, n)),
            c.continuous("a=5", 0, 2, Shapes.of(WeibullDistribution.of(5, 1)),
                (r, n) -> r.weibull(5, n))));
    }

    private static Entry power(Catalogue c) {
        return new Entry("power", List.of(
            c.continuous("a=0.6", 0, 1, Shapes.power(0.6),
                (r, n) -> r.power(0.6, n)),
            c.continuous("a=2", 0, 1, Shapes.power(2),
                (r, n) -> r.power(2, n)),
            c.continuous("a=7", 0, 1, Shapes.power(7),
                (r, n) -> r.power(7, n))));
    }

    private static Entry laplace(Catalogue c) {
        return new Entry("laplace", List.of(
            c.continuous("loc=0, scale=1", -6, 6, Shapes.of(LaplaceDistribution.of(0, 1)),
                (r, n) -> r.laplace(0, 1, n)),
            c.continuous("loc=3, scale=0.5", 0, 6, Shapes.of(LaplaceDistribution.of(3, 0.5)),
                (r, n) -> r.laplace(3, 0.5, n)),
            c.continuous("loc=-10, scale=10", -70, 50, Shapes.of(LaplaceDistribution.of(-10, 10)),
                (r, n) -> r.laplace(-10, 10, n))));
    }

    private static Entry gumbel(Catalogue c) {
        return new Entry("gumbel", List.of(
            c.continuous("loc=0, scale=1", -3, 8, Shapes.of(GumbelDistribution.of(0, 1)),
                (r, n) -> r.gumbel(0, 1, n)),
            c.continuous("loc=5, scale=2", -1, 20, Shapes.of(GumbelDistribution.of(5, 2)),
                (r, n) -> r.gumbel(5, 2, n)),
            c.continuous("loc=-1, scale=0.2", -2, 1, Shapes.of(GumbelDistribution.of(-1, 0.2)),
                (r, n) -> r.gumbel(-1, 0.2, n))));
    }

    private static Entry logistic(Catalogue c) {
        return new Entry("logistic", List.of(
            c.continuous("loc=0, scale=1", -8, 8, Shapes.of(LogisticDistribution.of(0, 1)),
                (r, n) -> r.logistic(0, 1, n)),
            c.continuous("loc=10, scale=3", -15, 35, Shapes.of(LogisticDistribution.of(10, 3)),
                (r, n) -> r.logistic(10, 3, n)),
            c.continuous("loc=-2, scale=0.3", -5, 1, Shapes.of(LogisticDistribution.of(-2, 0.3)),
                (r, n) -> r.logistic(-2, 0.3, n))));
    }

    private static Entry rayleigh(Catalogue c) {
        return new Entry("rayleigh", List.of(
            c.continuous("scale=1", 0, 5, Shapes.rayleigh(1),
                (r, n) -> r.rayleigh(1, n)),
            c.continuous("scale=0.3", 0, 1.5, Shapes.rayleigh(0.3),
                (r, n) -> r.rayleigh(0.3, n)),
            c.continuous("scale=12", 0, 60, Shapes.rayleigh(12),
                (r, n) -> r.rayleigh(12, n))));
    }

    private static Entry wald(Catalogue c) {
        return new Entry("wald", List.of(
            c.continuous("mean=1, scale=0.5", 0, 4, Shapes.wald(1, 0.5),
                (r, n) -> r.wald(1, 0.5, n)),
            c.continuous("mean=1, scale=3", 0, 4, Shapes.wald(1, 3),
                (r, n) -> r.wald(1, 3, n)),
            c.continuous("mean=5, scale=40", 0, 15, Shapes.wald(5, 40),
                (r, n) -> r.wald(5, 40, n))));
    }

    private static Entry triangular(Catalogue c) {
        return new Entry("triangular", List.of(
            c.continuous("left=0, mode=0.5, right=1", 0, 1, Shapes.of(TriangularDistribution.of(0, 0.5, 1)),
                (r, n) -> r.triangular(0, 0.5, 1, n)),
            c.continuous("left=-3, mode=0, right=8", -4, 9, Shapes.of(TriangularDistribution.of(-3, 0, 8)),
                (r, n) -> r.triangular(-3, 0, 8, n)),
            c.continuous("left=0, mode=0, right=2", -0.5, 2.5, Shapes.of(TriangularDistribution.of(0, 0, 2)),
                (r, n) -> r.triangular(0, 0, 2, n))));
    }

    private static Entry vonmises(Catalogue c) {
        return new Entry("vonmises", List.of(
            c.continuous("mu=0, kappa=0.5", -Math.PI, Math.PI, Shapes.vonMises(0, 0.5),
                (r, n) -> r.vonmises(0, 0.5, n)),
            c.continuous("mu=1, kappa=4", -Math.PI, Math.PI, Shapes.vonMises(1, 4),
                (r, n) -> r.vonmises(1, 4, n)),
            c.continuous("mu=-2, kappa=30", -Math.PI, Math.PI, Shapes.vonMises(-2, 30),
                (r, n) -> r.vonmises(-2, 30, n))));
    }
}
