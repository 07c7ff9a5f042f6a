package io.rivulet.random;

import io.rivulet.random.internal.WeightedIndices;
import java.util.Objects;

/** The options of one call of {@code choice}, put together and checked before a draw. */
final class ChoicePlan {

    /** NumPy's tolerance for the sum of probabilities: the square root of the double epsilon. */
    private static final double TOLERANCE = 1.4901161193847656e-08;

    boolean replace = true;
    boolean shuffle = true;
    double[] p;
    int axis;

    private ChoicePlan() {
    }

    /** For a call whose parameter of that name is or has the population. */
    static ChoicePlan of(String name, long population, int size, Choice... options) {
        ChoicePlan plan = of(options);
        plan.check(name, population, size);
        return plan;
    }

    static int axis(Choice... options) {
        return of(options).axis;
    }

    private static ChoicePlan of(Choice... options) {
        ChoicePlan plan = new ChoicePlan();
        Objects.requireNonNull(options, "options");
        for (int i = 0; i < options.length; i++) {
            Checks.element("options", i, options[i]).applyTo(plan);
        }
        return plan;
    }

    static void requireElements(String name, long population) {
        if (population <= 0) {
            throw new IllegalArgumentException(
                name + " must have at least one element to choose from, had " + population);
        }
    }

    private void check(String name, long population, int size) {
        Checks.size(size);
        if (size != 0) {
            requireElements(name, population);
        }
        if (p != null) {
            checkProbabilities(name, population);
        }
        if (!replace) {
            checkWithoutReplacement(population, size);
        }
    }

    private void checkProbabilities(String name, long population) {
        if (p.length != population) {
            throw new IllegalArgumentException(
                "p must have as many elements as " + name + ", " + population + ", had " + p.length);
        }
        for (int i = 0; i < p.length; i++) {
            if (!(p[i] >= 0)) {
                throw new IllegalArgumentException("p[" + i + "] must be >= 0, was " + p[i]);
            }
        }
        double sum = WeightedIndices.kahanSum(p);
        // Of infinite probabilities the sum may be NaN.
        if (!(Math.abs(sum - 1) <= TOLERANCE)) {
            throw new IllegalArgumentException("p must have the sum 1, had " + sum);
        }
    }

    private void checkWithoutReplacement(long population, int size) {
        if (size > population) {
            throw new IllegalArgumentException("size must be <= " + population
                + ", the number of elements, without replacement, was " + size);
        }
        if (p != null) {
            int positive = 0;
            for (double probability : p) {
                positive += probability > 0 ? 1 : 0;
            }
            if (positive < size) {
                throw new IllegalArgumentException("size must be <= " + positive
                    + ", the number of elements with a probability > 0, without replacement, was " + size);
            }
        }
    }

    /** By the probabilities, which are there: the same in Generator and RandomState. */
    void chooseWeighted(BitSource bits, long[] out) {
        if (replace) {
            WeightedIndices.withReplacement(bits, p, out);
        } else {
            WeightedIndices.withoutReplacement(bits, p, out);
        }
    }
}
