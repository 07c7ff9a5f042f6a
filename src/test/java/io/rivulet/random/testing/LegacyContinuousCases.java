package io.rivulet.random.testing;

import static io.rivulet.random.testing.Params.anyDouble;
import static io.rivulet.random.testing.Params.logUniform;
import static io.rivulet.random.testing.Params.oneOf;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/** {@code RandomState}'s continuous distributions, a case for each region of an algorithm. */
final class LegacyContinuousCases {

    private LegacyContinuousCases() {
    }

    private static double scale(SplittableRandom r) {
        return r.nextInt(20) == 0 ? 0 : logUniform(r, 1e-9, 1e9);
    }

    private static double below1(SplittableRandom r) {
        return logUniform(r, 0.02, 0.99);
    }

    private static double above1(SplittableRandom r) {
        return 1 + logUniform(r, 1e-6, 1e6);
    }

    private static Function<SplittableRandom, Params> locAndScale() {
        return r -> Params.of(anyDouble(r), scale(r));
    }

    static List<LegacyCase> all() {
        return List.of(
            LegacyCase.of("random", "rs.random(n)", (rs, p, n) -> rs.random(n)),
            LegacyCase.of("random_sample", "rs.random_sample(n)", (rs, p, n) -> rs.randomSample(n)),
            LegacyCase.of("rand", "rs.rand(n)", (rs, p, n) -> rs.rand(n)),
            LegacyCase.of("rand_rows", "rs.rand(n // 3, 3)", (rs, p, n) -> rs.rand(n / 3, 3)),
            LegacyCase.of("uniform", "rs.uniform($0, $1, n)", (rs, p, n) -> rs.uniform(p.d(0), p.d(1), n),
                r -> Params.of(anyDouble(r), anyDouble(r))),
            LegacyCase.of("standard_normal", "rs.standard_normal(n)", (rs, p, n) -> rs.standardNormal(n)),
            LegacyCase.of("randn", "rs.randn(n)", (rs, p, n) -> rs.randn(n)),
            LegacyCase.of("randn_rows", "rs.randn(n // 3, 3)", (rs, p, n) -> rs.randn(n / 3, 3)),
            LegacyCase.of("normal", "rs.normal($0, $1, n)", (rs, p, n) -> rs.normal(p.d(0), p.d(1), n), locAndScale()),
            LegacyCase.of("lognormal", "rs.lognormal($0, $1, n)", (rs, p, n) -> rs.lognormal(p.d(0), p.d(1), n),
                r -> Params.of(r.nextDouble() * 40 - 20, r.nextInt(20) == 0 ? 0 : logUniform(r, 1e-3, 30))),
            LegacyCase.of("standard_exponential", "rs.standard_exponential(n)",
                (rs, p, n) -> rs.standardExponential(n)),
            LegacyCase.of("exponential", "rs.exponential($0, n)", (rs, p, n) -> rs.exponential(p.d(0), n),
                r -> Params.of(scale(r))),
            LegacyCase.of("rayleigh", "rs.rayleigh($0, n)", (rs, p, n) -> rs.rayleigh(p.d(0), n),
                r -> Params.of(scale(r))),
            LegacyCase.of("standard_cauchy", "rs.standard_cauchy(n)", (rs, p, n) -> rs.standardCauchy(n)),
            LegacyCase.of("pareto", "rs.pareto($0, n)", (rs, p, n) -> rs.pareto(p.d(0), n),
                r -> Params.of(logUniform(r, 1e-3, 1e3))),
            LegacyCase.of("weibull", "rs.weibull($0, n)", (rs, p, n) -> rs.weibull(p.d(0), n),
                r -> Params.of(r.nextInt(20) == 0 ? 0.0 : logUniform(r, 1e-3, 1e3))),
            LegacyCase.of("power", "rs.power($0, n)", (rs, p, n) -> rs.power(p.d(0), n),
                r -> Params.of(logUniform(r, 1e-3, 1e3))),
            LegacyCase.of("laplace", "rs.laplace($0, $1, n)", (rs, p, n) -> rs.laplace(p.d(0), p.d(1), n),
                locAndScale()),
            LegacyCase.of("gumbel", "rs.gumbel($0, $1, n)", (rs, p, n) -> rs.gumbel(p.d(0), p.d(1), n), locAndScale()),
            LegacyCase.of("logistic", "rs.logistic($0, $1, n)", (rs, p, n) -> rs.logistic(p.d(0), p.d(1), n),
                locAndScale()),
            LegacyCase.of("wald", "rs.wald($0, $1, n)", (rs, p, n) -> rs.wald(p.d(0), p.d(1), n),
                r -> Params.of(logUniform(r, 1e-3, 1e3), logUniform(r, 1e-3, 1e3))),
            LegacyCase.of("triangular", "rs.triangular($0, $1, $2, n)",
                (rs, p, n) -> rs.triangular(p.d(0), p.d(1), p.d(2), n),
                r -> {
                    double left = anyDouble(r);
                    double mode = left + (r.nextInt(5) == 0 ? 0 : logUniform(r, 1e-3, 1e9));
                    return Params.of(left, mode, mode + logUniform(r, 1e-3, 1e9));
                }));
    }

