package io.rivulet.random;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Finds out which of two ways of making the same words is the faster one here, while the words are being made: one after
 * the other, or in lanes that the compiler may turn into vector instructions. Whether it does hangs on the processor, the
 * JVM and its options, and it is twice as fast or half as fast accordingly; nothing short of a clock can tell.
 *
 * <p>Some requests are made in lanes and timed, some singly, until one way has won; from then on there is nothing but a
 * look at the verdict. A race is shared by all generators of a class. It is run under many generators' locks and guarded
 * by none: whatever the verdict, and whenever it comes, the words are the same.
 */
final class EmissionRace {

    /**
     * Programs that draw less are not bothered. The JVM is busy for a fifth of a second compiling the lanes, and what calls
     * them once more; it takes about so many words to win that back.
     */
    private static final long NO_RACE_WORDS = 1 << 28;

    /**
     * A generator's requests that make one round; the first of them are made in lanes, several in a row as in the long run, and
     * the next one singly, all timed. Of the others nothing is counted but words, once a round, since generators on
     * several cores share the race and would wait for each other's counts. The one made singly is timed before the race begins too:
     * the first lanes may cost the other way its compiled code for a while, where they share some.
     */
    private static final int ROUND = 64;
    private static final int LANES_IN_ROUND = 4;

    /** The JVM needs so many words made in lanes to take notice and compile. */
    private static final long LEAST_LANES_WORDS = 1 << 17;

    /** The compiler may need as long; after that, the race is over. */
    static final long LONGEST_NANOS = 1_000_000_000;

    /** While the race is on, longer requests are cut. */
    static final int LONGEST_REQUEST = 2_048;

    /** Lanes have to be so much faster: the least advantage, in percent of the other way's time. */
    private static final long PERCENT = 90;

    /** How the race ended, if it has. */
    enum Verdict { OPEN, SINGLY, LANES }

    private final LongSupplier clock;
    private final long wordsBefore;

    private volatile Verdict verdict = Verdict.OPEN;

    private final AtomicLong words = new AtomicLong();
    private final AtomicLong lanesWords = new AtomicLong();
    private final AtomicLong began = new AtomicLong();

    /** The best times so far, in picoseconds a word. */
    private final AtomicLong bestSingly = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong bestInLanes = new AtomicLong(Long.MAX_VALUE);

    EmissionRace() {
        this(System::nanoTime, NO_RACE_WORDS);
    }

    /** With a clock in nanoseconds, and so many words before the race begins. */
    EmissionRace(LongSupplier clock, long wordsBefore) {
        this.clock = clock;
        this.wordsBefore = wordsBefore;
    }

    /** Has the generator make words as {@link BitEngine#emit} says, by the way that is the faster as far as is known. */
    int emit(LanedGenerator generator, long[] out, double[] doubles, int from, int to) {
        switch (verdict) {
            case SINGLY:
                return generator.emitSingly(out, doubles, from, to);
            case LANES:
                return generator.emitInLanes(out, doubles, from, to);
            default:
                return race(generator, out, doubles, from, Math.min(to, from + LONGEST_REQUEST));
        }
    }

    Verdict verdict() {
        return verdict;
    }

    private int race(LanedGenerator generator, long[] out, double[] doubles, int from, int to) {
        int turn = generator.countRequest() % ROUND;
        if (turn == ROUND - 1) {
            words.addAndGet((long) ROUND * (to - from));
        }
        boolean inLanes = turn < LANES_IN_ROUND && words.get() >= wordsBefore;
        if (!inLanes && turn != LANES_IN_ROUND) {
            return generator.emitSingly(out, doubles, from, to);
        }
        long start = clock.getAsLong();
        int made = inLanes
            ? generator.emitInLanes(out, doubles, from, to)
            : generator.emitSingly(out, doubles, from, to);
        long end = clock.getAsLong();
        if (made > 0) {
            (inLanes ? bestInLanes : bestSingly).accumulateAndGet((end - start) * 1_000 / made, Math::min);
            if (inLanes) {
                began.compareAndSet(0, start);
                if (lanesWords.addAndGet(made) >= LEAST_LANES_WORDS) {
                    decide(end);
                }
            }
        }
        return made;
    }

    private void decide(long now) {
        // A best time is small or, before the first heat, so large that the products must not overflow.
        if (bestInLanes.get() < bestSingly.get() / 100 * PERCENT) {
            verdict = Verdict.LANES;
        } else if (now - began.get() > LONGEST_NANOS) {
            verdict = Verdict.SINGLY;
        }
    }
}
