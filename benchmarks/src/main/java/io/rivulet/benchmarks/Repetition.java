package io.rivulet.benchmarks;

/** How many times a row is measured at least, and at most until its numbers are confirmed. */
enum Repetition {

    /** Enough that a machine's slow phases seldom meet a number in all rounds but one. */
    MANY(3, 10),

    /** For numbers that take a JVM each. */
    SEVERAL(2, 5),

    /** For what is fast only while no other machine shares any of the cores. */
    VERY_MANY(6, 16);

    private final int least;
    private final int most;

    Repetition(int least, int most) {
        this.least = least;
        this.most = most;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }
}
