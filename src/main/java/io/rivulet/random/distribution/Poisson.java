package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.LogGamma;
import io.rivulet.random.internal.Truncation;
import io.rivulet.random.internal.elementary.Exp;
import io.rivulet.random.internal.elementary.Log;
import java.util.Arrays;

/**
 * The Poisson distribution, the number of events where {@code lam} are expected: {@code Generator.poisson}, and the
 * same stream in {@code RandomState}.
 *
 * <p>Draws: none for {@code lam == 0}; below 10 one double more than the variate's value; from 10 on pairs of doubles,
 * 1.1 to 1.4 pairs on average.
 *
 * <p>Method: below 10 the product of uniform doubles, compared with e<sup>-lam</sup>; from 10 on the transformed
 * rejection PTRS. Sources: D. E. Knuth, "The Art of Computer Programming", vol. 2, 3.4.1; W. Hörmann, "The transformed
 * rejection method for generating Poisson random variables", Insurance: Mathematics and Economics 12 (1993); NumPy's
 * {@code random_poisson}.
 *
 * @param lam the mean, in [0, 9.223372006484771e18]: above, ten standard deviations do not fit into a long
 */
public record Poisson(double lam) implements LongDistribution {

    /** NumPy's {@code POISSON_LAM_MAX}. */
    static final double MAX_LAM = Long.MAX_VALUE - 10 * Math.sqrt(Long.MAX_VALUE);

    /** What {@link #MAX_LAM} means for a mean; the number as Python writes it. */
    static final String RULE = "in [0, 9.223372006484771e18]";

    /** From this mean on the transformed rejection is used. */
    private static final double LARGE = 10;

    private static final long REJECTED = -1;

    /**
     * Checks the parameters.
     *
     * @param lam the mean
     * @throws IllegalArgumentException if {@code lam} is negative, NaN, or too large
     */
    public Poisson {
        Parameters.require(lam >= 0 && lam <= MAX_LAM, "lam", RULE, lam);
    }

    @Override
    public long sample(BitSource bits) {
        return draw(bits, lam);
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        if (lam >= LARGE) {
            fillLarge(bits, out, from, to);
        } else if (lam == 0) {
            Arrays.fill(out, from, to, 0);
        } else {
            fillSmall(bits, out, from, to);
        }
    }

    /**
     * One variate, also for means beyond what the record accepts: distributions that draw their mean can come by those.
     *
     * @return the variate, {@link Long#MAX_VALUE} where it does not fit, 0 for NaN
     */
    static long draw(BitSource bits, double lam) {
        if (lam >= LARGE) {
            return large(bits, lam);
        }
        return lam == 0 ? 0 : small(bits, Exp.exp(-lam));
    }

    private static long small(BitSource bits, double limit) {
        long count = 0;
        double product = bits.nextDouble();
        while (product > limit) {
            count++;
            product *= bits.nextDouble();
        }
        return count;
    }

    private void fillSmall(BitSource bits, long[] out, int from, int to) {
        double limit = Exp.exp(-lam);
        double[] buffer = Chunks.buffer(to - from, 1);
        int i = from;
        long count = 0;
        double product = 1;
        while (i < to) {
            int end = Chunks.next(bits, buffer, to - i, 1);
            for (int k = 0; k < end; k++) {
                product *= buffer[k];
                if (product > limit) {
                    count++;
                } else {
                    out[i++] = count;
                    count = 0;
                    product = 1;
                }
            }
        }
    }

    private static long large(BitSource bits, double lam) {
        double b = b(lam);
        double squeeze = squeeze(b);
        while (true) {
            double u = bits.nextDouble() - 0.5;
            double v = bits.nextDouble();
            long k = propose(u, v, lam, b, squeeze);
            if (k >= 0) {
                return k;
            }
            if (k < REJECTED && accepts(u, v, -2 - k, lam, b, Log.log(lam), logInverseAlpha(b))) {
                return -2 - k;
            }
        }
    }

    private void fillLarge(BitSource bits, long[] out, int from, int to) {
        double b = b(lam);
        double squeeze = squeeze(b);
        double logLam = Log.log(lam);
        double logInverseAlpha = logInverseAlpha(b);
        double[] buffer = Chunks.buffer(to - from, 2);
        int i = from;
        while (i < to) {
            int end = Chunks.next(bits, buffer, to - i, 2);
            for (int j = 0; j < end; j += 2) {
                double u = buffer[j] - 0.5;
                double v = buffer[j + 1];
                long k = propose(u, v, lam, b, squeeze);
                if (k >= 0) {
                    out[i++] = k;
                } else if (k < REJECTED && accepts(u, v, -2 - k, lam, b, logLam, logInverseAlpha)) {
                    out[i++] = -2 - k;
                }
            }
        }
    }

    /** The paper's b, the scale of its transformation; the other constants are functions of it. */
    private static double b(double lam) {
        return 0.931 + 2.53 * Math.sqrt(lam);
    }

    private static double a(double b) {
        return -0.059 + 0.02483 * b;
    }

    private static double logInverseAlpha(double b) {
        return Log.log(1.1239 + 1.1328 / (b - 3.4));
    }

    private static double squeeze(double b) {
        return 0.9277 - 3.6224 / (b - 2);
    }

    /**
     * The candidate that u, in [-0.5, 0.5), and v stand for, as far as can be said without a logarithm.
     *
     * @return k if it is accepted, {@link #REJECTED}, or -2 - k if {@link #accepts} is to decide
     */
    private static long propose(double u, double v, double lam, double b, double squeeze) {
        double us = 0.5 - Math.abs(u);
        long k = Truncation.toLong(Math.floor((2 * a(b) / us + b) * u + lam + 0.43));
        if (us >= 0.07 && v <= squeeze) {
            // negative only where the cast overflowed
            return k < 0 ? Long.MAX_VALUE : k;
        }
        return k < 0 || us < 0.013 && v > us ? REJECTED : -2 - k;
    }

    private static boolean accepts(
        double u, double v, long k, double lam, double b, double logLam, double logInverseAlpha) {
        double us = 0.5 - Math.abs(u);
        return Log.log(v) + logInverseAlpha - Log.log(a(b) / (us * us) + b)
            <= -lam + k * logLam - LogGamma.logGamma((double) k + 1);
    }
}
