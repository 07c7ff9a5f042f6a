package io.rivulet.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the numbers of a row in turn, several times over, and keeps the least of each: what a row compares is
 * measured within a second or two of each other, and a machine that is slow for some seconds slows no number that
 * counts, as long as one round escapes.
 */
final class Rounds {

    /** Takes what has been measured. */
    @FunctionalInterface
    interface Listener {

        /** Takes the least time of a cell, in nanoseconds a value. */
        void measured(Cell cell, double ns);
    }

    private Rounds() {
    }

    /** Measures the cells of a group, row by row. */
    static void measure(List<Cell> cells, int rounds, Stopwatch stopwatch, Listener listener) throws Exception {
        Map<String, List<Cell>> rows = new LinkedHashMap<>();
        cells.forEach(cell -> rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell));
        for (List<Cell> row : rows.values()) {
            double[] least = new double[row.size()];
            for (int round = 0; round < rounds; round++) {
                for (int i = 0; i < least.length; i++) {
                    double ns = row.get(i).task().measure(stopwatch);
                    least[i] = round == 0 ? ns : Math.min(least[i], ns);
                }
            }
            for (int i = 0; i < least.length; i++) {
                listener.measured(row.get(i), least[i]);
            }
        }
    }
}
