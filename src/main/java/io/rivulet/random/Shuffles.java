package io.rivulet.random;

import io.rivulet.random.internal.BoundedIntegers;
import io.rivulet.random.internal.Sequences;
import io.rivulet.random.internal.WeightedIndices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Shuffling and permuting; {@link Generator} and {@link RandomState} inherit it. Arrays are of any element type; a
 * two-dimensional array is an array of rows. Each call is one atomic step of the stream; the contents of the caller's
 * arrays and lists are the caller's to guard.
 */
abstract class Shuffles extends Steps {

    // ------------------------------------------------------------------------------------------- shuffle

    /** Partners drawn at a time, ahead of the exchanges. */
    private static final int BLOCK = 512;

    /**
     * Shuffles an array in place, as {@code shuffle(x)}: the elements of a one-dimensional array, the rows of a
     * two-dimensional one. As in NumPy, rows without elements stay where they are, and nothing is drawn.
     *
     * @param array an array of any element type
     * @throws IllegalArgumentException if it is not an array
     */
    public void shuffle(Object array) {
        shuffleAlong(array, 0);
    }

    /**
     * Shuffles a list in place, as {@code shuffle(x)}. If the list cannot be modified, the stream is as it was.
     *
     * @param list the list
     * @throws UnsupportedOperationException if the list cannot be modified
     */
    public void shuffle(List<?> list) {
        int length = Objects.requireNonNull(list, "list").size();
        Sequences.Swapper swapper = (i, j) -> Collections.swap(list, i, j);
        transact(bits -> shuffle(bits, length, swapper));
    }

    /** R. Durstenfeld's shuffle from the end, with NumPy's masked rejection. */
    static void shuffle(BitSource bits, int length, Sequences.Swapper swapper) {
        int[] partners = new int[Math.min(BLOCK, Math.max(0, length - 1))];
        int i = length - 1;
        while (i > 0) {
            int found = BoundedIntegers.descending(bits, i, partners);
            for (int k = 0; k < found; k++) {
                swapper.swap(i--, partners[k]);
            }
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
        return permutationAlong(array, 0);
    }

    /**
     * A new list in random order, as {@code permutation(x)}.
     *
     * @param list the list
     * @param <T>  the elements' type
     * @return a new list
     */
    public <T> List<T> permutation(List<T> list) {
        List<T> copy = new ArrayList<>(Objects.requireNonNull(list, "list"));
        shuffle(copy);
        return copy;
    }

    final void shuffleAlong(Object array, int axis) {
        Sequences.check("array", array, axis);
        if (!Sequences.hasEmptyRows(array)) {
            exchange(array, axis);
        }
    }

    private void exchange(Object array, int axis) {
        int length = Sequences.length(array, axis);
        Sequences.Swapper swapper = Sequences.swapper(array, axis);
        transact(bits -> shuffle(bits, length, swapper));
    }

    final <A> A permutationAlong(A array, int axis) {
        Sequences.check("array", array, axis);
        A copy = Sequences.copy(array);
        exchange(copy, axis);
        return copy;
    }
}
