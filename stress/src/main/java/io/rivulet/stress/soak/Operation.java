package io.rivulet.stress.soak;

import java.util.function.Predicate;

/**
 * One kind of call on the shared stream.
 *
 * @param name     for reports
 * @param weight   how often, in proportion to the others
 * @param effect   on the stream
 * @param works    whether the stream's bit generator has this operation
 * @param call     makes the call and returns its result's fingerprint
 */
record Operation(String name, int weight, Effect effect, Predicate<SharedStream> works, Call call) {

    /** What a call changes and sees. */
    enum Effect {
        /** It draws. It may begin by rejecting words, so that its result is that of a later place, too. */
        MOVES,
        /** It draws, or takes what an earlier draw left: half a word, the second Gaussian of a pair. */
        MAY_REST,
        /** It draws, and its result is made of the very next words, 45 bits of them or more: it fits one place only. */
        MOVES_FROM_HERE,
        /** It goes so far ahead that no draw reaches over it, and returns nothing. Left to the first thread. */
        LEAPS,
        /** It sees the place of the stream and leaves it. */
        SEES_PLACE,
        /** It moves the count of children, not the stream; its result is checked against the count. */
        SPAWNS
    }

    /** A call with an argument in [0, 32), for instance a size. */
    @FunctionalInterface
    interface Call {
        long on(SharedStream stream, int argument);
    }

    static Operation of(String name, int weight, Call call) {
        return new Operation(name, weight, Effect.MOVES, stream -> true, call);
    }

    Operation that(Effect other) {
        return new Operation(name, weight, other, works, call);
    }

    Operation where(Predicate<SharedStream> condition) {
        return new Operation(name, weight, effect, condition, call);
    }
}
