package io.rivulet.statisticaltests.results;

/** The batteries, and how much a complete run of one holds. */
enum Battery {

    SmallCrush(1, 15),
    Crush(96, 144),
    BigCrush(106, 160),
    Rabbit(1, 0),
    Alphabit(1, 0),
    dieharder(1, 0),
    /** Prints the p-values that stand out, and no others. */
    PractRand(1, 0);

    private final int files;
    private final int statistics;

    Battery(int files, int statistics) {
        this.files = files;
        this.statistics = statistics;
    }

    /** Raw files of a complete run: one a test for the batteries that are run test by test. */
    int files() {
        return files;
    }

    boolean isSplit() {
        return files > 1;
    }

    /** p-values of a complete run; 0 where that depends on options. */
    int statistics() {
        return statistics;
    }
}
