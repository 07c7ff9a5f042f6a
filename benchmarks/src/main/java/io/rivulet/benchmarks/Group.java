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
 * @param mostRounds how many times a row is measured at most, until its numbers are confirmed
 * @param sharesJvm  whether all cells of a round are measured in one JVM that is started for it; otherwise JMH forks one a
 *                   cell and round
 */
record Group(String name, String title, String about, List<String> columns, List<Ratio> ratios, List<Cell> cells,
        int mostRounds, boolean sharesJvm) {

    /** Enough that a machine's slow phases seldom meet a number in all rounds but one. */
    static final int MANY = 10;

    /** Rounds for numbers that take a JVM each. */
    static final int SEVERAL = 5;

    /** Rounds for what is fast only while no other machine shares any of the cores. */
    static final int VERY_MANY = 16;

    /** The cells whose row is called for, by its name, its group's, or both with a slash between. */
    List<Cell> matching(String pattern) {
        return cells.stream().filter(cell -> name.matches(pattern) || cell.row().matches(pattern)
            || (name + "/" + cell.row()).matches(pattern)).toList();
    }
}
