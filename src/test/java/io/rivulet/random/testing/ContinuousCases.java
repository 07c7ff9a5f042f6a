package io.rivulet.random.testing;

import static io.rivulet.random.testing.Params.anyDouble;
import static io.rivulet.random.testing.Params.logUniform;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The other continuous distributions. */
final class ContinuousCases {

    private static final double ABOVE_ONE = Math.nextUp(1.0);
    private static final double BELOW_ONE = Math.nextDown(1.0);

    /** Where beta variates become 0 or 1. */
    private static final double TINY_BETA = 3e-103;

    private ContinuousCases() {
    }

    static List<MethodCase> all() {
        return Stream.of(gammaFamily(), ratios(), powers(), inversions(), angles(), vectors())
            .flatMap(List::stream).toList();
    }

    // ------------------------------------------------------------------------------------------- regions

    /** Positive, in any of a gamma variate's regions: below, at and above 1, close to it and far from it. */
    private static double shape(SplittableRandom r) {
        return switch (r.nextInt(6)) {
            case 0 -> Params.oneOf(r, 0.5, BELOW_ONE, 1, ABOVE_ONE, 2);
            case 1 -> logUniform(r, 1e-300, 1e-3);
            case 2, 3 -> logUniform(r, 1e-3, 1);
            case 4 -> logUniform(r, 1, 1e3);
            default -> logUniform(r, 1e3, 1e300);
        };
    }

    private static double scale(SplittableRandom r) {
        return r.nextInt(8) == 0 ? 0 : logUniform(r, 1e-6, 1e6);
    }

    /** Noncentralities below and above that where the Poisson variate's method changes. */
    private static double noncentrality(SplittableRandom r) {
        return r.nextInt(6) == 0 ? Params.oneOf(r, 0, 20) : logUniform(r, 1e-3, r.nextInt(4) == 0 ? 1e12 : 100);
    }

    /** The parameters of a beta variate, both tiny, both below 1, or anything. */
    private static Params betaParams(SplittableRandom r) {
        ToDoubleFunction<SplittableRandom> one = switch (r.nextInt(5)) {
            case 0 -> k -> logUniform(k, 1e-320, TINY_BETA);
            case 1 -> k -> Params.oneOf(k, TINY_BETA, Math.nextDown(TINY_BETA), 1, ABOVE_ONE);
            case 2 -> k -> logUniform(k, 1e-4, 1);
            default -> ContinuousCases::shape;
        };
        return Params.of(one.applyAsDouble(r), one.applyAsDouble(r));
    }

    private static double concentration(SplittableRandom r) {
        return r.nextInt(6) == 0 ? Params.oneOf(r, 1e-8, 1e-5, 1e6) : logUniform(r, 1e-8, 1e6);
    }

