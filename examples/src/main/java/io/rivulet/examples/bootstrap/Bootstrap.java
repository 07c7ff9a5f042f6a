package io.rivulet.examples.bootstrap;

import io.rivulet.random.DType;
import io.rivulet.random.Generator;
import io.rivulet.random.SeedSequence;
import io.rivulet.random.distribution.Integers;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The bootstrap of a statistic: resamples of the measurements, each as large as the sample and drawn from it with
 * replacement, and the statistic of each.
 *
 * <p>Resamples {@code 1000 b} to {@code 1000 b + 999} draw their indices from the child stream with the spawn key
 * {@code (b)}, as {@code integers(0, n, size=(1000, n))}, and their statistics have places of their own in the result.
 * So the result depends on the seed alone, and not on how many threads there are or which of them does which block.
 *
 * @param values    the measurements
 * @param statistic what is evaluated
 * @param bits      the kind of bit generator
 * @param seeds     the parent of the child streams; its count of children does not change
 */
record Bootstrap(double[] values, Statistic statistic, Bits bits, SeedSequence seeds) {

    /** Resamples that share a child stream. Part of the result: another number gives other resamples. */
    static final int BLOCK = 1_000;

    private static final int WARM_UP_BLOCKS = 150;

    /** Indices drawn at a time: enough to make the call's cost vanish, few enough to stay in a core's own cache. */
    private static final int INDICES_AT_A_TIME = 16_384;

    /** For warming up: more and shorter calls, so that the JVM compiles what stands around the loops as well. */
    private static final int INDICES_TO_WARM_UP = 1_024;

    /** The statistic of the sample itself. */
    double estimate() {
        int n = values.length;
        return statistic.over(values).of(allBut(n - 1, n), 0, n);
    }

    /** The statistics of resamples, in the order of the resamples. */
    double[] resample(int count, Workers workers, Workers.Progress progress) {
        double[] out = new double[count];
        workers.run(count, BLOCK, () -> resampler(out, INDICES_AT_A_TIME), progress);
        return out;
    }

    /** Does blocks for nothing until told to stop, and at least as many as the JVM takes to compile the loops. */
    void warmUp(BooleanSupplier until) {
        Workers.Worker worker = resampler(new double[BLOCK], INDICES_TO_WARM_UP);
        for (int blocks = 0; blocks < WARM_UP_BLOCKS || !until.getAsBoolean(); blocks++) {
            // Another stream each time: code that is compiled after one stream only is compiled again for the next.
            worker.run(blocks, 0, BLOCK);
        }
    }

    private Workers.Worker resampler(double[] out, int indicesAtATime) {
        int n = values.length;
        int rows = Math.max(1, indicesAtATime / n);
        long[] picks = new long[rows * n];
        Integers index = Integers.between(0, n, DType.INT64, false);
        Evaluator evaluator = statistic.over(values);
        return (block, from, to) -> {
            Generator rng = new Generator(bits.seeded(seeds.child(block)));
            for (int first = from; first < to; first += rows) {
                int last = Math.min(first + rows, to);
                rng.fill(index, picks, 0, (last - first) * n);
                evaluate(evaluator, picks, n, out, first, last);
            }
        };
    }

    /** A method of its own, so that the JIT compiles this loop early and without the drawing. */
    private static void evaluate(Evaluator evaluator, long[] picks, int n, double[] out, int from, int to) {
        for (int i = from, pick = 0; i < to; i++, pick += n) {
            out[i] = evaluator.of(picks, pick, pick + n);
        }
    }

    /** The jackknife: the statistic without the first measurement, without the second, and so on. */
    double[] leaveOneOut(Workers workers) {
        int n = values.length;
        double[] out = new double[n];
        Supplier<Workers.Worker> worker = () -> {
            Evaluator evaluator = statistic.over(values);
            return (block, from, to) -> {
                long[] picks = allBut(from, n);
                for (int i = from; i < to; i++) {
                    out[i] = evaluator.of(picks, 0, n - 1);
                    picks[i] = i;
                }
            };
        };
        workers.run(n, BLOCK, worker, done -> { });
        return out;
    }

    /** The indices 0 to n - 1 in order, with {@code omitted} moved to the end. */
    private static long[] allBut(int omitted, int n) {
        long[] picks = new long[n];
        for (int i = 0; i < n - 1; i++) {
            picks[i] = i < omitted ? i : i + 1;
        }
        picks[n - 1] = omitted;
        return picks;
    }
}
