package io.rivulet.random;

/** The stream of a bit generator whose native word has 64 bits. */
final class Words64 extends WordSource {

    private static final long[] NONE = {};

    private final int lookahead;

    private long[] words = NONE;

    Words64(BitGenerator generator, SeedSequence seeds, int lookahead) {
        super(generator, seeds);
        this.lookahead = lookahead;
    }

    @Override
    public long nextLong() {
        long[] window = words;
        int p = position;
        if (p < window.length) {
            position = p + 1;
            return window[p];
        }
        return refill();
    }

    @Override
    public int nextInt() {
        if (hasHalf) {
            hasHalf = false;
            return half;
        }
        long word = nextLong();
        hasHalf = true;
        half = (int) (word >>> 32);
        return (int) word;
    }

    @Override
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    /** A window at a time, so that the loop runs over locals. */
    @Override
    public void nextDoubles(double[] out, int from, int to) {
        int i = from;
        while (i < to) {
            long[] window = words;
            int p = position;
            int count = Math.min(to - i, window.length - p);
            if (count == 0) {
                out[i++] = nextDouble();
            } else {
                for (int k = 0; k < count; k++) {
                    out[i + k] = (window[p + k] >>> 11) * 0x1p-53;
                }
                position = p + count;
                i += count;
            }
        }
    }

    private long refill() {
        leaveWindow();
        if (words.length == 0) {
            words = new long[lookahead];
        }
        int p = generator.prefetch(words);
        position = p + 1;
        return words[p];
    }

    @Override
    long raw() {
        return nextLong();
    }

    @Override
    int windowLength() {
        return words.length;
    }
}
