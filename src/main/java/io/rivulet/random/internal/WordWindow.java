package io.rivulet.random.internal;

import io.rivulet.random.BitSource;

/**
 * A bit source that shows its 64-bit words read ahead, so that a loop over an array can run over local variables. A loop
 * takes words from {@link #window()} at {@link #position()}, stops at one it cannot turn into a value at once, says how
 * far it came with {@link #position(int)}, and lets the ordinary kernel draw that value: it reads the same word again.
 */
public interface WordWindow extends BitSource {

    /**
     * The current window, a fresh one if the last is used up.
     *
     * @return an array with at least one unread word
     */
    long[] window();

    /**
     * The index of the first unread word.
     *
     * @return less than the window's length after {@link #window()}
     */
    int position();

    /**
     * Marks words as read.
     *
     * @param position the index of the first word that is still unread
     */
    void position(int position);

    /**
     * Whether the upper half of the word before waits for the next {@code nextInt()}.
     *
     * @return false where the next 32 bits are the lower half of a word of the window
     */
    boolean hasHalf();

    /** Says that the last word was taken as two halves: both are used, and the upper one stays readable in the state. */
    void tookHalves();
}
