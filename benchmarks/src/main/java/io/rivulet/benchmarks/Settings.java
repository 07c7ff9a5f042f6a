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

    /** How often a group's numbers are measured. */
    int rounds(Group group) {
        return quick ? 1 : group.rounds();
    }

    /** How many JVMs share those rounds where a JVM measures a whole group: what is inlined differs from one to the next. */
    int jvms() {
        return quick ? 1 : 2;
    }

    /** For arrays, in a JVM that has drawn many before. */
    ChainedOptionsBuilder arrays(boolean first) {
        return times(1, first ? 300 : 80, 2, 80).forks(0);
    }

    /**
     * For single calls, in a JVM of their own. With two threads on two cores the compiler has no core for itself, and takes
     * two seconds until it is done.
     */
    ChainedOptionsBuilder single(int threads) {
        return times(threads > 1 ? 4 : 2, 500, 4, 150).forks(1).threads(threads);
    }

    private ChainedOptionsBuilder times(int warmUps, int warmUpMillis, int iterations, int millis) {
        return new OptionsBuilder().verbosity(VerboseMode.SILENT).shouldFailOnError(true)
            .warmupIterations(quick ? 1 : warmUps).warmupTime(TimeValue.milliseconds(quick ? 50 : warmUpMillis))
            .measurementIterations(quick ? 1 : iterations).measurementTime(TimeValue.milliseconds(quick ? 50 : millis));
    }

    double numpyWarmUpSeconds() {
        return quick ? 0 : 0.05;
    }

    double numpySeconds() {
        return quick ? 0.02 : 0.12;
    }

    int numpyRounds() {
        return quick ? 1 : 3;
    }
}
