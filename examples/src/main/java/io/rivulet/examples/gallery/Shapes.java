package io.rivulet.examples.gallery;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** Densities and mass functions: Commons Statistics' where it has them, the textbook's where not. */
final class Shapes {

    /** Terms of the Poisson mixtures; their weights have died away long before. */
    private static final int TERMS = 200;

    private Shapes() {
    }

    static DoubleUnaryOperator of(ContinuousDistribution d) {
        return d::density;
    }

    /** A density of Commons Statistics, moved to the right. */
    static DoubleUnaryOperator shifted(ContinuousDistribution d, double shift) {
        return x -> d.density(x - shift);
    }

    static DoubleUnaryOperator of(DiscreteDistribution d) {
        return k -> d.probability((int) k);
    }

    static DoubleUnaryOperator rayleigh(double scale) {
        return x -> x < 0 ? 0 : x / (scale * scale) * Math.exp(-x * x / (2 * scale * scale));
    }

    static DoubleUnaryOperator wald(double mean, double scale) {
        return x -> x <= 0 ? 0 : Math.sqrt(scale / (2 * Math.PI * x * x * x))
            * Math.exp(-scale * (x - mean) * (x - mean) / (2 * mean * mean * x));
    }

    static DoubleUnaryOperator power(double a) {
        return x -> x < 0 || x > 1 ? 0 : a * Math.pow(x, a - 1);
    }

    static DoubleUnaryOperator vonMises(double mu, double kappa) {
        double bessel = 0;
        double term = 1;
        for (int k = 1; k < TERMS; k++) {
            bessel += term;
            term *= kappa * kappa / (4.0 * k * k);
        }
        double norm = 2 * Math.PI * bessel;
        return x -> Math.exp(kappa * Math.cos(x - mu)) / norm;
    }

    static DoubleUnaryOperator logSeries(double p) {
        return k -> k < 1 ? 0 : -Math.pow(p, k) / (k * Math.log1p(-p));
    }

    /** The zeta distribution: no upper end, unlike Commons Statistics' Zipf. */
    static DoubleUnaryOperator zipf(double a) {
        double zeta = 0;
        int cut = 100_000;
        for (int k = cut; k >= 1; k--) {
            zeta += Math.pow(k, -a);
        }
        double total = zeta + Math.pow(cut + 0.5, 1 - a) / (a - 1);
        return k -> k < 1 ? 0 : Math.pow(k, -a) / total;
    }

    static DoubleUnaryOperator noncentralChiSquare(double df, double nonc) {
        ContinuousDistribution[] parts = new ContinuousDistribution[TERMS];
        for (int i = 0; i < TERMS; i++) {
            parts[i] = ChiSquaredDistribution.of(df + 2 * i);
        }
        return mixture(nonc, i -> 1, parts);
    }

    static DoubleUnaryOperator noncentralF(double dfnum, double dfden, double nonc) {
        ContinuousDistribution[] parts = new ContinuousDistribution[TERMS];
        for (int i = 0; i < TERMS; i++) {
            parts[i] = FDistribution.of(dfnum + 2 * i, dfden);
        }
        return mixture(nonc, i -> dfnum / (dfnum + 2 * i), parts);
    }

    /** Parts stretched by their scales, with Poisson weights of mean nonc / 2. */
    private static DoubleUnaryOperator mixture(double nonc, IntToDoubleFunction scale, ContinuousDistribution... parts) {
        PoissonDistribution weights = PoissonDistribution.of(nonc / 2);
        return x -> {
            double sum = 0;
            for (int i = 0; i < parts.length; i++) {
                sum += weights.probability(i) * scale.applyAsDouble(i) * parts[i].density(x * scale.applyAsDouble(i));
            }
            return sum;
        };
    }
}
