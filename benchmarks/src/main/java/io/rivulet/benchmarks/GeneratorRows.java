package io.rivulet.benchmarks;

import io.rivulet.random.distribution.StandardExponential;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every distribution of Generator. */
final class GeneratorRows {

    private static final Set<String> WITH_OUT =
        Set.of("random", "standard_normal", "standard_exponential", "standard_gamma_0.4");

    private GeneratorRows() {
    }

    static ArrayGroup group() {
        List<Workload> rows = new ArrayList<>();
        for (Distributions.Entry d : Distributions.all()) {
            rows.add(new Workload(d.name()).fresh(d.python("rng", "n"), d.fresh())
                .existing(WITH_OUT.contains(d.name()) ? d.python("rng", "out=out") : null, d.existing()));
        }
        StandardExponential inverse = new StandardExponential(StandardExponential.Method.INVERSE);
        rows.add(new Workload("standard_exponential_inv")
            .fresh("rng.standard_exponential(n, method='inv')", s -> s.rng().sample(inverse, s.n()))
            .existing("rng.standard_exponential(method='inv', out=out)", Distributions.filled(inverse)));
        rows.addAll(Vectors.ofGenerator());
        return ArrayGroup.freshAndExisting("generator", "Distributions of Generator",
            "Arrays of a million numbers on PCG64.", List.copyOf(rows));
    }
}
