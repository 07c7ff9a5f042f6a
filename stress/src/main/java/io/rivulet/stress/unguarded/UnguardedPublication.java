package io.rivulet.stress.unguarded;

/**
 * A generator with its state in plain words, set after the object was handed over: what a copy is whose state is
 * loaded once its constructor has ended, when nothing orders the two. The order is written here as a compiler or a
 * processor may choose it, since x86 processors keep stores in order and compilers seldom use their freedom.
 */
public final class UnguardedPublication {

    private static final int WORDS = 624;

    private final long[] state = new long[WORDS];

    /** Volatile so that the compiler keeps the order in which it is written here: before the state. */
    private volatile UnguardedPublication copy;

    /**
     * Makes a copy with a state, and hands it over.
     *
     * @param word each word of its state
     */
    public void publish(long word) {
        UnguardedPublication made = new UnguardedPublication();
        copy = made;
        for (int i = 0; i < WORDS; i++) {
            made.state[i] = word;
        }
    }

    /**
     * @return the copy, or null if it is not seen yet
     */
    public UnguardedPublication copy() {
        return copy;
    }

    /**
     * @return the next word
     */
    public long draw() {
        return state[WORDS - 1];
    }
}
