package io.rivulet.random;

import io.rivulet.random.internal.Sequences;

/**
 * Shuffling and permuting along an axis, and line by line; {@link Generator} inherits it. A two-dimensional array is an
 * array of rows, and axis 0 means its rows, axis 1 its columns. Each call is one atomic step of the stream, also where
 * NumPy's takes several; the contents of the caller's arrays are the caller's to guard.
 */
abstract class Permutations extends Choices {

    Permutations(BitGenerator bitGenerator) {
        super(bitGenerator);
    }

    /**
     * Shuffles an array in place along an axis, as {@code shuffle(x, axis)}: whole rows or whole columns change places.
     *
     * @param array an array of any element type
     * @param axis  0 for elements or rows, 1 for columns
     * @throws IllegalArgumentException if it is not an array, or has no such axis
     */
    public void shuffle(Object array, int axis) {
        shuffleAlong(array, Checks.axis(axis));
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
        return permutationAlong(array, Checks.axis(axis));
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
        Sequences.check("array", array, 0);
        if (!Sequences.isTwoDimensional(array)) {
            return permutation(array, 0);
        }
        Sequences.requireRectangular("array", (Object[]) array);
        A copy = Sequences.copy(array);
        int length = Sequences.elementCount("array", copy);
        Sequences.Swapper swapper = Sequences.flattened(copy);
        step(bits -> {
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
        Sequences.check("array", array, axis);
        if (!Sequences.isTwoDimensional(array)) {
            return permutation(array, 0);
        }
        Sequences.requireRectangular("array", (Object[]) array);
        A copy = Sequences.copy(array);
        Sequences.Swapper[] lines = Sequences.lines(copy, axis);
        int length = Sequences.length(copy, axis);
        step(bits -> {
            for (Sequences.Swapper line : lines) {
                shuffle(bits, length, line);
            }
            return null;
        });
        return copy;
    }
}
