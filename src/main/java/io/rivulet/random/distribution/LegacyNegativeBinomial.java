package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The negative binomial distribution with the rules of {@code RandomState.negative_binomial}, which lets pass
 * parameters whose variates do not fit into a long. The streams are those of {@link NegativeBinomial}.
 *
 * <p>Draws: as {@link NegativeBinomial}. A variate that does not fit is {@link Long#MAX_VALUE}; in NumPy it is an
 * undefined cast.
 *
 * @param n the number of successes, {@code > 0}, not necessarily whole; NaN passes and gives 0
 * @param p the probability of success, in [0, 1]
 */
public record LegacyNegativeBinomial(double n, double p) implements LegacyLongDistribution {

    /**
     * Checks the parameters.
     *
     * @param n the number of successes
     * @param p the probability of success
     * @throws IllegalArgumentException if {@code n} is not positive, or {@code p} not in [0, 1]
     */
    public LegacyNegativeBinomial {
        Parameters.positive("n", n);
        Parameters.probability("p", p);
    }

    @Override
    public long sample(BitSource bits) {
        return Poisson.draw(bits, (1 - p) / p * StandardGamma.draw(bits, n));
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = sample(bits);
        }
    }

    @Override
    public long sampleLegacy(LegacyBitSource bits) {
        return draw(bits, n, p);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, long[] out, int from, int to) {
        fill(bits, n, p, out, from, to);
    }

    /** As repeated calls of {@link #draw}. */
    static void fill(LegacyBitSource bits, double n, double p, long[] out, int from, int to) {
        double constant = StandardGamma.constant(n);
        double odds = (1 - p) / p;
        LegacyReader reader = new LegacyReader(bits);
        if (n > 1 && p < 1) {
            fillAhead(reader, n, constant, odds, out, from, to);
        } else {
            for (int i = from; i < to; i++) {
                out[i] = Poisson.draw(bits, odds * reader.gamma(n, constant));
            }
        }
        reader.finish();
    }

    /** Where the mean is never 0: a variate takes a double for its mean and another one at least. */
    private static void fillAhead(
            LegacyReader reader, double n, double constant, double odds, long[] out, int from, int to) {
        double[] buffer = Chunks.buffer(to - from, 2);
        int i = from;
        while (i < to) {
            reader.ahead(buffer, 0, (int) Math.min(buffer.length, 2L * (to - i)));
            i = ahead(reader, n, constant, odds, out, i, to);
            if (i < to) {
                out[i++] = reader.poisson(odds * reader.gamma(n, constant));
            }
        }
    }

    private static int ahead(
            LegacyReader reader, double n, double constant, double odds, long[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            reader.mark();
            double lam = odds * reader.gammaAhead(n, constant);
            long count = Double.isNaN(lam) ? -1 : reader.poissonAhead(lam);
            if (count < 0) {
                reader.reset();
                return i;
            }
            out[i] = count;
        }
        return to;
    }

    static long draw(LegacyBitSource bits, double n, double p) {
        return Poisson.draw(bits, (1 - p) / p * LegacyKernels.gamma(bits, n));
    }
}
