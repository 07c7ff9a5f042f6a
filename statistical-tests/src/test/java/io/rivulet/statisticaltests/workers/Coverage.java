package io.rivulet.statisticaltests.workers;

import io.rivulet.random.Generator;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How often the confidence interval that workers together give for a known integral holds the true value.
 *
 * <p>Each worker estimates pi, the integral of 4/(1+x²) over [0, 1], by the mean of its draws. The workers' means are one
 * sample; its mean and its spread between workers give the interval, by Student's t. So the spread
 * tells what the workers' sum should vary by if they are independent: where they move together the interval is too
 * short and the coverage too low, where they avoid each other it is too high.
 */
final class Coverage {

    static final double LEVEL = 0.95;

    private Coverage() {
    }

    /**
     * How many of the experiments have pi in their intervals.
     *
     * @param count   workers an experiment
     * @param draws   of each worker
     * @param workers new ones, by the number of the experiment
     */
    static int of(int experiments, int count, int draws, IntFunction<List<Generator>> workers) {
        double quantile = TDistribution.of(count - 1).inverseSurvivalProbability((1 - LEVEL) / 2);
        int covered = 0;
        for (int e = 0; e < experiments; e++) {
            double[] means = workers.apply(e).stream().mapToDouble(rng -> estimate(rng, draws)).toArray();
            covered += holds(means, quantile) ? 1 : 0;
        }
        return covered;
    }

    private static double estimate(Generator rng, int draws) {
        double sum = 0;
        for (double x : rng.random(draws)) {
            sum += 4 / (1 + x * x);
        }
        return sum / draws;
    }

    private static boolean holds(double[] means, double quantile) {
        int n = means.length;
        double mean = 0;
        for (double one : means) {
            mean += one / n;
        }
        double squares = 0;
        for (double one : means) {
            squares += (one - mean) * (one - mean);
        }
        double standardError = Math.sqrt(squares / (n - 1) / n);
        return Math.abs(mean - Math.PI) <= quantile * standardError;
    }
}