    /** For each of the two algorithms; small ones may be 0. */
    private static double[] alpha(SplittableRandom r) {
        double[] alpha = new double[1 + r.nextInt(12)];
        boolean small = r.nextBoolean();
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = r.nextInt(8) == 0 ? 0 : small ? logUniform(r, 1e-120, 0.0999) : logUniform(r, 1e-2, 50);
        }
        alpha[r.nextInt(alpha.length)] = small ? 0.09 : 1.5;
        return alpha;
    }

    // ------------------------------------------------------------------------------------------- cases

    private static List<MethodCase> gammaFamily() {
        return List.of(
            MethodCase.of("standard_gamma", "rng.standard_gamma($0, n)", (rng, p, n) -> rng.standardGamma(p.d(0), n))
                .golden(0.0).golden(1e-200).golden(0.02).golden(0.7).golden(BELOW_ONE).golden(1.0).golden(ABOVE_ONE)
                .golden(1.5).golden(40.0).golden(1e9)
                .random(r -> Params.of(shape(r))),
            MethodCase.of("gamma", "rng.gamma($0, $1, n)", (rng, p, n) -> rng.gamma(p.d(0), p.d(1), n))
                .golden(0.3, 1.0).golden(7.5, 2.0).golden(1.0, 1e-3).golden(3.0, 0.0)
                .random(r -> Params.of(shape(r), scale(r))),
            MethodCase.of("standard_gamma_f32", "rng.standard_gamma($0, n, dtype=np.float32)",
                (rng, p, n) -> rng.standardGammaFloat((float) p.d(0), n))
                .golden(0.0f).golden(1e-20f).golden(0.02f).golden(0.7f).golden(1.0f).golden(1.5f).golden(1e6f)
                .random(r -> Params.of((float) Math.min(1e30, Math.max(1e-30, shape(r))))),
            MethodCase.of("chisquare", "rng.chisquare($0, n)", (rng, p, n) -> rng.chisquare(p.d(0), n))
                .golden(0.1).golden(1.0).golden(2.0).golden(3.0).golden(1e4)
                .random(r -> Params.of(shape(r))),
            MethodCase.of("noncentral_chisquare", "rng.noncentral_chisquare($0, $1, n)",
                (rng, p, n) -> rng.noncentralChisquare(p.d(0), p.d(1), n))
                .golden(0.5, 3.0).golden(0.5, 19.9).golden(1.0, 20.0).golden(1e-3, 1e6).golden(3.0, 0.0)
                .golden(ABOVE_ONE, 0.5).golden(3.0, 2.0).golden(30.0, 1e6)
                .random(r -> Params.of(shape(r), noncentrality(r))));
    }

    private static List<MethodCase> ratios() {
        return List.of(
            MethodCase.of("f", "rng.f($0, $1, n)", (rng, p, n) -> rng.f(p.d(0), p.d(1), n))
                .golden(3.0, 4.0).golden(0.5, 10.0).golden(2.0, 2.0)
                .random(r -> Params.of(shape(r), logUniform(r, 0.05, 1e6))),
            MethodCase.of("noncentral_f", "rng.noncentral_f($0, $1, $2, n)",
                (rng, p, n) -> rng.noncentralF(p.d(0), p.d(1), p.d(2), n))
                .golden(3.0, 4.0, 2.0).golden(0.5, 0.5, 30.0).golden(1.0, 2.0, 0.0)
                .random(r -> Params.of(shape(r), logUniform(r, 0.05, 1e6), noncentrality(r))),
            MethodCase.of("standard_t", "rng.standard_t($0, n)", (rng, p, n) -> rng.standardT(p.d(0), n))
                .golden(0.2).golden(2.0).golden(3.0).golden(1e6)
                .random(r -> Params.of(logUniform(r, 0.05, 1e9))),
            MethodCase.of("standard_cauchy", "rng.standard_cauchy(n)", (rng, p, n) -> rng.standardCauchy(n)).golden(),
            MethodCase.of("beta", "rng.beta($0, $1, n)", (rng, p, n) -> rng.beta(p.d(0), p.d(1), n))
                .golden(1e-104, 2e-104).golden(TINY_BETA, 1e-104).golden(1e-5, 2e-5).golden(1e-310, 0.5)
                .golden(0.3, 0.4).golden(1.0, 1.0).golden(ABOVE_ONE, 0.2).golden(0.2, 5.0).golden(2.0, 3.0)
                .random(ContinuousCases::betaParams));
    }

    private static List<MethodCase> powers() {
        return List.of(
            MethodCase.of("pareto", "rng.pareto($0, n)", (rng, p, n) -> rng.pareto(p.d(0), n))
                .golden(0.01).golden(1.0).golden(1.5).golden(1e6)
                .random(r -> Params.of(logUniform(r, 1e-3, 1e9))),
            MethodCase.of("weibull", "rng.weibull($0, n)", (rng, p, n) -> rng.weibull(p.d(0), n))
                .golden(0.0).golden(0.05).golden(1.0).golden(1.5).golden(1e6)
                .random(r -> Params.of(logUniform(r, 1e-3, 1e9))),
            MethodCase.of("power", "rng.power($0, n)", (rng, p, n) -> rng.power(p.d(0), n))
                .golden(0.01).golden(1.0).golden(1.5).golden(1e6)
                .random(r -> Params.of(logUniform(r, 1e-3, 1e9))),
            MethodCase.of("rayleigh", "rng.rayleigh($0, n)", (rng, p, n) -> rng.rayleigh(p.d(0), n))
                .golden(1.0).golden(0.003).golden(0.0)
                .random(r -> Params.of(scale(r))),
            MethodCase.of("wald", "rng.wald($0, $1, n)", (rng, p, n) -> rng.wald(p.d(0), p.d(1), n))
                .golden(1.0, 2.0).golden(1e4, 1e-3).golden(1e-3, 1e6)
                .random(r -> Params.of(logUniform(r, 1e-6, 1e6), logUniform(r, 1e-6, 1e6))));
    }

    private static List<MethodCase> inversions() {
        return List.of(
            MethodCase.of("laplace", "rng.laplace($0, $1, n)", (rng, p, n) -> rng.laplace(p.d(0), p.d(1), n))
                .golden(0.0, 1.0).golden(-3.0, 0.01).golden(5.0, 0.0)
                .random(r -> Params.of(anyDouble(r), scale(r))),
            MethodCase.of("gumbel", "rng.gumbel($0, $1, n)", (rng, p, n) -> rng.gumbel(p.d(0), p.d(1), n))
                .golden(0.0, 1.0).golden(-3.0, 0.01).golden(5.0, 0.0)
                .random(r -> Params.of(anyDouble(r), scale(r))),
            MethodCase.of("logistic", "rng.logistic($0, $1, n)", (rng, p, n) -> rng.logistic(p.d(0), p.d(1), n))
                .golden(0.0, 1.0).golden(-3.0, 0.01).golden(5.0, 0.0)
                .random(r -> Params.of(anyDouble(r), scale(r))),
            MethodCase.of("triangular", "rng.triangular($0, $1, $2, n)",
                (rng, p, n) -> rng.triangular(p.d(0), p.d(1), p.d(2), n))
                .golden(0.0, 1.0, 3.0).golden(-1.0, -1.0, 2.0).golden(-1.0, 2.0, 2.0)
                .random(r -> {
                    double left = anyDouble(r);
                    double mode = left + scale(r);
                    return Params.of(left, mode, mode + logUniform(r, Math.max(1, Math.abs(mode)), 1e12));
                }));
    }

    /**
     * Where an arc cosine is taken, the last bit may differ from NumPy's: those values are compared as floats. The odds
     * that such a difference crosses a float's rounding boundary are below 1e-10 a value.
     */
    private static List<MethodCase> angles() {
        return List.of(
            MethodCase.of("vonmises_f32", "rng.vonmises($0, $1, n).astype(np.float32)",
                (rng, p, n) -> floats(rng.vonmises(p.d(0), p.d(1), n)))
                .golden(0.0, 1e-8).golden(1.0, 1e-6).golden(1.0, 1e-5).golden(1.0, 2.0).golden(-20.0, 300.0)
                .golden(0.5, 1e6)
                .random(r -> Params.of((r.nextDouble() - 0.5) * 20, concentration(r))),
            MethodCase.of("vonmises_uniform", "rng.vonmises($0, $1, n)", (rng, p, n) -> rng.vonmises(p.d(0), p.d(1), n))
                .golden(1.0, 0.0).golden(1.0, Math.nextDown(1e-8))
                .random(r -> Params.of(anyDouble(r), logUniform(r, 1e-300, 9e-9))),
            MethodCase.of("vonmises_normal", "rng.vonmises($0, $1, n)", (rng, p, n) -> rng.vonmises(p.d(0), p.d(1), n))
                .golden(3.1415, 2e6).golden(-3.14159, 1e9)
                .random(r -> Params.of((r.nextDouble() - 0.5) * 7, logUniform(r, Math.nextUp(1e6), 1e300))));
    }

    private static float[] floats(double[] x) {
        float[] rounded = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            rounded[i] = (float) x[i];
        }
        return rounded;
    }

    private static List<MethodCase> vectors() {
        return List.of(
            MethodCase.of("dirichlet", "rng.dirichlet($0, n)", (rng, p, n) -> rng.dirichlet(p.doubles(0), n)).slow(5)
                .golden(new double[] {0.5, 2, 3}).golden(new double[] {1, 1}).golden(new double[] {0, 2, 0, 0.3})
                .golden(new double[] {0.05, 0.02, 0.03}).golden(new double[] {0, 0.02, 0, 0.03, 0})
                .golden(new double[] {1e-104, 1e-105, 1e-110}).golden(new double[] {0.1, 0.05})
                .golden(new double[] {0.05}).golden(new double[] {0, 0})
                .random(r -> Params.of((Object) alpha(r))));
    }
}
