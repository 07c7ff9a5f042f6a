package io.rivulet.stress.unguarded;

/**
 * MT19937 without its lock: the block of 624 words, which is also its window, and the position in it. A double takes
 * two words.
 */
public final class UnguardedBlock {

    private static final int N = 624;
    private static final int M = 397;

    private final int[] key = new int[N];
    private int position = N;

    public UnguardedBlock(int seed, int before) {
        key[0] = seed;
        for (int i = 1; i < N; i++) {
            key[i] = 1812433253 * (key[i - 1] ^ key[i - 1] >>> 30) + i;
        }
        for (int i = 0; i < before; i++) {
            nextInt();
        }
    }

    /** As in the other twin, a race shows as a wrong value and not as an index out of bounds. */
    public int nextInt() {
        int p = position;
        if (p >= N) {
            regenerate();
            p = 0;
        }
        position = p + 1;
        int y = key[p];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9D2C5680;
        y ^= y << 15 & 0xEFC60000;
        return y ^ y >>> 18;
    }

    public double nextDouble() {
        long high = nextInt() >>> 5;
        return (high << 26 | nextInt() >>> 6) * 0x1p-53;
    }

    private void regenerate() {
        for (int i = 0; i < N; i++) {
            int y = key[i] & 0x80000000 | key[(i + 1) % N] & 0x7FFFFFFF;
            key[i] = key[(i + M) % N] ^ y >>> 1 ^ (-(y & 1) & 0x9908B0DF);
        }
    }
}
