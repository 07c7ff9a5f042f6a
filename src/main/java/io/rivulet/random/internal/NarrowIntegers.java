package io.rivulet.random.internal;

import io.rivulet.random.BitSource;

/**
 * Unbiased integers of 1, 8 or 16 bits, several from each 32-bit word, the lowest bits first. As in NumPy the rest of a
 * word lives as long as one call of {@code integers}: an object of this class serves one array and is then dropped.
 */
public final class NarrowIntegers {

    private final int width;
    private final int mask;
    private int word;
    private int left;

    /**
     * A fresh buffer.
     *
     * @param width 1, 8 or 16
     */
    public NarrowIntegers(int width) {
        this.width = width;
        this.mask = (1 << width) - 1;
    }

    private int next(BitSource bits) {
        if (left == 0) {
            word = bits.nextInt();
            left = Integer.SIZE / width - 1;
        } else {
            word >>>= width;
            left--;
        }
        return word & mask;
    }

    /**
     * One bounded integer by Lemire's method, without an object for the rest of its word: that is dropped.
     *
     * @param bits  where the bits come from
     * @param max   in [0, 2<sup>width</sup> - 1]; 0 draws nothing
     * @param width 1, 8 or 16
     * @return a number in [0, max]
     */
    public static int single(BitSource bits, int max, int width) {
        if (max == 0) {
            return 0;
        }
        int part = (1 << width) - 1;
        int span = max + 1;
        int threshold = (part - max) % span;
        while (true) {
            int word = bits.nextInt();
            for (int shift = 0; shift < Integer.SIZE; shift += width) {
                int product = (word >>> shift & part) * span;
                if ((product & part) >= threshold) {
                    return product >>> width;
                }
            }
        }
    }

    /**
     * A bounded integer by either method.
     *
     * @param bits   where the bits come from
     * @param max    in [0, 2<sup>width</sup> - 1]; 0 draws nothing
     * @param masked whether by masked rejection, RandomState's method, or else by Lemire's
     * @return a number in [0, max]
     */
    public int draw(BitSource bits, int max, boolean masked) {
        return masked ? masked(bits, max) : lemire(bits, max);
    }

    /**
     * Lemire's method; every word of {@code width} bits that is rejected is consumed.
     *
     * @param bits where the bits come from
     * @param max  in [0, 2<sup>width</sup> - 1]; 0 draws nothing
     * @return a number in [0, max]
     */
    public int lemire(BitSource bits, int max) {
        if (max == 0) {
            return 0;
        }
        if (max == mask) {
            return next(bits);
        }
        int span = max + 1;
        int product = next(bits) * span;
        if ((product & mask) < span) {
            int threshold = (mask - max) % span;
            while ((product & mask) < threshold) {
                product = next(bits) * span;
            }
        }
        return product >>> width;
    }

    /**
     * Masked rejection, RandomState's method.
     *
     * @param bits where the bits come from
     * @param max  in [0, 2<sup>width</sup> - 1]; 0 draws nothing
     * @return a number in [0, max]
     */
    public int masked(BitSource bits, int max) {
        if (max == 0) {
            return 0;
        }
        int cover = -1 >>> Integer.numberOfLeadingZeros(max);
        int value;
        do {
            value = next(bits) & cover;
        } while (value > max);
        return value;
    }
}
