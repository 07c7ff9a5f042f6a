package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The negative binomial distribution, the number of failures before the n-th success:
 * {@code Generator.negative_binomial}.
 *
 * <p>Draws: as {@link StandardGamma} with shape n, and then as {@link Poisson}.
 *
 * <p>Method: a Poisson variate whose mean is a gamma variate. A mean beyond the largest long, which a tiny n can give,
 * makes that the variate. Source: NumPy's {@code random_negative_binomial}; the legacy form has the legacy gamma
 * variate, and {@code RandomState} itself uses {@link LegacyNegativeBinomial}.
 *
 * @param n the number of successes, {@code > 0}, not necessarily whole
 * @param p the probability of success, in (0, 1]; {@code (1 - p) / p * (n + 10 sqrt(n))} must be a mean that
 *          {@link Poisson} takes
 */
public record NegativeBinomial(double n, double p) implements LegacyLongDistribution {

    /**
     * Checks the parameters.
     *
     * @param n the number of successes
     * @param p the probability of success
     * @throws IllegalArgumentException if {@code n} is not positive, {@code p} not in (0, 1], or the two together give
     *                                  variates that do not fit into a long
     */
    public NegativeBinomial {
        Parameters.positiveNotNaN("n", n);
        Parameters.positiveProbability("p", p);
        double largestMean = (1 - p) / p * (n + 10 * Math.sqrt(n));
        // not "<=": with p = 1 an infinite n gives NaN, which NumPy accepts
        Parameters.require(!(largestMean > Poisson.MAX_LAM), "(1 - p) / p * (n + 10 sqrt(n))",
            Poisson.RULE, largestMean);
    }

    private double scale() {
        return (1 - p) / p;
    }

    @Override
    public long sample(BitSource bits) {
        return Poisson.draw(bits, scale() * StandardGamma.draw(bits, n));
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        double scale = scale();
        double constant = StandardGamma.constant(n);
        for (int i = from; i < to; i++) {
            out[i] = Poisson.draw(bits, scale * StandardGamma.draw(bits, n, constant));
        }
    }

    @Override
    public long sampleLegacy(LegacyBitSource bits) {
        return LegacyNegativeBinomial.draw(bits, n, p);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, long[] out, int from, int to) {
        LegacyNegativeBinomial.fill(bits, n, p, out, from, to);
    }
}
