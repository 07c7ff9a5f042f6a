package io.rivulet.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Measures on both sides, in nanoseconds a value: the means over short windows, of which the least. */
final class Stopwatch implements AutoCloseable {

    private final Settings settings;
    private final NumPyTimer numpy;

    Stopwatch(Settings settings, Path script) throws IOException {
        this.settings = settings;
        this.numpy = NumPyTimer.start(script, settings);
    }

    String numpyVersion() {
        return numpy.version();
    }

    /** One of Rivulet's columns, in this JVM. */
    double array(ArrayGroup group, Workload row, String column) throws RunnerException {
        return run(settings.arrays(), ArrayBenchmark.class, "draw",
            Map.of("group", group.name(), "row", row.name(), "column", column)).getMin() / row.values(group.n());
    }

    /** A benchmark in a JVM of its own. With several threads the time is for all of them together. */
    double single(Class<?> benchmark, String method, int threads, Map<String, String> parameters) throws RunnerException {
        return run(settings.single(threads), benchmark, method, parameters).getMin() / threads;
    }

    /**
     * The same for threads that get into each other's way, whose median window counts: the fastest is one in which some of them
     * stood still for a while.
     */
    double contended(Class<?> benchmark, String method, int threads) throws RunnerException {
        return run(settings.single(threads), benchmark, method, Map.of()).getPercentile(50) / threads;
    }

    /** NumPy's time for an expression. */
    double numpy(Kind kind, int n, int values, String expression) throws IOException {
        return numpy.time(kind, n, values, expression);
    }

    private static Statistics run(ChainedOptionsBuilder options, Class<?> benchmark, String method,
            Map<String, String> parameters) throws RunnerException {
        options.include(Pattern.quote(benchmark.getName() + "." + method) + "$");
        parameters.forEach(options::param);
        return new Runner(options.build()).runSingle().getPrimaryResult().getStatistics();
    }

    @Override
    public void close() {
        numpy.close();
    }
}
