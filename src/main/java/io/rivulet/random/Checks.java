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

    static void range(int from, int to, int length) {
        if (from < 0 || from > to || to > length) {
            throw new IllegalArgumentException(
                "from and to must satisfy 0 <= from <= to <= length, were " + from + " and " + to
                    + " with length " + length);
        }
    }
}
