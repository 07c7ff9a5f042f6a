package io.rivulet.random.internal;

/**
 * Lemire's integers in [0, max], max below 2<sup>32</sup>, into longs and straight from the window: two a word, as
 * {@link BoundedIntegers#lemire} gives them one by one from the same halves. Their products are laid out as longs in the array
 * itself, since JDK 17 makes vector instructions of loops from longs to longs, but not of those from ints to longs.
 */
final class HalfProducts {

    /** With a threshold up to this, three windows of four have no rejected half. */
    private static final long RARELY_REJECTING = 1L << 21;

    private HalfProducts() {
    }

    static void fill(WordWindow bits, long low, long max, long[] out, int from, int to) {
        long span = max + 1;
        long threshold = (BoundedIntegers.MAX_32 - max) % span;
        int i = from;
        while (to - i > 1) {
            if (bits.hasHalf()) {
                out[i++] = low + BoundedIntegers.lemire(bits, max);
                continue;
            }
            long[] words = bits.window();
            int position = bits.position();
            int end = Math.min(position + (to - i >> 1), words.length);
            int filled = i + 2 * (end - position);
            multiply(words, position, end, span, out, i);
            if (threshold <= RARELY_REJECTING && !rejects(out, i, filled, threshold)) {
                shift(out, i, filled, low);
                i = filled;
            } else {
                i = accepted(out, i, filled, threshold, low);
            }
            bits.position(end);
            bits.tookHalves();
        }
        if (i < to) {
            out[i] = low + BoundedIntegers.lemire(bits, max);
        }
    }

    /** The products of halves, into the array. */
    private static void multiply(long[] words, int from, int to, long span, long[] out, int at) {
        for (int k = 0; k < to - from; k++) {
            out[at + 2 * k] = (words[from + k] & BoundedIntegers.MAX_32) * span;
            out[at + 2 * k + 1] = (words[from + k] >>> 32) * span;
        }
    }

    /** Two parts in one loop: JDK 17 gathers the parts of a vector in every turn, which takes most of its time. */
    private static boolean rejects(long[] products, int from, int to, long threshold) {
        int half = to - from >> 1;
        long found = 0;
        for (int i = from; i < from + half; i++) {
            found |= (products[i] & BoundedIntegers.MAX_32) - threshold | (products[i + half] & BoundedIntegers.MAX_32) - threshold;
        }
        return found < 0;
    }

    private static void shift(long[] products, int from, int to, long low) {
        for (int i = from; i < to; i++) {
            products[i] = low + (products[i] >>> 32);
        }
    }

    /** Moves up what is accepted, without a branch; returns where it ends. */
    private static int accepted(long[] products, int from, int to, long threshold, long low) {
        int end = from;
        for (int i = from; i < to; i++) {
            long product = products[i];
            products[end] = low + (product >>> 32);
            end += (int) (threshold - 1 - (product & BoundedIntegers.MAX_32) >>> 63);
        }
        return end;
    }
}
