package io.rivulet.random.distribution;

/** Comparisons as numbers, for loops in which a branch could not be predicted. */
final class Branchless {

    private Branchless() {
    }

    /**
     * Whether a is less than b.
     *
     * @param a not NaN
     * @param b not NaN, and not the same infinity as {@code a}
     * @return 1 if so, else 0
     */
    static int less(double a, double b) {
        // a difference is 0 for equal numbers only, and then positive
        return (int) (Double.doubleToRawLongBits(a - b) >>> 63);
    }
}
