package io.rivulet.benchmarks;

import io.rivulet.random.distribution.Beta;
import io.rivulet.random.distribution.Binomial;
import io.rivulet.random.distribution.ChiSquare;
import io.rivulet.random.distribution.DoubleDistribution;
import io.rivulet.random.distribution.Exponential;
import io.rivulet.random.distribution.F;
import io.rivulet.random.distribution.Gamma;
import io.rivulet.random.distribution.Geometric;
import io.rivulet.random.distribution.Gumbel;
import io.rivulet.random.distribution.Hypergeometric;
import io.rivulet.random.distribution.Laplace;
import io.rivulet.random.distribution.LogNormal;
import io.rivulet.random.distribution.LogSeries;
import io.rivulet.random.distribution.Logistic;
import io.rivulet.random.distribution.LongDistribution;
import io.rivulet.random.distribution.NegativeBinomial;
import io.rivulet.random.distribution.NoncentralChiSquare;
import io.rivulet.random.distribution.NoncentralF;
import io.rivulet.random.distribution.Normal;
import io.rivulet.random.distribution.Pareto;
import io.rivulet.random.distribution.Poisson;
import io.rivulet.random.distribution.Power;
import io.rivulet.random.distribution.Rayleigh;
import io.rivulet.random.distribution.StandardCauchy;
import io.rivulet.random.distribution.StandardExponential;
import io.rivulet.random.distribution.StandardGamma;
import io.rivulet.random.distribution.StandardNormal;
import io.rivulet.random.distribution.StandardT;
import io.rivulet.random.distribution.StandardUniform;
import io.rivulet.random.distribution.Triangular;
import io.rivulet.random.distribution.Uniform;
import io.rivulet.random.distribution.VonMises;
import io.rivulet.random.distribution.Wald;
import io.rivulet.random.distribution.Weibull;
import io.rivulet.random.distribution.Zipf;
import java.util.ArrayList;
import java.util.List;

/**
 * The distributions of one number a draw, each with NumPy's call; {@code rng.sample(d, n)} is what Generator's own
 * methods do.
 */
final class Distributions {

    private Distributions() {
    }

    /**
     * A distribution.
     *
     * @param name     the row
     * @param call     NumPy's call, less the object and less the size
     * @param fresh    a new array from the Generator
     * @param existing an existing array
     * @param legacy   a new array from the RandomState
     */
    record Entry(String name, String call, Workload.Draw fresh, Workload.Draw existing, Workload.Draw legacy) {

        Entry legacy(Workload.Draw draw) {
            return new Entry(name, call, fresh, existing, draw);
        }

        /** NumPy's call with another last argument. */
        String python(String object, String last) {
            return object + "." + call + (call.endsWith("(") ? "" : ", ") + last + ")";
        }
    }

