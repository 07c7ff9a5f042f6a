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
 * <p>Method: for {@code p >= 1/3} a search through the sums of the mass function, below {@link GeometricInversion},
 * rounded up. Source: NumPy's {@code random_geometric}; the legacy form is
 * {@code legacy_random_geometric}, which inverts with a uniform double. Variates beyond {@link Long#MAX_VALUE} are
 * that. As in NumPy 0 can come out below 1/3: where the exponential variate, in {@code RandomState} the double, is 0.
 *
 * @param p the probability of success, in (0, 1]
 */
public record Geometric(double p) implements LegacyLongDistribution {

    /** From this probability on a search is faster. */
    private static final double LARGE = 1.0 / 3;

    /**
     * Checks the parameters.
     *
     * @param p the probability of success
     * @throws IllegalArgumentException if {@code p} is not in (0, 1]
     */
    public Geometric {
        Parameters.positiveProbability("p", p);
    }

    @Override
    public long sample(BitSource bits) {
        return p >= LARGE ? search(bits) : GeometricInversion.draw(bits, p);
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        prepare().fill(bits, out, from, to);
    }

    @Override
    public LongDistribution prepared() {
        return PreparedLongs.of(this, prepare());
    }

    private Prepared prepare() {
        return p >= LARGE ? new GeometricSearch(p) : new GeometricInversion(p);
    }

    @Override
    public long sampleLegacy(LegacyBitSource bits) {
        return p >= LARGE ? search(bits) : inverseLegacy(bits.nextDouble(), Log.log(1 - p));
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, long[] out, int from, int to) {
        if (p >= LARGE) {
            new GeometricSearch(p).fill(bits, out, from, to);
            return;
        }
        double logQ = Log.log(1 - p);
        double[] buffer = Chunks.buffer(to - from, 1);
        int count;
        for (int start = from; start < to; start += count) {
            count = Chunks.next(bits, buffer, to - start, 1);
            for (int k = 0; k < count; k++) {
                out[start + k] = inverseLegacy(buffer[k], logQ);
            }
        }
    }

    private static long inverseLegacy(double u, double logQ) {
        // 0 for p up to 2^-54, for which RandomState's variate is an undefined cast of an infinity
        return logQ == 0 ? Long.MAX_VALUE : (long) Math.ceil(Log1p.log1p(-u) / logQ);
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
}
