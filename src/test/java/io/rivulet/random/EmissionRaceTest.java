package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The race between two ways of making the same words, with a clock that the ways move themselves. */
class EmissionRaceTest {

    private static final int REQUEST = 512;
    private static final long WORDS_BEFORE = 1 << 18;

    private long now;

    /** Counts, one word after the other; the two ways differ in what they cost. */
    private final class Counter extends LanedGenerator {
        private static final long serialVersionUID = 1L;

        private final transient EmissionRace race;
        private final int singlyNanos;
        private final int lanesNanos;
        private long count;
        private int lanesRequests;
        private int longest;
        private int slowdown = 1;

        Counter(EmissionRace race, int singlyNanos, int lanesNanos) {
            super(LOOKAHEAD, (SeedSequence) null);
            this.race = race;
            this.singlyNanos = singlyNanos;
            this.lanesNanos = lanesNanos;
        }

        @Override
        protected long next() {
            return count++;
        }

        @Override
        EmissionRace race() {
            return race;
        }

        @Override
        int emitSingly(long[] words, double[] doubles, int from, int to) {
            return count(words, from, to, lanesRequests == 0 ? singlyNanos : slowdown * singlyNanos);
        }

        @Override
        int emitInLanes(long[] words, double[] doubles, int from, int to) {
            lanesRequests++;
            return count(words, from, to, lanesNanos);
        }

        private int count(long[] words, int from, int to, int nanos) {
            for (int i = from; i < to; i++) {
                words[i] = next();
            }
            now += (long) nanos * (to - from);
            longest = Math.max(longest, to - from);
            return to - from;
        }
    }

    private Counter counter(int singlyNanos, int lanesNanos) {
        return new Counter(new EmissionRace(() -> now, WORDS_BEFORE), singlyNanos, lanesNanos);
    }

    /** Draws so many words in requests of one length, and checks them. */
    private static void draw(Counter counter, long words, int request) {
        long[] out = new long[request];
        for (long drawn = 0; drawn < words; ) {
            int made = counter.emit(out, null, 0, request);
            for (int i = 0; i < made; i++) {
                assertEquals(drawn + i, out[i]);
            }
            drawn += made;
        }
    }

    @Test
    void lanesWinWhereTheyAreFaster() {
        Counter counter = counter(20, 10);
        draw(counter, 4_000_000, REQUEST);
        assertEquals(EmissionRace.Verdict.LANES, counter.race().verdict());
    }

    @Test
    void lanesLoseWhereTheyAreSlower() {
        Counter counter = counter(20, 40);
        draw(counter, EmissionRace.LONGEST_NANOS / 10, REQUEST);
        assertEquals(EmissionRace.Verdict.SINGLY, counter.race().verdict());
    }

    @Test
    void lanesDoNotWinByWhatTheirBeginningCostsTheOtherWay() {
        Counter counter = counter(20, 40);
        counter.slowdown = 10;
        draw(counter, EmissionRace.LONGEST_NANOS / 20, REQUEST);
        assertEquals(EmissionRace.Verdict.SINGLY, counter.race().verdict());
    }

    @Test
    void aTieGoesToTheSimplerWay() {
        Counter counter = counter(20, 20);
        draw(counter, EmissionRace.LONGEST_NANOS / 10, REQUEST);
        assertEquals(EmissionRace.Verdict.SINGLY, counter.race().verdict());
    }

    @Test
    void aFewWordsAreNotRacedFor() {
        Counter counter = counter(20, 10);
        draw(counter, WORDS_BEFORE - REQUEST, REQUEST);
        assertEquals(0, counter.lanesRequests);
        assertEquals(EmissionRace.Verdict.OPEN, counter.race().verdict());
    }

    @Test
    void longRequestsAreCutUntilTheRaceIsOver() {
        Counter counter = counter(20, 10);
        int request = 100 * EmissionRace.LONGEST_REQUEST;
        draw(counter, WORDS_BEFORE, request);
        assertEquals(EmissionRace.LONGEST_REQUEST, counter.longest);
        draw(counter(20, 10), 40_000_000, request);
        counter.count = 0;
        draw(counter, 40_000_000, request);
        assertEquals(request, counter.longest);
    }

    @Test
    void whileTheRaceIsOnMostRequestsAreMadeSingly() {
        Counter counter = counter(20, 40);
        int requests = 16_000;
        draw(counter, WORDS_BEFORE + (long) requests * REQUEST, REQUEST);
        assertEquals(EmissionRace.Verdict.OPEN, counter.race().verdict());
        assertTrue(counter.lanesRequests <= requests / 16 + 4, counter.lanesRequests + " of " + requests);
        assertTrue(counter.lanesRequests >= requests / 16 - 4, counter.lanesRequests + " of " + requests);
    }
}
