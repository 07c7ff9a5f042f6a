package io.rivulet.random;

import java.util.Objects;

/**
 * The two ways in which {@code RandomState} fills MT19937's 624 words: Matsumoto's and Nishimura's {@code init_genrand}
 * and {@code init_by_array} of 2002.
 */
final class MT19937LegacySeeding {

    private static final int N = MT19937.N;
    private static final long MAX_SEED = 0xFFFF_FFFFL;
    private static final int INIT_MULTIPLIER = 1812433253;
    private static final int ARRAY_SEED = 19650218;
    private static final int FIRST_MULTIPLIER = 1664525;
    private static final int SECOND_MULTIPLIER = 1566083941;

    private MT19937LegacySeeding() {
    }

    static int[] fromInteger(long seed) {
        return initialise((int) inRange("seed", seed));
    }

    static int[] fromArray(long[] seed) {
        Objects.requireNonNull(seed, "seed");
        int[] words = new int[seed.length];
        if (words.length == 0) {
            throw new IllegalArgumentException("seed must be non-empty, had length 0");
        }
        for (int i = 0; i < words.length; i++) {
            words[i] = (int) inRange("seed[" + i + "]", seed[i]);
        }
        return initialise(words);
    }

    private static long inRange(String name, long seed) {
        if (seed < 0 || seed > MAX_SEED) {
            throw new IllegalArgumentException(name + " must be between 0 and 2**32 - 1, was " + seed);
        }
        return seed;
    }

    private static int[] initialise(int seed) {
        int[] key = new int[N];
        int word = seed;
        for (int i = 0; i < N; i++) {
            key[i] = word;
            word = INIT_MULTIPLIER * (word ^ word >>> 30) + i + 1;
        }
        return key;
    }

    private static int[] initialise(int[] seed) {
        int[] key = initialise(ARRAY_SEED);
        int i = 1;
        int j = 0;
        for (int k = Math.max(N, seed.length); k > 0; k--) {
            key[i] = (key[i] ^ spread(key[i - 1]) * FIRST_MULTIPLIER) + seed[j] + j;
            i++;
            j++;
            if (i == N) {
                key[0] = key[N - 1];
                i = 1;
            }
            if (j == seed.length) {
                j = 0;
            }
        }
        for (int k = N - 1; k > 0; k--) {
            key[i] = (key[i] ^ spread(key[i - 1]) * SECOND_MULTIPLIER) - i;
            i++;
            if (i == N) {
                key[0] = key[N - 1];
                i = 1;
            }
        }
        key[0] = 0x80000000;
        return key;
    }

    private static int spread(int word) {
        return word ^ word >>> 30;
    }
}
