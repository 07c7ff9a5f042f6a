package io.rivulet.benchmarks;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How long and how often a number is measured: each quantity for the tables, or hardly at all, to see whether everything runs.
 *
 * @param quick whether hardly at all
 */
record Settings(boolean quick) {

    static final String QUICK = "--quick";

    /** A time is that of the fastest of some windows: short ones, for those in which nobody else uses the core may last a second. */
    private static final int WINDOWS = 8;
    private static final int WINDOW_MILLIS = 60;

    /** How often a group's numbers are measured at least. */
    int leastRounds(Group group) {
        return quick ? 1 : group.repetition().least();
    }

    /** The same at most. */
    int mostRounds(Group group) {
        return quick ? 1 : group.repetition().most();
    }

    /** For arrays, in a JVM that has drawn many before. */
    ChainedOptionsBuilder arrays() {
        return times(1, 150, WINDOWS, WINDOW_MILLIS).forks(0);
    }

    /**
     * For single calls, in a JVM of their own. With two threads on two cores the compiler has no core for itself, and takes
     * two seconds until it is done.
     */
    ChainedOptionsBuilder single(int threads) {
        return times(threads > 1 ? 4 : 2, 500, WINDOWS, WINDOW_MILLIS).forks(1).threads(threads);
    }

    private ChainedOptionsBuilder times(int warmUps, int warmUpMillis, int iterations, int millis) {
        return new OptionsBuilder().verbosity(VerboseMode.SILENT).shouldFailOnError(true)
            .warmupIterations(quick ? 1 : warmUps).warmupTime(TimeValue.milliseconds(quick ? 50 : warmUpMillis))
            .measurementIterations(quick ? 1 : iterations).measurementTime(TimeValue.milliseconds(quick ? 50 : millis));
    }

    double numpyWarmUpSeconds() {
        return quick ? 0 : 0.05;
    }

    double numpyWindowSeconds() {
        return quick ? 0.02 : WINDOW_MILLIS * 1e-3;
    }

    int numpyWindows() {
        return quick ? 1 : WINDOWS;
    }
}
