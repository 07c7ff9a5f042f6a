package io.rivulet.stress;

import java.util.Arrays;

/** Says of drawn values which ones of a known sequence they are; -1 where they are not of it. */
final class Indices {

    static final int NONE = -1;

    private Indices() {
    }

    static int of(long value, long[] known) {
        for (int i = 0; i < known.length; i++) {
            if (known[i] == value) {
                return i;
            }
        }
        return NONE;
    }

    static int of(double value, double[] known) {
        for (int i = 0; i < known.length; i++) {
            if (known[i] == value) {
                return i;
            }
        }
        return NONE;
    }

    /** Where a run without a hole begins. */
    static int ofRun(long[] values, long[] known) {
        int start = of(values[0], known);
        return start != NONE && start + values.length <= known.length
            && Arrays.equals(values, 0, values.length, known, start, start + values.length) ? start : NONE;
    }

    /** Where a run without a hole begins. */
    static int ofRun(double[] values, double[] known) {
        int start = of(values[0], known);
        return start != NONE && start + values.length <= known.length
            && Arrays.equals(values, 0, values.length, known, start, start + values.length) ? start : NONE;
    }

    /** Which piece of a sequence cut into pieces of equal size: -1 where it does not begin at a cut. */
    static int piece(int start, int size) {
        return start >= 0 && start % size == 0 ? start / size : NONE;
    }
}
