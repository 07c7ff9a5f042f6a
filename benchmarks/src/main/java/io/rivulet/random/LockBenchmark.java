package io.rivulet.random;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Which lock should guard a stream? The guarded step is a 64-bit congruential generator's, as short as a draw gets. It
 * stands in the library's package because the library's lock is not public. Threads by {@code -t 1} and {@code -t 2};
 * virtual threads by {@code -jvmArgsAppend -Djmh.executor=VIRTUAL} on JDK 21 and later.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class LockBenchmark {

    /** The step and its state, behind the library's lock. */
    private static final class Guarded extends StreamLock {
        private long state = 42;

        long next() {
            return state = state * 0x5851F42D4C957F2DL + 1442695040888963407L;
        }
    }

    private final Guarded guarded = new Guarded();
    private final ReentrantLock reentrant = new ReentrantLock();
    private final java.util.Random random = new java.util.Random(42);

    /**
     * No lock at all: what the step itself costs. Wrong with two threads.
     *
     * @return a word
     */
    @Benchmark
    public long unguarded() {
        return guarded.next();
    }

    /**
     * The library's lock.
     *
     * @return a word
     */
    @Benchmark
    public long streamLock() {
        guarded.lock();
        try {
            return guarded.next();
        } finally {
            guarded.unlock();
        }
    }

    /**
     * The JDK's explicit lock.
     *
     * @return a word
     */
    @Benchmark
    public long reentrantLock() {
        reentrant.lock();
        try {
            return guarded.next();
        } finally {
            reentrant.unlock();
        }
    }

    /**
     * The JVM's monitor.
     *
     * @return a word
     */
    @Benchmark
    public long monitor() {
        synchronized (guarded) {
            return guarded.next();
        }
    }

    /**
     * java.util.Random's nextDouble: two compare-and-set operations.
     *
     * @return a double
     */
    @Benchmark
    public double javaUtilRandom() {
        return random.nextDouble();
    }
}
