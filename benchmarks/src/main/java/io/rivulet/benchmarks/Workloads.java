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
        integers(rows);
        add(rows, "bytes", "rng.bytes(n)", (r, n) -> r.bytes(n));
        add(rows, "permutation", "rng.permutation(n)", (r, n) -> r.permutation((long) n));
        return List.copyOf(rows);
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
