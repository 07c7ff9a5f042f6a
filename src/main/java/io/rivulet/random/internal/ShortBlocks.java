package io.rivulet.random.internal;

import io.rivulet.random.BitSource;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;

/**
 * Unbiased integers of 16 bits by Lemire's method, a block at a time and both halves of a word at once: what
 * {@link NarrowIntegers} gives one by one, from the same words. The passes over the words become vector instructions, and
 * what they make, two integers in an int, reaches the array as bytes.
 */
final class ShortBlocks {

    /** Words, integers and bytes of a block together take a tenth of the first-level cache. */
    private static final int LENGTH = 256;

    private static final int LOWER = 0xFFFF;

    /** With a threshold up to this, one half in 64 at most is rejected: moving what is between gaps costs less than a test for each. */
    private static final int RARELY_REJECTING = 1 << 10;

    private final int low;
    private final int span;
    private final int threshold;
    private final int[] words;
    private final int[] pairs;

    /** Two views of the same bytes. */
    private final IntBuffer packed;
    private final ShortBuffer unpacked;

    private ShortBlocks(int low, int max, int size) {
        this.low = low;
        this.span = max + 1;
        this.threshold = (LOWER - max) % span;
        this.words = new int[Math.min(LENGTH, size + 1 >>> 1)];
        this.pairs = new int[words.length];
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * words.length).order(ByteOrder.LITTLE_ENDIAN);
        this.packed = bytes.asIntBuffer();
        this.unpacked = bytes.asShortBuffer();
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
        ShortBlocks blocks = new ShortBlocks(low, max, to - from);
        int i = from;
        while (i < to) {
            i = blocks.next(bits, out, i, to);
        }
    }

    /** Returns where the block's integers end; the last word's second half may be one too many. */
    private int next(BitSource bits, short[] out, int from, int to) {
        int count = Math.min(words.length, to - from + 1 >>> 1);
        bits.nextInts(words, 0, count);
        boolean cut = 2 * count > to - from;
        boolean often = threshold > RARELY_REJECTING;
        boolean gaps = often || rejects(words, count, span, threshold);
        if (gaps && (often || cut)) {
            return accept(count, out, from, to);
        }
        multiply(words, pairs, count, span, low);
        packed.put(0, pairs, 0, count);
        int made = cut ? 2 * count - 1 : 2 * count;
        unpacked.get(0, out, from, made);
        return gaps ? closeGaps(count, out, from) : from + made;
    }

    private static boolean rejects(int[] words, int count, int span, int threshold) {
        int rejected = 0;
        for (int i = 0; i < count; i++) {
            rejected |= rejected(words[i] & LOWER, span, threshold) | rejected(words[i] >>> Short.SIZE, span, threshold);
        }
        return rejected < 0;
    }

    /** Negative for a half that is rejected. */
    private static int rejected(int half, int span, int threshold) {
        return (half * span & LOWER) - threshold;
    }

    private static void multiply(int[] words, int[] pairs, int count, int span, int low) {
        for (int i = 0; i < count; i++) {
            int first = (words[i] & LOWER) * span;
            int second = (words[i] >>> Short.SIZE) * span;
            pairs[i] = (first >>> Short.SIZE) + low & LOWER | (second & ~LOWER) + (low << Short.SIZE);
        }
    }

    /** Moves what is accepted up to where something rejected stands; returns where it ends. Half by half would be a quarter slower. */
    private int closeGaps(int count, short[] out, int from) {
        int end = from;
        int begin = 0;
        for (int k = 0; k < count; k++) {
            int first = rejected(words[k] & LOWER, span, threshold);
            int second = rejected(words[k] >>> Short.SIZE, span, threshold);
            if ((first | second) < 0) {
                if (first < 0) {
                    end = move(out, from, begin, 2 * k, end);
                    begin = 2 * k + 1;
                }
                if (second < 0) {
                    end = move(out, from, begin, 2 * k + 1, end);
                    begin = 2 * k + 2;
                }
            }
        }
        return move(out, from, begin, 2 * count, end);
    }

    private static int move(short[] out, int from, int begin, int gap, int end) {
        System.arraycopy(out, from + begin, out, end, gap - begin);
        return end + gap - begin;
    }

    /** One by one, without a branch: a rejected integer is overwritten by its successor. */
    private int accept(int count, short[] out, int from, int to) {
        int end = from;
        for (int k = 0; k < 2 * count && end < to; k++) {
            int product = (words[k >>> 1] >>> (k << 4) & LOWER) * span;
            out[end] = (short) (low + (product >>> Short.SIZE));
            end += ~((product & LOWER) - threshold) >>> 31;
        }
        return end;
    }
}
