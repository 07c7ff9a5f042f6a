package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * A distribution of vectors of longs; {@link DoubleDistribution}'s counterpart for multivariate variates.
 */
public interface LongVectorDistribution {

    /**
     * The length of a variate.
     *
     * @return the number of components
     */
    int dimension();

    /**
     * Draws one variate.
     *
     * @param bits where the random bits come from; not to be kept after the call
     * @param out  receives the {@link #dimension()} components
     */
    void sample(BitSource bits, long[] out);

    /**
     * Draws a variate into each row, in their order.
     *
     * @param bits where the random bits come from
     * @param rows each receives one variate
     */
    default void fill(BitSource bits, long[][] rows) {
        for (long[] row : rows) {
            sample(bits, row);
        }
    }
}
