package io.rivulet.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Time a call, for the rows of an {@link ArrayGroup}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class ArrayBenchmark {

    /** The group, by its name. */
    @Param("generator")
    public String group;

    /** The row, by its name. */
    @Param("standard_normal")
    public String row;

    /** One of Rivulet's columns. */
    @Param(Column.RIVULET)
    public String column;

    private Workload.Draw draw;
    private Streams streams;

    /** Pollutes the profiles, as a program does that uses more than one generator and distribution. */
    @Setup
    public void setUp() {
        Pollution.once();
        ArrayGroup chosen = Groups.arrayGroup(group);
        Workload workload = chosen.row(row);
        draw = workload.java().get(column);
        streams = new Streams(workload.kind(), chosen.n());
    }

    /**
     * Draws the array.
     *
     * @return the array
     */
    @Benchmark
    public Object draw() {
        return draw.draw(streams);
    }
}
