package io.rivulet.benchmarks;

import java.util.List;

/**
 * One table of the report: rows that are compared in the same way.
 *
 * @param name      a short name without spaces
 * @param title     the section's title
 * @param about     what is compared, in a sentence or two
 * @param columns   the columns, all in nanoseconds a value
 * @param ratios    the columns after those
 * @param cells     the numbers, row by row
 * @param rounds    how many times each number is measured, in turn with all others of the group
 * @param sharesJvm whether all cells are measured in JVMs that are started for the group, see {@link Settings#jvms}; otherwise
 *                  JMH forks one a cell and round
 */
record Group(String name, String title, String about, List<String> columns, List<Ratio> ratios, List<Cell> cells,
        int rounds, boolean sharesJvm) {

    /** Enough that a machine's slow phases seldom meet one number in all of them; even, for JVMs to share. */
    static final int MANY = 4;

    /** The same for numbers that take a JVM each. */
    static final int SEVERAL = 3;

    /** The same for so many of these that more rounds would take too long. */
    static final int TWICE = 2;

    /** The same for what is fast only while no other machine shares any of the cores. */
    static final int VERY_MANY = 12;

    /** The cells whose row is called for, by its name, its group's, or both with a slash between. */
    List<Cell> matching(String pattern) {
        return cells.stream().filter(cell -> name.matches(pattern) || cell.row().matches(pattern)
            || (name + "/" + cell.row()).matches(pattern)).toList();
    }
}
