package io.rivulet.stress.unguarded;

/**
 * A generator with its state in a plain field, set after the object was handed over: what a copy is whose state is
 * loaded once its constructor has ended, when nothing orders the two. The order is written here as a compiler or a
 * processor may choose it, since x86 processors keep stores in order and compilers seldom use their freedom.
 */
public final class UnguardedPublication {

    private long state;
    private UnguardedPublication copy;

    /**
     * Makes a copy with a state, and hands it over.
     *
     * @param words the state
     */
    public void publish(long words) {
        UnguardedPublication made = new UnguardedPublication();
        copy = made;
        made.state = words;
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
        return state++;
    }
}
