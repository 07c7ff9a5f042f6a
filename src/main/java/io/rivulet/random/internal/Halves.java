package io.rivulet.random.internal;

import io.rivulet.random.BitSource;

/**
 * 32-bit words fetched a block at a time, for kernels that take as many of them as it happens. Not more are fetched than
 * the variates that are still missing take in any case; when the block is used up, the words come one by one from the
 * source itself, where they go on.
 */
public final class Halves implements BitSource {

    /** Words that take a thirty-second of a first-level cache. */
    private static final int LENGTH = 256;

    private final BitSource source;
    private final int[] words;
    private int position;
    private int end;

    /**
     * An empty block.
     *
     * @param source where the words come from
     * @param count  how many words will be read at least, in all
     */
    public Halves(BitSource source, long count) {
        this.source = source;
        this.words = new int[(int) Math.min(LENGTH, count)];
    }

    /**
     * Fetches the next block if the last one is used up.
     *
     * @param least how many words will still be read at least
     */
    public void fetch(long least) {
        if (position == end) {
            position = 0;
            end = (int) Math.min(words.length, least);
            source.nextInts(words, 0, end);
        }
    }

    /**
     * The block.
     *
     * @return words, of which those from {@link #position()} to {@link #end()} are unread
     */
    public int[] words() {
        return words;
    }

    /**
     * The index of the first unread word.
     *
     * @return at most {@link #end()}
     */
    public int position() {
        return position;
    }

    /**
     * Where the block ends.
     *
     * @return the index after the last unread word
     */
    public int end() {
        return end;
    }

    /**
     * Marks words as read.
     *
     * @param newPosition the index of the first word that is still unread
     */
    public void position(int newPosition) {
        position = newPosition;
    }

    @Override
    public int nextInt() {
        return position < end ? words[position++] : source.nextInt();
    }

    @Override
    public long nextLong() {
        throw new UnsupportedOperationException("a source of 32-bit words only");
    }

    @Override
    public double nextDouble() {
        throw new UnsupportedOperationException("a source of 32-bit words only");
    }
}
