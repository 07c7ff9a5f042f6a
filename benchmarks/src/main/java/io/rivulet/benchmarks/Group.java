package io.rivulet.benchmarks;

import java.util.List;

/**
 * One table of the report: rows that are compared in the same way.
 *
 * @param name       a short name without spaces
 * @param title      the section's title
 * @param about      what is compared, in a sentence or two
 * @param columns    the columns, all in nanoseconds a value
 * @param ratios     the columns after those
 * @param cells      the numbers, row by row
 * @param repetition how many times a row is measured
 * @param sharesJvm  whether all cells of a round are measured in one JVM that is started for it; otherwise JMH forks one a
 *                   cell and round
 */
record Group(String name, String title, String about, List<String> columns, List<Ratio> ratios, List<Cell> cells,
        Repetition repetition, boolean sharesJvm) {

    /** The cells whose row is called for, by its name, its group's, or both with a slash between. */
    List<Cell> matching(String pattern) {
        return cells.stream().filter(cell -> name.matches(pattern) || cell.row().matches(pattern)
            || (name + "/" + cell.row()).matches(pattern)).toList();
    }
}
