package io.rivulet.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** One row of a comparison with NumPy: the same array drawn on both sides, in one or several ways. */
final class Workload {

    /** The Java side of a way. */
    @FunctionalInterface
    interface Draw {

        /** Draws; the result is given back so that it cannot be optimised away. */
        Object draw(Streams s);
    }

    private final String name;
    private final Kind kind;
    private final Map<String, Draw> java = new LinkedHashMap<>();
    private final Map<String, String> python = new LinkedHashMap<>();
    private IntUnaryOperator values = n -> n;

    Workload(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    Workload(String name) {
        this(name, Kind.PCG64);
    }

    /** Adds a column of Rivulet's. */
    Workload java(String column, Draw draw) {
        java.put(column, draw);
        return this;
    }

    /** Adds a column of NumPy's: an expression of {@code rng}, {@code rs} and the other names of {@link Streams}. */
    Workload python(String column, String expression) {
        python.put(column, expression);
        return this;
    }

    /** A new array on both sides. */
    Workload fresh(String expression, Draw draw) {
        return java(Column.RIVULET, draw).python(Column.NUMPY, expression);
    }

    /** An existing array; {@code expression} is null where NumPy cannot. */
    Workload existing(String expression, Draw draw) {
        java(Column.RIVULET_EXISTING, draw);
        return expression == null ? this : python(Column.NUMPY_OUT, expression);
    }

    /** How many values a call draws, by n. */
    Workload values(IntUnaryOperator count) {
        values = count;
        return this;
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    Map<String, Draw> java() {
        return java;
    }

    Map<String, String> python() {
        return python;
    }

    int values(int n) {
        return values.applyAsInt(n);
    }
}
