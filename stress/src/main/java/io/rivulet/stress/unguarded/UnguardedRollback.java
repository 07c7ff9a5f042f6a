package io.rivulet.stress.unguarded;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.BitGeneratorState;

/** A step that is rolled back in a second hold of the lock, after the first was given up. */
public final class UnguardedRollback {

    private UnguardedRollback() {
    }

    /**
     * Draws some words, fails, and puts the state back.
     *
     * @param bits where the words come from
     */
    public static void fail(BitGenerator bits) {
        BitGeneratorState before = bits.state();
        bits.randomRaw(3);
        bits.restore(before);
    }
}
