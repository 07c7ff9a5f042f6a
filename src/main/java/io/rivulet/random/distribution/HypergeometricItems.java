package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.BoundedIntegers;

/**
 * Hypergeometric variates item by item, for samples or remainders of fewer than ten: each item of the smaller of the two
 * takes a bounded integer by masked rejection, until the rest is settled.
 *
 * <p>With enough items of both kinds nothing is settled before the last item. Then the number of accepted integers is
 * known, and neither their acceptance nor what they hit needs a branch, which would be mispredicted every other time: in
 * an array that takes a quarter of the time.
 *
 * <p>Source: NumPy's {@code random_hypergeometric.c}.
 */
final class HypergeometricItems {

    /** Words that stay in the first-level cache. */
    private static final int LENGTH = 512;

    private HypergeometricItems() {
    }

    /** One variate. */
    static long draw(BitSource bits, long good, long bad, long sample) {
        long total = good + bad;
        boolean complement = sample > total / 2;
        long items = complement ? total - sample : sample;
        long goodLeft = isSteady(good, bad, items) ? steady(bits, (int) good, (int) total, (int) items)
            : untilSettled(bits, good, total, items);
        return complement ? goodLeft : good - goodLeft;
    }

    private static boolean isSteady(long good, long bad, long items) {
        return items <= good && items <= bad;
    }

    /** The good items left. */
    private static long untilSettled(BitSource bits, long good, long total, long items) {
        long itemsLeft = items;
        long goodLeft = good;
        long left = total;
        while (itemsLeft > 0 && goodLeft > 0 && left > goodLeft) {
            left--;
            if (BoundedIntegers.interval(bits, left) < goodLeft) {
                goodLeft--;
            }
            itemsLeft--;
        }
        return left == goodLeft ? goodLeft - itemsLeft : goodLeft;
    }

    private static int steady(BitSource bits, int good, int total, int items) {
        int goodLeft = good;
        int max = total - 1;
        int end = max - items;
        while (max > end) {
            int mask = -1 >>> Integer.numberOfLeadingZeros(max);
            int maskEnd = Math.max(end, mask >>> 1);
            while (max > maskEnd) {
                int value = bits.nextInt() & mask;
                // what hits a good item is accepted
                goodLeft -= value - goodLeft >>> 31;
                max -= value - max - 1 >>> 31;
            }
        }
        return goodLeft;
    }

    /** As repeated calls of {@link #draw}. */
    static void fill(BitSource bits, long good, long bad, long sample, long[] out, int from, int to) {
        long total = good + bad;
        boolean complement = sample > total / 2;
        int items = (int) (complement ? total - sample : sample);
        boolean oneMask = items > 0
            && Long.numberOfLeadingZeros(total - 1) == Long.numberOfLeadingZeros(total - items);
        if (!oneMask || !isSteady(good, bad, items)) {
            for (int i = from; i < to; i++) {
                out[i] = draw(bits, good, bad, sample);
            }
            return;
        }
        fillSteady(bits, (int) good, (int) total, items, out, from, to);
        if (!complement) {
            for (int i = from; i < to; i++) {
                out[i] = good - out[i];
            }
        }
    }

    /** The good items left, into an array. Fetches words that the missing variates need if none is rejected. */
    private static void fillSteady(BitSource bits, int good, int total, int items, long[] out, int from, int to) {
        int[] words = new int[(int) Math.min(LENGTH, (long) items * (to - from))];
        int goodLeft = good;
        int max = total - 1;
        int end = max - items;
        int i = from;
        while (i < to) {
            int count = (int) Math.min(words.length, (long) items * (to - i) - (total - 1 - max));
            bits.nextInts(words, 0, count);
            count = mask(words, count, total - 1);
            for (int k = 0; k < count; k++) {
                int value = words[k];
                goodLeft -= value - goodLeft >>> 31;
                max -= value - max - 1 >>> 31;
                // mostly at every so many words, since few are rejected that the first item would accept
                if (max == end) {
                    out[i++] = goodLeft;
                    goodLeft = good;
                    max = total - 1;
                }
            }
        }
    }

    /** Keeps what the first item of a variate accepts, from the beginning; returns how many. */
    private static int mask(int[] words, int count, int max) {
        int mask = -1 >>> Integer.numberOfLeadingZeros(max);
        int end = 0;
        for (int k = 0; k < count; k++) {
            int value = words[k] & mask;
            words[end] = value;
            end += value - max - 1 >>> 31;
        }
        return end;
    }
}