    static List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        all.add(of("random", "random(", new StandardUniform()));
        all.add(of("uniform", "uniform(-1, 3", new Uniform(-1, 3)).legacy(s -> s.rs().uniform(-1, 3, s.n())));
        all.add(of("standard_normal", "standard_normal(", new StandardNormal()));
        all.add(of("normal", "normal(1, 2", new Normal(1, 2)));
        all.add(of("lognormal", "lognormal(0, 1", new LogNormal(0, 1)));
        all.add(of("standard_exponential", "standard_exponential(", new StandardExponential()));
        all.add(of("exponential", "exponential(2", new Exponential(2)));
        gammaFamily(all);
        otherContinuous(all);
        discrete(all);
        return List.copyOf(all);
    }

    private static void gammaFamily(List<Entry> all) {
        all.add(of("standard_gamma_0.4", "standard_gamma(0.4", new StandardGamma(0.4)));
        all.add(of("gamma_2.4", "gamma(2.4, 1.5", new Gamma(2.4, 1.5)));
        all.add(of("beta_johnk", "beta(0.3, 0.4", new Beta(0.3, 0.4)));
        all.add(of("beta_2_3", "beta(2, 3", new Beta(2, 3)));
        all.add(of("chisquare_3", "chisquare(3", new ChiSquare(3)));
        all.add(of("noncentral_chisquare_3", "noncentral_chisquare(3, 2", new NoncentralChiSquare(3, 2)));
        all.add(of("noncentral_chisquare_0.5", "noncentral_chisquare(0.5, 3", new NoncentralChiSquare(0.5, 3)));
        all.add(of("f_3_4", "f(3, 4", new F(3, 4)));
        all.add(of("noncentral_f_3_4", "noncentral_f(3, 4, 2", new NoncentralF(3, 4, 2)));
        all.add(of("standard_t_3", "standard_t(3", new StandardT(3)));
    }

    private static void otherContinuous(List<Entry> all) {
        all.add(of("standard_cauchy", "standard_cauchy(", new StandardCauchy()));
        all.add(of("pareto_1.5", "pareto(1.5", new Pareto(1.5)));
        all.add(of("weibull_1.5", "weibull(1.5", new Weibull(1.5)));
        all.add(of("power_1.5", "power(1.5", new Power(1.5)));
        all.add(of("laplace", "laplace(0, 1", new Laplace(0, 1)));
        all.add(of("gumbel", "gumbel(0, 1", new Gumbel(0, 1)));
        all.add(of("logistic", "logistic(0, 1", new Logistic(0, 1)));
        all.add(of("rayleigh", "rayleigh(1", new Rayleigh(1)));
        all.add(of("wald", "wald(1, 2", new Wald(1, 2)));
        all.add(of("triangular", "triangular(0, 1, 3", new Triangular(0, 1, 3)));
        all.add(of("vonmises", "vonmises(1, 2", new VonMises(1, 2)));
    }

    private static void discrete(List<Entry> all) {
        all.add(of("binomial_20_0.3", "binomial(20, 0.3", new Binomial(20, 0.3)));
        all.add(of("binomial_1000_0.3", "binomial(1000, 0.3", new Binomial(1000, 0.3)));
        all.add(of("poisson_3", "poisson(3", new Poisson(3)));
        all.add(of("poisson_30", "poisson(30", new Poisson(30)));
        all.add(of("negative_binomial", "negative_binomial(5, 0.3", new NegativeBinomial(5, 0.3))
            .legacy(s -> s.rs().negativeBinomial(5, 0.3, s.n())));
        all.add(of("geometric_0.5", "geometric(0.5", new Geometric(0.5)));
        all.add(of("geometric_0.1", "geometric(0.1", new Geometric(0.1)));
        all.add(of("zipf_2", "zipf(2", new Zipf(2)));
        all.add(of("logseries_0.7", "logseries(0.7", new LogSeries(0.7)));
        all.add(of("hypergeometric_simple", "hypergeometric(30, 40, 5", new Hypergeometric(30, 40, 5))
            .legacy(s -> s.rs().hypergeometric(30, 40, 5, s.n())));
        all.add(of("hypergeometric_hrua", "hypergeometric(300, 400, 20", new Hypergeometric(300, 400, 20))
            .legacy(s -> s.rs().hypergeometric(300, 400, 20, s.n())));
    }

    private static Entry of(String name, String call, DoubleDistribution d) {
        return new Entry(name, call, s -> s.rng().sample(d, s.n()), filled(d), s -> s.rs().sample(d, s.n()));
    }

    private static Entry of(String name, String call, LongDistribution d) {
        return new Entry(name, call, s -> s.rng().sample(d, s.n()), filled(d), s -> s.rs().sample(d, s.n()));
    }

    static Workload.Draw filled(DoubleDistribution d) {
        return s -> {
            s.rng().fill(d, s.out());
            return s.out();
        };
    }

    static Workload.Draw filled(LongDistribution d) {
        return s -> {
            s.rng().fill(d, s.longs());
            return s.longs();
        };
    }
}
