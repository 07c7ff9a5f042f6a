package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The hypergeometric distribution, the number of good items in a sample drawn without replacement:
 * {@code Generator.hypergeometric}.
 *
 * <p>Draws: for samples (or remainders) of fewer than 10 items at most one bounded integer an item, by masked rejection
 * on 32-bit words; else pairs of doubles, 1.4 to 4 pairs on average.
 *
 * <p>Method: drawing {@link HypergeometricItems} or {@link HypergeometricRejection}. Source: NumPy's {@code random_hypergeometric}.
 * {@code RandomState} uses {@link LegacyHypergeometric}.
 *
 * @param ngood   how many good items there are, in [0, 10<sup>9</sup>)
 * @param nbad    how many bad items there are, in [0, 10<sup>9</sup>)
 * @param nsample how many are drawn, in [0, ngood + nbad]
 */
public record Hypergeometric(long ngood, long nbad, long nsample) implements LegacyLongDistribution {

    private static final long END = 1_000_000_000;

    /** The smallest sample, and the smallest remainder, for rejection. */
    private static final long LARGE = 10;

    /**
     * Checks the parameters.
     *
     * @param ngood   how many good items there are
     * @param nbad    how many bad items there are
     * @param nsample how many are drawn
     * @throws IllegalArgumentException if {@code ngood} or {@code nbad} is not in [0, 10<sup>9</sup>), or
     *                                  {@code nsample} not in [0, ngood + nbad]
     */
    public Hypergeometric {
        Parameters.require(ngood >= 0 && ngood < END, "ngood", "in [0, 1000000000)", ngood);
        Parameters.require(nbad >= 0 && nbad < END, "nbad", "in [0, 1000000000)", nbad);
        if (nsample < 0 || nsample > ngood + nbad) {
            throw Parameters.refuse("nsample", "in [0, ngood + nbad = " + (ngood + nbad) + "]", nsample);
        }
    }

    @Override
    public long sample(BitSource bits) {
        return draw(bits, ngood, nbad, nsample);
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        if (isLarge(ngood, nbad, nsample)) {
            new HypergeometricRejection(ngood, nbad, nsample, to - from).fill(bits, out, from, to);
        } else {
            HypergeometricItems.fill(bits, ngood, nbad, nsample, out, from, to);
        }
    }

    @Override
    public LongDistribution prepared() {
        return isLarge(ngood, nbad, nsample)
            ? PreparedLongs.of(this, new HypergeometricRejection(ngood, nbad, nsample, Integer.MAX_VALUE)) : this;
    }

    @Override
    public long sampleLegacy(LegacyBitSource bits) {
        return LegacyHypergeometric.draw(bits, ngood, nbad, nsample);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, long[] out, int from, int to) {
        LegacyHypergeometric.fill(bits, ngood, nbad, nsample, out, from, to);
    }

    /** One variate; the parameters are not checked. */
    static long draw(BitSource bits, long good, long bad, long sample) {
        return isLarge(good, bad, sample)
            ? HypergeometricRejection.draw(bits, good, bad, sample)
            : HypergeometricItems.draw(bits, good, bad, sample);
    }

    /** Whether it is done by rejection. */
    static boolean isLarge(long good, long bad, long sample) {
        return sample >= LARGE && sample <= good + bad - LARGE;
    }
}
