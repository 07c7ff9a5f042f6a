package io.rivulet.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleBinaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Time a value of an elementary function. A JVM measures one function, so the call of the operator is of one type and is
 * inlined.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class ElementaryBenchmark {

    private static final int LENGTH = 1_024;

    /** The function, by its name. */
    @Param("exp")
    public String function;

    /** Whose. */
    @Param(Column.RIVULET)
    public String library;

    private final double[] x = new double[LENGTH];
    private final double[] y = new double[LENGTH];
    private DoubleBinaryOperator operator;

    /** Draws the arguments. */
    @Setup
    public void setUp() {
        Elementary chosen = Elementary.all().get(function);
        operator = chosen.sides().get(library);
        SplittableRandom random = new SplittableRandom(Streams.SEED);
        Arrays.setAll(x, i -> random.nextDouble(chosen.low(), chosen.high()));
        Arrays.setAll(y, i -> random.nextDouble(3));
    }

    /**
     * Adds the values up.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public double sum() {
        double sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += operator.applyAsDouble(x[i], y[i]);
        }
        return sum;
    }

    static Group group() {
        List<String> columns = List.of(Column.RIVULET, Column.MATH, Column.STRICT_MATH);
        List<Cell> cells = new ArrayList<>();
        for (String row : Elementary.all().keySet()) {
            for (String column : columns) {
                cells.add(new Cell(row, column, watch ->
                    watch.single(ElementaryBenchmark.class, "sum", 1, Map.of("function", row, "library", column))));
            }
        }
        return new Group("elementary", "Elementary functions",
            "Time a value over a thousand random arguments. Rivulet's equal glibc's bit for bit on every JVM.", columns,
            List.of(Ratio.of("Rivulet / Math", Column.RIVULET, Column.MATH)), cells, Repetition.SEVERAL, false);
    }
}
