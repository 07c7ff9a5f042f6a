package io.rivulet.random.internal;

import io.rivulet.random.BitSource;

/**
 * Distinct indices chosen with equal probabilities, as NumPy's {@code Generator.choice(…, replace=False)}: the tail of a
 * shuffle where much of a large population is wanted, R. W. Floyd's algorithm otherwise.
 *
 * <p>Source: J. Bentley, R. W. Floyd, "Programming pearls: a sample of brilliance", CACM 30 (1987); NumPy's
 * {@code Generator.choice}.
 */
public final class UniformIndices {

    private static final int LARGE_POPULATION = 10_000;

    /** Numbers drawn ahead of the exchanges, which then overlap: they wait for memory and not for each other. */
    private static final int BLOCK = 512;

    /** A bit for each of the population takes no more memory than a hash set while they are not more a chosen one. */
    private static final long DENSE = 128;

    private UniformIndices() {
    }

    /**
     * Whether so many of so many take a shuffle of the whole population, which has to fit into memory.
     *
     * @param population how many there are
     * @param size       how many are wanted
     * @param shuffle    whether in random order
     * @return true for a shuffle, false for Floyd's algorithm
     */
    public static boolean takesWholePopulation(long population, int size, boolean shuffle) {
        return population > LARGE_POPULATION && size > population / (shuffle ? 50 : 20);
    }

    /**
     * Distinct indices.
     *
     * @param bits       where the bits come from
     * @param population how many there are to choose from
     * @param shuffle    whether the order is to be random
     * @param out        receives the indices, not more than the population
     * @param all        an array as long as the population if {@link #takesWholePopulation}, else null
     */
    public static void choose(BitSource bits, long population, boolean shuffle, long[] out, int[] all) {
        if (all != null) {
            tailOfShuffle(bits, out, all);
        } else {
            floyd(bits, population, out);
            if (shuffle) {
                shuffle(bits, out);
            }
        }
    }

    private static void tailOfShuffle(BitSource bits, long[] out, int[] all) {
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        int start = all.length - out.length;
        int[] partners = new int[Math.min(BLOCK, out.length)];
        int i = all.length - 1;
        while (i >= Math.max(start, 1)) {
            int found = BoundedIntegers.varying(bits, i, -1, partners, Math.min(BLOCK, i + 1 - Math.max(start, 1)));
            for (int k = 0; k < found; k++, i--) {
                // Nobody comes back to place i, so that only one half of the exchange matters.
                out[i - start] = all[partners[k]];
                all[partners[k]] = all[i];
            }
        }
        if (start == 0) {
            out[0] = all[0];
        }
    }

    private static void shuffle(BitSource bits, long[] a) {
        int[] partners = new int[Math.min(BLOCK, a.length)];
        int i = a.length - 1;
        while (i > 0) {
            int found = BoundedIntegers.varying(bits, i, -1, partners, Math.min(BLOCK, i));
            for (int k = 0; k < found; k++, i--) {
                long kept = a[i];
                a[i] = a[partners[k]];
                a[partners[k]] = kept;
            }
        }
    }

    /** What is drawn does not depend on what was drawn before, so that all is drawn first. */
    private static void floyd(BitSource bits, long population, long[] out) {
        if (population <= DENSE * out.length && population >>> 6 < Integer.MAX_VALUE) {
            long[] seen = new long[(int) (population + 63 >>> 6)];
            candidates(bits, population, out);
            replaceRepeated(out, population - out.length, seen);
        } else {
            LongHashSet seen = new LongHashSet(out.length);
            candidates(bits, population, out);
            for (int i = 0; i < out.length; i++) {
                if (!seen.add(out[i])) {
                    out[i] = population - out.length + i;
                    seen.add(out[i]);
                }
            }
        }
    }

    /** The i-th from 0 to population - size + i. */
    private static void candidates(BitSource bits, long population, long[] out) {
        long largest = population - out.length;
        int i = 0;
        if (largest == 0) {
            out[i++] = 0;
        }
        if (population - 1 <= BoundedIntegers.MAX_32) {
            int[] block = new int[Math.min(BLOCK, out.length)];
            while (i < out.length) {
                int found = BoundedIntegers.varying(bits, largest + i, 1, block, Math.min(BLOCK, out.length - i));
                for (int k = 0; k < found; k++) {
                    out[i++] = block[k] & BoundedIntegers.MAX_32;
                }
            }
        }
        for (; i < out.length; i++) {
            out[i] = BoundedIntegers.lemire(bits, largest + i);
        }
    }

    /** Without a branch: whether a candidate was seen before is the less predictable the more are chosen. */
    private static void replaceRepeated(long[] out, long first, long[] seen) {
        for (int i = 0; i < out.length; i++) {
            long candidate = out[i];
            long repeated = -(seen[(int) (candidate >>> 6)] >>> candidate & 1);
            long chosen = candidate ^ (candidate ^ first + i) & repeated;
            seen[(int) (chosen >>> 6)] |= 1L << chosen;
            out[i] = chosen;
        }
    }
}
