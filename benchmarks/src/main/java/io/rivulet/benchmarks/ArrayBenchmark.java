package io.rivulet.benchmarks;

import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time a value, for arrays of a million: the Java half of {@link SideBySide}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ArrayBenchmark {

    static final int LENGTH = 1_000_000;

    /** The row, by its name. */
    @Param("standard_normal")
    public String row;

    private Workload workload;
    private Generator rng;

    /** Pollutes the profiles, as a program does that uses more than one generator and distribution. */
    @Setup
    public void setUp() {
        Pollution.run();
        workload = Workloads.named(row);
        rng = new Generator(new PCG64(42));
    }

    /**
     * Draws the array.
     *
     * @return the array
     */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public Object draw() {
        return workload.draw().apply(rng, LENGTH);
    }
}
