package io.rivulet.random;

import io.rivulet.random.internal.HighProduct;
import java.util.Arrays;

/**
 * The first two of {@link Philox}'s rounds for consecutive counters, which differ in word 0 only. So the products of words 0 are the
 * first one's and a multiple of the multiplier, and the first round's words 0 and 1 and with them the second's word 3 are the same in
 * all blocks: of the eight products of two rounds, counting halves, two are left.
 */
final class PhiloxOpening {

    /** How many rounds are done. */
    static final int ROUNDS = 2;

    /** The products of {@link Philox#M0} and each index. */
    private static final long[] LOW_MULTIPLES = new long[PhiloxLanes.COUNT];
    private static final long[] HIGH_MULTIPLES = new long[PhiloxLanes.COUNT];

    static {
        for (int i = 0; i < PhiloxLanes.COUNT; i++) {
            LOW_MULTIPLES[i] = i * Philox.M0;
            HIGH_MULTIPLES[i] = HighProduct.unsigned(i, Philox.M0);
        }
    }

    /** What the upper half of the first product of word 0 is to be combined with for the first round's word 2. */
    private long xor2;

    /** What the upper half of that word's product is to be combined with for the second round's word 0. */
    private long secondXor0;

    /** What the lower half of the first product of word 0 is to be combined with for the second round's word 2. */
    private long secondXor2;

    private long secondWord3;

    /** For counters with these upper words. */
    void set(long counter1, long counter2, long counter3, long key0, long key1) {
        long word0 = HighProduct.unsigned(counter2, Philox.M1) ^ counter1 ^ key0;
        long word1 = counter2 * Philox.M1;
        xor2 = counter3 ^ key1;
        secondXor0 = word1 ^ key0 + Philox.W0;
        secondXor2 = HighProduct.unsigned(word0, Philox.M0) ^ key1 + Philox.W1;
        secondWord3 = word0 * Philox.M0;
    }

    /** Into blocks of four words, {@code PhiloxLanes.COUNT} at most. The lowest word of the counter must not overflow on the way. */
    void blocks(long counter0, long[] out, int count) {
        final long m = Philox.M1;
        long high = HighProduct.unsigned(counter0, Philox.M0);
        long low = counter0 * Philox.M0;
        for (int i = 0; i < count / Philox.BLOCK; i++) {
            long word2 = high(high, low, i) ^ xor2;
            int at = Philox.BLOCK * i;
            out[at] = HighProduct.unsigned(word2, m) ^ secondXor0;
            out[at + 1] = word2 * m;
            out[at + 2] = low + LOW_MULTIPLES[i] ^ secondXor2;
            out[at + 3] = secondWord3;
        }
    }

    /** Into an array for each word of a block, {@code product} being the way to multiply by {@link Philox#M1}. */
    void lanes(long counter0, XorProducts product, long[] words0, long[] words1, long[] words2, long[] words3) {
        long high = HighProduct.unsigned(counter0, Philox.M0);
        long low = counter0 * Philox.M0;
        for (int i = 0; i < PhiloxLanes.COUNT; i++) {
            words3[i] = high(high, low, i) ^ xor2;
            words2[i] = low + LOW_MULTIPLES[i] ^ secondXor2;
        }
        Arrays.fill(words1, secondXor0);
        product.ofXor(words3, words1, 0, words0);
        PhiloxLanes.lowProducts(words3, Philox.M1, words1);
        Arrays.fill(words3, secondWord3);
    }

    /**
     * The upper half of the product of {@link Philox#M0} and the counter's word 0 {@code i} blocks after one whose product is given: a
     * sum with a multiple, not with the product before, so that none waits for the other's carry.
     */
    private static long high(long firstHigh, long firstLow, int i) {
        return firstHigh + HIGH_MULTIPLES[i] + Lcg128.carry(firstLow, LOW_MULTIPLES[i], firstLow + LOW_MULTIPLES[i]);
    }
}
