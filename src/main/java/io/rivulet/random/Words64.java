package io.rivulet.random;

import io.rivulet.random.internal.WordWindow;

/** The stream of a bit generator whose native word has 64 bits. */
final class Words64 extends WordSource implements WordWindow {

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
            long[] window = window();
            int p = position;
            int count = Math.min(to - i, window.length - p);
            for (int k = 0; k < count; k++) {
                out[i + k] = (window[p + k] >>> 11) * 0x1p-53;
            }
            position = p + count;
            i += count;
        }
    }

    @Override
    public long[] window() {
        if (position == words.length) {
            fetch();
        }
        return words;
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public void position(int newPosition) {
        position = newPosition;
    }

    private long refill() {
        fetch();
        return words[position++];
    }

    private void fetch() {
        leaveWindow();
        if (words.length == 0) {
            long[] fresh = new long[lookahead];
            position = generator.prefetch(fresh);
            words = fresh;
        } else {
            position = generator.prefetch(words);
        }
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
