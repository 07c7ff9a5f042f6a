package io.rivulet.random.internal;

import java.lang.reflect.Array;
import java.util.Objects;

/**
 * Arrays of any element type seen as sequences along an axis: what is swapped, copied or gathered is an element, a row or
 * a column. Two-dimensional means an array of arrays of equal lengths.
 */
public final class Sequences {

    private Sequences() {
    }

    /** Exchanges two positions of a sequence. */
    @FunctionalInterface
    public interface Swapper {
        /**
         * Exchanges two positions.
         *
         * @param i one
         * @param j the other
         */
        void swap(int i, int j);
    }

    /**
     * Checks that an object is an array, rectangular if the axis asks for it.
     *
     * @param name  the parameter
     * @param array the object
     * @param axis  0 or 1
     * @throws IllegalArgumentException if it is not an array, or has no such axis
     */
    public static void check(String name, Object array, int axis) {
        Objects.requireNonNull(array, name);
        if (!array.getClass().isArray()) {
            throw new IllegalArgumentException(name + " must be an array, was a " + array.getClass().getName());
        }
        if (axis == 1) {
            if (!isTwoDimensional(array)) {
                throw new IllegalArgumentException(
                    "axis must be 0 for an array of one dimension, was 1 with " + name + " a "
                        + array.getClass().getSimpleName());
            }
            requireRectangular(name, (Object[]) array);
        }
    }

    /**
     * Whether an array's elements are arrays.
     *
     * @param array the array
     * @return true for instance for {@code double[][]}
     */
    public static boolean isTwoDimensional(Object array) {
        return array.getClass().getComponentType().isArray();
    }