    static List<LegacyCase> gammaFamily() {
        return List.of(
            standardGamma("zero_or_one", r -> oneOf(r, 0, 1)),
            standardGamma("below_one", LegacyContinuousCases::below1),
            standardGamma("above_one", LegacyContinuousCases::above1),
            LegacyCase.of("gamma", "rs.gamma($0, $1, n)", (rs, p, n) -> rs.gamma(p.d(0), p.d(1), n),
                r -> Params.of(r.nextBoolean() ? below1(r) : above1(r), scale(r))),
            LegacyCase.of("chisquare", "rs.chisquare($0, n)", (rs, p, n) -> rs.chisquare(p.d(0), n),
                r -> Params.of(2 * (r.nextInt(9) == 0 ? 1 : r.nextBoolean() ? below1(r) : above1(r)))),
            noncentralChisquare("central", LegacyContinuousCases::above1, r -> 0),
            noncentralChisquare("above_one", LegacyContinuousCases::above1, r -> logUniform(r, 1e-6, 1e6)),
            noncentralChisquare("below_one", r -> r.nextInt(9) == 0 ? 1 : below1(r), r -> logUniform(r, 1e-3, 20)),
            noncentralChisquare("below_one_large", LegacyContinuousCases::below1, r -> logUniform(r, 20, 1e9)),
            LegacyCase.of("f", "rs.f($0, $1, n)", (rs, p, n) -> rs.f(p.d(0), p.d(1), n),
                r -> Params.of(logUniform(r, 0.1, 1e3), logUniform(r, 0.1, 1e3))),
            LegacyCase.of("noncentral_f", "rs.noncentral_f($0, $1, $2, n)",
                (rs, p, n) -> rs.noncentralF(p.d(0), p.d(1), p.d(2), n),
                r -> Params.of(logUniform(r, 0.1, 1e3), logUniform(r, 0.1, 1e3), scale(r) % 1e6)),
            LegacyCase.of("standard_t", "rs.standard_t($0, n)", (rs, p, n) -> rs.standardT(p.d(0), n),
                r -> Params.of(logUniform(r, 0.1, 1e6))),
            beta("johnk", r -> Params.of(logUniform(r, 1e-2, 1), logUniform(r, 1e-2, 1))),
            beta("tiny", r -> Params.of(logUniform(r, 1e-6, 1e-3), logUniform(r, 1e-6, 1e-3))),
            beta("one", r -> Params.of(1.0, oneOf(r, 1, 0.5))),
            beta("gammas", r -> Params.of(above1(r), r.nextBoolean() ? below1(r) : above1(r))),
            LegacyCase.of("dirichlet", "rs.dirichlet($0, n)", (rs, p, n) -> rs.dirichlet(p.doubles(0), n),
                r -> Params.of((Object) r.doubles(1 + r.nextInt(6)).map(x -> 0.02 + 5 * x * x).toArray())).slow(4),
            LegacyCase.of("dirichlet_small", "rs.dirichlet($0, n)", (rs, p, n) -> rs.dirichlet(p.doubles(0), n),
                r -> Params.of((Object) r.doubles(2 + r.nextInt(3)).map(x -> 0.02 + 0.07 * x).toArray())).slow(4));
    }

    private static LegacyCase standardGamma(String region, Function<SplittableRandom, Double> shape) {
        return LegacyCase.of("standard_gamma_" + region, "rs.standard_gamma($0, n)",
            (rs, p, n) -> rs.standardGamma(p.d(0), n), r -> Params.of(shape.apply(r)));
    }

    private static LegacyCase noncentralChisquare(
        String region, Function<SplittableRandom, Double> df, Function<SplittableRandom, Number> nonc) {
        return LegacyCase.of("noncentral_chisquare_" + region, "rs.noncentral_chisquare($0, $1, n)",
            (rs, p, n) -> rs.noncentralChisquare(p.d(0), p.d(1), n),
            r -> Params.of(df.apply(r), nonc.apply(r).doubleValue()));
    }

    private static LegacyCase beta(String region, Function<SplittableRandom, Params> parameters) {
        return LegacyCase.of("beta_" + region, "rs.beta($0, $1, n)",
            (rs, p, n) -> rs.beta(p.d(0), p.d(1), n), parameters);
    }

    /** Its cosine's inverse may differ from NumPy's in the last bit: values are compared more leniently. */
    static List<LegacyCase> vonMises() {
        return List.of(
            vonMises("uniform", r -> logUniform(r, 1e-12, 1e-8)),
            vonMises("small", r -> logUniform(r, 1e-8, 1e-5)),
            vonMises("middle", r -> logUniform(r, 1e-5, 1e6)),
            vonMises("large", r -> logUniform(r, 1e6, 1e9)));
    }

    private static LegacyCase vonMises(String region, Function<SplittableRandom, Double> kappa) {
        return LegacyCase.of("vonmises_" + region, "rs.vonmises($0, $1, n)",
            (rs, p, n) -> rs.vonmises(p.d(0), p.d(1), n), r -> Params.of(r.nextDouble() * 8 - 4, kappa.apply(r)));
    }
}
