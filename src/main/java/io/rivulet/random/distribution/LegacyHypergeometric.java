package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.LogGamma;
import io.rivulet.random.internal.elementary.Log;

/**
 * The hypergeometric distribution as {@code RandomState.hypergeometric} draws it, also for more than 10<sup>9</sup>
 * items.
 *
 * <p>Draws: for samples of up to 10 items at most one double an item; else pairs of doubles, 1.4 to 4 pairs on average.
 * A sample of more than half the items takes the square root of {@code nsample / (ngood + nbad - nsample)} times as
 * many: a billion where a few of 10<sup>18</sup> items are left, in NumPy as here.
 *
 * <p>Method: item by item (HYP), or the ratio of uniforms as in {@link HypergeometricRejection} with other roundings,
 * another standard deviation for samples of more than half the items, and {@link LogGamma} for the factorials. Sources:
 * E. Stadlober, as there; V. Kachitvichyanukul, B. W. Schmeiser, "Computer generation of hypergeometric random
 * variates", J. Stat. Comput. Simul. 22 (1985); NumPy's {@code legacy_random_hypergeometric}.
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
        if (sample <= SMALL) {
            return drawItems(bits, good, bad, sample);
        }
        long size = Math.min(sample, good + bad - sample);
        double deviation = deviation(good, bad, sample);
        return reject(bits, good, bad, sample, size, deviation, modeValue(good, bad, size));
    }

    static void fill(BitSource bits, long good, long bad, long sample, long[] out, int from, int to) {
        if (sample <= SMALL) {
            for (int i = from; i < to; i++) {
                out[i] = drawItems(bits, good, bad, sample);
            }
            return;
        }
        long size = Math.min(sample, good + bad - sample);
        double deviation = deviation(good, bad, sample);
        double modeValue = modeValue(good, bad, size);
        for (int i = from; i < to; i++) {
            out[i] = reject(bits, good, bad, sample, size, deviation, modeValue);
        }
    }

    private static long drawItems(BitSource bits, long good, long bad, long sample) {
        double rarer = Math.min(good, bad);
        long others = bad + good - sample;
        double left = rarer;
        for (long k = sample; k > 0 && left > 0; k--) {
            left -= (long) Math.floor(bits.nextDouble() + left / (others + k));
        }
        long drawn = (long) (rarer - left);
        return good > bad ? sample - drawn : drawn;
    }

    private static double deviation(long good, long bad, long sample) {
        long total = good + bad;
        long size = Math.min(sample, total - sample);
        double p = (double) Math.min(good, bad) / total;
        return Math.sqrt((double) (total - size) * sample * p * (1 - p) / (total - 1) + 0.5);
    }

    private static double modeValue(long good, long bad, long size) {
        long mode = (long) Math.floor((double) (size + 1) * (Math.min(good, bad) + 1) / (good + bad + 2));
        return minusLogMass(mode, good, bad, size);
    }

    private static double minusLogMass(long k, long good, long bad, long size) {
        long rarer = Math.min(good, bad);
        return LogGamma.logGamma(k + 1) + LogGamma.logGamma(rarer - k + 1)
            + LogGamma.logGamma(size - k + 1) + LogGamma.logGamma(Math.max(good, bad) - size + k + 1);
    }

    private static long reject(
        BitSource bits, long good, long bad, long sample, long size, double deviation, double modeValue) {
        long rarer = Math.min(good, bad);
        double centre = size * ((double) rarer / (good + bad)) + 0.5;
        double height = HypergeometricRejection.D1 * deviation + HypergeometricRejection.D2;
        double end = Math.min(Math.min(size, rarer) + 1.0, Math.floor(centre + 16 * deviation));
        while (true) {
            double u = bits.nextDouble();
            double v = bits.nextDouble();
            double x = centre + height * (v - 0.5) / u;
            if (!(x >= 0 && x < end)) {
                continue;
            }
            long k = (long) x;
            double t = modeValue - minusLogMass(k, good, bad, size);
            if (u * (4 - u) - 3 <= t || u * (u - t) < 1 && 2 * Log.log(u) <= t) {
                return HypergeometricRejection.mirrored(k, good, bad, sample, size);
            }
        }
    }
}
