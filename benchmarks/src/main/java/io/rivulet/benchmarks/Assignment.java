package io.rivulet.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * Which rows a run measures, and whether it begins with nothing or goes on where another one has ended.
 *
 * @param way     what is done with the tables that are there
 * @param pattern a regular expression for rows, groups, or group and row
 */
record Assignment(Way way, String pattern) {

    private static final String ALL = ".*";

    /** What is done with the tables that are there. */
    enum Way {

        /** They are not looked at. */
        FRESH,

        /** Their rows with a number that is not confirmed are measured in further rounds, whatever their ratios are. */
        OPEN,

        /** Some of their rows are measured anew, say because the code has changed. */
        AGAIN;

        private String option() {
            return "--" + name().toLowerCase(Locale.ROOT);
        }
    }

    static Assignment of(List<String> options) {
        Way way = options.contains(Way.OPEN.option()) ? Way.OPEN : options.contains(Way.AGAIN.option()) ? Way.AGAIN : Way.FRESH;
        String pattern = options.stream().filter(option -> !option.startsWith("--")).findFirst().orElse(ALL);
        if (way == Way.AGAIN && pattern.equals(ALL)) {
            throw new IllegalArgumentException(way.option() + " needs a pattern; all rows are measured without it");
        }
        return new Assignment(way, pattern);
    }

    /** The numbers of a group to be measured. */
    List<Cell> cells(Group group, Results before) {
        List<Cell> matching = group.matching(pattern);
        return way == Way.OPEN ? before.open(group, matching) : matching;
    }

    /** For the tables' heads. */
    @Override
    public String toString() {
        return way == Way.OPEN ? "numbers not confirmed" : "rows " + pattern + " anew";
    }
}
