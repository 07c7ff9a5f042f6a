package io.rivulet.random;

/**
 * The first variates of a parallel fill, decoded in place by the calling thread: they show how many words a variate takes,
 * and whether it is worth while to divide the rest.
 *
 * @param words  how many words they took
 * @param steady whether each part of them took the same number, no buffered half was touched, and so each variate may be
 *               expected to take the same whole number of words
 * @param nanos  how long they take, by the quickest part of them
 */
record Prologue(long words, boolean steady, long nanos) {

    static final int LENGTH = 1 << 11;

    private static final int PARTS = 16;

    /**
     * How many times as long as moving the generator over its words a variate must take, where that is not done at once: it is
     * done by one thread at a time, so that all together take as long at least.
     */
    private static final double WORTH_WHILE = 1.5;

    /** How many words that is tried with, and how often: the quickest trial counts. */
    private static final int TRIAL = 1 << 16;
    private static final int TRIALS = 2;

    static <A> Prologue decode(WordSource bits, Decoder<A> decoder, A out, int from) {
        boolean hasHalf = bits.hasHalf;
        int half = bits.half;
        long quickest = Long.MAX_VALUE;
        long words = 0;
        boolean steady = true;
        for (int part = 0; part < PARTS; part++) {
            int at = from + part * (LENGTH / PARTS);
            long before = bits.consumed();
            long start = System.nanoTime();
            decoder.fill(bits, out, at, at + LENGTH / PARTS);
            quickest = Math.min(quickest, System.nanoTime() - start);
            long taken = bits.consumed() - before;
            words += taken;
            steady &= words == taken * (part + 1) && taken % (LENGTH / PARTS) == 0;
        }
        steady &= bits.hasHalf == hasHalf && bits.half == half;
        return new Prologue(words, steady, PARTS * quickest);
    }

    double wordsEach() {
        return (double) words / LENGTH;
    }

    /**
     * Whether several threads can gain by it. A generator that cannot skip words at once has to make those of every piece, one
     * after the other. How long that takes is tried out; no result depends on the answer.
     */
    boolean worthDividing(WordSource bits) {
        if (words == 0) {
            return false;
        }
        if (bits.generator.skipsAtOnce()) {
            return true;
        }
        BitGenerator copy = BuiltIn.of(bits.generator).create(bits.generator.snapshot(bits));
        Tape tape = new Tape();
        BitGenerator spare = null;
        long quickest = Long.MAX_VALUE;
        for (int trial = 0; trial < TRIALS; trial++) {
            Snapshot here = copy.snapshot();
            long start = System.nanoTime();
            spare = copy.fork(here, TRIAL, tape, spare);
            quickest = Math.min(quickest, System.nanoTime() - start);
        }
        return WORTH_WHILE * quickest * words < (double) nanos * TRIAL;
    }
}
