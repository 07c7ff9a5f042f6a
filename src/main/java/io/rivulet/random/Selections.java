package io.rivulet.random;

import io.rivulet.random.internal.Sequences;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * {@code choice}; {@link Generator} and {@link RandomState} inherit it, and differ in how they choose the indices. Each
 * call is one atomic step of the stream, also where NumPy's takes several (weights without replacement).
 */
abstract class Selections extends Shuffles {

    /** The indices of one call, in one atomic step; what does not fit is refused before it. */
    abstract long[] indices(long population, int size, ChoicePlan plan);

    /** One index with replacement. */
    abstract long index(long population);

    /**
     * One of the integers in [0, population), as {@code choice(population)}.
     *
     * @param population how many there are, {@code > 0}
     * @return one of them
     * @throws IllegalArgumentException if there are none
     */
    public long choice(long population) {
        return index(population);
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
        return indices(population, size, ChoicePlan.of("population", population, size, options));
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
     * @param options for instance {@link Choice#WITHOUT_REPLACEMENT}; a list has one axis only
     * @param <T>     the elements' type
     * @return a new list
     * @throws IllegalArgumentException if the list is empty, {@code size} is negative or more than can be chosen,
     *                                  probabilities are malformed, or the axis is not 0
     */
    public <T> List<T> choice(List<T> list, int size, Choice... options) {
        int population = Objects.requireNonNull(list, "list").size();
        ChoicePlan plan = ChoicePlan.of("list", population, size, options);
        if (plan.axis != 0) {
            throw new IllegalArgumentException("axis must be 0 for a list, was " + plan.axis);
        }
        List<T> chosen = new ArrayList<>(size);
        // In one step with the draws, since a list may be anybody's code and throw.
        transact(bits -> {
            for (long index : indices(population, size, plan)) {
                chosen.add(list.get((int) index));
            }
        });
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
        Sequences.check("array", array, axis);
        int population = Sequences.length(array, axis);
        ChoicePlan plan = ChoicePlan.of("array", population, size, options);
        if (Sequences.isTwoDimensional(array)) {
            // In one step with the draws, since memory may not suffice for the rows.
            return transaction(bits -> Sequences.gatherLines(array, indices(population, size, plan), axis));
        }
        A result = Sequences.newArray(array, size);
        Sequences.gather(array, indices(population, size, plan), result);
        return result;
    }
}
