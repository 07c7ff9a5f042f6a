package io.rivulet.stress.soak;

import io.rivulet.stress.soak.Operation.Effect;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the order in which the threads' calls took effect: an order that keeps each thread's own, and in which the
 * calls, made one after the other on a reference that nobody shares, give exactly the recorded results. If there is
 * one, the calls were linearizable (up to the order between threads in real time, which the records do not hold),
 * every value of the stream was given out once, and every call got one contiguous run of it.
 *
 * <p>At each place of the stream the next call of some thread has to fit: made there, it gives its result. Several may:
 *
 * <ul>
 * <li>Whoever only looks at the place comes before whoever moves it on.
 * <li>Whoever takes what an earlier draw left (half a word, the second Gaussian of a pair) comes before the others:
 *     nobody else can have it, and what its thread did next may have to be done here.
 * <li>An algorithm that rejects words may come to its result from an earlier place as well, by rejecting all that
 *     others drew in between. So the right one is the one that moves the stream least.
 * <li>A leap has no result. Only one thread leaps, and it does so when nothing else fits.
 * </ul>
 *
 * <p>Results have 31 bits or more. A wrong one of 31 or 32 bits fits by luck once in 2<sup>31</sup> places that it is
 * held against, which makes about one false alarm in 50,000 rounds of 200,000 calls.
 */
final class SerialOrder {

    /** More words than any call draws. */
    private static final int MOST_WORDS = 4_096;

    private final List<Operation> operations;
    private final SharedStream reference;
    private final List<CallLog> logs;
    private final int[] heads;
    private long spawned;

    /** Ends a trial, whose draws the library then takes back. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        static final Undone INSTANCE = new Undone();

        private Undone() {
            super(null, null, false, false);
        }
    }

    /**
     * @param operations what the records number
     * @param reference  stands where the shared stream stood when the records began; moves along
     * @param spawned    how many children had been spawned then
     * @param logs       the records, one a thread
     */
    SerialOrder(List<Operation> operations, SharedStream reference, long spawned, List<CallLog> logs) {
        this.operations = operations;
        this.reference = reference;
        this.spawned = spawned;
        this.logs = logs;
        this.heads = new int[logs.size()];
    }

    /**
     * Searches.
     *
     * @param progress gets the number of calls put in order, now and then
     * @return null if there is a serial order; else what does not fit
     */
    String find(LongConsumer progress) {
        long calls = logs.stream().mapToLong(CallLog::size).sum();
        int last = 0;
        for (long done = 0; done < calls; done++) {
            int next = next(last);
            if (next < 0) {
                return "after " + done + " of " + calls + " calls none of the threads' next ones fits the stream: "
                    + threads(0).mapToObj(this::show).collect(Collectors.joining("; "));
            }
            if (operation(next).effect() == Effect.SPAWNS) {
                spawned += Operations.children(argument(next));
            }
            heads[next]++;
            last = next;
            if (done % 65_536 == 65_535) {
                progress.accept(done + 1);
            }
        }
        return null;
    }

    long spawned() {
        return spawned;
    }

    /** A thread whose next call fits, made on the reference; or -1. */
    private int next(int last) {
        int reader = threads(last).filter(thread -> operation(thread).effect() == Effect.SPAWNS
            ? result(thread) == spawned : operation(thread).effect() == Effect.SEES_PLACE && fits(thread, false))
            .findFirst().orElse(-1);
        if (reader >= 0) {
            return reader;
        }
        int[] resting = threads(last)
            .filter(thread -> operation(thread).effect() == Effect.MAY_REST && fits(thread, false)).toArray();
        int least = leastMoving(resting);
        if (least >= 0 && words(least) == 0) {
            make(least);
            return least;
        }
        int certain = threads(last)
            .filter(thread -> operation(thread).effect() == Effect.MOVES_FROM_HERE && fits(thread, true))
            .findFirst().orElse(-1);
        if (certain >= 0) {
            return certain;
        }
        int[] moving = threads(last)
            .filter(thread -> operation(thread).effect() == Effect.MOVES && fits(thread, false)).toArray();
        int moved = leastMoving(IntStream.concat(IntStream.of(resting), IntStream.of(moving)).toArray());
        if (moved < 0) {
            // It shows nothing of itself, so that it can only be known by there being nothing else.
            moved = threads(last).filter(thread -> operation(thread).effect() == Effect.LEAPS).findFirst().orElse(-1);
        }
        if (moved >= 0) {
            make(moved);
        }
        return moved;
    }

    /** The threads that have a call left; the last one first, since it makes many calls before another has its turn. */
    private IntStream threads(int last) {
        return IntStream.range(0, heads.length).map(i -> (last + i) % heads.length)
            .filter(thread -> heads[thread] < logs.get(thread).size());
    }

    // ------------------------------------------------------------------------------------------- trials

    private long make(int thread) {
        return operation(thread).call().on(reference, argument(thread));
    }

    /** Whether a thread's next call gives its result at this place; if so, the reference may keep it. */
    private boolean fits(int thread, boolean keep) {
        boolean[] equal = new boolean[1];
        try {
            return reference.rng().atomically(r -> {
                equal[0] = make(thread) == result(thread);
                if (!equal[0] || !keep) {
                    throw Undone.INSTANCE;
                }
                return true;
            });
        } catch (Undone e) {
            return equal[0];
        }
    }

    /** Of some threads the one whose next call draws the fewest words, or -1. */
    private int leastMoving(int[] some) {
        int least = some.length == 0 ? -1 : some[0];
        for (int i = 1; i < some.length; i++) {
            least = words(some[i]) < words(least) ? some[i] : least;
        }
        return least;
    }

    /** How many words a thread's next call draws. */
    private int words(int thread) {
        long[] ahead = words(() -> { }, MOST_WORDS);
        long[] after = words(() -> make(thread), 2);
        for (int count = 0; count < ahead.length - 1; count++) {
            if (ahead[count] == after[0] && ahead[count + 1] == after[1]) {
                return count;
            }
        }
        return MOST_WORDS;
    }

    /** The next words after some call. */
    private long[] words(Runnable call, int count) {
        long[][] words = new long[1][];
        try {
            return reference.rng().atomically(r -> {
                call.run();
                words[0] = reference.bits().randomRaw(count);
                throw Undone.INSTANCE;
            });
        } catch (Undone e) {
            return words[0];
        }
    }

    // ------------------------------------------------------------------------------------------- the records

    private Operation operation(int thread) {
        return operations.get(logs.get(thread).operation(heads[thread]));
    }

    private int argument(int thread) {
        return logs.get(thread).argument(heads[thread]);
    }

    private long result(int thread) {
        return logs.get(thread).result(heads[thread]);
    }

    private String show(int thread) {
        return "thread " + thread + " call " + heads[thread] + " " + operation(thread).name() + " with "
            + argument(thread);
    }
}
