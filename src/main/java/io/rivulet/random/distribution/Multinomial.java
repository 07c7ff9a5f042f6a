package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.WeightedIndices;
import java.util.Arrays;
import java.util.Objects;

/**
 * The multinomial distribution, how often each of several outcomes occurs in n independent trials:
 * {@code Generator.multinomial}, and the same stream in {@code RandomState}.
 *
 * <p>Draws: as {@link Binomial} for each outcome but the last, until all trials are used up.
 *
 * <p>Method: the count of an outcome is binomial among the trials that the outcomes before it left. Source: NumPy's
 * {@code random_multinomial}.
 *
 * @param n     the number of trials, {@code >= 0}
 * @param pvals the probabilities of the outcomes, at least one, each in [0, 1]; copied. All but the last must not add
 *              up to more than 1 + 10<sup>-12</sup>; the last outcome gets the trials left by the others, whatever its
 *              probability
 */
public record Multinomial(long n, double[] pvals) implements LongVectorDistribution {

    /**
     * Checks and copies the parameters.
     *
     * @param n     the number of trials
     * @param pvals the probabilities of the outcomes
     * @throws IllegalArgumentException if {@code n} is negative, {@code pvals} empty, a probability not in [0, 1], or
     *                                  the sum of all but the last too large
     */
    public Multinomial {
        Parameters.nonNegative("n", n);
        pvals = Objects.requireNonNull(pvals, "pvals").clone();
        Parameters.require(pvals.length > 0, "pvals.length", "> 0", pvals.length);
        for (int i = 0; i < pvals.length; i++) {
            double p = pvals[i];
            Parameters.require(p >= 0 && p <= 1, "pvals[" + i + "]", "in [0, 1]", p);
        }
        double sum = WeightedIndices.kahanSum(pvals, pvals.length - 1);
        Parameters.require(sum <= 1 + 1e-12, "sum of all pvals but the last", "<= 1", sum);
    }

    /**
     * The probabilities.
     *
     * @return a copy
     */
    @Override
    public double[] pvals() {
        return pvals.clone();
    }

    @Override
    public int dimension() {
        return pvals.length;
    }

    @Override
    public void sample(BitSource bits, long[] out) {
        fill(bits, new long[][] {out});
    }

    @Override
    public void fill(BitSource bits, long[][] rows) {
        double[] conditional = conditional();
        double[] logQ = new double[conditional.length];
        for (int j = 0; j < logQ.length; j++) {
            logQ[j] = Binomial.logQ(conditional[j]);
        }
        Prepared[][] known = Prepared.room(logQ.length, n, rows.length);
        for (long[] row : rows) {
            Arrays.fill(row, 0);
            long left = n;
            for (int j = 0; j < logQ.length && left > 0; j++) {
                double p = conditional[j];
                if (p != 0) {
                    row[j] = known == null ? Binomial.draw(bits, left, p, logQ[j])
                        : draw(bits, known[j], (int) left, p, logQ[j]);
                    left -= row[j];
                }
            }
            row[row.length - 1] += left;
        }
    }

    private static long draw(BitSource bits, Prepared[] known, int left, double p, double logQ) {
        if (known[left] == null) {
            known[left] = Binomial.prepareRarer(left, p, logQ, Prepared.MOST);
        }
        long x = known[left].draw(bits);
        return p <= 0.5 ? x : left - x;
    }

    /**
     * The probability of each outcome but the last where those before it did not occur. Rounding can lift one to 1 or
     * above it: that outcome takes all trials, so that what follows, a division by 0 perhaps, is not looked at.
     */
    private double[] conditional() {
        double[] conditional = new double[pvals.length - 1];
        double rest = 1;
        for (int j = 0; j < conditional.length; j++) {
            conditional[j] = pvals[j] / rest;
            rest -= pvals[j];
        }
        return conditional;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Multinomial that && n == that.n && Arrays.equals(pvals, that.pvals);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(n) + Arrays.hashCode(pvals);
    }

    @Override
    public String toString() {
        return "Multinomial[n=" + n + ", pvals=" + Arrays.toString(pvals) + "]";
    }
}
