package io.rivulet.stress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * A small program for several threads, and what each of its serial orders gives: the definition of a linearizable
 * object, worked out by running the calls one after the other, in every order that keeps each actor's own.
 *
 * <p>A call returns a number that stands for all that it saw: a word, or a {@link Digest} of several values. A result
 * that no serial order gives therefore differs in some number, but for chances of 2<sup>-64</sup>.
 *
 * @param <S> what the actors share
 */
final class SerialOrders<S> {

    private final Supplier<? extends S> start;
    private final List<List<ToLongFunction<? super S>>> actors = new ArrayList<>();
    private ToLongFunction<? super S> last;

    /** The orders: a letter a call, a for the first actor's, b for the second's. */
    private final List<String> names = new ArrayList<>();

    /** What each order gives: the actors' numbers one actor after the other, then the last call's. */
    private final List<long[]> outcomes = new ArrayList<>();

    /** For the outcomes of a test that runs several programs in turn. */
    private final String title;

    private final String none;

    private SerialOrders(String title, Supplier<? extends S> start) {
        this.title = title;
        this.none = title + ": none";
        this.start = start;
    }

    /**
     * @param title what the program is called in the outcomes
     * @param start makes what the actors share, the same each time
     */
    static <S> SerialOrders<S> of(String title, Supplier<? extends S> start) {
        return new SerialOrders<>(title, start);
    }

    /** Adds an actor that makes these calls. */
    @SafeVarargs
    final SerialOrders<S> actor(ToLongFunction<? super S>... calls) {
        List<ToLongFunction<? super S>> own = new ArrayList<>();
        for (ToLongFunction<? super S> call : calls) {
            own.add(call);
        }
        actors.add(own);
        return this;
    }

    /** Completes the program with the arbiter's call, and works out its serial orders. */
    SerialOrders<S> then(ToLongFunction<? super S> call) {
        complete(call);
        extend("", new int[actors.size()]);
        return this;
    }

    /**
     * Completes the program with what another gives in the same orders: for calls that must leave no trace, of which
     * the other says so by not making them.
     */
    SerialOrders<S> like(SerialOrders<S> model) {
        complete(model.last);
        names.addAll(model.names);
        outcomes.addAll(model.outcomes);
        return this;
    }

    /** Once only: a program completed by its own calls would accept, besides a model's, whatever these give. */
    private void complete(ToLongFunction<? super S> call) {
        if (last != null) {
            throw new IllegalStateException("the program is complete");
        }
        last = call;
    }

    private void extend(String order, int[] made) {
        boolean complete = true;
        for (int actor = 0; actor < made.length; actor++) {
            if (made[actor] < actors.get(actor).size()) {
                complete = false;
                made[actor]++;
                extend(order + (char) ('a' + actor), made);
                made[actor]--;
            }
        }
        if (complete) {
            names.add(title + ": " + order);
            outcomes.add(serially(order));
        }
    }

    private long[] serially(String order) {
        S shared = start.get();
        long[] seen = new long[order.length() + 1];
        int[] made = new int[actors.size()];
        for (char letter : order.toCharArray()) {
            int actor = letter - 'a';
            seen[slot(actor) + made[actor]] = actors.get(actor).get(made[actor]).applyAsLong(shared);
            made[actor]++;
        }
        seen[order.length()] = last.applyAsLong(shared);
        return seen;
    }

    private int slot(int actor) {
        int slot = 0;
        for (List<?> calls : actors.subList(0, actor)) {
            slot += calls.size();
        }
        return slot;
    }

    // ------------------------------------------------------------------------------------------- for one sample

    S start() {
        return start.get();
    }

    /** Room for what the actors see. */
    long[][] room() {
        long[][] seen = new long[actors.size()][];
        Arrays.setAll(seen, actor -> new long[actors.get(actor).size()]);
        return seen;
    }

    /** Makes an actor's calls. */
    void run(int actor, S shared, long[] seen) {
        List<ToLongFunction<? super S>> calls = actors.get(actor);
        for (int i = 0; i < seen.length; i++) {
            seen[i] = calls.get(i).applyAsLong(shared);
        }
    }

    /** Makes the last call and tells which serial order gives what was seen, or none. */
    String order(S shared, long[][] seen) {
        long after = last.applyAsLong(shared);
        for (int i = 0; i < outcomes.size(); i++) {
            if (matches(outcomes.get(i), seen, after)) {
                return names.get(i);
            }
        }
        return none;
    }

    private static boolean matches(long[] outcome, long[][] seen, long after) {
        int slot = 0;
        for (long[] one : seen) {
            for (long number : one) {
                if (outcome[slot++] != number) {
                    return false;
                }
            }
        }
        return outcome[slot] == after;
    }
}
