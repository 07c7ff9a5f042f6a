package io.rivulet.random;

/**
 * The stream of MT19937, whose native word has 32 bits: a long and a double take two words each, and there is no
 * buffered half.
 */
final class Words32 extends WordSource {

    private static final int[] NONE = {};

    private int[] words = NONE;

    Words32(MT19937 generator, SeedSequence seeds) {
        super(generator, seeds);
    }

    @Override
    public int nextInt() {
        int[] window = words;
        int p = position;
        if (p < window.length) {
            position = p + 1;
            return window[p];
        }
        return refill();
    }

    @Override
    public long nextLong() {
        int[] window = words;
        int p = position;
        if (p < window.length - 1) {
            position = p + 2;
            return (long) window[p] << 32 | window[p + 1] & 0xFFFF_FFFFL;
        }
        return nextLongAcross();
    }

    /** Where the window does not hold both words. */
    private long nextLongAcross() {
        long high = nextInt();
        return high << 32 | nextInt() & 0xFFFF_FFFFL;
    }

    @Override
    public double nextDouble() {
        long both = nextLong();
        return (both >>> 37 << 26 | (int) both >>> 6) * 0x1p-53;
    }

    @Override
    public void nextDoubles(double[] out, int from, int to) {
        int i = from;
        while (i < to) {
            int p = position;
            int count = Math.min(to - i, words.length - p >> 1);
            for (int k = 0; k < count; k++) {
                // Two conversions from int, which are exact, cost less than one from long.
                out[i + k] = ((words[p + 2 * k] >>> 5) * 0x1p26 + (words[p + 2 * k + 1] >>> 6)) * 0x1p-53;
            }
            position = p + 2 * count;
            i += count;
            if (i < to) {
                out[i++] = nextDouble();
            }
        }
    }

    @Override
    public void nextLongs(long[] out, int from, int to) {
        int i = from;
        while (i < to) {
            int p = position;
            int count = Math.min(to - i, words.length - p >> 1);
            for (int k = 0; k < count; k++) {
                out[i + k] = (long) words[p + 2 * k] << 32 | words[p + 2 * k + 1] & 0xFFFF_FFFFL;
            }
            position = p + 2 * count;
            i += count;
            if (i < to) {
                out[i++] = nextLong();
            }
        }
    }

    @Override
    public void nextInts(int[] out, int from, int to) {
        int i = from;
        while (i < to) {
            int[] window = window();
            int count = Math.min(to - i, window.length - position);
            System.arraycopy(window, position, out, i, count);
            position += count;
            i += count;
        }
    }

    private int refill() {
        int first = (int) fetch();
        position++;
        return first;
    }

    /** Leaves the window, for an array with nothing to read in it yet. */
    int[] nextWindow() {
        leaveWindow();
        if (words.length == 0) {
            words = new int[MT19937.N];
            discard();
        }
        return words;
    }

    private int[] window() {
        if (position == words.length) {
            // not by fetch(): see there
            enter(((MT19937) generator).prefetch(nextWindow()));
        }
        return words;
    }

    @Override
    long raw() {
        return nextInt() & 0xFFFF_FFFFL;
    }

    @Override
    void raw(long[] out, int from, int to) {
        int i = from;
        while (i < to) {
            int[] window = window();
            int p = position;
            int count = Math.min(to - i, window.length - p);
            for (int k = 0; k < count; k++) {
                out[i + k] = window[p + k] & 0xFFFF_FFFFL;
            }
            position = p + count;
            i += count;
        }
    }

    @Override
    int windowLength() {
        return words.length;
    }
}
