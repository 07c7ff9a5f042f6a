package io.rivulet.random.distribution;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** Distribution functions that Commons Statistics has not, made of those it has or by numerical integration. */
final class ReferenceFunctions {

    private ReferenceFunctions() {
    }

    static DoubleUnaryOperator of(ContinuousDistribution distribution) {
        return distribution::cumulativeProbability;
    }

    /** A Poisson mixture of chi-square distributions. */
    static DoubleUnaryOperator noncentralChiSquare(double df, double nonc) {
        return mixture(nonc / 2, i -> of(ChiSquaredDistribution.of(df + 2 * i)));
    }

    /** A Poisson mixture of beta distributions of {@code d1 x / (d1 x + d2)}. */
    static DoubleUnaryOperator noncentralF(double dfnum, double dfden, double nonc) {
        DoubleUnaryOperator share = mixture(nonc / 2, i -> of(BetaDistribution.of(dfnum / 2 + i, dfden / 2)));
        return x -> share.applyAsDouble(dfnum * x / (dfnum * x + dfden));
    }

    private static DoubleUnaryOperator mixture(double mean, IntFunction<DoubleUnaryOperator> component) {
        PoissonDistribution counts = PoissonDistribution.of(mean);
        int from = counts.inverseCumulativeProbability(1e-12);
        int to = counts.inverseSurvivalProbability(1e-12);
        double[] weights = new double[to - from + 1];
        DoubleUnaryOperator[] components = new DoubleUnaryOperator[weights.length];
        for (int i = from; i <= to; i++) {
            weights[i - from] = counts.probability(i);
            components[i - from] = component.apply(i);
        }
        return x -> {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * components[i].applyAsDouble(x);
            }
            return sum;
        };
    }

    /** The closed form by Shuster (1968). */
    static DoubleUnaryOperator wald(double mean, double scale) {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        return x -> {
            double root = Math.sqrt(scale / x);
            return normal.cumulativeProbability(root * (x / mean - 1))
                + Math.exp(2 * scale / mean) * normal.survivalProbability(root * (x / mean + 1));
        };
    }

    /** The density over its integral; for a mode in [-pi, pi]. */
    static DoubleUnaryOperator vonMises(double mu, double kappa) {
        DoubleUnaryOperator density = x -> Math.exp(kappa * (Math.cos(x - mu) - 1));
        double total = integral(density, -Math.PI, Math.PI);
        return x -> integral(density, -Math.PI, x) / total;
    }

    /** Simpson's rule. */
    private static double integral(DoubleUnaryOperator f, double from, double to) {
        int intervals = 400;
        double h = (to - from) / intervals;
        double sum = f.applyAsDouble(from) + f.applyAsDouble(to);
        for (int i = 1; i < intervals; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * f.applyAsDouble(from + i * h);
        }
        return sum * h / 3;
    }
}
