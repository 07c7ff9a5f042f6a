package io.rivulet.examples.bootstrap;

import java.util.Locale;
import java.util.function.Function;

/** The statistics on offer. */
enum Statistic {

    /** The arithmetic mean. */
    MEAN("mean", 2, Moments::mean),

    /** The middle value, or the mean of the two in the middle. */
    MEDIAN("median", 2, Median::new),

    /** The sample standard deviation; leaving one measurement out must leave two. */
    STDDEV("standard deviation", 3, Moments::stddev);

    private final String title;
    private final int minimumSize;
    private final Function<double[], Evaluator> evaluator;

    Statistic(String title, int minimumSize, Function<double[], Evaluator> evaluator) {
        this.title = title;
        this.minimumSize = minimumSize;
        this.evaluator = evaluator;
    }

    String title() {
        return title;
    }

    /** The smallest sample whose statistic is still defined when one measurement is left out. */
    int minimumSize() {
        return minimumSize;
    }

    /** An evaluator for one thread. */
    Evaluator over(double[] values) {
        return evaluator.apply(values);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
