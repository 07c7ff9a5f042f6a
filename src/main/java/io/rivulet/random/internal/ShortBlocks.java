package io.rivulet.random.internal;

import io.rivulet.random.BitSource;

/**
 * Unbiased integers of 16 bits by Lemire's method, a block at a time and both halves of a word at once: what
 * {@link NarrowIntegers} gives one by one, from the same words. The passes over the words become vector instructions; the
 * last one only, in which a word makes two elements, does not.
 */
final class ShortBlocks {

    /** Few enough that of a hundred numbers' range hardly one block in eight has a rejected half. */
    private static final int LENGTH = 128;

    private static final int LOWER = 0xFFFF;

    private ShortBlocks() {
    }

    /**
     * Fills a part of an array.
     *
     * @param bits where the bits come from
     * @param low  added to each
     * @param max  the largest of them before, in [1, 2<sup>16</sup> - 1]
     * @param out  receives the integers
     * @param from index of the first element to write
     * @param to   index after the last element to write
     */
    static void fill(BitSource bits, int low, int max, short[] out, int from, int to) {
        int span = max + 1;
        int threshold = (LOWER - max) % span;
        int[] words = new int[Math.min(LENGTH, to - from + 1 >>> 1)];
        int i = from;
        while (i < to) {
            int count = Math.min(words.length, to - i + 1 >>> 1);
            bits.nextInts(words, 0, count);
            if (rejects(words, count, span, threshold)) {
                i = closeGaps(words, count, span, threshold, low, out, i, to);
            } else {
                multiply(words, count, span);
                i = store(words, count, low, out, i, to);
            }
        }
    }

    private static boolean rejects(int[] words, int count, int span, int threshold) {
        int rejected = 0;
        for (int i = 0; i < count; i++) {
            int first = (words[i] & LOWER) * span & LOWER;
            int second = (words[i] >>> Short.SIZE) * span & LOWER;
            rejected |= first - threshold | second - threshold;
        }
        return rejected < 0;
    }

    private static void multiply(int[] words, int count, int span) {
        for (int i = 0; i < count; i++) {
            int first = (words[i] & LOWER) * span;
            int second = (words[i] >>> Short.SIZE) * span;
            words[i] = first >>> Short.SIZE | second & ~LOWER;
        }
    }

    /** Returns where the integers end; the last word's second half may be one too many. */
    private static int store(int[] words, int count, int low, short[] out, int from, int to) {
        int whole = Math.min(count, to - from >>> 1);
        for (int i = 0; i < whole; i++) {
            int word = words[i];
            out[from + 2 * i] = (short) (low + word);
            out[from + 2 * i + 1] = (short) (low + (word >>> Short.SIZE));
        }
        if (whole < count) {
            out[to - 1] = (short) (low + words[whole]);
            return to;
        }
        return from + 2 * whole;
    }

    private static int closeGaps(int[] words, int count, int span, int threshold, int low, short[] out, int from, int to) {
        int end = from;
        for (int k = 0; k < 2 * count && end < to; k++) {
            int product = (words[k >>> 1] >>> (k << 4) & LOWER) * span;
            out[end] = (short) (low + (product >>> Short.SIZE));
            end += ~((product & LOWER) - threshold) >>> 31;
        }
        return end;
    }
}
