package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.rivulet.random.BitGeneratorState;
import io.rivulet.random.DType;
import io.rivulet.random.Generator;
import io.rivulet.random.testing.BitGenerators;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Filling in parallel gives the array and the state that filling on one thread gives: for every distribution and generator, from
 * random places in the stream, for random lengths, on one to eight threads.
 */
class ParallelFillTest {

    /** Two pieces, from which on the work is divided at all. */
    private static final int LEAST = 1 << 18;

    private static final int MANY_PIECES = 1 << 20;

    private static final ExecutorService POOL = Executors.newFixedThreadPool(7, work -> {
        Thread thread = new Thread(work, "parallel fill");
        thread.setDaemon(true);
        return thread;
    });

    @AfterAll
    static void close() {
        POOL.shutdownNow();
    }

    /** Moves two equal generators to the same random place, with or without a half kept. */
    private static Generator somewhere(BitGenerators kind, long seed, int words, int halves) {
        Generator rng = kind.generator(seed);
        rng.random(words);
        for (int i = 0; i < halves; i++) {
            rng.nextInt();
        }
        return rng;
    }

    private static final class Trial {
        private final SplittableRandom plan;
        private final long seed;
        private final int words;
        private final int halves;
        final int size;
        final int threads;
        private final BitGenerators kind;

        Trial(BitGenerators kind, SplittableRandom plan) {
            this(kind, plan, LEAST);
        }

        Trial(BitGenerators kind, SplittableRandom plan, int least) {
            this.kind = kind;
            this.plan = plan;
            this.seed = plan.nextInt(1_000_000);
            this.words = plan.nextInt(700);
            this.halves = plan.nextInt(3);
            this.size = least + plan.nextInt(LEAST / 4);
            this.threads = 1 + plan.nextInt(8);
        }

        Generator generator() {
            return somewhere(kind, seed, words, halves);
        }

        @Override
        public String toString() {
            return kind + " seed " + seed + " after " + words + " doubles and " + halves + " halves, " + size + " on "
                + threads + " threads";
        }
    }

    private static void check(DoubleDistribution distribution, Trial trial) {
        Generator one = trial.generator();
        Generator other = trial.generator();
        double[] expected = one.sample(distribution, trial.size);
        double[] actual = new double[trial.size];
        other.fillParallel(distribution, actual, POOL, trial.threads);
        assertArrayEquals(expected, actual, () -> distribution + ", " + trial);
        assertEquals(one.bitGenerator().state(), other.bitGenerator().state(), () -> distribution + ", " + trial);
    }

    private static void check(LongDistribution distribution, Trial trial) {
        Generator one = trial.generator();
        Generator other = trial.generator();
        long[] expected = one.sample(distribution, trial.size);
        long[] actual = new long[trial.size];
        other.fillParallel(distribution, actual, POOL, trial.threads);
        assertArrayEquals(expected, actual, () -> distribution + ", " + trial);
        assertEquals(one.bitGenerator().state(), other.bitGenerator().state(), () -> distribution + ", " + trial);
    }

    private static void check(FloatDistribution distribution, Trial trial) {
        Generator one = trial.generator();
        Generator other = trial.generator();
        float[] expected = one.sample(distribution, trial.size);
        float[] actual = new float[trial.size];
        other.fillParallel(distribution, actual, POOL, trial.threads);
        assertArrayEquals(expected, actual, () -> distribution + ", " + trial);
        assertEquals(one.bitGenerator().state(), other.bitGenerator().state(), () -> distribution + ", " + trial);
    }

    @ParameterizedTest
    @EnumSource
    void everyDistributionOfDoubles(BitGenerators kind) {
        SplittableRandom plan = new SplittableRandom(kind.ordinal());
        for (DoubleDistribution distribution : ContinuousExamples.all()) {
            check(distribution, new Trial(kind, plan));
        }
        check(new StandardUniform(), new Trial(kind, plan));
        check(new StandardNormal(), new Trial(kind, plan));
    }

