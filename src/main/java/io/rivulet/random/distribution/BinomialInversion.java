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
final class BinomialInversion {

    private BinomialInversion() {
    }

    /**
     * One variate.
     *
     * @param p    at most 0.5; Multinomial comes with values below 0 too, for which the variate is 0
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

    /** As repeated calls of {@link #draw}, with the terms worked out once; there are 86 at most. */
    static void fill(BitSource bits, long n, double p, double logQ, long[] out, int from, int to) {
        int bound = (int) bound(n, p);
        double[] terms = new double[bound + 1];
        terms[0] = Exp.exp(n * logQ);
        for (int x = 1; x <= bound; x++) {
            terms[x] = next(n, p, 1 - p, x, terms[x - 1]);
        }
        for (int i = from; i < to; i++) {
            out[i] = search(bits, terms);
        }
    }

    private static long search(BitSource bits, double[] terms) {
        while (true) {
            double u = bits.nextDouble();
            for (int x = 0; x < terms.length; x++) {
                double term = terms[x];
                if (!(u > term)) {
                    return x;
                }
                u -= term;
            }
        }
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
