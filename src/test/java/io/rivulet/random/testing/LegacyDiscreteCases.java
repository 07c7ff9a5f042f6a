package io.rivulet.random.testing;

import static io.rivulet.random.testing.Params.logUniform;
import static io.rivulet.random.testing.Params.logUniformLong;
import static io.rivulet.random.testing.Params.oneOf;
import static io.rivulet.random.testing.Params.probabilities;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/** {@code RandomState}'s discrete distributions, a case for each region of an algorithm. */
final class LegacyDiscreteCases {

    private LegacyDiscreteCases() {
    }

    static List<LegacyCase> all() {
        return List.of(
            binomial("certain", r -> Params.of(r.nextInt(3), oneOf(r, 0, 1, 0.5))),
            binomial("search", r -> {
                double p = logUniform(r, 1e-6, 0.5);
                return Params.of((long) (30 / p * r.nextDouble()), p);
            }),
            binomial("search_failures", r -> {
                double q = logUniform(r, 1e-6, 0.5);
                return Params.of((long) (29 / q * r.nextDouble()), 1 - q);
            }),
            binomial("rejection", r -> {
                double p = logUniform(r, 1e-4, 0.5);
                return Params.of((long) (31 / p) + logUniformLong(r, 1_000_000_000_000L), p);
            }),
            binomial("rejection_failures", r -> {
                double q = logUniform(r, 1e-4, 0.49);
                return Params.of((long) (31 / q) + logUniformLong(r, 1_000_000_000_000L), 1 - q);
            }),
            negativeBinomial("few", r -> Params.of(logUniform(r, 0.05, 10), 0.3 + 0.7 * r.nextDouble())),
            negativeBinomial("many", r -> Params.of(logUniform(r, 1, 1e4), logUniform(r, 1e-4, 0.5))),
            poisson("small", r -> r.nextInt(20) == 0 ? 0 : logUniform(r, 1e-3, 10)),
            poisson("large", r -> logUniform(r, 10, 1e15)),
            LegacyCase.of("zipf", "rs.zipf($0, n)", (rs, p, n) -> rs.zipf(p.d(0), n),
                r -> Params.of(1 + logUniform(r, 0.05, 100))),
            LegacyCase.of("zipf_steep", "rs.zipf($0, n)", (rs, p, n) -> rs.zipf(p.d(0), n),
                r -> Params.of(1 + logUniform(r, 100, 1000))),
            LegacyCase.of("geometric_search", "rs.geometric($0, n)", (rs, p, n) -> rs.geometric(p.d(0), n),
                r -> Params.of(1 - 2 * r.nextDouble() / 3)),
            LegacyCase.of("geometric_inverse", "rs.geometric($0, n)", (rs, p, n) -> rs.geometric(p.d(0), n),
                r -> Params.of(logUniform(r, 1e-12, 1.0 / 3))),
            LegacyCase.of("logseries", "rs.logseries($0, n)", (rs, p, n) -> rs.logseries(p.d(0), n),
                r -> Params.of(r.nextInt(20) == 0 ? 0 : r.nextDouble())),
            LegacyCase.of("logseries_long", "rs.logseries($0, n)", (rs, p, n) -> rs.logseries(p.d(0), n),
                r -> Params.of(1 - logUniform(r, 1e-12, 1e-2))),
            hypergeometric("items", r -> {
                long good = logUniformLong(r, 1_000_000_000_000L);
                long bad = logUniformLong(r, 1_000_000_000_000L) + 10;
                return Params.of(good, bad, 1 + r.nextInt(10));
            }),
            hypergeometric("rejection", r -> {
                long good = 20 + logUniformLong(r, 1_000_000);
                long bad = 20 + logUniformLong(r, 1_000_000);
                return Params.of(good, bad, 11 + r.nextLong(good + bad - 11));
            }),
            hypergeometric("rejection_huge", r -> {
                long good = 20 + logUniformLong(r, 100_000_000_000L);
                long bad = 20 + logUniformLong(r, 100_000_000_000L);
                return Params.of(good, bad, 11 + logUniformLong(r, good + bad - 12));
            }),
            LegacyCase.of("multinomial", "rs.multinomial($0, $1, n)",
                (rs, p, n) -> rs.multinomial(p.l(0), p.doubles(1), n),
                r -> Params.of(logUniformLong(r, 1_000_000), probabilities(r, 1 + r.nextInt(6)))).slow(4));
    }

    private static LegacyCase binomial(String region, Function<SplittableRandom, Params> parameters) {
        return LegacyCase.of("binomial_" + region, "rs.binomial($0, $1, n)",
            (rs, p, n) -> rs.binomial(p.l(0), p.d(1), n), parameters);
    }

    private static LegacyCase negativeBinomial(String region, Function<SplittableRandom, Params> parameters) {
        return LegacyCase.of("negative_binomial_" + region, "rs.negative_binomial($0, $1, n)",
            (rs, p, n) -> rs.negativeBinomial(p.d(0), p.d(1), n), parameters);
    }

    private static LegacyCase poisson(String region, Function<SplittableRandom, Number> lam) {
        return LegacyCase.of("poisson_" + region, "rs.poisson($0, n)",
            (rs, p, n) -> rs.poisson(p.d(0), n), r -> Params.of(lam.apply(r).doubleValue()));
    }

    private static LegacyCase hypergeometric(String region, Function<SplittableRandom, Params> parameters) {
        return LegacyCase.of("hypergeometric_" + region, "rs.hypergeometric($0, $1, $2, n)",
            (rs, p, n) -> rs.hypergeometric(p.l(0), p.l(1), p.l(2), n), parameters);
    }
}
