package io.rivulet.random.distribution;

/**
 * A distribution of vectors of doubles for which {@code RandomState} uses another algorithm than {@code Generator};
 * {@link LegacyDoubleDistribution}'s counterpart for multivariate variates.
 */
public interface LegacyDoubleVectorDistribution extends DoubleVectorDistribution {

    /**
     * Draws one variate by the legacy algorithm.
     *
     * @param bits where the random bits come from; not to be kept after the call
     * @param out  receives the {@link #dimension()} components
     */
    void sampleLegacy(LegacyBitSource bits, double[] out);

    /**
     * Draws a variate into each row, in their order, by the legacy algorithm.
     *
     * @param bits where the random bits come from
     * @param rows each receives one variate
     */
    default void fillLegacy(LegacyBitSource bits, double[][] rows) {
        for (double[] row : rows) {
            sampleLegacy(bits, row);
        }
    }
}
