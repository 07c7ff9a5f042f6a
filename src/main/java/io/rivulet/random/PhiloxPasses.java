package io.rivulet.random;

import io.rivulet.random.internal.HighProduct;

/**
 * Many blocks of {@link Philox} one after the other, the rounds in passes over all of them. A block's rounds wait for each other, and
 * a processor looks ahead far enough to work on several blocks at once only where it finds the next one after a few dozen
 * instructions: all ten rounds of a block take a third more time.
 */
final class PhiloxPasses {

    /** Rounds a pass: few enough that a block's variables fit the registers. */
    private static final int ROUNDS = 2;

    /** Not constants to a compiler, see {@link Lcg128.Multiplier}. */
    private static final long[] MULTIPLIERS = {Philox.M0, Philox.M1};

    private PhiloxPasses() {
    }

    /** Turns counters, four words each, into the blocks of a key; or what they are after the rounds before {@code from}. */
    static void encrypt(int from, long[] counters, int count, long key0, long key1) {
        for (int round = from; round < Philox.ROUNDS; round += ROUNDS) {
            pass(counters, count, key0 + round * Philox.W0, key1 + round * Philox.W1);
        }
    }

    private static void pass(long[] blocks, int count, long key0, long key1) {
        long m0 = MULTIPLIERS[0];
        long m1 = MULTIPLIERS[1];
        for (int i = 0; i < count; i += Philox.BLOCK) {
            long c0 = blocks[i];
            long c1 = blocks[i + 1];
            long c2 = blocks[i + 2];
            long c3 = blocks[i + 3];
            // Two rounds, of which the second puts its words where the first found its own.
            long high0 = HighProduct.unsigned(c0, m0);
            long high2 = HighProduct.unsigned(c2, m1);
            long low0 = c0 * m0;
            long low2 = c2 * m1;
            c0 = high2 ^ c1 ^ key0;
            c2 = high0 ^ c3 ^ key1;
            high0 = HighProduct.unsigned(c0, m0);
            high2 = HighProduct.unsigned(c2, m1);
            c1 = c2 * m1;
            c3 = c0 * m0;
            c0 = high2 ^ low2 ^ key0 + Philox.W0;
            c2 = high0 ^ low0 ^ key1 + Philox.W1;
            blocks[i] = c0;
            blocks[i + 1] = c1;
            blocks[i + 2] = c2;
            blocks[i + 3] = c3;
        }
    }
}
