package io.rivulet.benchmarks;

import io.rivulet.random.distribution.FloatDistribution;
import io.rivulet.random.distribution.StandardExponential;
import io.rivulet.random.distribution.StandardExponentialFloat;
import io.rivulet.random.distribution.StandardGammaFloat;
import io.rivulet.random.distribution.StandardNormalFloat;
import io.rivulet.random.distribution.StandardUniformFloat;
import java.util.List;

/** The float32 variants. */
final class FloatRows {

    private FloatRows() {
    }

    static ArrayGroup group() {
        return ArrayGroup.freshAndExisting("float32", "Floats", "Arrays of a million 32-bit floats on PCG64.", List.of(
            row("random", "random(", new StandardUniformFloat()),
            row("standard_normal", "standard_normal(", new StandardNormalFloat()),
            row("standard_exponential", "standard_exponential(", new StandardExponentialFloat()),
            row("standard_exponential_inv", "standard_exponential(method='inv', ",
                new StandardExponentialFloat(StandardExponential.Method.INVERSE)),
            row("standard_gamma_0.4", "standard_gamma(0.4, ", new StandardGammaFloat(0.4F)),
            row("standard_gamma_2.4", "standard_gamma(2.4, ", new StandardGammaFloat(2.4F))));
    }

    private static Workload row(String name, String call, FloatDistribution d) {
        return new Workload(name)
            .fresh("rng." + call + "size=n, dtype=np.float32)", s -> s.rng().sample(d, s.n()))
            .existing("rng." + call + "dtype=np.float32, out=out32)", s -> {
                s.rng().fill(d, s.floats());
                return s.floats();
            });
    }
}
