package io.rivulet.benchmarks;

import java.util.List;
import java.util.function.ObjDoubleConsumer;

/**
 * Measures all numbers of a group, again and again; {@link Results} keeps the least of each. A shared machine has phases
 * of some seconds in which it is up to one and a half times slower. Rounds over the whole group are minutes apart, so
 * that a number which meets such a phase in one of them escapes in another.
 */
final class Rounds {

    private Rounds() {
    }

    /** Hands on the time of each cell in each round, in nanoseconds a value. */
    static void measure(List<Cell> cells, int rounds, Stopwatch stopwatch, ObjDoubleConsumer<Cell> measured)
            throws Exception {
        for (int round = 0; round < rounds; round++) {
            for (Cell cell : cells) {
                measured.accept(cell, cell.task().measure(stopwatch));
            }
        }
    }
}
