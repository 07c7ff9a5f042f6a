package io.rivulet.stress.unguarded;

import java.io.Serializable;

/**
 * A generator with a state of several words and a count of children. Draws, moves and spawns are guarded; copies and the
 * serialised form are taken without the lock, field by field.
 */
public final class UnguardedLcg implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final long MULTIPLIER = 0x5851F42D4C957F2DL;

    /** Another distance than any number of draws in a test. */
    private static final int JUMP = 1000;

    private static final int WORDS = 16;

    private final long[] state = new long[WORDS];
    private int children;

    /**
     * @return the next word
     */
    public synchronized long draw() {
        long word = 0;
        for (int i = 0; i < WORDS; i++) {
            state[i] = state[i] * MULTIPLIER + 2 * i + 1;
            word = Long.rotateLeft(word, 5) ^ state[i];
        }
        return word;
    }

    /**
     * @return the number of a new child
     */
    public synchronized long spawn() {
        draw();
        return children++;
    }

    /**
     * @return a copy further on
     */
    public UnguardedLcg jumped() {
        UnguardedLcg copy = new UnguardedLcg();
        for (int i = 0; i < WORDS; i++) {
            copy.state[i] = state[i] + JUMP;
        }
        copy.children = children;
        return copy;
    }

    /** Moves on, in two steps. */
    public void advance() {
        advance(0, WORDS / 2);
        advance(WORDS / 2, WORDS);
    }

    private synchronized void advance(int from, int to) {
        for (int i = from; i < to; i++) {
            state[i] += JUMP;
        }
    }

    /**
     * @return the number of children
     */
    public synchronized long children() {
        return children;
    }
}
