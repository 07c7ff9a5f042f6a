package io.rivulet.examples.bootstrap;

/** A statistic of picked measurements. May keep scratch space: each worker has an evaluator of its own. */
interface Evaluator {

    /**
     * Evaluates the statistic.
     *
     * @param picks holds the indices of measurements; an index may occur any number of times
     * @param from  index of the first pick
     * @param to    index after the last pick
     * @return the statistic of the picked measurements
     */
    double of(long[] picks, int from, int to);
}
