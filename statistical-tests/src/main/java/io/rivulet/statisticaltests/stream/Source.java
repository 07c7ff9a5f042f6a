package io.rivulet.statisticaltests.stream;

/** One stream of values, or several woven into one. Without end. */
interface Source {

    /** What is drawn, each through the generator's own method for it. */
    enum Draw {
        /** {@code nextLong}: 64 bits. */
        LONG,
        /** {@code nextDouble}: 53 bits, as an integer. */
        DOUBLE,
        /** {@code nextFloat}: 24 bits, as an integer. */
        FLOAT
    }

    /**
     * The next values of the stream.
     *
     * @param draw what to draw; the same in all calls
     * @param out  receives the values
     * @param from index of the first element to write
     * @param to   index after the last element to write
     */
    void fill(Draw draw, long[] out, int from, int to);
}
