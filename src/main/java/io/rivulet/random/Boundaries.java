package io.rivulet.random;

import java.util.Arrays;

/**
 * Places between two variates of a {@link DecodedPath}, in their order, each with everything that the rest of the stream
 * depends on: two decodings that pass the same place give the same variates from there on. In arrays that serve path after
 * path.
 */
final class Boundaries {

    private static final int FIRST_LENGTH = 1024;

    /** Beside a half: it is kept for the next variate. Where it is not it can still be seen in the state. */
    private static final long KEPT = 1L << 32;

    /** How many words of the stream come before. */
    private long[] words = new long[FIRST_LENGTH];

    /** The upper half of a word, unsigned, and whether it is {@link #KEPT}. */
    private long[] halves = new long[FIRST_LENGTH];

    /** How many variates of the path come before. */
    private int[] indices = new int[FIRST_LENGTH];

    private int size;

    void clear() {
        size = 0;
    }

    void add(long word, boolean hasHalf, int half, int index) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
            halves = Arrays.copyOf(halves, 2 * size);
            indices = Arrays.copyOf(indices, 2 * size);
        }
        words[size] = word;
        halves[size] = Integer.toUnsignedLong(half) | (hasHalf ? KEPT : 0);
        indices[size] = index;
        size++;
    }

    long word(int i) {
        return words[i];
    }

    boolean hasHalf(int i) {
        return (halves[i] & KEPT) != 0;
    }

    int half(int i) {
        return (int) halves[i];
    }

    int index(int i) {
        return indices[i];
    }

    /** The last one with at most so many variates before it; the first has none. */
    int lastBefore(int variates) {
        int i = size - 1;
        while (indices[i] > variates) {
            i--;
        }
        return i;
    }

    /** How many variates lie before the first place that both have, here and there; null if there is none. */
    int[] meeting(Boundaries other) {
        int theirs = 0;
        for (int ours = 0; ours < size; ours++) {
            while (theirs < other.size && other.words[theirs] < words[ours]) {
                theirs++;
            }
            for (int i = theirs; i < other.size && other.words[i] == words[ours]; i++) {
                if (halves[ours] == other.halves[i]) {
                    return new int[] {indices[ours], other.indices[i]};
                }
            }
        }
        return null;
    }
}
