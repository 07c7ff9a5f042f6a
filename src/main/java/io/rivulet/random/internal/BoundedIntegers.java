package io.rivulet.random.internal;

import io.rivulet.random.BitSource;

/**
 * Unbiased integers in [0, max], by the two methods that NumPy uses: multiplication with rejection (Generator) and
 * masking with rejection (shuffling everywhere, and RandomState).
 *
 * <p>Sources: D. Lemire, "Fast random integer generation in an interval", ACM TOMACS 29 (2019); NumPy's
 * {@code distributions.c}.
 */
public final class BoundedIntegers {

    static final long MAX_32 = 0xFFFF_FFFFL;

    /** Doublewords that take a quarter of a first-level cache. */
    private static final int BLOCK = 1024;

    /** With a limit up to this, one product in 16,384 has its low half below it at most: it pays to leave that to a branch. */
    private static final long RARELY_REJECTING = 1L << 50;

    private BoundedIntegers() {
    }

    /**
     * A bounded integer by either method.
     *
     * @param bits   where the bits come from
     * @param max    the largest result, unsigned; 0 draws nothing
     * @param masked whether by masked rejection, RandomState's method, or else by Lemire's
     * @return a number in [0, max]
     */
    public static long draw(BitSource bits, long max, boolean masked) {
        return masked ? interval(bits, max) : lemire(bits, max);
    }

    /**
     * NumPy's {@code random_bounded_uint64} without a mask: Lemire's method, on 32-bit words where they suffice.
     *
     * @param bits where the bits come from
     * @param max  the largest result, unsigned; 0 draws nothing
     * @return a number in [0, max], unsigned
     */
    public static long lemire(BitSource bits, long max) {
        return max >>> 32 == 0 ? lemire32(bits, max) : lemire64(bits, max);
    }

    private static long lemire32(BitSource bits, long max) {
        if (max == 0) {
            return 0;
        }
        long span = max + 1;
        long product = (bits.nextInt() & MAX_32) * span;
        return (product & MAX_32) < span ? accepted32(bits, span, product) : product >>> 32;
    }

    /** On 64-bit words; max is not 0. */
    private static long lemire64(BitSource bits, long max) {
        long span = max + 1;
        long word = bits.nextLong();
        if (Long.compareUnsigned(word * span, span) < 0) {
            word = accepted64(bits, span, word);
        }
        return span == 0 ? word : HighProduct.unsigned(word, span);
    }

    /** What may be rejected: the threshold costs a division and is needed with probability span / 2<sup>32</sup> only. */
    private static long accepted32(BitSource bits, long span, long firstProduct) {
        long threshold = (MAX_32 + 1 - span) % span;
        long product = firstProduct;
        while ((product & MAX_32) < threshold) {
            product = (bits.nextInt() & MAX_32) * span;
        }
        return product >>> 32;
    }

    /** Words whose products have a low half below this are rejected; it costs a division. */
    private static long threshold(long span) {
        return Long.remainderUnsigned(-span, span);
    }

    /** The same as {@link #accepted32} for 64-bit words. */
    private static long accepted64(BitSource bits, long span, long firstWord) {
        long threshold = threshold(span);
        long word = firstWord;
        while (Long.compareUnsigned(word * span, threshold) < 0) {
            word = bits.nextLong();
        }
        return word;
    }

    /**
     * NumPy's {@code random_interval}: masked rejection on 32-bit words where they suffice.
     *
     * @param bits where the bits come from
     * @param max  the largest result, unsigned; 0 draws nothing
     * @return a number in [0, max]
     */
    public static long interval(BitSource bits, long max) {
        if (max == 0) {
            return 0;
        }
        long mask = -1L >>> Long.numberOfLeadingZeros(max);
        long value;
        if (max >>> 32 == 0) {
            do {
                value = bits.nextInt() & mask;
            } while (value > max);
        } else {
            do {
                value = bits.nextLong() & mask;
            } while (Long.compareUnsigned(value, max) > 0);
        }
        return value;
    }

    /**
     * What {@link #interval} gives for max, max - 1, max - 2 and so on down to 1, or the first of them: as many as come from
     * the words that they need at least. Without a branch on what is rejected, which no processor can predict.
     *
     * @param bits where the bits come from
     * @param max  at least 1
     * @param out  receives the integers from its beginning
     * @return how many
     */
    public static int descending(BitSource bits, int max, int[] out) {
        int count = Math.min(out.length, max);
        bits.nextInts(out, 0, count);
        int bound = max;
        int found = 0;
        int i = 0;
        while (i < count) {
            int mask = -1 >>> Integer.numberOfLeadingZeros(bound);
            for (; i < count && bound > mask >>> 1; i++) {
                int value = out[i] & mask;
                out[found] = value;
                int accepted = value - bound - 1 >>> 31;
                found += accepted;
                bound -= accepted;
            }
        }
        return found;
    }

