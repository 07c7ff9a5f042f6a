package io.rivulet.benchmarks;

import io.rivulet.random.Generator;
import io.rivulet.random.distribution.StandardNormal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** Threads that draw from children of one parent, spawned together: do they disturb each other? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class ChildrenBenchmark {

    private static final int LENGTH = 1_000;
    private static final StandardNormal NORMAL = new StandardNormal();
    private static final double GOAL = 1.9;

    private final double[] array = new double[LENGTH];
    private Generator rng;

    /** The parent's children, neighbours in memory as a spawn leaves them. */
    @State(Scope.Benchmark)
    public static class Family {

        private List<Generator> children;

        /** Spawns them, after the profiles have been polluted. */
        @Setup
        public void spawn() {
            Pollution.once();
            children = Generator.defaultRng(Streams.SEED).spawn(2);
        }
    }

    /**
     * Takes the thread's own child.
     *
     * @param family the children
     * @param thread which thread this is
     */
    @Setup
    public void setUp(Family family, ThreadParams thread) {
        rng = family.children.get(thread.getThreadIndex());
    }

    /**
     * Uniform.
     *
     * @return a double
     */
    @Benchmark
    public double random() {
        return rng.random();
    }

    /**
     * Normal.
     *
     * @return a double
     */
    @Benchmark
    public double standardNormal() {
        return rng.standardNormal();
    }

    /**
     * Gamma.
     *
     * @return a double
     */
    @Benchmark
    public double gamma() {
        return rng.gamma(2.4, 1.5);
    }

    /**
     * A thousand normal variates in one step.
     *
     * @return the array
     */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public double[] standardNormalFill() {
        rng.fill(NORMAL, array);
        return array;
    }

    static Group group() {
        List<Cell> cells = new ArrayList<>();
        for (String row : List.of("random", "standardNormal", "gamma", "standardNormalFill")) {
            cells.add(new Cell(row, Column.ONE_THREAD, w -> w.single(ChildrenBenchmark.class, row, 1, Map.of())));
            cells.add(new Cell(row, Column.TWO_THREADS, w -> w.single(ChildrenBenchmark.class, row, 2, Map.of())));
        }
        return new Group("children", "Two threads, each on its own child",
            "Time a value over both threads, PCG64; the fill is of a thousand. The throughput of two threads should be at "
                + "least " + GOAL + " times that of one.", List.of(Column.ONE_THREAD, Column.TWO_THREADS),
            List.of(Ratio.speedUp("throughput", Column.ONE_THREAD, Column.TWO_THREADS, GOAL)), cells, Repetition.VERY_MANY, false);
    }
}
