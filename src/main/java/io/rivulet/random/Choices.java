package io.rivulet.random;

import io.rivulet.random.internal.BoundedIntegers;
import io.rivulet.random.internal.Sequences;
import io.rivulet.random.internal.UniformIndices;
import io.rivulet.random.internal.WeightedIndices;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code choice}; {@link Generator} inherits it. A two-dimensional array is an array of rows. Each call is one atomic step
 * of the stream, also where NumPy's takes several (weights without replacement).
 */
abstract class Choices extends IntegerDraws {

    Choices(BitGenerator bitGenerator) {
        super(bitGenerator);
    }

    /**
     * One of the integers in [0, population), as {@code choice(population)}.
     *
     * @param population how many there are, {@code > 0}
     * @return one of them
     * @throws IllegalArgumentException if there are none
     */
    public long choice(long population) {
        return choice(population, 1)[0];
    }

    /**
     * Integers in [0, population), as {@code choice(population, size, …)}.
     *
     * @param population how many there are, {@code > 0}
     * @param size       how many are wanted, {@code >= 0}
     * @param options    for instance {@link Choice#WITHOUT_REPLACEMENT}
     * @return a new array
     * @throws IllegalArgumentException if there are none to choose from, {@code size} is negative or more than can be
     *                                  chosen, or probabilities are malformed
     */
    public long[] choice(long population, int size, Choice... options) {
        return indices(population, size, ChoicePlan.of(population, size, options));
    }

    /**
     * Elements of an array of objects, or rows or columns of a two-dimensional array, as {@code choice(a, size, …)}.
     *
     * @param array   the array
     * @param size    how many are wanted, {@code >= 0}
     * @param options for instance {@link Choice#WITHOUT_REPLACEMENT}
     * @param <T>     the elements' type
     * @return a new array; rows are copies
     * @throws IllegalArgumentException if the array is empty, {@code size} is negative or more than can be chosen, or
     *                                  probabilities are malformed
     */
    public <T> T[] choice(T[] array, int size, Choice... options) {
        return chosen(array, size, options);
    }

    /**
     * Elements of a list, as {@code choice(a, size, …)}.
     *
     * @param list    the list
     * @param size    how many are wanted, {@code >= 0}
     * @param options for instance {@link Choice#WITHOUT_REPLACEMENT}
     * @param <T>     the elements' type
     * @return a new list
     * @throws IllegalArgumentException if the list is empty, {@code size} is negative or more than can be chosen, or
     *                                  probabilities are malformed
     */
    public <T> List<T> choice(List<T> list, int size, Choice... options) {
        int population = list.size();
        long[] indices = indices(population, size, ChoicePlan.of(population, size, options));
        List<T> chosen = new ArrayList<>(size);
        for (long index : indices) {
            chosen.add(list.get((int) index));
        }
        return chosen;
    }

    /**
     * Elements of an array, as {@code choice(a, size, …)}; see {@link #choice(Object[], int, Choice...)}.
     *
     * @param array   the array
     * @param size    how many are wanted, {@code >= 0}
     * @param options for instance {@link Choice#WITHOUT_REPLACEMENT}
     * @return a new array
     */
    public double[] choice(double[] array, int size, Choice... options) {
        return chosen(array, size, options);
    }

    /**
     * Elements of an array, as {@code choice(a, size, …)}; see {@link #choice(Object[], int, Choice...)}.
     *
     * @param array   the array
     * @param size    how many are wanted, {@code >= 0}
     * @param options for instance {@link Choice#WITHOUT_REPLACEMENT}
     * @return a new array
     */
    public long[] choice(long[] array, int size, Choice... options) {
        return chosen(array, size, options);
    }

    /**
     * Elements of an array, as {@code choice(a, size, …)}; see {@link #choice(Object[], int, Choice...)}.
     *
     * @param array   the array
     * @param size    how many are wanted, {@code >= 0}
     * @param options for instance {@link Choice#WITHOUT_REPLACEMENT}
     * @return a new array
     */
    public int[] choice(int[] array, int size, Choice... options) {
        return chosen(array, size, options);
    }

    /**
     * Elements of an array, as {@code choice(a, size, …)}; see {@link #choice(Object[], int, Choice...)}.
     *
     * @param array   the array
     * @param size    how many are wanted, {@code >= 0}
     * @param options for instance {@link Choice#WITHOUT_REPLACEMENT}
     * @return a new array
     */
    public float[] choice(float[] array, int size, Choice... options) {
        return chosen(array, size, options);
    }

    /**
     * Elements of an array, as {@code choice(a, size, …)}; see {@link #choice(Object[], int, Choice...)}.
     *
     * @param array   the array
     * @param size    how many are wanted, {@code >= 0}
     * @param options for instance {@link Choice#WITHOUT_REPLACEMENT}
     * @return a new array
     */
    public short[] choice(short[] array, int size, Choice... options) {
        return chosen(array, size, options);
    }

    /**
     * Elements of an array, as {@code choice(a, size, …)}; see {@link #choice(Object[], int, Choice...)}.
     *
     * @param array   the array
     * @param size    how many are wanted, {@code >= 0}
     * @param options for instance {@link Choice#WITHOUT_REPLACEMENT}
     * @return a new array
     */
    public byte[] choice(byte[] array, int size, Choice... options) {
        return chosen(array, size, options);
    }

    /**
     * Elements of an array, as {@code choice(a, size, …)}; see {@link #choice(Object[], int, Choice...)}.
     *
     * @param array   the array
     * @param size    how many are wanted, {@code >= 0}
     * @param options for instance {@link Choice#WITHOUT_REPLACEMENT}
     * @return a new array
     */
    public char[] choice(char[] array, int size, Choice... options) {
        return chosen(array, size, options);
    }

    /**
     * Elements of an array, as {@code choice(a, size, …)}; see {@link #choice(Object[], int, Choice...)}.
     *
     * @param array   the array
     * @param size    how many are wanted, {@code >= 0}
     * @param options for instance {@link Choice#WITHOUT_REPLACEMENT}
     * @return a new array
     */
    public boolean[] choice(boolean[] array, int size, Choice... options) {
        return chosen(array, size, options);
    }

    private <A> A chosen(A array, int size, Choice... options) {
        int axis = ChoicePlan.axis(options);
        Sequences.check("a", array, axis);
        int population = Sequences.length(array, axis);
        long[] indices = indices(population, size, ChoicePlan.of(population, size, options));
        return Sequences.gather(array, indices, axis);
    }

    private long[] indices(long population, int size, ChoicePlan plan) {
        long[] out = new long[size];
        boolean whole = !plan.replace && plan.p == null
            && UniformIndices.takesWholePopulation(population, size, plan.shuffle);
        // Allocated before the first draw: a population that does not fit leaves the stream where it was.
        long[] all = whole ? new long[Checks.arrayLength("population", population)] : null;
        return source().step(bits -> {
            if (size == 0) {
                return out;
            }
            if (plan.replace) {
                if (plan.p != null) {
                    WeightedIndices.withReplacement(bits, plan.p, out);
                } else {
                    for (int i = 0; i < size; i++) {
                        out[i] = BoundedIntegers.lemire(bits, population - 1);
                    }
                }
            } else if (plan.p != null) {
                WeightedIndices.withoutReplacement(bits, plan.p, out);
            } else {
                UniformIndices.choose(bits, population, plan.shuffle, out, all);
            }
            return out;
        });
    }
}
