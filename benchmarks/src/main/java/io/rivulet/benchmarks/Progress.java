package io.rivulet.benchmarks;

import java.util.List;
import java.util.Locale;

/** Collects the numbers as they come, and says how far the run is. */
final class Progress {

    private final Results results;
    private int planned;
    private final long start = System.nanoTime();
    private int done;

    Progress(Results results, int planned) {
        this.results = results;
        this.planned = planned;
    }

    /** Says that so many measurements more are needed than was thought. */
    void planMore(int measurements) {
        planned += measurements;
    }

    /** As {@link Results#open}. */
    List<Cell> open(Group group, List<Cell> cells) {
        return results.open(group, cells);
    }

    void add(String group, String row, String column, double ns) {
        results.add(group, row, column, ns);
        done++;
        double minutesLeft = (System.nanoTime() - start) / 6e10 / done * (planned - done);
        System.out.printf(Locale.ROOT, "[%d/%d, %.0f min left] %-52s %-28s %10.2f ns%n", done, planned,
            Math.ceil(minutesLeft), group + "/" + row, column, ns);
    }
}
