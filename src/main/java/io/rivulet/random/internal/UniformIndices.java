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
    public static void choose(BitSource bits, long population, boolean shuffle, long[] out, long[] all) {
        if (all != null) {
            tailOfShuffle(bits, out, all);
        } else {
            floyd(bits, population, out);
            if (shuffle) {
                for (int i = out.length - 1; i > 0; i--) {
                    swap(out, i, (int) BoundedIntegers.lemire(bits, i));
                }
            }
        }
    }

    private static void tailOfShuffle(BitSource bits, long[] out, long[] all) {
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        int start = all.length - out.length;
        for (int i = all.length - 1; i >= Math.max(start, 1); i--) {
            swap(all, i, (int) BoundedIntegers.lemire(bits, i));
        }
        System.arraycopy(all, start, out, 0, out.length);
    }

    private static void floyd(BitSource bits, long population, long[] out) {
        LongHashSet seen = new LongHashSet(out.length);
        for (int i = 0; i < out.length; i++) {
            long largest = population - out.length + i;
            long value = BoundedIntegers.lemire(bits, largest);
            if (!seen.add(value)) {
                value = largest;
                seen.add(value);
            }
            out[i] = value;
        }
    }

    private static void swap(long[] a, int i, int j) {
        long kept = a[i];
        a[i] = a[j];
        a[j] = kept;
    }
}
