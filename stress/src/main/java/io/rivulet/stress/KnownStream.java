package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import java.util.function.Supplier;

/**
 * A stream whose values are known beforehand, so that a test can say of a drawn value which one it was.
 *
 * <p>jcstress makes a state object for every sample, millions of them: whatever a test compares with is made once, here.
 */
final class KnownStream {

    /** So many words bring a 64-bit generator to the last word of its first window. */
    static final int LAST_OF_WINDOW = 15;

    private final Supplier<? extends BitGenerator> start;
    private final int before;
    private final long[] words;

    /**
     * @param start  makes the bit generator at the beginning of the stream, the same each time
     * @param before how many words are drawn before the actors begin, to bring them to the place of interest
     * @param known  how many words after those are known
     */
    KnownStream(Supplier<? extends BitGenerator> start, int before, int known) {
        this.start = start;
        this.before = before;
        this.words = open().randomRaw(known);
    }

    /** A fresh bit generator, standing at the place of interest. */
    BitGenerator open() {
        BitGenerator bits = start.get();
        bits.randomRaw(before);
        return bits;
    }

    /** The index of a word counted from the place of interest, or -1 for a word that is not of the stream. */
    int index(long word) {
        for (int i = 0; i < words.length; i++) {
            if (words[i] == word) {
                return i;
            }
        }
        return -1;
    }
}
