package io.rivulet.random;

import io.rivulet.random.internal.BoundedIntegers;
import io.rivulet.random.internal.Sequences;
import io.rivulet.random.internal.WeightedIndices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Shuffling and permuting; {@link Generator} inherits it. Arrays are of any element type; a two-dimensional
 * array is an array of rows, and axis 0 means its rows, axis 1 its columns. Each call is one atomic step of the stream,
 * also where NumPy's takes several; the contents of the caller's arrays and lists are the caller's to guard.
 */
abstract class Permutations extends Choices {

    Permutations(BitGenerator bitGenerator) {
        super(bitGenerator);
    }

    // ------------------------------------------------------------------------------------------- shuffle

    /**
     * Shuffles an array in place, as {@code shuffle(x)}: the elements of a one-dimensional array, the rows of a
     * two-dimensional one.
     *
     * @param array an array of any element type
     * @throws IllegalArgumentException if it is not an array
     */
    public void shuffle(Object array) {
        shuffle(array, 0);
    }

    /**
     * Shuffles an array in place along an axis, as {@code shuffle(x, axis)}: whole rows or whole columns change places.
     *
     * @param array an array of any element type
     * @param axis  0 for elements or rows, 1 for columns
     * @throws IllegalArgumentException if it is not an array, or has no such axis
     */
    public void shuffle(Object array, int axis) {
        Checks.axis(axis);
        Sequences.check("x", array, axis);
        int length = Sequences.length(array, axis);
        Sequences.Swapper swapper = Sequences.swapper(array, axis);
        transact(bits -> shuffle(bits, length, swapper));
    }

    /**
     * Shuffles a list in place, as {@code shuffle(x)}. If the list cannot be modified, the stream is as it was.
     *
     * @param list the list
     * @throws UnsupportedOperationException if the list cannot be modified
     */
    public void shuffle(List<?> list) {
        int length = list.size();
        Sequences.Swapper swapper = (i, j) -> Collections.swap(list, i, j);
        transact(bits -> shuffle(bits, length, swapper));
    }

    /** R. Durstenfeld's shuffle from the end, with NumPy's masked rejection. */
    private static void shuffle(BitSource bits, int length, Sequences.Swapper swapper) {
        for (int i = length - 1; i > 0; i--) {
            swapper.swap(i, (int) BoundedIntegers.interval(bits, i));
        }
    }

    // ------------------------------------------------------------------------------------------- permutation

    /**
     * The integers in [0, n) in random order, as {@code permutation(n)}.
     *
     * @param n how many; none for a negative number, as in NumPy
     * @return a new array
     * @throws IllegalArgumentException if {@code n} is more than an array can hold
     */
    public long[] permutation(long n) {
        long[] indices = WeightedIndices.range(Checks.arrayLength("n", Math.max(0, n)));
        shuffle(indices);
        return indices;
    }

    /**
     * A copy in random order, as {@code permutation(x)}: of the elements of a one-dimensional array, of the rows of a
     * two-dimensional one.
     *
     * @param array an array of any element type
     * @param <A>   its type
     * @return a new array
     * @throws IllegalArgumentException if it is not an array
     */
    public <A> A permutation(A array) {
        return permutation(array, 0);
    }

    /**
     * A copy in random order along an axis, as {@code permutation(x, axis)}: whole rows or whole columns change places.
     *
     * @param array an array of any element type
     * @param axis  0 for elements or rows, 1 for columns
     * @param <A>   its type
     * @return a new array
     * @throws IllegalArgumentException if it is not an array, or has no such axis
     */
    public <A> A permutation(A array, int axis) {
        Checks.axis(axis);
        Sequences.check("x", array, axis);
        A copy = Sequences.copy(array);
        shuffle((Object) copy, axis);
        return copy;
    }

    /**
     * A new list in random order, as {@code permutation(x)}.
     *
     * @param list the list
     * @param <T>  the elements' type
     * @return a new list
     */
    public <T> List<T> permutation(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        shuffle(copy);
        return copy;
    }

    // ------------------------------------------------------------------------------------------- permuted

    /**
     * A copy with all elements in random order, as {@code permuted(x)}: in a two-dimensional array elements move across
     * rows and columns.
     *
     * @param array an array of any element type
     * @param <A>   its type
     * @return a new array
     * @throws IllegalArgumentException if it is not an array, or its rows differ in length
     */
    public <A> A permuted(A array) {
        Sequences.check("x", array, 0);
        if (!Sequences.isTwoDimensional(array)) {
            return permutation(array, 0);
        }
        Sequences.requireRectangular("x", (Object[]) array);
        A copy = Sequences.copy(array);
        int length = Sequences.elementCount(copy);
        Sequences.Swapper swapper = Sequences.flattened(copy);
        source().step(bits -> {
            shuffle(bits, length, swapper);
            return null;
        });
        return copy;
    }

    /**
     * A copy with each line along an axis in a random order of its own, as {@code permuted(x, axis)}.
     *
     * @param array an array of any element type
     * @param axis  0: each column on its own; 1: each row on its own
     * @param <A>   its type
     * @return a new array
     * @throws IllegalArgumentException if it is not an array, or has no such axis
     */
    public <A> A permuted(A array, int axis) {
        Checks.axis(axis);
        Sequences.check("x", array, axis);
        if (!Sequences.isTwoDimensional(array)) {
            return permutation(array, 0);
        }
        Sequences.requireRectangular("x", (Object[]) array);
        A copy = Sequences.copy(array);
        Sequences.Swapper[] lines = Sequences.lines(copy, axis);
        int length = Sequences.length(copy, axis);
        source().step(bits -> {
            for (Sequences.Swapper line : lines) {
                shuffle(bits, length, line);
            }
            return null;
        });
        return copy;
    }
}
