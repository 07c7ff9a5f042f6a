package io.rivulet.random;

/** Argument checks whose messages name the parameter, its value and the rule. */
final class Checks {

    /** What the JVMs in use allow. */
    private static final int MAX_ARRAY_LENGTH = Integer.MAX_VALUE - 8;

    private Checks() {
    }

    static int size(int size) {
        return atLeastZero("size", size);
    }

    static int atLeastZero(String name, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " must be >= 0, was " + value);
        }
        return value;
    }

    static int axis(int axis) {
        if (axis != 0 && axis != 1) {
            throw new IllegalArgumentException("axis must be 0 or 1, was " + axis);
        }
        return axis;
    }

    static int arrayLength(String name, long value) {
        if (value > MAX_ARRAY_LENGTH) {
            throw new IllegalArgumentException(
                name + " must be at most " + MAX_ARRAY_LENGTH + ", what an array can hold, was " + value);
        }
        return (int) value;
    }

    /** NumPy's NON_NEGATIVE: negative zero is refused, NaN passes. */
    static double nonNegative(String name, double value) {
        if (value < 0 || value == 0 && 1 / value < 0) {
            throw new IllegalArgumentException(name + " must be >= 0, was " + value);
        }
        return value;
    }

    /** An element of an array that must not be null. */
    static <T> T element(String name, int index, T element) {
        if (element == null) {
            throw new NullPointerException(name + "[" + index + "]");
        }
        return element;
    }

    static void range(int from, int to, int length) {
        if (from < 0 || from > to || to > length) {
            throw new IllegalArgumentException(
                "from and to must satisfy 0 <= from <= to <= length, were " + from + " and " + to
                    + " with length " + length);
        }
    }
}