    /**
     * Whether all of an array's elements are arrays without elements.
     *
     * @param array the array
     * @return true for instance for {@code new double[3][0]}
     */
    public static boolean hasEmptyRows(Object array) {
        if (!isTwoDimensional(array)) {
            return false;
        }
        for (Object row : (Object[]) array) {
            if (row == null || Array.getLength(row) > 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Checks that all rows are there and of equal length.
     *
     * @param name the parameter
     * @param rows the rows
     * @throws IllegalArgumentException if not
     */
    public static void requireRectangular(String name, Object[] rows) {
        for (int i = 0; i < rows.length; i++) {
            Objects.requireNonNull(rows[i], name + "[" + i + "]");
            if (Array.getLength(rows[i]) != Array.getLength(rows[0])) {
                throw new IllegalArgumentException(name + " must have rows of equal length, row " + i + " has "
                    + Array.getLength(rows[i]) + " elements and row 0 has " + Array.getLength(rows[0]));
            }
        }
    }

    /**
     * The length along an axis.
     *
     * @param array a checked array
     * @param axis  0 or 1
     * @return elements, rows or columns
     */
    public static int length(Object array, int axis) {
        if (axis == 0) {
            return Array.getLength(array);
        }
        Object[] rows = (Object[]) array;
        return rows.length == 0 ? 0 : Array.getLength(rows[0]);
    }

    /**
     * What exchanges two positions of an array along an axis.
     *
     * @param array a checked array
     * @param axis  0 or 1
     * @return the swapper
     */
    public static Swapper swapper(Object array, int axis) {
        if (axis == 1) {
            Object[] rows = (Object[]) array;
            Swapper[] each = new Swapper[rows.length];
            for (int i = 0; i < rows.length; i++) {
                each[i] = swapper(rows[i], 0);
            }
            return (i, j) -> {
                for (Swapper row : each) {
                    row.swap(i, j);
                }
            };
        }
        return elements(array);
    }

    /**
     * How many elements a rectangular two-dimensional array has.
     *
     * @param name  the parameter
     * @param array the array
     * @return rows times columns
     * @throws IllegalArgumentException if that is more than an int can count
     */
    public static int elementCount(String name, Object array) {
        long count = (long) length(array, 0) * length(array, 1);
        if (count > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(name + " must have fewer than 2^31 elements, had " + count);
        }
        return (int) count;
    }

    /**
     * What exchanges two elements of a rectangular two-dimensional array, counted row by row.
     *
     * @param array the array
     * @return the swapper
     */
    public static Swapper flattened(Object array) {
        Object[] rows = (Object[]) array;
        int columns = length(array, 1);
        return (i, j) -> {
            Object first = rows[i / columns];
            Object second = rows[j / columns];
            Object kept = Array.get(first, i % columns);
            Array.set(first, i % columns, Array.get(second, j % columns));
            Array.set(second, j % columns, kept);
        };
    }

    /**
     * What exchanges two elements within each line of a rectangular two-dimensional array.
     *
     * @param array the array
     * @param axis  0: the lines are the columns; 1: they are the rows
     * @return a swapper a line
     */
    public static Swapper[] lines(Object array, int axis) {
        Swapper[] lines = new Swapper[length(array, 1 - axis)];
        Object[] rows = (Object[]) array;
        int columns = length(array, 1);
        Swapper flat = flattened(array);
        for (int k = 0; k < lines.length; k++) {
            int line = k;
            lines[k] = axis == 1 ? elements(rows[k]) : (i, j) -> flat.swap(i * columns + line, j * columns + line);
        }
        return lines;
    }

    private static Swapper elements(Object array) {
        if (array instanceof double[] a) {
            return (i, j) -> {
                double kept = a[i];
                a[i] = a[j];
                a[j] = kept;
            };
        }
        if (array instanceof long[] a) {
            return (i, j) -> {
                long kept = a[i];
                a[i] = a[j];
                a[j] = kept;
            };
        }
        if (array instanceof int[] a) {
            return (i, j) -> {
                int kept = a[i];
                a[i] = a[j];
                a[j] = kept;
            };
        }
        if (array instanceof Object[] a) {
            return (i, j) -> {
                Object kept = a[i];
                a[i] = a[j];
                a[j] = kept;
            };
        }
        return rarer(array);
    }

    private static Swapper rarer(Object array) {
        if (array instanceof float[] a) {
            return (i, j) -> {
                float kept = a[i];
                a[i] = a[j];
                a[j] = kept;
            };
        }
        if (array instanceof byte[] a) {
            return (i, j) -> {
                byte kept = a[i];
                a[i] = a[j];
                a[j] = kept;
            };
        }
        if (array instanceof short[] a) {
            return (i, j) -> {
                short kept = a[i];
                a[i] = a[j];
                a[j] = kept;
            };
        }
        if (array instanceof char[] a) {
            return (i, j) -> {
                char kept = a[i];
                a[i] = a[j];
                a[j] = kept;
            };
        }
        boolean[] a = (boolean[]) array;
        return (i, j) -> {
            boolean kept = a[i];
            a[i] = a[j];
            a[j] = kept;
        };
    }

    /**
     * A copy whose elements can be moved without touching the original: rows of a two-dimensional array are copied too.
     *
     * @param array the array
     * @param <A>   its type
     * @return the copy
     */
    public static <A> A copy(A array) {
        int length = Array.getLength(array);
        A copy = newArray(array, length);
        System.arraycopy(array, 0, copy, 0, length);
        if (isTwoDimensional(array)) {
            Object[] rows = (Object[]) copy;
            for (int i = 0; i < rows.length; i++) {
                rows[i] = rows[i] == null ? null : copy(rows[i]);
            }
        }
        return copy;
    }

    /**
     * The elements of the given indices.
     *
     * @param array   an array of one dimension
     * @param indices the indices, each within the array
     * @param result  as {@link #newArray} makes it, as long as the indices
     */
    public static void gather(Object array, long[] indices, Object result) {
        Gather.elements(array, indices, result);
    }

    /**
     * The rows or columns of the given indices.
     *
     * @param array   a checked array of two dimensions
     * @param indices the indices, each within the array
     * @param axis    0 or 1
     * @param <A>     its type
     * @return a new array; rows are copies
     */
    public static <A> A gatherLines(A array, long[] indices, int axis) {
        Object[] rows = (Object[]) array;
        A result = newArray(array, axis == 0 ? indices.length : rows.length);
        Object[] lines = (Object[]) result;
        for (int i = 0; i < lines.length; i++) {
            if (axis == 0) {
                Object row = rows[(int) indices[i]];
                lines[i] = row == null ? null : copy(row);
            } else {
                lines[i] = newArray(rows[i], indices.length);
                gather(rows[i], indices, lines[i]);
            }
        }
        return result;
    }

    /**
     * An array like another one, with nothing in it.
     *
     * @param like   the other one
     * @param length how long it is to be
     * @param <A>    its type
     * @return the new array
     */
    @SuppressWarnings("unchecked") // an array made with an array's own component type has that array's class
    public static <A> A newArray(A like, int length) {
        return (A) Array.newInstance(like.getClass().getComponentType(), length);
    }
}
