package io.rivulet.random;

import io.rivulet.random.internal.UnitInterval;
import io.rivulet.random.internal.WordWindow;

/** The stream of a bit generator whose native word has 64 bits. */
final class Words64 extends WordSource implements WordWindow {

    private static final long[] NONE = {};

    /** The first window is short, for streams that are asked for a few values only; then windows grow. */
    private static final int FIRST = 16;
    private static final int GROWTH = 4;

    /** Fewer go through the window, where the words made ahead serve the next call as well. */
    private static final int STRAIGHT = 64;

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

    @Override
    public void nextDoubles(double[] out, int from, int to) {
        int i = from;
        while (i < to) {
            int made = straight(null, out, i, to);
            if (made == 0) {
                long[] window = window();
                int p = position;
                made = Math.min(to - i, window.length - p);
                UnitInterval.toDoubles(window, p, out, i, made);
                position = p + made;
            }
            i += made;
        }
    }

    @Override
    public void nextLongs(long[] out, int from, int to) {
        int i = from;
        while (i < to) {
            int made = straight(out, null, i, to);
            if (made == 0) {
                long[] window = window();
                made = Math.min(to - i, window.length - position);
                System.arraycopy(window, position, out, i, made);
                position += made;
            }
            i += made;
        }
    }

    /** Two a word, the low half first. */
    @Override
    public void nextInts(int[] out, int from, int to) {
        int i = from;
        if (i < to && hasHalf) {
            out[i++] = nextInt();
        }
        while (to - i > 1) {
            long[] window = window();
            int p = position;
            int count = Math.min(to - i >> 1, window.length - p);
            for (int k = 0; k < count; k++) {
                out[i + 2 * k] = (int) window[p + k];
                out[i + 2 * k + 1] = (int) (window[p + k] >>> 32);
            }
            position = p + count;
            i += 2 * count;
            half = out[i - 1];
        }
        if (i < to) {
            out[i] = nextInt();
        }
    }

    /** Past the window, for so much that it is worth while; how many were made. */
    private int straight(long[] longs, double[] doubles, int from, int to) {
        if (position < words.length || to - from < STRAIGHT) {
            return 0;
        }
        leaveWindow();
        int made = generator.emit(longs, doubles, from, to);
        fetched += made;
        return made;
    }

    @Override
    public long[] window() {
        if (position == words.length) {
            // not by fetch(): see there
            enter(generator.prefetch(nextWindow()));
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

    @Override
    public boolean hasHalf() {
        return hasHalf;
    }

    @Override
    public void tookHalves() {
        half = (int) (words[position - 1] >>> 32);
    }

    private long refill() {
        long first = fetch();
        position++;
        return first;
    }

    /** Leaves the window, for an array with nothing to read in it yet. */
    long[] nextWindow() {
        leaveWindow();
        if (words.length < lookahead) {
            words = new long[Math.min(lookahead, Math.max(FIRST, GROWTH * words.length))];
            discard();
        }
        return words;
    }

    @Override
    long raw() {
        return nextLong();
    }

    @Override
    void raw(long[] out, int from, int to) {
        nextLongs(out, from, to);
    }

    @Override
    int windowLength() {
        return words.length;
    }
}
