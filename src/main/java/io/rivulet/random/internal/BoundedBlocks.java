package io.rivulet.random.internal;

import io.rivulet.random.BitSource;

/**
 * Unbiased integers in [0, max], max below 2<sup>32</sup>, a block at a time: the numbers that {@link BoundedIntegers} and
 * {@link NarrowIntegers} give one by one, from the same words.
 *
 * <p>A block fetches the words that the missing integers need if none is rejected, so it never reads further than the
 * stream is read in any case. Accepted integers are stored one after the other without a branch: the rejected one is
 * overwritten by its successor.
 */
final class BoundedBlocks {

    /** Words and integers of a block together stay in the first-level cache. */
    private static final int LENGTH = 512;

    private static final long MAX_32 = 0xFFFF_FFFFL;

    /** With a threshold up to this, three blocks of four have no rejected word: it pays to look for one first, in vectors. */
    private static final long RARELY_REJECTING = (MAX_32 + 1) / (4 * LENGTH);

    private final int width;
    private final long max;
    private final boolean masked;

    private final int[] words;

    /** The words' parts in their order; then the integers made of them. For 32 bits the words themselves. */
    private final int[] parts;

    /**
     * @param width  bits of a part: 1, 8, 16 or 32
     * @param max    the largest integer, in [1, 2<sup>width</sup> - 1]
     * @param masked whether by masked rejection, RandomState's method, or else by Lemire's
     * @param size   how many integers are wanted in all
     */
    BoundedBlocks(int width, long max, boolean masked, int size) {
        this.width = width;
        this.max = max;
        this.masked = masked;
        this.words = new int[Math.min(LENGTH * width / Integer.SIZE, wordsFor(size))];
        this.parts = width == Integer.SIZE ? words : new int[words.length * (Integer.SIZE / width)];
    }

    private int wordsFor(int integers) {
        int each = Integer.SIZE / width;
        return (int) (((long) integers + each - 1) / each);
    }

    /** The integers of {@link #next(BitSource, int)}, from the beginning. */
    int[] accepted() {
        return parts;
    }

    /** Makes integers, into {@link #accepted()}; returns how many, at most as many as are missing. */
    int next(BitSource bits, int missing) {
        return next(bits, missing, 0, null, parts, 0);
    }

    /** Makes integers, adds low to each, and puts them into one of two arrays, the other being null. */
    int next(BitSource bits, int missing, long low, long[] longs, int[] ints, int at) {
        int count = Math.min(words.length, wordsFor(missing));
        bits.nextInts(words, 0, count);
        split(count);
        int candidates = count * (Integer.SIZE / width);
        int found;
        if (ints == parts && max == MAX_32 >>> Integer.SIZE - width) {
            found = candidates;
        } else if (masked) {
            found = mask(candidates, low, longs, ints, at);
        } else {
            found = multiply(candidates, low, longs, ints, at);
        }
        // What an unfinished word still holds is dropped, as in NumPy.
        return Math.min(found, missing);
    }

    /** A loop for each width, since the compiler does nothing for a loop with an unknown stride. */
    private void split(int count) {
        if (width == Short.SIZE) {
            for (int i = 0; i < count; i++) {
                parts[2 * i] = words[i] & 0xFFFF;
                parts[2 * i + 1] = words[i] >>> 16;
            }
        } else if (width == Byte.SIZE) {
            for (int i = 0; i < count; i++) {
                parts[4 * i] = words[i] & 0xFF;
                parts[4 * i + 1] = words[i] >>> 8 & 0xFF;
                parts[4 * i + 2] = words[i] >>> 16 & 0xFF;
                parts[4 * i + 3] = words[i] >>> 24;
            }
        } else if (width == 1) {
            for (int i = 0; i < count; i++) {
                for (int bit = 0; bit < Integer.SIZE; bit++) {
                    parts[Integer.SIZE * i + bit] = words[i] >>> bit & 1;
                }
            }
        }
    }

    private int multiply(int count, long low, long[] longs, int[] ints, int at) {
        long span = max + 1;
        long mask = MAX_32 >>> Integer.SIZE - width;
        long threshold = (mask - max) % span;
        if (width == Integer.SIZE && threshold <= RARELY_REJECTING && !rejects(parts, count, (int) span, (int) threshold)) {
            products(parts, count, span, low, longs, ints, at);
            return count;
        }
        int found = 0;
        for (int i = 0; i < count; i++) {
            long product = (parts[i] & MAX_32) * span;
            store(low + (product >>> width), longs, ints, at + found);
            found += (int) (threshold - 1 - (product & mask) >>> 63);
        }
        return found;
    }

    /** By the sign of an int: where the product's low half is non-negative, and less than the threshold. */
    private static boolean rejects(int[] words, int count, int span, int threshold) {
        int rejected = 0;
        for (int i = 0; i < count; i++) {
            int low = words[i] * span;
            rejected |= ~low & low - threshold;
        }
        return rejected < 0;
    }

    private static void products(int[] words, int count, long span, long low, long[] longs, int[] ints, int at) {
        if (ints == null) {
            for (int i = 0; i < count; i++) {
                longs[at + i] = low + ((words[i] & MAX_32) * span >>> Integer.SIZE);
            }
        } else {
            for (int i = 0; i < count; i++) {
                ints[at + i] = (int) (low + ((words[i] & MAX_32) * span >>> Integer.SIZE));
            }
        }
    }

    private int mask(int count, long low, long[] longs, int[] ints, int at) {
        long cover = -1L >>> Long.numberOfLeadingZeros(max);
        int found = 0;
        for (int i = 0; i < count; i++) {
            long value = parts[i] & cover;
            store(low + value, longs, ints, at + found);
            found += (int) (value - max - 1 >>> 63);
        }
        return found;
    }

    private static void store(long value, long[] longs, int[] ints, int at) {
        if (ints == null) {
            longs[at] = value;
        } else {
            ints[at] = (int) value;
        }
    }
}
