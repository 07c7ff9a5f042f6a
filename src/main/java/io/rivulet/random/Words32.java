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
        long high = nextInt();
        return high << 32 | nextInt() & 0xFFFF_FFFFL;
    }

    @Override
    public double nextDouble() {
        long high = nextInt() >>> 5;
        return (high << 26 | nextInt() >>> 6) * 0x1p-53;
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
            if (position == words.length) {
                fetch();
            }
            int count = Math.min(to - i, words.length - position);
            System.arraycopy(words, position, out, i, count);
            position += count;
            i += count;
        }
    }

    private int refill() {
        fetch();
        return words[position++];
    }

    private void fetch() {
        leaveWindow();
        if (words.length == 0) {
            words = new int[MT19937.N];
        }
        position = ((MT19937) generator).prefetch(words);
        fetched += words.length - position;
    }

    @Override
    long raw() {
        return nextInt() & 0xFFFF_FFFFL;
    }

    @Override
    void raw(long[] out, int from, int to) {
        int i = from;
        while (i < to) {
            if (position == words.length) {
                fetch();
            }
            int p = position;
            int count = Math.min(to - i, words.length - p);
            for (int k = 0; k < count; k++) {
                out[i + k] = words[p + k] & 0xFFFF_FFFFL;
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
