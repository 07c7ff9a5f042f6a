package io.rivulet.random.distribution;

/**
 * A distribution of doubles for which {@code RandomState} uses another algorithm than {@code Generator}. Where the two
 * agree, a distribution is a plain {@link DoubleDistribution} and serves both.
 */
public interface LegacyDoubleDistribution extends DoubleDistribution {

    /**
     * Draws one variate by the legacy algorithm.
     *
     * @param bits where the random bits come from; not to be kept after the call
     * @return the variate
     */
    double sampleLegacy(LegacyBitSource bits);

    /**
     * Draws variates into a part of an array: the same numbers as repeated calls of {@link #sampleLegacy}.
     *
     * @param bits where the random bits come from
     * @param out  receives the variates
     * @param from index of the first element to write
     * @param to   index after the last element to write
     */
    default void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = sampleLegacy(bits);
        }
    }
}
