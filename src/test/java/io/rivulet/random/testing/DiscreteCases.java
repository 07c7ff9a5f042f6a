package io.rivulet.random.testing;

import static io.rivulet.random.testing.Params.logUniform;
import static io.rivulet.random.testing.Params.logUniformLong;

import io.rivulet.random.distribution.MultivariateHypergeometric.Method;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** The other discrete distributions. */
final class DiscreteCases {

    private static final double BELOW_ONE = Math.nextDown(1.0);
    private static final double THIRD = 1.0 / 3;

    /** The largest mean of a Poisson variate. */
    private static final double MAX_LAM = 9.223372006484771e18;

    private DiscreteCases() {
    }

    static List<MethodCase> all() {
        return Stream.of(trials(), waiting(), series(), urns(), vectors()).flatMap(List::stream).toList();
    }

    // ------------------------------------------------------------------------------------------- regions

    /** A probability: anywhere, close to 0, or close to 1. */
    private static double probability(SplittableRandom r) {
        return switch (r.nextInt(4)) {
            case 0 -> logUniform(r, 1e-18, 1);
            case 1 -> 1 - logUniform(r, 1e-16, 0.5);
            default -> r.nextDouble();
        };
    }

    /** Trials for each of the two methods, at the threshold between them, and beyond what a double counts exactly. */
    private static Params binomialParams(SplittableRandom r) {
        return switch (r.nextInt(5)) {
            case 0 -> Params.of(logUniformLong(r, 300), probability(r));
            case 1 -> Params.of(logUniformLong(r, Long.MAX_VALUE), probability(r));
            case 2 -> {
                long n = 60 + logUniformLong(r, 1L << 50);
                double p = Math.min(0.5, 30.0 / n * (1 + (r.nextInt(5) - 2) * 0x1p-52));
                yield Params.of(n, r.nextBoolean() ? p : 1 - p);
            }
            default -> Params.of(61 + logUniformLong(r, 1_000_000), 0.5 + 0.49 * (r.nextDouble() - r.nextDouble()));
        };
    }

    private static double mean(SplittableRandom r) {
        return r.nextBoolean() ? 40 * r.nextDouble() : logUniform(r, 1e-5, MAX_LAM);
    }

    /** Ngood, nbad and nsample, the last often where the method changes. */
    private static Params urn(SplittableRandom r) {
        long limit = r.nextInt(3) == 0 ? 999_999_999 : 500;
        long good = logUniformLong(r, limit);
        long bad = logUniformLong(r, limit);
        return Params.of(good, bad, sampleSize(r, good + bad));
    }

    private static long sampleSize(SplittableRandom r, long total) {
        long near = switch (r.nextInt(5)) {
            case 0 -> 8 + r.nextInt(5);
            case 1 -> total - 8 - r.nextInt(5);
            case 2 -> total / 2 + r.nextInt(2);
            default -> r.nextLong(total + 1);
        };
        return Math.max(0, Math.min(total, near));
    }

    private static Params colours(SplittableRandom r, long limit) {
        long[] colors = new long[1 + r.nextInt(6)];
        Arrays.setAll(colors, i -> logUniformLong(r, limit));
        return Params.of(colors, sampleSize(r, Arrays.stream(colors).sum()));
    }

    private static Params outcomes(SplittableRandom r) {
        double[] p = Params.probabilities(r, 1 + r.nextInt(8));
        if (r.nextInt(3) == 0) {
            Arrays.setAll(p, i -> 0.9 * p[i]);
        }
        return Params.of(logUniformLong(r, r.nextInt(4) == 0 ? Long.MAX_VALUE : 5_000), p);
    }

    // ------------------------------------------------------------------------------------------- cases

    private static List<MethodCase> trials() {
        return List.of(
            MethodCase.of("binomial", "rng.binomial($0, $1, n)", (rng, p, n) -> rng.binomial(p.l(0), p.d(1), n))
                .golden(0, 0.3).golden(5, 0.0).golden(5, 1.0).golden(20, 0.3).golden(60, 0.5).golden(61, 0.5)
                .golden(100, 0.7).golden(101, 0.7).golden(1000, 0.3).golden(1L << 62, 6.5e-18).golden(1L << 62, 0.3)
                .golden(Long.MAX_VALUE, 0.5).golden(1L << 62, BELOW_ONE)
                .random(DiscreteCases::binomialParams),
            MethodCase.of("poisson", "rng.poisson($0, n)", (rng, p, n) -> rng.poisson(p.d(0), n))
                .golden(0.0).golden(1e-300).golden(3.0).golden(Math.nextDown(10.0)).golden(10.0).golden(30.0)
                .golden(1e9).golden(MAX_LAM)
                .random(r -> Params.of(mean(r))));
    }

