package io.rivulet.random.testing;

import static io.rivulet.random.testing.Params.anyDouble;
import static io.rivulet.random.testing.Params.logUniform;

import io.rivulet.random.distribution.StandardExponential.Method;
import java.util.List;

/** Uniform, normal, exponential and log-normal variates, in double and single precision. */
final class UniformAndNormalCases {

    private UniformAndNormalCases() {
    }

    static List<MethodCase> all() {
        return List.of(
            MethodCase.of("random", "rng.random(n)", (rng, p, n) -> rng.random(n)).golden(),
            MethodCase.of("uniform", "rng.uniform($0, $1, n)", (rng, p, n) -> rng.uniform(p.d(0), p.d(1), n))
                .golden(-1.0, 1.0).golden(0.1, 0.3).golden(-1e300, 7e307).golden(5.0, 5.0)
                .random(r -> {
                    double low = anyDouble(r);
                    return Params.of(low, low + logUniform(r, 1e-9, 1e9));
                }),
            MethodCase.of("standard_normal", "rng.standard_normal(n)", (rng, p, n) -> rng.standardNormal(n)).golden(),
            MethodCase.of("normal", "rng.normal($0, $1, n)", (rng, p, n) -> rng.normal(p.d(0), p.d(1), n))
                .golden(0.0, 1.0).golden(-3.5, 0.1).golden(1e9, 1e-3).golden(2.0, 0.0)
                .random(r -> Params.of(anyDouble(r), logUniform(r, 1e-6, 1e6))),
            MethodCase.of("standard_exponential", "rng.standard_exponential(n)",
                (rng, p, n) -> rng.standardExponential(n)).golden(),
            MethodCase.of("standard_exponential_inv", "rng.standard_exponential(n, method='inv')",
                (rng, p, n) -> rng.standardExponential(n, Method.INVERSE)).golden(),
            MethodCase.of("exponential", "rng.exponential($0, n)", (rng, p, n) -> rng.exponential(p.d(0), n))
                .golden(1.0).golden(0.003).golden(0.0)
                .random(r -> Params.of(logUniform(r, 1e-9, 1e9))),
            MethodCase.of("lognormal", "rng.lognormal($0, $1, n)", (rng, p, n) -> rng.lognormal(p.d(0), p.d(1), n))
                .golden(0.0, 1.0).golden(3.0, 0.25).golden(-700.0, 20.0).golden(700.0, 20.0)
                .random(r -> Params.of((r.nextDouble() - 0.5) * 20, logUniform(r, 1e-3, 300))),
            MethodCase.of("random_f32", "rng.random(n, dtype=np.float32)", (rng, p, n) -> rng.randomFloat(n)).golden(),
            MethodCase.of("standard_normal_f32", "rng.standard_normal(n, dtype=np.float32)",
                (rng, p, n) -> rng.standardNormalFloat(n)).golden(),
            MethodCase.of("standard_exponential_f32", "rng.standard_exponential(n, dtype=np.float32)",
                (rng, p, n) -> rng.standardExponentialFloat(n)).golden(),
            MethodCase.of("standard_exponential_inv_f32", "rng.standard_exponential(n, dtype=np.float32, method='inv')",
                (rng, p, n) -> rng.standardExponentialFloat(n, Method.INVERSE)).golden());
    }
}
