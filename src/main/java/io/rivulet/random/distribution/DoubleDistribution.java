package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * A distribution of doubles: a recipe that turns raw bits into one variate. Every continuous distribution of this
 * package is one; a user's own is a lambda.
 *
 * <pre>{@code
 * DoubleDistribution maximumOfTwo = bits -> Math.max(bits.nextDouble(), bits.nextDouble());
 * double[] x = rng.sample(maximumOfTwo, 1_000);
 * }</pre>
 *
 * <p><b>Thread safety.</b> Implementations are expected to hold no mutable state. One call of {@link #sample} or
 * {@link #fill} made by a {@code Generator} is one atomic step of its stream.
 */
@FunctionalInterface
public interface DoubleDistribution {

    /**
     * Draws one variate.
     *
     * @param bits where the random bits come from; not to be kept after the call
     * @return the variate
     */
    double sample(BitSource bits);

    /**
     * Draws variates into a part of an array: the same numbers, in the same order, as repeated calls of
     * {@link #sample}. A distribution with constants to work out overrides this to do so once an array.
     *
     * @param bits where the random bits come from
     * @param out  receives the variates
     * @param from index of the first element to write
     * @param to   index after the last element to write
     */
    default void fill(BitSource bits, double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = sample(bits);
        }
    }
}
