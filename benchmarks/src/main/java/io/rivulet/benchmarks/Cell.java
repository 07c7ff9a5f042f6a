package io.rivulet.benchmarks;

/**
 * One number of a table, and how to measure it.
 *
 * @param row    the row
 * @param column the column
 * @param task   measures it
 */
record Cell(String row, String column, Task task) {

    /** A measurement. */
    @FunctionalInterface
    interface Task {

        /** Nanoseconds a value. */
        double measure(Stopwatch stopwatch) throws Exception;
    }
}
