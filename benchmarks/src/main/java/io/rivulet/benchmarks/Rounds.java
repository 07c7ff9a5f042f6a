package io.rivulet.benchmarks;

import java.util.List;

/**
 * Measures the numbers of a group, all of them once a round. The least of a number's times counts, once another round has
 * come close to it: a shared machine has phases of some seconds, even minutes, in which it is up to one and a half times slower, and
 * JVMs differ in what they inline. So a row is measured again until all its numbers are confirmed, whatever they are: both sides have
 * the same number of chances.
 */
final class Rounds {

    private Rounds() {
    }

    /** One round. */
    @FunctionalInterface
    interface Round {

        /** Measures these numbers, and adds the times to the results. */
        void measure(List<Cell> cells) throws Exception;
    }

    static void measure(Group group, List<Cell> cells, Settings settings, Progress progress, Round round) throws Exception {
        List<Cell> open = cells;
        for (int count = 0; count < settings.mostRounds(group) && !open.isEmpty(); count++) {
            if (count >= settings.leastRounds(group)) {
                progress.planMore(open.size());
            }
            round.measure(open);
            if (count >= settings.leastRounds(group) - 1) {
                open = progress.open(group, open);
            }
        }
    }
}
