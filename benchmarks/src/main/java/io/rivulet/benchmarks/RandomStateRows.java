package io.rivulet.benchmarks;

import io.rivulet.random.Choice;
import io.rivulet.random.DType;
import java.util.ArrayList;
import java.util.List;

/** Every distribution of RandomState. */
final class RandomStateRows {

    private RandomStateRows() {
    }

    static ArrayGroup group() {
        List<Workload> rows = new ArrayList<>();
        for (Distributions.Entry d : Distributions.all()) {
            rows.add(row(d.name(), d.python("rs", "n"), d.legacy()));
        }
        rows.addAll(Vectors.ofRandomState());
        rows.add(row("randint_small", "rs.randint(0, 10, n)", s -> s.rs().randint(0, 10, s.n())));
        rows.add(row("randint_large", "rs.randint(0, 10**12, n)", s -> s.rs().randint(0, IntegerRows.LARGE, s.n())));
        for (DType<?> dtype : List.of(DType.BOOL, DType.UINT8, DType.UINT16, DType.UINT32)) {
            long high = dtype == DType.BOOL ? 2 : 100;
            rows.add(row("randint_" + dtype, "rs.randint(0, " + high + ", n, dtype=" + IntegerRows.python(dtype) + ")",
                s -> s.rs().randint(0, high, s.n(), dtype)));
        }
        rows.add(row("tomaxint", "rs.tomaxint(n)", s -> s.rs().tomaxint(s.n())));
        rows.add(row("shuffle", "rs.shuffle(x)", s -> {
            s.rs().shuffle(s.x());
            return s.x();
        }));
        rows.add(row("permutation_n", "rs.permutation(n)", s -> s.rs().permutation(s.n())));
        rows.add(row("choice", "rs.choice(n, n)", s -> s.rs().choice(s.n(), s.n())));
        rows.add(row("choice_distinct_half", "rs.choice(n, n // 2, replace=False)",
            s -> s.rs().choice(s.n(), s.n() / 2, Choice.WITHOUT_REPLACEMENT)).values(n -> n / 2));
        rows.add(row("choice_weighted_of_1000", "rs.choice(1000, n, p=few_weights)",
            s -> s.rs().choice(1000, s.n(), Choice.p(s.fewWeights()))));
        rows.add(row("bytes", "rs.bytes(n)", s -> s.rs().bytes(s.n())));
        return ArrayGroup.fresh("randomstate", "Distributions of RandomState",
            "The legacy methods, new arrays of a million on MT19937.", ArrayGroup.MILLION, List.copyOf(rows));
    }

    private static Workload row(String name, String python, Workload.Draw draw) {
        return new Workload(name, Kind.MT19937).fresh(python, draw);
    }
}
