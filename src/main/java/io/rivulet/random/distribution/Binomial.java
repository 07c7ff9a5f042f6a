package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Log;
import io.rivulet.random.internal.elementary.Log1p;
import java.util.Arrays;

/**
 * The binomial distribution, the number of successes in n independent trials: {@code Generator.binomial}.
 *
 * <p>Draws: none for {@code n == 0} or {@code p == 0} (in {@code RandomState} one double); with
 * {@code r = min(p, 1 - p)}, one double while {@code n * r <= 30}, almost surely; pairs of doubles beyond, 1.1 to 1.7
 * pairs on average.
 *
 * <p>Method: {@link BinomialInversion} or {@link BinomialRejection} for the rarer of success and failure. The legacy
 * form differs in one rounding of the inversion's set-up. Where NumPy keeps the set-up of the last n and p in the
 * generator object, this class computes it once a call.
 *
 * @param n the number of trials, {@code >= 0}
 * @param p the probability of success, in [0, 1]
 */
public record Binomial(long n, double p) implements LegacyLongDistribution {

    /** The largest mean for the search. */
    private static final double SMALL = 30;

    /**
     * Checks the parameters.
     *
     * @param n the number of trials
     * @param p the probability of success
     * @throws IllegalArgumentException if {@code n} is negative, or {@code p} not in [0, 1]
     */
    public Binomial {
        Parameters.nonNegative("n", n);
        Parameters.probability("p", p);
    }

    @Override
    public long sample(BitSource bits) {
        return isZero() ? 0 : draw(bits, n, p, isSmall() ? logQ(p) : 0);
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        if (isZero()) {
            Arrays.fill(out, from, to, 0);
        } else {
            prepare(isSmall() ? logQ(p) : 0, to - from).fill(bits, out, from, to);
        }
    }

    @Override
    public LongDistribution prepared() {
        return isZero() ? this : PreparedLongs.of(this, prepare(isSmall() ? logQ(p) : 0, Integer.MAX_VALUE));
    }

    @Override
    public long sampleLegacy(LegacyBitSource bits) {
        return draw(bits, n, p, isSmall() ? legacyLogQ() : 0);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, long[] out, int from, int to) {
        prepare(isSmall() ? legacyLogQ() : 0, to - from).fill(bits, out, from, to);
    }

    private boolean isZero() {
        return n == 0 || p == 0;
    }

    private boolean isSmall() {
        return n * rarer(p) <= SMALL;
    }

    /** The probability of the rarer of success and failure. */
    private static double rarer(double p) {
        return p <= 0.5 ? p : 1 - p;
    }

    /** The logarithm of what is left beside the rarer probability; only the search needs it. */
    static double logQ(double p) {
        return Log1p.log1p(-rarer(p));
    }

    private double legacyLogQ() {
        return Log.log(1 - rarer(p));
    }

    /**
     * One variate.
     *
     * @param p    not 0; may lie above 1 by rounding, and is then taken for 1
     * @param logQ as {@link #logQ} gives it, where {@code n} times the rarer probability is at most 30
     */
    static long draw(BitSource bits, long n, double p, double logQ) {
        double r = rarer(p);
        long x = n * r <= SMALL ? BinomialInversion.draw(bits, n, r, logQ) : BinomialRejection.draw(bits, n, r);
        return p <= 0.5 ? x : n - x;
    }

    /**
     * For many variates of the rarer outcome, with {@code p} and {@code logQ} as {@link #draw} takes them.
     *
     * @param count about how many
     */
    static Prepared prepareRarer(long n, double p, double logQ, int count) {
        double r = rarer(p);
        return n * r <= SMALL ? new BinomialInversion(n, r, logQ) : new BinomialRejection(n, r, count);
    }

    private Prepared prepare(double logQ, int count) {
        Prepared rarer = prepareRarer(n, p, logQ, count);
        return p <= 0.5 ? rarer : new Complement(n, rarer);
    }
}
