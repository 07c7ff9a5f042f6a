package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Log;
import io.rivulet.random.internal.elementary.Log1p;

/**
 * The geometric distribution, the number of independent trials up to and with the first success:
 * {@code Generator.geometric}.
 *
 * <p>Draws: for {@code p >= 1/3} one double; below, as {@link StandardExponential}, or in {@code RandomState} one
 * double.
 *
 * <p>Method: for {@code p >= 1/3} a search through the sums of the mass function, below the inverse of the distribution
 * function on an exponential variate, rounded up. Source: NumPy's {@code random_geometric}; the legacy form is
 * {@code legacy_random_geometric}, which inverts with a uniform double. Variates beyond {@link Long#MAX_VALUE} are
 * that.
 *
 * @param p the probability of success, in (0, 1]
 */
public record Geometric(double p) implements LegacyLongDistribution {

    /** From this probability on a search is faster. */
    private static final double LARGE = 1.0 / 3;

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if {@code p} is not in (0, 1]
     */
    public Geometric {
        Parameters.positiveProbability("p", p);
    }

    @Override
    public long sample(BitSource bits) {
        return p >= LARGE ? search(bits) : inverse(bits, Log1p.log1p(-p));
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        if (p >= LARGE) {
            fillBySearch(bits, out, from, to);
        } else {
            double logQ = Log1p.log1p(-p);
            for (int i = from; i < to; i++) {
                out[i] = inverse(bits, logQ);
            }
        }
    }

    @Override
    public long sampleLegacy(LegacyBitSource bits) {
        return p >= LARGE ? search(bits) : inverseLegacy(bits, Log.log(1 - p));
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, long[] out, int from, int to) {
        if (p >= LARGE) {
            fillBySearch(bits, out, from, to);
        } else {
            double logQ = Log.log(1 - p);
            for (int i = from; i < to; i++) {
                out[i] = inverseLegacy(bits, logQ);
            }
        }
    }

    private void fillBySearch(BitSource bits, long[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = search(bits);
        }
    }

    private long search(BitSource bits) {
        double u = bits.nextDouble();
        double q = 1 - p;
        double mass = p;
        double sum = p;
        long x = 1;
        while (u > sum) {
            mass *= q;
            double next = sum + mass;
            if (next == sum) {
                // rounding has stopped the sum below the largest double below 1, for which NumPy would search for ever
                return x;
            }
            sum = next;
            x++;
        }
        return x;
    }

    private static long inverse(BitSource bits, double logQ) {
        return (long) Math.ceil(-StandardExponential.draw(bits) / logQ);
    }

    private static long inverseLegacy(BitSource bits, double logQ) {
        // 0 for p up to 2^-54, for which RandomState's variate is an undefined cast of an infinity
        double logU = Log1p.log1p(-bits.nextDouble());
        return logQ == 0 ? Long.MAX_VALUE : (long) Math.ceil(logU / logQ);
    }
}
