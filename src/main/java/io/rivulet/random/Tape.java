package io.rivulet.random;

/**
 * Room for the words that a generator made while it moved over them, so that a copy of it that begins before them need not make
 * them again: see {@link BitGenerator#fork}. A copy that has come to their end no longer looks at the tape.
 */
final class Tape {

    /** More words are not written down: they would not stay in a cache until they are read. */
    static final int MOST = 1 << 20;

    private long[] longs = {};
    private int[] ints = {};

    /** An array of at least this length, for words of 64 bits; what stood in it is lost. */
    long[] longs(int length) {
        if (longs.length < length) {
            longs = new long[length];
        }
        return longs;
    }

    /** The same, for words of 32 bits. */
    int[] ints(int length) {
        if (ints.length < length) {
            ints = new int[length];
        }
        return ints;
    }
}
