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

    private int refill() {
        leaveWindow();
        if (words.length == 0) {
            words = new int[MT19937.N];
        }
        int p = ((MT19937) generator).prefetch(words);
        position = p + 1;
        return words[p];
    }

    @Override
    long raw() {
        return nextInt() & 0xFFFF_FFFFL;
    }

    @Override
    int windowLength() {
        return words.length;
    }
}
