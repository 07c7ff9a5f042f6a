package io.rivulet.random;

/**
 * The blocks of consecutive counters side by side: the rounds of {@link Philox} go over arrays, in loops small enough for
 * HotSpot to make vector instructions of most of them, and to compile the others well wherever they are called from; see
 * {@link XorProducts}.
 */
final class PhiloxLanes {

    /** Blocks made at a time. */
    static final int COUNT = HighProducts.LENGTH;

    /** Words in a cache line, and how many of a destination's words are passed a round, so that all are after the last. */
    private static final int LINE = 8;
    private static final int PASSED = Philox.BLOCK * COUNT / (Philox.ROUNDS - PhiloxOpening.ROUNDS);

    /** How to multiply: vectors of halves, or one long after the other. */
    enum Way {
        HALVES(HighProducts.with(Philox.M0), HighProducts.with(Philox.M1)),
        WHOLES(new WholeProducts(Philox.M0), new WholeProducts(Philox.M1));

        private final XorProducts by0;
        private final XorProducts by1;

        Way(XorProducts by0, XorProducts by1) {
            this.by0 = by0;
            this.by1 = by1;
        }
    }

    private long[] words0 = new long[COUNT];
    private long[] words1 = new long[COUNT];
    private long[] words2 = new long[COUNT];
    private long[] words3 = new long[COUNT];
    private long[] product0 = new long[COUNT];
    private long[] product2 = new long[COUNT];

    /** Written, so that no compiler leaves out the reading. */
    private long touched;

    /**
     * Makes the blocks of a counter and the {@code COUNT - 1} that follow, none of which may carry. Meanwhile it touches where they
     * will be delivered to, unless that is null: a processor that sees 4 KB written at once and then nothing for a microsecond does not
     * fetch ahead by itself.
     */
    void encrypt(Way way, PhiloxOpening opening, long counter0, long key0, long key1, long[] destination, int at) {
        opening.lanes(counter0, way.by1, words0, words1, words2, words3);
        for (int round = PhiloxOpening.ROUNDS; round < Philox.ROUNDS; round++) {
            way.by0.ofXor(words0, words3, key1 + round * Philox.W1, product0);
            lowProducts(words0, Philox.M0, words3);
            way.by1.ofXor(words2, words1, key0 + round * Philox.W0, product2);
            lowProducts(words2, Philox.M1, words1);
            // The high products are the next words 2 and 0; their arrays are free for the next products.
            long[] free0 = words0;
            long[] free2 = words2;
            words0 = product2;
            words2 = product0;
            product0 = free0;
            product2 = free2;
            if (destination != null) {
                touch(destination, at + PASSED * (round - PhiloxOpening.ROUNDS));
            }
        }
    }

    private void touch(long[] destination, int at) {
        for (int i = 0; i < PASSED; i += LINE) {
            touched ^= destination[at + i];
        }
    }

    static void lowProducts(long[] x, long m, long[] out) {
        for (int i = 0; i < COUNT; i++) {
            out[i] = x[i] * m;
        }
    }

    /** Puts the words of the blocks one after the other into one of two arrays, the other being null. */
    void deliver(long[] toWords, double[] toDoubles, int at) {
        if (toDoubles == null) {
            for (int i = 0; i < COUNT; i++) {
                block(i, toWords, at + Philox.BLOCK * i);
            }
        } else {
            scatter(words0, toDoubles, at);
            scatter(words1, toDoubles, at + 1);
            scatter(words2, toDoubles, at + 2);
            scatter(words3, toDoubles, at + 3);
        }
    }

    private static void scatter(long[] words, double[] out, int at) {
        for (int i = 0; i < COUNT; i++) {
            out[at + Philox.BLOCK * i] = (words[i] >>> 11) * 0x1p-53;
        }
    }

    /** The four words of one block. */
    void block(int i, long[] out, int at) {
        out[at] = words0[i];
        out[at + 1] = words1[i];
        out[at + 2] = words2[i];
        out[at + 3] = words3[i];
    }
}
