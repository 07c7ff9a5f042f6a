package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Exp;

/**
 * Binomial variates with a mean of at most 30 by sequential search: terms of the mass function are taken off one
 * uniform double until the next one covers what is left of it. Beyond ten standard deviations above the mean it begins
 * again with a new double, since rounding may have left more of the old one than there are terms.
 *
 * <p>Source: NumPy's {@code random_binomial_inversion}.
 */
final class BinomialInversion extends GuidedSearch {

    /** As many as there are values; 86 at most. */
    private final double[] terms;

    /** For many variates with the parameters of the static {@link #draw(BitSource, long, double, double)}. */
    BinomialInversion(long n, double p, double logQ) {
        super(0);
        terms = new double[(int) bound(n, p) + 1];
        terms[0] = Exp.exp(n * logQ);
        for (int x = 1; x < terms.length; x++) {
            terms[x] = next(n, p, 1 - p, x, terms[x - 1]);
        }
    }

    /**
     * One variate.
     *
     * @param p    at most 0.5; below 0, as {@link Multinomial} can have it by rounding, the variate is 0
     * @param logQ log(1 - p), which the Generator and the RandomState round differently
     */
    static long draw(BitSource bits, long n, double p, double logQ) {
        double first = Exp.exp(n * logQ);
        double u = bits.nextDouble();
        if (!(u > first)) {
            return 0;
        }
        double q = 1 - p;
        long bound = bound(n, p);
        double term = first;
        long x = 0;
        while (u > term) {
            x++;
            if (x > bound) {
                x = 0;
                term = first;
                u = bits.nextDouble();
            } else {
                u -= term;
                term = next(n, p, q, x, term);
            }
        }
        return x;
    }

    /**
     * The index of the term that covers what those before it leave of u; their number if none does. Rounded differences
     * keep their order, so that a greater u leaves no less at any term.
     */
    @Override
    int search(double u) {
        double left = u;
        for (int x = 0; x < terms.length; x++) {
            double term = terms[x];
            if (!(left > term)) {
                return x;
            }
            left -= term;
        }
        return terms.length;
    }

    @Override
    int end() {
        return terms.length;
    }

    private static long bound(long n, double p) {
        double mean = n * p;
        return (long) Math.min(n, mean + 10 * Math.sqrt(mean * (1 - p) + 1));
    }

    /** The x-th term from the one before it. */
    private static double next(long n, double p, double q, long x, double term) {
        return (n - x + 1) * p * term / (x * q);
    }
}
