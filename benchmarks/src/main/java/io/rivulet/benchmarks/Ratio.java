package io.rivulet.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A quotient of two columns.
 *
 * @param title       what the table calls it
 * @param numerator   a column
 * @param denominator columns, of which the least time counts
 * @param limit       what it should not be beyond
 * @param atLeast     whether it should be at least the limit, and not at most
 */
record Ratio(String title, String numerator, List<String> denominator, double limit, boolean atLeast) {

    /** Should be at most 1. */
    static Ratio of(String title, String numerator, String... denominator) {
        return new Ratio(title, numerator, List.of(denominator), 1, false);
    }

    /** How many times the first column's time the second one saves; should be at least so many. */
    static Ratio speedUp(String title, String slow, String fast, double limit) {
        return new Ratio(title, slow, List.of(fast), limit, true);
    }

    /** The same for comparison only. */
    static Ratio speedUp(String title, String slow, String fast) {
        return speedUp(title, slow, fast, 0);
    }

    boolean isOverNumPy() {
        return denominator.contains(Column.NUMPY);
    }

    /** The quotient, NaN for a row that lacks one of the columns. */
    double of(Map<String, Double> row) {
        double least = denominator.stream().map(row::get).filter(Objects::nonNull).mapToDouble(Double::doubleValue)
            .min().orElse(Double.NaN);
        return row.getOrDefault(numerator, Double.NaN) / least;
    }

    boolean isBeyondLimit(double ratio) {
        return atLeast ? ratio < limit : ratio > limit;
    }
}
