package io.rivulet.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * A group whose rows draw arrays.
 *
 * @param name       a short name without spaces
 * @param title      the section's title
 * @param about      what is compared
 * @param n          the arrays' length
 * @param columns    the columns
 * @param ratios     the columns after those
 * @param rows       the rows
 * @param repetition how many times a row is measured
 */
record ArrayGroup(String name, String title, String about, int n, List<String> columns, List<Ratio> ratios,
        List<Workload> rows, Repetition repetition) {

    static final int MILLION = 1_000_000;

    private static final List<String> NEW = List.of(Column.RIVULET, Column.NUMPY);
    private static final List<String> BOTH =
        List.of(Column.RIVULET, Column.NUMPY, Column.RIVULET_EXISTING, Column.NUMPY_OUT);

    private static final Ratio NEW_RATIO = Ratio.of("new / new", Column.RIVULET, Column.NUMPY);
    private static final Ratio EXISTING_RATIO =
        Ratio.of("existing / NumPy's better", Column.RIVULET_EXISTING, Column.NUMPY, Column.NUMPY_OUT);

    /** New arrays on both sides. */
    static ArrayGroup fresh(String name, String title, String about, int n, List<Workload> rows) {
        return new ArrayGroup(name, title, about, n, NEW, List.of(NEW_RATIO), rows, Repetition.MANY);
    }

    /** New arrays and existing ones. */
    static ArrayGroup freshAndExisting(String name, String title, String about, List<Workload> rows) {
        return new ArrayGroup(name, title, about, MILLION, BOTH, List.of(NEW_RATIO, EXISTING_RATIO), rows, Repetition.MANY);
    }

    Workload row(String row) {
        return rows.stream().filter(w -> w.name().equals(row)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no row of " + name + " is named " + row));
    }

    Group toGroup() {
        List<Cell> cells = new ArrayList<>();
        for (Workload row : rows) {
            for (String column : columns) {
                if (row.java().containsKey(column)) {
                    cells.add(new Cell(row.name(), column, watch -> watch.array(this, row, column)));
                } else if (row.python().containsKey(column)) {
                    cells.add(new Cell(row.name(), column,
                        watch -> watch.numpy(row.kind(), n, row.values(n), row.python().get(column))));
                }
            }
        }
        return new Group(name, title, about, columns, ratios, cells, repetition, true);
    }
}
