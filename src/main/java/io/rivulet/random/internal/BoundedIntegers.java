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

    private static final long MAX_32 = 0xFFFF_FFFFL;

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
     * NumPy's {@code random_bounded_uint64} without a mask.
     *
     * @param bits where the bits come from
     * @param max  the largest result, unsigned; 0 draws nothing
     * @return a number in [0, max]
     */
    public static long lemire(BitSource bits, long max) {
        if (max == 0) {
            return 0;
        }
        if (max >>> 32 == 0) {
            return max == MAX_32 ? bits.nextInt() & MAX_32 : lemire32(bits, max);
        }
        return max == -1 ? bits.nextLong() : lemire64(bits, max);
    }

    /**
     * Lemire's method on 32-bit words.
     *
     * @param bits where the bits come from
     * @param max  in [1, 2<sup>32</sup> - 2]
     * @return a number in [0, max]
     */
    public static long lemire32(BitSource bits, long max) {
        long span = max + 1;
        long product = (bits.nextInt() & MAX_32) * span;
        if ((product & MAX_32) < span) {
            // The threshold costs a division and is needed with probability span / 2^32 only.
            long threshold = (MAX_32 - max) % span;
            while ((product & MAX_32) < threshold) {
                product = (bits.nextInt() & MAX_32) * span;
            }
        }
        return product >>> 32;
    }

    /**
     * Lemire's method on 64-bit words.
     *
     * @param bits where the bits come from
     * @param max  unsigned, neither 0 nor 2<sup>64</sup> - 1
     * @return a number in [0, max], unsigned
     */
    public static long lemire64(BitSource bits, long max) {
        long span = max + 1;
        long word = bits.nextLong();
        long low = word * span;
        if (Long.compareUnsigned(low, span) < 0) {
            long threshold = Long.remainderUnsigned(~max, span);
            while (Long.compareUnsigned(low, threshold) < 0) {
                word = bits.nextLong();
                low = word * span;
            }
        }
        return Math.multiplyHigh(word, span) + (word >> 63 & span) + (span >> 63 & word);
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
}
