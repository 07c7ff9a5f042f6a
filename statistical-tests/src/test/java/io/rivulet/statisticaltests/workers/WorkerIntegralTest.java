package io.rivulet.statisticaltests.workers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.Generator;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sixty-four spawned workers integrate together, two thousand times, and 95% of the confidence intervals must hold the true
 * value: no fewer, and no more. All 128,000 workers of a test are children of one parent.
 *
 * <p>The seeds are fixed. Had they been drawn at random, right workers would fail with probability at most 1e-6, by the
 * quantiles of the binomial distribution of the count.
 */
class WorkerIntegralTest {

    private static final int EXPERIMENTS = 2_000;
    private static final int WORKERS = 64;
    private static final double FALSE_ALARM = 1e-6;

    private static final BinomialDistribution COUNT = BinomialDistribution.of(EXPERIMENTS, Coverage.LEVEL);
    private static final int LOWEST = COUNT.inverseCumulativeProbability(FALSE_ALARM / 2);
    private static final int HIGHEST = COUNT.inverseSurvivalProbability(FALSE_ALARM / 2);

    private static int covered(int draws, IntFunction<List<Generator>> workers) {
        return Coverage.of(EXPERIMENTS, WORKERS, draws, workers);
    }

    private static boolean isRight(int covered) {
        return LOWEST <= covered && covered <= HIGHEST;
    }

    private static String message(int covered) {
        return covered + " of " + EXPERIMENTS + " intervals hold the value; right would be " + LOWEST + " to " + HIGHEST;
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void intervalsOfAFewDrawsAWorkerAreRight(Kind kind) {
        Generator parent = kind.generator(710);
        int covered = covered(50, e -> parent.spawn(WORKERS));
        assertTrue(isRight(covered), () -> message(covered));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void intervalsOfManyDrawsAWorkerAreRight(Kind kind) {
        Generator parent = kind.generator(711);
        int covered = covered(500, e -> parent.spawn(WORKERS));
        assertTrue(isRight(covered), () -> message(covered));
    }

    // ------------------------------------------------------------------------------------------- what must fail

    @Test
    void consecutiveSeedsOfAWeakGeneratorFail() {
        int covered = covered(50, e -> NaiveWorkers.consecutiveSeeds(1 + (long) WORKERS * e, WORKERS));
        assertFalse(isRight(covered), () -> message(covered));
    }

    /** Each worker repeats the second half of the one before. */
    @ParameterizedTest
    @ValueSource(ints = {50, 500})
    void overlappingStreamsFail(int draws) {
        int covered = covered(draws, e -> NaiveWorkers.overlapping(e, WORKERS, draws / 2));
        assertFalse(isRight(covered), () -> message(covered));
    }
}
