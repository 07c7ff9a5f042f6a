package io.rivulet.random.distribution;

import static io.rivulet.random.distribution.ReferenceFunctions.of;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.testing.BitGenerators;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each continuous distribution against its distribution function, by the Kolmogorov-Smirnov statistic: what golden
 * values cannot say is that NumPy's numbers, and ours, have the distribution they are named after.
 *
 * <p>The seed is fixed, so the outcome is too. Had it been drawn at random, a right distribution would fail with
 * probability at most 1e-6: that is what the inequality of Dvoretzky, Kiefer, Wolfowitz and Massart gives for the
 * bound. Every twentieth order statistic is looked at, which can only make the statistic smaller.
 */
class GoodnessOfFitContinuousTest {

    private static final int COUNT = 100_000;
    private static final int STRIDE = 20;
    private static final double FALSE_ALARM = 1e-6;
    private static final double BOUND = Math.sqrt(Math.log(2 / FALSE_ALARM) / (2 * COUNT));

    record Fit(String name, DoubleDistribution distribution, DoubleUnaryOperator function) {
        Fit(DoubleDistribution distribution, DoubleUnaryOperator function) {
            this(distribution.toString(), distribution, function);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Fit> fits() {
        return Stream.of(basic(), gammaFamily(), ratios(), others(), angles(), marginals())
            .flatMap(List::stream).toList();
    }

    private static List<Fit> basic() {
        return List.of(
            new Fit(new StandardUniform(), of(UniformContinuousDistribution.of(0, 1))),
            new Fit(new Uniform(-2, 5), of(UniformContinuousDistribution.of(-2, 5))),
            new Fit(new StandardNormal(), of(NormalDistribution.of(0, 1))),
            new Fit(new Normal(3, 2), of(NormalDistribution.of(3, 2))),
            new Fit("StandardNormalFloat", widen(new StandardNormalFloat()), of(NormalDistribution.of(0, 1))),
            new Fit(new StandardExponential(), of(ExponentialDistribution.of(1))),
            new Fit(new StandardExponential(StandardExponential.Method.INVERSE), of(ExponentialDistribution.of(1))),
            new Fit("StandardExponentialFloat", widen(new StandardExponentialFloat()),
                of(ExponentialDistribution.of(1))),
            new Fit(new Exponential(4), of(ExponentialDistribution.of(4))),
            new Fit(new LogNormal(0.5, 1.5), of(LogNormalDistribution.of(0.5, 1.5))));
    }

    private static List<Fit> gammaFamily() {
        return List.of(
            new Fit(new StandardGamma(0.3), of(GammaDistribution.of(0.3, 1))),
            new Fit(new StandardGamma(1), of(GammaDistribution.of(1, 1))),
            new Fit(new StandardGamma(4.5), of(GammaDistribution.of(4.5, 1))),
            new Fit(new Gamma(2.5, 3), of(GammaDistribution.of(2.5, 3))),
            new Fit("StandardGammaFloat(0.6)", widen(new StandardGammaFloat(0.6f)), of(GammaDistribution.of(0.6, 1))),
            new Fit("StandardGammaFloat(3)", widen(new StandardGammaFloat(3)), of(GammaDistribution.of(3, 1))),
            new Fit(new ChiSquare(0.7), of(ChiSquaredDistribution.of(0.7))),
            new Fit(new ChiSquare(5), of(ChiSquaredDistribution.of(5))),
            new Fit(new NoncentralChiSquare(0.7, 3), ReferenceFunctions.noncentralChiSquare(0.7, 3)),
            new Fit(new NoncentralChiSquare(0.7, 40), ReferenceFunctions.noncentralChiSquare(0.7, 40)),
            new Fit(new NoncentralChiSquare(4, 2.5), ReferenceFunctions.noncentralChiSquare(4, 2.5)));
    }

    private static List<Fit> ratios() {
        return List.of(
            new Fit(new F(3, 7), of(FDistribution.of(3, 7))),
            new Fit(new NoncentralF(0.5, 7, 2), ReferenceFunctions.noncentralF(0.5, 7, 2)),
            new Fit(new NoncentralF(3, 7, 2), ReferenceFunctions.noncentralF(3, 7, 2)),
            new Fit(new StandardT(1.5), of(TDistribution.of(1.5))),
            new Fit(new StandardT(8), of(TDistribution.of(8))),
            new Fit(new StandardCauchy(), of(CauchyDistribution.of(0, 1))),
            new Fit(new Beta(0.3, 0.4), of(BetaDistribution.of(0.3, 0.4))),
            new Fit(new Beta(0.5, 3), of(BetaDistribution.of(0.5, 3))),
            new Fit(new Beta(2, 3), of(BetaDistribution.of(2, 3))));
    }

    private static List<Fit> others() {
        return List.of(
            new Fit("Pareto(1.5) + 1", bits -> 1 + new Pareto(1.5).sample(bits), of(ParetoDistribution.of(1, 1.5))),
            new Fit(new Weibull(0.7), of(WeibullDistribution.of(0.7, 1))),
            new Fit(new Weibull(3), of(WeibullDistribution.of(3, 1))),
            new Fit(new Power(2.5), of(BetaDistribution.of(2.5, 1))),
            new Fit(new Laplace(1, 2), of(LaplaceDistribution.of(1, 2))),
            new Fit(new Gumbel(1, 2), of(GumbelDistribution.of(1, 2))),
            new Fit(new Logistic(1, 2), of(LogisticDistribution.of(1, 2))),
            new Fit(new Rayleigh(2), of(WeibullDistribution.of(2, 2 * Math.sqrt(2)))),
            new Fit(new Wald(1, 2), ReferenceFunctions.wald(1, 2)),
            new Fit(new Wald(3, 0.5), ReferenceFunctions.wald(3, 0.5)),
            new Fit(new Triangular(-1, 0.5, 4), of(TriangularDistribution.of(-1, 0.5, 4))));
    }

    private static List<Fit> angles() {
        return List.of(
            new Fit(new VonMises(1, 1e-9), of(UniformContinuousDistribution.of(-Math.PI, Math.PI))),
            new Fit(new VonMises(1, 1e-6), of(UniformContinuousDistribution.of(-Math.PI, Math.PI))),
            new Fit(new VonMises(0.5, 2), ReferenceFunctions.vonMises(0.5, 2)),
            new Fit(new VonMises(-3, 30), ReferenceFunctions.vonMises(-3, 30)),
            new Fit(new VonMises(1, 4e6), of(NormalDistribution.of(1, 0.0005))));
    }

    /**
     * A component has a beta distribution, and so has a sum of components. The last of the small ones alone is 0 too
     * often: what the others leave of 1 has an absolute rounding error.
     */
    private static List<Fit> marginals() {
        double[] usual = {0.5, 2, 3};
        double[] small = new double[10];
        Arrays.fill(small, 0.09);
        return List.of(
            new Fit("Dirichlet, first", marginal(usual, 0, 1), of(BetaDistribution.of(0.5, 5))),
            new Fit("Dirichlet, last", marginal(usual, 2, 3), of(BetaDistribution.of(3, 2.5))),
            new Fit("Dirichlet of small, first", marginal(small, 0, 1), of(BetaDistribution.of(0.09, 0.81))),
            new Fit("Dirichlet of small, sixth", marginal(small, 5, 6), of(BetaDistribution.of(0.09, 0.81))),
            new Fit("Dirichlet of small, upper half", marginal(small, 5, 10), of(BetaDistribution.of(0.45, 0.45))));
    }

    private static DoubleDistribution marginal(double[] alpha, int from, int to) {
        Dirichlet distribution = new Dirichlet(alpha);
        double[] out = new double[alpha.length];
        return bits -> {
            distribution.sample(bits, out);
            return Arrays.stream(out, from, to).sum();
        };
    }

    private static DoubleDistribution widen(FloatDistribution distribution) {
        return distribution::sample;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fits")
    void fits(Fit fit) {
        double statistic = statistic(fit.distribution, fit.function);
        assertTrue(statistic < BOUND, () -> "Kolmogorov-Smirnov " + statistic + ", bound " + BOUND);
    }

    /** The test itself: parameters that are wrong by a twentieth are found out. */
    @Test
    void noticesWrongParameters() {
        assertTrue(statistic(new StandardGamma(4.5), of(GammaDistribution.of(4.7, 1))) > BOUND);
        assertTrue(statistic(new Weibull(3), of(WeibullDistribution.of(3.15, 1))) > BOUND);
        assertTrue(statistic(new VonMises(0.5, 2), ReferenceFunctions.vonMises(0.5, 2.1)) > BOUND);
    }

    private static double statistic(DoubleDistribution distribution, DoubleUnaryOperator function) {
        double[] x = BitGenerators.PCG64.generator(314_159).sample(distribution, COUNT);
        Arrays.sort(x);
        double largest = 0;
        for (int i = STRIDE / 2; i < COUNT; i += STRIDE) {
            double p = function.applyAsDouble(x[i]);
            largest = Math.max(largest, Math.max((i + 1.0) / COUNT - p, p - (double) i / COUNT));
        }
        return largest;
    }
}