    @ParameterizedTest
    @EnumSource
    void everyDistributionOfLongs(BitGenerators kind) {
        SplittableRandom plan = new SplittableRandom(10 + kind.ordinal());
        List<LongDistribution> all = new ArrayList<>(DiscreteExamples.all());
        for (DType<?> dtype : DType.values()) {
            all.add(Integers.between(0, dtype == DType.BOOL ? 2 : 100, dtype, false));
        }
        all.add(Integers.between(0, 3_000_000_000L, DType.INT64, false));
        all.add(Integers.between(0, (1L << 62) + (1L << 61), DType.INT64, false));
        all.add(new Integers(0, -1, DType.UINT64));
        all.add(new Integers(7, 7, DType.INT64));
        for (LongDistribution distribution : all) {
            check(distribution, new Trial(kind, plan));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDistributionOfFloats(BitGenerators kind) {
        SplittableRandom plan = new SplittableRandom(20 + kind.ordinal());
        for (FloatDistribution distribution : List.of(new StandardUniformFloat(), new StandardNormalFloat(),
                new StandardExponentialFloat(), new StandardGammaFloat(0.4f), new StandardGammaFloat(2.5f))) {
            check(distribution, new Trial(kind, plan));
        }
    }

    /** A variate of some 400 words: two decodings rarely fall into step soon enough, and pieces are decoded again. */
    @ParameterizedTest
    @EnumSource
    void aDistributionThatRarelyFallsIntoStep(BitGenerators kind) {
        DoubleDistribution hungry = bits -> {
            double first = bits.nextDouble();
            int more = 200 + (int) (first * 400);
            double sum = 0;
            for (int i = 0; i < more; i++) {
                sum += bits.nextDouble();
            }
            return sum;
        };
        SplittableRandom plan = new SplittableRandom(30 + kind.ordinal());
        check(hungry, new Trial(kind, plan));
    }

    /** Behind the first pieces, variates are decoded about where they belong, and moved. */
    @ParameterizedTest
    @EnumSource
    void manyPieces(BitGenerators kind) {
        SplittableRandom plan = new SplittableRandom(70 + kind.ordinal());
        for (int i = 0; i < 3; i++) {
            check(new StandardNormal(), new Trial(kind, plan, MANY_PIECES));
            check(new Gamma(2.4, 1), new Trial(kind, plan, MANY_PIECES));
            check(new Poisson(3), new Trial(kind, plan, MANY_PIECES));
            check(new StandardExponentialFloat(), new Trial(kind, plan, MANY_PIECES));
        }
    }

    /**
     * One of two thousand variates takes 400 words, so that a piece's place is often guessed wrong by more than its margins.
     */
    @ParameterizedTest
    @EnumSource
    void placesThatCannotBeGuessed(BitGenerators kind) {
        DoubleDistribution uneven = bits -> {
            double x = bits.nextDouble();
            for (int i = 0; x < 1.0 / 2000 && i < 400; i++) {
                bits.nextDouble();
            }
            return x;
        };
        SplittableRandom plan = new SplittableRandom(90 + kind.ordinal());
        for (int i = 0; i < 5; i++) {
            check(uneven, new Trial(kind, plan, MANY_PIECES));
        }
    }

    /** Threads that stop here and there hand their pieces in out of order. */
    @ParameterizedTest
    @EnumSource
    void threadsThatStop(BitGenerators kind) {
        DoubleDistribution stopping = bits -> {
            if (ThreadLocalRandom.current().nextInt(20_000) == 0) {
                LockSupport.parkNanos(2_000_000);
            }
            double x = bits.nextDouble();
            return x < 0.1 ? bits.nextDouble() : x;
        };
        SplittableRandom plan = new SplittableRandom(90 + kind.ordinal());
        for (int i = 0; i < 2; i++) {
            check(stopping, new Trial(kind, plan, MANY_PIECES));
        }
    }

    /** One variate in 20,000 takes 10,000 words: nobody can tell where in the array a later word belongs. */
    @ParameterizedTest
    @EnumSource
    void aDistributionWhosePlacesCannotBeGuessed(BitGenerators kind) {
        DoubleDistribution erratic = bits -> {
            double x = bits.nextDouble();
            double sum = x;
            for (int i = 0; x < 5e-5 && i < 10_000; i++) {
                sum += bits.nextDouble();
            }
            return sum;
        };
        SplittableRandom plan = new SplittableRandom(80 + kind.ordinal());
        for (int i = 0; i < 3; i++) {
            check(erratic, new Trial(kind, plan, MANY_PIECES));
        }
    }

    /** Halves and whole words mixed: where the half stands matters, not only the word. */
    @ParameterizedTest
    @EnumSource
    void aDistributionOfHalvesAndWords(BitGenerators kind) {
        DoubleDistribution mixed = bits -> {
            int choice = bits.nextInt() & 3;
            return choice == 0 ? bits.nextDouble() : choice == 1 ? bits.nextInt() : choice;
        };
        SplittableRandom plan = new SplittableRandom(40 + kind.ordinal());
        for (int i = 0; i < 3; i++) {
            check(mixed, new Trial(kind, plan));
        }
    }

    /** One variate in ten thousand takes another word: after a steady beginning the expectation is disappointed. */
    @ParameterizedTest
    @EnumSource
    void aDistributionThatIsAlmostSteady(BitGenerators kind) {
        DoubleDistribution almost = bits -> {
            double x = bits.nextDouble();
            return x < 1e-4 ? bits.nextDouble() : x;
        };
        SplittableRandom plan = new SplittableRandom(60 + kind.ordinal());
        for (int i = 0; i < 5; i++) {
            check(almost, new Trial(kind, plan));
        }
    }

    /** What a wrong guess or a variate beyond the end throws is nobody's business. */
    @Test
    void anExceptionThatTheSequentialFillDoesNotMeet() {
        Trial trial = new Trial(BitGenerators.PCG64, new SplittableRandom(50));
        DoubleDistribution oneOrTwo = bits -> {
            double x = bits.nextDouble();
            return x < 0.1 ? bits.nextDouble() : x;
        };
        Generator sequential = trial.generator();
        sequential.sample(oneOrTwo, trial.size);
        double forbidden = sequential.random(50)[49];
        AtomicInteger thrown = new AtomicInteger();
        check(bits -> {
            double x = oneOrTwo.sample(bits);
            if (x == forbidden) {
                thrown.incrementAndGet();
                throw new IllegalStateException("beyond the end");
            }
            return x;
        }, trial);
        assertEquals(trial.threads == 1 ? 0 : 1, Math.min(1, thrown.get()));
    }

    @Test
    void anExceptionOnTheWayLeavesTheStreamAsItWas() {
        for (int threads = 1; threads <= 8; threads++) {
            Generator rng = Generator.defaultRng(51);
            double forbidden = Generator.defaultRng(51).random(150_000)[149_000];
            BitGeneratorState before = rng.bitGenerator().state();
            DoubleDistribution failing = bits -> {
                double x = bits.nextDouble();
                if (x == forbidden) {
                    throw new IllegalStateException("on the way");
                }
                return x;
            };
            int count = threads;
            IllegalStateException e = assertThrows(IllegalStateException.class,
                () -> rng.fillParallel(failing, new double[300_000], POOL, count));
            assertEquals("on the way", e.getMessage());
            assertEquals(before, rng.bitGenerator().state());
        }
    }

    @Test
    void anExecutorThatRefusesOrRunsInPlace() {
        Executor refusing = work -> {
            throw new RejectedExecutionException();
        };
        for (Executor executor : List.of(refusing, (Executor) Runnable::run)) {
            Generator one = Generator.defaultRng(52);
            Generator other = Generator.defaultRng(52);
            double[] actual = new double[300_000];
            other.fillParallel(new StandardNormal(), actual, executor, 4);
            assertArrayEquals(one.standardNormal(300_000), actual);
            assertEquals(one.bitGenerator().state(), other.bitGenerator().state());
        }
    }

    @Test
    void theCommonPoolAndSizedForms() {
        Generator one = Generator.defaultRng(53);
        Generator other = Generator.defaultRng(53);
        assertArrayEquals(one.standardNormal(400_000), other.sampleParallel(new StandardNormal(), 400_000));
        assertArrayEquals(one.integers(0, 1000, 400_000),
            other.sampleParallel(Integers.between(0, 1000, DType.INT64, false), 400_000));
        assertEquals(one.bitGenerator().state(), other.bitGenerator().state());
    }

    @Test
    void refusals() {
        Generator rng = Generator.defaultRng(54);
        assertEquals("threads must be >= 1, was 0", assertThrows(IllegalArgumentException.class,
            () -> rng.fillParallel(new StandardNormal(), new double[1], POOL, 0)).getMessage());
        assertEquals("threads must be >= 1, was -1", assertThrows(IllegalArgumentException.class,
            () -> rng.fillParallel(Integers.between(0, 9, DType.INT8, false), new long[1], POOL, -1)).getMessage());
    }

    /** Another thread's draws fall before or after the whole array. */
    @Test
    void oneStep() throws InterruptedException {
        Generator shared = Generator.defaultRng(55);
        double[] array = new double[300_000];
        double[] single = new double[200];
        Thread drawing = new Thread(() -> {
            for (int i = 0; i < single.length; i++) {
                single[i] = shared.random();
            }
        });
        drawing.start();
        shared.fillParallel(new StandardUniform(), array, POOL, 4);
        drawing.join();
        double[] stream = Generator.defaultRng(55).random(array.length + single.length);
        int start = 0;
        while (stream[start] != array[0]) {
            assertEquals(stream[start], single[start]);
            start++;
        }
        for (int i = 0; i < array.length; i++) {
            assertEquals(stream[start + i], array[i]);
        }
        for (int i = start; i < single.length; i++) {
            assertEquals(stream[array.length + i], single[i]);
        }
    }
}
