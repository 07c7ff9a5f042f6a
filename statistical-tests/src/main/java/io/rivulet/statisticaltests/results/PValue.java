package io.rivulet.statisticaltests.results;

import java.util.Locale;

/**
 * What a battery says of one statistic.
 *
 * @param statistic the test's number, the statistic's number within what one producer fed, and its name: the same in every run
 * @param value     the p-value, in [0, 1]
 */
record PValue(Statistic statistic, double value) {

    /**
     * A statistic of a battery.
     *
     * @param test  the test's number in a battery that is run test by test, otherwise 0
     * @param index its place in the raw file, from 1
     * @param name  TestU01's name
     */
    record Statistic(int test, int index, String name) implements Comparable<Statistic> {
        @Override
        public int compareTo(Statistic other) {
            int byTest = Integer.compare(test, other.test);
            return byTest != 0 ? byTest : Integer.compare(index, other.index);
        }

        @Override
        public String toString() {
            return test == 0 ? name : test + " " + name;
        }
    }

    /** TestU01's bounds: beyond the first a p-value is called a failure, beyond the second suspicious (gofw_Suspectp). */
    static final double FAILURE = 1e-10;
    static final double SUSPICIOUS = 1e-3;

    boolean isFailure() {
        return outside(FAILURE);
    }

    /** Failures are suspicious too. */
    boolean isSuspicious() {
        return outside(SUSPICIOUS);
    }

    private boolean outside(double bound) {
        return !(value >= bound && value <= 1 - bound);
    }

    String show() {
        if (value == 0 || value == 1) {
            return value == 0 ? "0" : "1"; // TestU01's eps and 1 - eps1: below 1e-300, or within 1e-15 of 1
        }
        return value > 0.5 ? String.format(Locale.ROOT, "1 - %.2g", 1 - value) : String.format(Locale.ROOT, "%.2g", value);
    }
}
