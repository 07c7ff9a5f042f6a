package io.rivulet.benchmarks;

import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws every row once on both sides and compares the sums: a row whose two sides do different work compares nothing.
 * {@code benchmarks/run.sh --check} is the command.
 */
public final class SameNumbers {

    private static final int LENGTH = 1_000;
    private static final double TOLERANCE = 1e-9;

    private SameNumbers() {
    }

    /**
     * Prints the rows that differ, and fails if there are any.
     *
     * @param args the Python script, and optionally a regular expression that picks rows or groups
     * @throws IOException if NumPy cannot be run
     */
    public static void main(String[] args) throws IOException {
        String pattern = args.length > 1 ? args[1] : ".*";
        int compared = 0;
        int different = 0;
        try (NumPyTimer numpy = NumPyTimer.start(Path.of(args[0]), new Settings(true))) {
            for (ArrayGroup group : Groups.arrayGroups()) {
                if (!group.name().equals("spawn")) {
                    for (Cell cell : group.toGroup().matching(pattern)) {
                        Workload row = group.row(cell.row());
                        String python = row.python().get(partner(row, cell.column()));
                        if (row.java().containsKey(cell.column()) && python != null) {
                            double ours = sum(row.java().get(cell.column()).draw(new Streams(row.kind(), LENGTH)));
                            double theirs = numpy.sum(row.kind(), LENGTH, python);
                            compared++;
                            if (!(Math.abs(ours - theirs) <= TOLERANCE * Math.abs(theirs))) {
                                different++;
                                System.out.printf(Locale.ROOT, "%s/%s, %s: %s, NumPy %s%n", group.name(), row.name(),
                                    cell.column(), ours, theirs);
                            }
                        }
                    }
                }
            }
        }
        System.out.println(compared + " rows compared, " + different + " different");
        System.exit(different == 0 && compared > 0 ? 0 : 1);
    }

    private static String partner(Workload row, String column) {
        return column.equals(Column.RIVULET_EXISTING) && row.python().containsKey(Column.NUMPY_OUT)
            ? Column.NUMPY_OUT : Column.NUMPY;
    }

    /** Each number times its place, so that order counts. */
    private static double sum(Object array) {
        double sum = 0;
        int place = 0;
        for (Object element : flat(array)) {
            place++;
            sum += place * (element instanceof Boolean bool ? bool ? 1 : 0 : ((Number) element).doubleValue());
        }
        return sum;
    }

    private static List<Object> flat(Object array) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            Object element = Array.get(array, i);
            if (element.getClass().isArray()) {
                elements.addAll(flat(element));
            } else {
                elements.add(element);
            }
        }
        return elements;
    }
}
