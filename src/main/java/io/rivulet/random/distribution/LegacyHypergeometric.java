package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The hypergeometric distribution as {@code RandomState.hypergeometric} draws it, also for more than 10<sup>9</sup>
 * items.
 *
 * <p>Draws: for samples of up to 10 items at most one double an item; else pairs of doubles, 1.4 to 4 pairs on average.
 * A sample of more than half the items takes the square root of {@code nsample / (ngood + nbad - nsample)} times as
 * many: a billion where a few of 10<sup>18</sup> items are left, in NumPy as here.
 *
 * <p>Method: item by item (HYP), or {@link LegacyHypergeometricRejection}. Sources: V. Kachitvichyanukul, B. W.
 * Schmeiser, "Computer generation of hypergeometric random variates", J. Stat. Comput. Simul. 22 (1985); NumPy's
 * {@code legacy_random_hypergeometric}.
 *
 * @param ngood   how many good items there are, {@code >= 0}
 * @param nbad    how many bad items there are, {@code >= 0}, and with {@code ngood} fewer than 2<sup>63</sup> - 2
 * @param nsample how many are drawn, in [1, ngood + nbad]
 */
public record LegacyHypergeometric(long ngood, long nbad, long nsample) implements LongDistribution {

    /** The largest sample that is drawn item by item. */
    private static final long SMALL = 10;

    /**
     * Checks the parameters.
     *
     * @param ngood   how many good items there are
     * @param nbad    how many bad items there are
     * @param nsample how many are drawn
     * @throws IllegalArgumentException if {@code ngood} or {@code nbad} is negative, or they are too many together, or
     *                                  {@code nsample} is not in [1, ngood + nbad]
     */
    public LegacyHypergeometric {
        Parameters.nonNegative("ngood", ngood);
        // with more the number of items + 2 overflows in NumPy
        long maxBad = Long.MAX_VALUE - 2 - ngood;
        Parameters.require(nbad >= 0 && nbad <= maxBad, "nbad", "in [0, 2^63 - 3 - ngood = " + maxBad + "]", nbad);
        Parameters.require(nsample >= 1 && nsample <= ngood + nbad, "nsample",
            "in [1, ngood + nbad = " + (ngood + nbad) + "]", nsample);
    }

    @Override
    public long sample(BitSource bits) {
        return draw(bits, ngood, nbad, nsample);
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        fill(bits, ngood, nbad, nsample, out, from, to);
    }

    static long draw(BitSource bits, long good, long bad, long sample) {
        return sample <= SMALL
            ? drawItems(bits, good, bad, sample)
            : LegacyHypergeometricRejection.draw(bits, good, bad, sample);
    }

    static void fill(BitSource bits, long good, long bad, long sample, long[] out, int from, int to) {
        if (sample > SMALL) {
            new LegacyHypergeometricRejection(good, bad, sample, to - from).fill(bits, out, from, to);
        } else if (sample > 0 && sample <= Math.min(good, bad)) {
            fillItems(bits, good, bad, (int) sample, out, from, to);
        } else {
            for (int i = from; i < to; i++) {
                out[i] = drawItems(bits, good, bad, sample);
            }
        }
    }

    private static long drawItems(BitSource bits, long good, long bad, long sample) {
        double rarer = Math.min(good, bad);
        long others = bad + good - sample;
        double left = rarer;
        for (long k = sample; k > 0 && left > 0; k--) {
            left -= item(bits.nextDouble(), left, others + k);
        }
        return drawn(rarer, left, good, bad, sample);
    }

    /** With so many of both kinds none is used up before the last item, so that each variate takes a double an item. */
    private static void fillItems(BitSource bits, long good, long bad, int sample, long[] out, int from, int to) {
        double[] buffer = Chunks.buffer(to - from, sample);
        double rarer = Math.min(good, bad);
        long others = bad + good - sample;
        int i = from;
        while (i < to) {
            int count = Chunks.next(bits, buffer, to - i, sample);
            for (int start = 0; start < count; start += sample) {
                double left = rarer;
                for (int k = 0; k < sample; k++) {
                    left -= item(buffer[start + k], left, others + sample - k);
                }
                out[i++] = drawn(rarer, left, good, bad, sample);
            }
        }
    }

    /** 1 if the item is of the rarer kind, of which so many are left among so many. */
    private static double item(double u, double rarer, long all) {
        return Math.floor(u + rarer / all);
    }

    private static long drawn(double rarer, double left, long good, long bad, long sample) {
        long drawn = (long) (rarer - left);
        return good > bad ? sample - drawn : drawn;
    }
}
