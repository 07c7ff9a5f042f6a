package io.rivulet.statisticaltests.workers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.Generator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A thousand spawned workers against each other: all 499,500 pairs.
 *
 * <p>The seeds are fixed. Had they been drawn at random, each of a generator's three statistics would fail right workers
 * with probability 1e-6, and the million words of 64 bits would hold two equal ones with probability 2.7e-8.
 */
class WorkerCorrelationTest {

    private static final int WORKERS = 1_000;
    private static final int DRAWS = 1_000;
    private static final double FALSE_ALARM = 1e-6;

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void workersAreUncorrelated(Kind kind) {
        Correlations found = Correlations.of(kind.generator(700).spawn(WORKERS), DRAWS);
        assertTrue(found.largest() > FALSE_ALARM, found::toString);
        assertTrue(found.squares() > FALSE_ALARM, found::toString);
        assertTrue(found.sum() > FALSE_ALARM, found::toString);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void workersHaveNoWordInCommon(Kind kind) {
        assertEquals(0, wordsInCommon(kind.generator(701).spawn(WORKERS)));
    }

    private static long wordsInCommon(List<Generator> workers) {
        long[] words = workers.stream().flatMapToLong(rng -> rng.longs(DRAWS)).sorted().toArray();
        return IntStream.range(1, words.length).filter(i -> words[i - 1] == words[i]).count();
    }

    // --------------------------------------------------------------------------- what must fail, and by what it is found

    /** What the first words of neighbouring seeds have in common shows in the sum. */
    @Test
    void consecutiveSeedsOfAWeakGeneratorFail() {
        for (long seed : new long[] {1, 1_234_567_890_123L}) {
            Correlations found = Correlations.of(NaiveWorkers.consecutiveSeeds(seed, WORKERS), DRAWS);
            assertTrue(found.sum() < FALSE_ALARM, found::toString);
        }
    }

    @Test
    void aKeyGivenTwiceFails() {
        Correlations found = Correlations.of(NaiveWorkers.oneKeyTwice(Kind.PCG64.generator(702), WORKERS), DRAWS);
        assertTrue(found.largest() < FALSE_ALARM, found::toString);
        assertEquals(DRAWS, wordsInCommon(NaiveWorkers.oneKeyTwice(Kind.PCG64.generator(702), WORKERS)));
    }

    /** Shifted copies are uncorrelated; their words tell, even if each shares but one with the next. */
    @Test
    void overlappingStreamsFail() {
        assertEquals(WORKERS - 1, wordsInCommon(NaiveWorkers.overlapping(703, WORKERS, DRAWS - 1)));
    }
}
