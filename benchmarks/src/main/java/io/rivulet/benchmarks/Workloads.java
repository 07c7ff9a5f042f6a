package io.rivulet.benchmarks;

import io.rivulet.random.DType;
import io.rivulet.random.Generator;
import io.rivulet.random.distribution.StandardExponential;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The rows of the comparison with NumPy. */
final class Workloads {

    static final List<Workload> ALL = all();

    private Workloads() {
    }

    static Workload named(String name) {
        return ALL.stream().filter(w -> w.name().equals(name)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no workload is named " + name));
    }

    private static List<Workload> all() {
        List<Workload> rows = new ArrayList<>();
        add(rows, "random", "rng.random(n)", (r, n) -> r.random(n));
        add(rows, "random_float32", "rng.random(n, dtype=np.float32)", (r, n) -> r.randomFloat(n));
        add(rows, "uniform", "rng.uniform(-1, 3, n)", (r, n) -> r.uniform(-1, 3, n));
        add(rows, "standard_normal", "rng.standard_normal(n)", (r, n) -> r.standardNormal(n));
        add(rows, "standard_normal_float32", "rng.standard_normal(n, dtype=np.float32)",
            (r, n) -> r.standardNormalFloat(n));
        add(rows, "normal", "rng.normal(1, 2, n)", (r, n) -> r.normal(1, 2, n));
        add(rows, "lognormal", "rng.lognormal(0, 1, n)", (r, n) -> r.lognormal(0, 1, n));
        add(rows, "standard_exponential", "rng.standard_exponential(n)", (r, n) -> r.standardExponential(n));
        add(rows, "standard_exponential_inv", "rng.standard_exponential(n, method='inv')",
            (r, n) -> r.standardExponential(n, StandardExponential.Method.INVERSE));
        add(rows, "standard_exponential_float32", "rng.standard_exponential(n, dtype=np.float32)",
            (r, n) -> r.standardExponentialFloat(n));
        add(rows, "exponential", "rng.exponential(2, n)", (r, n) -> r.exponential(2, n));
        gammaFamily(rows);
        otherContinuous(rows);
        discrete(rows);
        multivariate(rows);
        integers(rows);
        add(rows, "bytes", "rng.bytes(n)", (r, n) -> r.bytes(n));
        add(rows, "permutation", "rng.permutation(n)", (r, n) -> r.permutation((long) n));
        return List.copyOf(rows);
    }

    private static void gammaFamily(List<Workload> rows) {
        add(rows, "standard_gamma_0.4", "rng.standard_gamma(0.4, n)", (r, n) -> r.standardGamma(0.4, n));
        add(rows, "gamma_2.4", "rng.gamma(2.4, 1.5, n)", (r, n) -> r.gamma(2.4, 1.5, n));
        add(rows, "beta_johnk", "rng.beta(0.3, 0.4, n)", (r, n) -> r.beta(0.3, 0.4, n));
        add(rows, "beta_2_3", "rng.beta(2, 3, n)", (r, n) -> r.beta(2, 3, n));
        add(rows, "chisquare_3", "rng.chisquare(3, n)", (r, n) -> r.chisquare(3, n));
        add(rows, "noncentral_chisquare_3", "rng.noncentral_chisquare(3, 2, n)", (r, n) -> r.noncentralChisquare(3, 2, n));
        add(rows, "noncentral_chisquare_0.5", "rng.noncentral_chisquare(0.5, 3, n)", (r, n) -> r.noncentralChisquare(0.5, 3, n));
        add(rows, "f_3_4", "rng.f(3, 4, n)", (r, n) -> r.f(3, 4, n));
        add(rows, "noncentral_f_3_4", "rng.noncentral_f(3, 4, 2, n)", (r, n) -> r.noncentralF(3, 4, 2, n));
        add(rows, "standard_t_3", "rng.standard_t(3, n)", (r, n) -> r.standardT(3, n));
    }

    private static void otherContinuous(List<Workload> rows) {
        add(rows, "standard_cauchy", "rng.standard_cauchy(n)", (r, n) -> r.standardCauchy(n));
        add(rows, "pareto_1.5", "rng.pareto(1.5, n)", (r, n) -> r.pareto(1.5, n));
        add(rows, "weibull_1.5", "rng.weibull(1.5, n)", (r, n) -> r.weibull(1.5, n));
        add(rows, "power_1.5", "rng.power(1.5, n)", (r, n) -> r.power(1.5, n));
        add(rows, "laplace", "rng.laplace(0, 1, n)", (r, n) -> r.laplace(0, 1, n));
        add(rows, "gumbel", "rng.gumbel(0, 1, n)", (r, n) -> r.gumbel(0, 1, n));
        add(rows, "logistic", "rng.logistic(0, 1, n)", (r, n) -> r.logistic(0, 1, n));
        add(rows, "rayleigh", "rng.rayleigh(1, n)", (r, n) -> r.rayleigh(1, n));
        add(rows, "wald", "rng.wald(1, 2, n)", (r, n) -> r.wald(1, 2, n));
        add(rows, "triangular", "rng.triangular(0, 1, 3, n)", (r, n) -> r.triangular(0, 1, 3, n));
        add(rows, "vonmises", "rng.vonmises(1, 2, n)", (r, n) -> r.vonmises(1, 2, n));
    }

    private static void discrete(List<Workload> rows) {
        add(rows, "binomial_20_0.3", "rng.binomial(20, 0.3, n)", (r, n) -> r.binomial(20, 0.3, n));
        add(rows, "binomial_1000_0.3", "rng.binomial(1000, 0.3, n)", (r, n) -> r.binomial(1000, 0.3, n));
        add(rows, "poisson_3", "rng.poisson(3, n)", (r, n) -> r.poisson(3, n));
        add(rows, "poisson_30", "rng.poisson(30, n)", (r, n) -> r.poisson(30, n));
        add(rows, "negative_binomial", "rng.negative_binomial(5, 0.3, n)", (r, n) -> r.negativeBinomial(5, 0.3, n));
        add(rows, "geometric_0.5", "rng.geometric(0.5, n)", (r, n) -> r.geometric(0.5, n));
        add(rows, "geometric_0.1", "rng.geometric(0.1, n)", (r, n) -> r.geometric(0.1, n));
        add(rows, "zipf_2", "rng.zipf(2, n)", (r, n) -> r.zipf(2, n));
        add(rows, "logseries_0.7", "rng.logseries(0.7, n)", (r, n) -> r.logseries(0.7, n));
        add(rows, "hypergeometric_simple", "rng.hypergeometric(30, 40, 5, n)", (r, n) -> r.hypergeometric(30, 40, 5, n));
        add(rows, "hypergeometric_hrua", "rng.hypergeometric(300, 400, 20, n)", (r, n) -> r.hypergeometric(300, 400, 20, n));
    }

    /** A quarter as many rows of four columns: as many numbers as the other arrays have. */
    private static void multivariate(List<Workload> rows) {
        double[] pvals = {0.2, 0.3, 0.1, 0.4};
        double[] alpha = {0.5, 2, 3, 1};
        long[] colors = {20, 30, 10, 40};
        double[] mean = {0, 1, 2, 3};
        double[][] cov = {{2, 1, 0, 0}, {1, 2, 0.5, 0}, {0, 0.5, 1, 0.2}, {0, 0, 0.2, 1}};
        add(rows, "multinomial", "rng.multinomial(20, [.2, .3, .1, .4], n // 4)", (r, n) -> r.multinomial(20, pvals, n / 4));
        add(rows, "dirichlet", "rng.dirichlet([.5, 2, 3, 1], n // 4)", (r, n) -> r.dirichlet(alpha, n / 4));
        add(rows, "multivariate_hypergeometric",
            "rng.multivariate_hypergeometric([20, 30, 10, 40], 12, n // 4, method='marginals')",
            (r, n) -> r.multivariateHypergeometric(colors, 12, n / 4));
        add(rows, "multivariate_normal",
            "rng.multivariate_normal([0, 1, 2, 3], [[2, 1, 0, 0], [1, 2, .5, 0], [0, .5, 1, .2], [0, 0, .2, 1]], n // 4)",
            (r, n) -> r.multivariateNormal(mean, cov, n / 4));
    }

    private static void integers(List<Workload> rows) {
        add(rows, "integers_small", "rng.integers(0, 10, n)", (r, n) -> r.integers(0, 10, n));
        add(rows, "integers_large", "rng.integers(0, 10**12, n)", (r, n) -> r.integers(0, 1_000_000_000_000L, n));
        for (DType<?> dtype : DType.values()) {
            int high = dtype == DType.BOOL ? 2 : 100;
            add(rows, "integers_" + dtype, "rng.integers(0, " + high + ", n, dtype=np."
                + (dtype == DType.BOOL ? "bool_" : dtype) + ")", (r, n) -> r.integers(0, high, n, dtype));
        }
    }

    private static void add(List<Workload> rows, String name, String python,
            BiFunction<Generator, Integer, Object> draw) {
        rows.add(new Workload(name, python, draw));
    }
}
