package io.rivulet.random;

import io.rivulet.random.distribution.DoubleDistribution;
import io.rivulet.random.distribution.FloatDistribution;
import io.rivulet.random.distribution.Integers;
import io.rivulet.random.distribution.LongDistribution;
import java.lang.reflect.Array;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/**
 * One array, one run of the stream, several cores; {@link Generator} inherits it. The variates and the state afterwards are
 * those of the sequential {@code fill}, whatever the number of threads: see {@link ParallelFill}. Each call is one atomic
 * step. It pays from some hundred thousand variates on; below, and over a bit generator from outside this package, it is
 * sequential by itself.
 *
 * <p>A distribution of the caller's own is used by several threads at once, so it must not have mutable state. It may also be
 * given words that the sequential fill would not begin a variate with; what it throws then is ignored.
 */
abstract class ParallelFills extends Permutations {

    ParallelFills(BitGenerator bitGenerator) {
        super(bitGenerator);
    }

    /**
     * As {@link #fill(DoubleDistribution, double[])}, with the help of the common pool.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was, the array is not
     * @param out          receives the variates
     */
    public void fillParallel(DoubleDistribution distribution, double[] out) {
        fillParallel(distribution, out, ForkJoinPool.commonPool(), commonThreads());
    }

    /**
     * As {@link #fill(LongDistribution, long[])}, with the help of the common pool.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was, the array is not
     * @param out          receives the variates
     */
    public void fillParallel(LongDistribution distribution, long[] out) {
        fillParallel(distribution, out, ForkJoinPool.commonPool(), commonThreads());
    }

    /**
     * As {@link #fill(FloatDistribution, float[])}, with the help of the common pool.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was, the array is not
     * @param out          receives the variates
     */
    public void fillParallel(FloatDistribution distribution, float[] out) {
        fillParallel(distribution, out, ForkJoinPool.commonPool(), commonThreads());
    }

    /**
     * As {@link #fill(DoubleDistribution, double[])}, with the help of an executor. The calling thread works too, and finishes
     * alone if the executor has no thread free.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was, the array is not
     * @param out          receives the variates
     * @param executor     runs the other threads' work
     * @param threads      how many threads work, the calling one included, {@code >= 1}
     * @throws IllegalArgumentException if {@code threads} is not positive
     */
    public void fillParallel(DoubleDistribution distribution, double[] out, Executor executor, int threads) {
        Objects.requireNonNull(distribution, "distribution");
        fill(Decoder.of(distribution), out, executor, threads);
    }

    /**
     * As {@link #fill(LongDistribution, long[])}, with the help of an executor. The calling thread works too, and finishes
     * alone if the executor has no thread free.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was, the array is not
     * @param out          receives the variates
     * @param executor     runs the other threads' work
     * @param threads      how many threads work, the calling one included, {@code >= 1}
     * @throws IllegalArgumentException if {@code threads} is not positive
     */
    public void fillParallel(LongDistribution distribution, long[] out, Executor executor, int threads) {
        Objects.requireNonNull(distribution, "distribution");
        fill(Decoder.of(distribution), out, executor, sharesWords(distribution) ? Math.min(1, threads) : threads);
    }

    /**
     * As {@link #fill(FloatDistribution, float[])}, with the help of an executor. The calling thread works too, and finishes
     * alone if the executor has no thread free.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was, the array is not
     * @param out          receives the variates
     * @param executor     runs the other threads' work
     * @param threads      how many threads work, the calling one included, {@code >= 1}
     * @throws IllegalArgumentException if {@code threads} is not positive
     */
    public void fillParallel(FloatDistribution distribution, float[] out, Executor executor, int threads) {
        Objects.requireNonNull(distribution, "distribution");
        fill(Decoder.of(distribution), out, executor, threads);
    }

    /**
     * As {@link #sample(DoubleDistribution, int)}, with the help of the common pool.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was
     * @param size         how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public double[] sampleParallel(DoubleDistribution distribution, int size) {
        double[] out = new double[Checks.size(size)];
        fillParallel(distribution, out);
        return out;
    }

    /**
     * As {@link #sample(LongDistribution, int)}, with the help of the common pool.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was
     * @param size         how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public long[] sampleParallel(LongDistribution distribution, int size) {
        long[] out = new long[Checks.size(size)];
        fillParallel(distribution, out);
        return out;
    }

    private <A> void fill(Decoder<A> decoder, A out, Executor executor, int threads) {
        int length = Array.getLength(Objects.requireNonNull(out, "out"));
        Objects.requireNonNull(executor, "executor");
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be >= 1, was " + threads);
        }
        transact(bits -> ParallelFill.fill(bits, decoder, out, 0, length, executor, threads));
    }

    private static int commonThreads() {
        return ForkJoinPool.getCommonPoolParallelism() + 1;
    }

    /** The narrow integers of one array share their words, so they cannot be cut. */
    private static boolean sharesWords(LongDistribution distribution) {
        return distribution instanceof Integers integers && integers.dtype().bits() < Integer.SIZE;
    }
}
