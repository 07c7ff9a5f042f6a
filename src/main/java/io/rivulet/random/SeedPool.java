package io.rivulet.random;

/**
 * The pool of a seed sequence while entropy is being mixed in: M. E. O'Neill's {@code seed_seq_fe}, as in NumPy.
 * One hash constant runs through all calls of the hash, so mixing is a fold over the words in their order.
 */
final class SeedPool {

    private static final int INIT_A = 0x43B0D7E5;
    private static final int MULT_A = 0x931E8875;
    private static final int INIT_B = 0x8B51F9DD;
    private static final int MULT_B = 0x58F38DED;
    private static final int MIX_LEFT = 0xCA01F9DD;
    private static final int MIX_RIGHT = 0x4973F715;
    private static final int SHIFT = 16;

    private final int[] pool;
    private int hashConstant;

    private SeedPool(int[] pool, int hashConstant) {
        this.pool = pool;
        this.hashConstant = hashConstant;
    }

    /** Mixes words into a pool of the given size. */
    static SeedPool of(int[] words, int size) {
        SeedPool result = new SeedPool(new int[size], INIT_A);
        int[] pool = result.pool;
        for (int i = 0; i < size; i++) {
            pool[i] = result.hash(i < words.length ? words[i] : 0);
        }
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                if (to != from) {
                    pool[to] = mix(pool[to], result.hash(pool[from]));
                }
            }
        }
        for (int i = size; i < words.length; i++) {
            result.mixIn(words[i]);
        }
        return result;
    }

    SeedPool copy() {
        return new SeedPool(pool.clone(), hashConstant);
    }

    int[] pool() {
        return pool.clone();
    }

    /** One word beyond the pool's size. */
    void mixIn(int word) {
        for (int to = 0; to < pool.length; to++) {
            pool[to] = mix(pool[to], hash(word));
        }
    }

    private int hash(int word) {
        int v = word ^ hashConstant;
        hashConstant *= MULT_A;
        v *= hashConstant;
        return v ^ v >>> SHIFT;
    }

    private static int mix(int x, int y) {
        int r = MIX_LEFT * x - MIX_RIGHT * y;
        return r ^ r >>> SHIFT;
    }

    int[] generate(int count) {
        int[] words = new int[count];
        int h = INIT_B;
        int from = 0;
        for (int i = 0; i < count; i++) {
            int v = pool[from] ^ h;
            h *= MULT_B;
            v *= h;
            words[i] = v ^ v >>> SHIFT;
            from = from + 1 == pool.length ? 0 : from + 1;
        }
        return words;
    }

    long[] generate64(int count) {
        int[] halves = generate(2 * count);
        long[] words = new long[count];
        for (int i = 0; i < count; i++) {
            words[i] = halves[2 * i] & 0xFFFF_FFFFL | (long) halves[2 * i + 1] << 32;
        }
        return words;
    }
}
