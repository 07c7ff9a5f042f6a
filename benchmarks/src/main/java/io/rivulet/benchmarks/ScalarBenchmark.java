package io.rivulet.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What the contestants of scalar draws have in common: one class a contestant, one method a draw, named alike in all of
 * them. Several threads share one object.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public abstract class ScalarBenchmark {

    static final int MILLION = ArrayGroup.MILLION;

    /** An existing array. */
    final double[] array = new double[MILLION];

    /** Pollutes the profiles. */
    @Setup
    public void pollute() {
        Pollution.once();
    }
}