    private static List<MethodCase> waiting() {
        return List.of(
            MethodCase.of("negative_binomial", "rng.negative_binomial($0, $1, n)",
                (rng, p, n) -> rng.negativeBinomial(p.d(0), p.d(1), n))
                .golden(5.0, 0.3).golden(0.01, 0.5).golden(1.0, 0.5).golden(1e9, 1e-9).golden(5.0, 1.0)
                .random(r -> Params.of(logUniform(r, 1e-3, 1e6), r.nextBoolean() ? r.nextDouble() + 0x1p-54
                    : logUniform(r, 1e-9, 1))),
            MethodCase.of("geometric", "rng.geometric($0, n)", (rng, p, n) -> rng.geometric(p.d(0), n))
                .golden(1.0).golden(0.5).golden(THIRD).golden(Math.nextDown(THIRD)).golden(0.1).golden(1e-10)
                .golden(1e-18).golden(Double.MIN_VALUE)
                .random(r -> Params.of(r.nextBoolean() ? 0.3 + 0.7 * r.nextDouble() : logUniform(r, 1e-19, 1))));
    }

    private static List<MethodCase> series() {
        return List.of(
            MethodCase.of("zipf", "rng.zipf($0, n)", (rng, p, n) -> rng.zipf(p.d(0), n))
                .golden(Math.nextUp(1.0)).golden(1.0001).golden(1.5).golden(2.0).golden(18.0).golden(1024.9)
                .golden(1025.0)
                .random(r -> Params.of(1 + logUniform(r, 1e-12, 1100))),
            MethodCase.of("logseries", "rng.logseries($0, n)", (rng, p, n) -> rng.logseries(p.d(0), n))
                .golden(0.0).golden(1e-10).golden(0.7).golden(0.99999).golden(BELOW_ONE)
                .random(r -> Params.of(Math.min(BELOW_ONE, probability(r)))));
    }

    private static List<MethodCase> urns() {
        return List.of(
            MethodCase.of("hypergeometric", "rng.hypergeometric($0, $1, $2, n)",
                (rng, p, n) -> rng.hypergeometric(p.l(0), p.l(1), p.l(2), n))
                .golden(30, 40, 0).golden(30, 40, 9).golden(30, 40, 10).golden(40, 30, 11).golden(30, 40, 60)
                .golden(30, 40, 61).golden(300, 400, 20).golden(0, 40, 20).golden(999_999_999, 999_999_999, 1_000_000)
                .golden(1000, 1_000_000, 900_000)
                .random(DiscreteCases::urn));
    }

    private static List<MethodCase> vectors() {
        return List.of(
            MethodCase.of("multinomial", "rng.multinomial($0, $1, n)",
                (rng, p, n) -> rng.multinomial(p.l(0), p.doubles(1), n)).slow(4)
                .golden(20, new double[] {0.2, 0.3, 0.5}).golden(20, new double[] {0, 0.3, 0.7})
                .golden(2000, new double[] {0.2, 0.3, 0.5}).golden(0, new double[] {0.5, 0.5})
                .golden(7, new double[] {1}).golden(1L << 62, new double[] {0.1, 0.2, 0.3, 0.3, 0.1, 0, 0.05})
                .random(DiscreteCases::outcomes),
            MethodCase.of("multivariate_hypergeometric", "rng.multivariate_hypergeometric($0, $1, n)",
                (rng, p, n) -> rng.multivariateHypergeometric(p.longs(0), p.l(1), n)).slow(4)
                .golden(new long[] {30, 40, 50}, 20).golden(new long[] {30, 0, 50, 6}, 70)
                .golden(new long[] {300_000_000, 300_000_000, 300_000_000}, 600_000_000).golden(new long[] {5, 3}, 0)
                .random(r -> colours(r, r.nextBoolean() ? 30 : 100_000_000)),
            MethodCase.of("multivariate_hypergeometric_count",
                "rng.multivariate_hypergeometric($0, $1, n, method='count')",
                (rng, p, n) -> rng.multivariateHypergeometric(p.longs(0), p.l(1), n, Method.COUNT)).slow(20)
                .golden(new long[] {30, 40, 50}, 20).golden(new long[] {30, 0, 50, 6}, 70)
                .golden(new long[] {5, 3}, 0)
                .random(r -> colours(r, 200)));
    }
}
