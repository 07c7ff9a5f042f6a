package io.rivulet.benchmarks;

import io.rivulet.random.DType;
import io.rivulet.random.distribution.Integers;
import java.util.ArrayList;
import java.util.List;

/** Bounded integers. */
final class IntegerRows {

    static final long LARGE = 1_000_000_000_000L;

    private IntegerRows() {
    }

    static ArrayGroup group() {
        List<Workload> rows = new ArrayList<>();
        rows.add(row("integers_small", 10));
        rows.add(row("integers_large", LARGE));
        for (DType<?> dtype : DType.values()) {
            long high = dtype == DType.BOOL ? 2 : 100;
            rows.add(new Workload("integers_" + dtype).fresh("rng.integers(0, " + high + ", n, dtype=" + python(dtype) + ")",
                s -> s.rng().integers(0, high, s.n(), dtype)));
        }
        return ArrayGroup.freshAndExisting("integers", "Integers",
            "Arrays of a million integers on PCG64: below 10 and below 10^12, and below 100 (bool: 2) in every type.",
            List.copyOf(rows));
    }

    private static Workload row(String name, long high) {
        return new Workload(name).fresh(python(high), fresh(high)).existing(null, existing(high));
    }

    static String python(long high) {
        return "rng.integers(0, " + high + ", n)";
    }

    static String python(DType<?> dtype) {
        return "np." + (dtype == DType.BOOL ? "bool_" : dtype);
    }

    static Workload.Draw fresh(long high) {
        return s -> s.rng().integers(0, high, s.n());
    }

    static Workload.Draw existing(long high) {
        return Distributions.filled(Integers.between(0, high, DType.INT64, false));
    }
}