    /**
     * What {@link #lemire} gives for max, max + step, max + 2 step and so on: as many as come from so many 32-bit words.
     * Rejection is left to a branch, which is hardly ever taken.
     *
     * @param bits  where the bits come from
     * @param max   the largest result of the first integer, at least 1; no later one may be below 1 or above 2<sup>32</sup> - 1
     * @param step  1 or -1
     * @param out   receives the integers from its beginning, as unsigned ints
     * @param count how many words to draw
     * @return how many integers
     */
    static int varying(BitSource bits, long max, int step, int[] out, int count) {
        bits.nextInts(out, 0, count);
        long bound = max;
        int found = 0;
        for (int i = 0; i < count; i++) {
            long product = (out[i] & MAX_32) * (bound + 1);
            if ((product & MAX_32) <= bound && (product & MAX_32) < (MAX_32 - bound) % (bound + 1)) {
                continue;
            }
            out[found++] = (int) (product >>> 32);
            bound += step;
        }
        return found;
    }

    /**
     * Integers from 64-bit words, by either method, into a part of an array. The words are fetched into the array itself, as
     * many as are missing, and what is accepted moves up to close the gaps.
     *
     * @param bits   where the bits come from
     * @param low    added to each
     * @param max    the largest of them before, unsigned, not below 2<sup>32</sup>
     * @param masked whether by masked rejection, RandomState's method, or else by Lemire's
     * @param out    receives the integers
     * @param from   index of the first element to write
     * @param to     index after the last element to write
     */
    static void fill64(BitSource bits, long low, long max, boolean masked, long[] out, int from, int to) {
        int end;
        for (int i = from; i < to; ) {
            end = to - i > BLOCK ? i + BLOCK : to;
            bits.nextLongs(out, i, end);
            i = masked ? mask(low, max, out, i, end) : multiply(low, max, out, i, end);
        }
    }

    /** Lemire's method on words in place; returns where the accepted ones end. */
    private static int multiply(long low, long max, long[] words, int from, int to) {
        long span = max + 1;
        if (span == 0) {
            for (int i = from; i < to; i++) {
                words[i] += low;
            }
            return to;
        }
        // Lemire's first test, which needs no threshold, where it fails as seldom as the second.
        boolean small = span > 0 && span <= RARELY_REJECTING;
        long limit = small ? span : threshold(span);
        return limit > RARELY_REJECTING
            ? accepted(low, words, from, to, span)
            : nearlyAllAccepted(low, words, from, to, span, limit, small && !HighProduct.IS_ONE_INSTRUCTION);
    }

    /** Looks apart only at words that may be rejected. */
    private static int nearlyAllAccepted(long low, long[] words, int from, int to, long span, long limit, boolean byOneProduct) {
        int i = from;
        int end = to;
        while (true) {
            i = byOneProduct ? whileSurelyAccepted(low, words, i, end, span)
                : whileNotBelow(limit, low, words, i, end, span);
            if (i == end) {
                return end;
            }
            if (Long.compareUnsigned(words[i] * span, threshold(span)) < 0) {
                end--;
                System.arraycopy(words, i + 1, words, i, end - i);
            } else {
                words[i] = low + HighProduct.unsigned(words[i], span);
                i++;
            }
        }
    }

    /** Goes on to the first word with a product whose low half is below the limit. */
    private static int whileNotBelow(long limit, long low, long[] words, int from, int to, long span) {
        for (int i = from; i < to; i++) {
            long word = words[i];
            if (Long.compareUnsigned(word * span, limit) < 0) {
                return i;
            }
            words[i] = low + HighProduct.unsigned(word, span);
        }
        return to;
    }

    /**
     * The same for a small span by one product, which tells a word's integer and whether it may be rejected: the span is shifted up
     * until the product's upper half has bits of the fraction too, and all of them are 0 if the low half is below the span. The
     * word's lowest bit is left out, so that both factors are positive and the signed product, all that JDK 17 has, is the unsigned
     * one; that makes the upper half less by one at most, and the fraction's bits 1 instead of 0.
     */
    private static int whileSurelyAccepted(long low, long[] words, int from, int to, long span) {
        int shift = Long.numberOfLeadingZeros(span) - 2;
        long factor = span << shift + 1;
        long fraction = (1L << shift) - 2;
        for (int i = from; i < to; i++) {
            long product = Math.multiplyHigh(words[i] >>> 1, factor);
            if ((product + 1 & fraction) == 0) {
                return i;
            }
            words[i] = low + (product >>> shift);
        }
        return to;
    }

    /** Moves up what is accepted, without a branch; returns where it ends. */
    private static int accepted(long low, long[] words, int from, int to, long span) {
        long threshold = threshold(span);
        int end = from;
        for (int i = from; i < to; i++) {
            long word = words[i];
            words[end] = low + HighProduct.unsigned(word, span);
            end += 1 - (int) (below(word * span, threshold) >>> 63);
        }
        return end;
    }

    /** Negative where a number is below the limit, both unsigned; the limit itself is never negative. */
    private static long below(long number, long limit) {
        return ~number & number - limit;
    }

    private static int mask(long low, long max, long[] words, int from, int to) {
        long mask = -1L >>> Long.numberOfLeadingZeros(max);
        int end = from;
        for (int i = from; i < to; i++) {
            long value = words[i] & mask;
            words[end] = low + value;
            // the borrow of max - value by bit logic: a comparison would become a branch that nobody can predict
            end += 1 - (int) ((~max & value | ~(max ^ value) & max - value) >>> 63);
        }
        return end;
    }
}
