package io.rivulet.benchmarks;

import java.util.List;

/**
 * Measures all numbers of a group, again and again; {@link Results} keeps the least of each. A shared machine has phases
 * of some seconds in which it is up to one and a half times slower. Rounds over the whole group are minutes apart, so
 * that a number which meets such a phase in one of them escapes in another.
 */
final class Rounds {

    /** Takes what has been measured. */
    @FunctionalInterface
    interface Listener {

        /** Takes the time of a cell in one round, in nanoseconds a value. */
        void measured(Cell cell, double ns);
    }

    private Rounds() {
    }

    static void measure(List<Cell> cells, int rounds, Stopwatch stopwatch, Listener listener) throws Exception {
        for (int round = 0; round < rounds; round++) {
            for (Cell cell : cells) {
                listener.measured(cell, cell.task().measure(stopwatch));
            }
        }
    }
}
