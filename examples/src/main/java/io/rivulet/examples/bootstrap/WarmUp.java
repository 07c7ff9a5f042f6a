package io.rivulet.examples.bootstrap;

import io.rivulet.random.SeedSequence;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Has the JVM compile the inner loops on a made-up sample while options and data are still being read, which takes a core
 * a fifth of a second that the others would spend idle. Otherwise the compiler would compete with the workers for the
 * cores during the first half-second, and more threads would hardly help a short job. No result depends on it.
 */
final class WarmUp {

    private static final int VALUES = 100;

    private volatile boolean stopped;
    private final Thread thread;

    private WarmUp(Statistic statistic) {
        double[] values = IntStream.range(0, VALUES).mapToDouble(i -> i * i % VALUES).toArray();
        Bootstrap bootstrap = new Bootstrap(values, statistic, Bits.PCG64, SeedSequence.of(0));
        thread = new Thread(() -> bootstrap.warmUp(() -> stopped), "warm-up");
        thread.setDaemon(true);
    }

    /** Starts for the statistic that the options seem to ask for; a wrong guess costs nothing but the gain. */
    static WarmUp start(String... args) {
        String all = String.join(" ", args).toUpperCase(Locale.ROOT);
        WarmUp warmUp = new WarmUp(Arrays.stream(Statistic.values()).filter(s -> all.contains(s.name())).findFirst()
            .orElse(Statistic.STDDEV));
        warmUp.thread.start();
        return warmUp;
    }

    /** Returns when the thread has ended. */
    void stop() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
