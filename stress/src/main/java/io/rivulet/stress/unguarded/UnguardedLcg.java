package io.rivulet.stress.unguarded;

import java.io.Serializable;

/**
 * A generator with a state of two words and a count of children. Draws, moves and spawns are guarded; copies and the
 * serialised form are taken without the lock, field by field.
 */
public final class UnguardedLcg implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final long MULTIPLIER = 0x5851F42D4C957F2DL;

    /** Another distance than any number of draws in a test. */
    private static final int JUMP = 1000;

    private long first = 1;
    private long second = 2;
    private int children;

    /**
     * @return the next word
     */
    public synchronized long draw() {
        first = first * MULTIPLIER + 1;
        second = second * MULTIPLIER + 3;
        return first ^ Long.rotateLeft(second, 32);
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
        copy.first = first + JUMP;
        copy.second = second + JUMP;
        copy.children = children;
        return copy;
    }

    /** Moves on, in two steps. */
    public void advance() {
        synchronized (this) {
            first += JUMP;
        }
        synchronized (this) {
            second += JUMP;
        }
    }

    /**
     * @return the number of children
     */
    public synchronized long children() {
        return children;
    }
}
