package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.LogFactorial;
import io.rivulet.random.internal.LogGamma;
import io.rivulet.random.internal.Truncation;
import io.rivulet.random.internal.elementary.Exp;
import io.rivulet.random.internal.elementary.Log;

/**
 * Poisson variates with a mean of at least 10 by the transformed rejection PTRS.
 *
 * <p>Sources: W. Hörmann, "The transformed rejection method for generating Poisson random variables", Insurance:
 * Mathematics and Economics 12 (1993); NumPy's {@code random_poisson_ptrs}.
 */
final class PoissonRejection extends PairRejection {

    private static final long REJECTED = -1;

    /** Of the mean: far more than what roundings change in either form of the last test, which is at most 1e-13. */
    private static final double DOUBT = 1e-9;

    private final double lam;
    private final double b;
    private final double a;
    private final double squeeze;

    /** The mass over alpha; 0 below the support. */
    private final double[] masses;

    /** For many variates, about as many as {@code count}. */
    PoissonRejection(double lam, int count) {
        this.lam = lam;
        b = b(lam);
        a = a(b);
        squeeze = squeeze(b);
        masses = MassTable.create(Math.ceil(lam + 12 * Math.sqrt(lam)), count);
        if (masses.length > 0) {
            masses[0] = 0;
        }
    }

    /** One variate; the mean may be beyond what {@link Poisson} accepts. */
    static long draw(BitSource bits, double lam) {
        double b = b(lam);
        double squeeze = squeeze(b);
        while (true) {
            double u = bits.nextDouble() - 0.5;
            long k = propose(u, bits.nextDouble(), lam, b, squeeze);
            if (k >= 0) {
                return k;
            }
        }
    }

    @Override
    boolean hasTable() {
        return masses.length > 0;
    }

    @Override
    void propose(double[] pairs, int count, long[] out, int from) {
        for (int k = 0; k < count; k++) {
            out[from + k] = propose(pairs[2 * k], pairs[2 * k + 1]);
        }
    }

    @Override
    int decide(double[] pairs, int count, long[] out, int from, int[] open) {
        int end = 0;
        for (int k = 0; k < count; k++) {
            long x = decide(pairs[2 * k], pairs[2 * k + 1]);
            if (x == OPEN) {
                open[end++] = k;
            }
            out[from + k] = x;
        }
        return end;
    }

    private long decide(double uniform, double v) {
        double u = uniform - 0.5;
        double us = 0.5 - Math.abs(u);
        int index = index(u, us);
        double height = v * us * us;
        double bound = masses[index] * (a + b * us * us);
        int later = Branchless.less(us, 0.07) | Branchless.less(squeeze, v);
        int refused = Branchless.less(us, 0.013) & Branchless.less(us, v);
        int accepted = 1 - later | Branchless.less(height, bound) & 1 - refused;
        return MassTable.isClear(height, bound) ? index - 1 | accepted - 1L : OPEN;
    }

    private int index(double u, double us) {
        return MassTable.index(masses, Math.floor((2 * a / us + b) * u + lam + 0.43));
    }

    @Override
    long propose(double uniform, double v) {
        double u = uniform - 0.5;
        if (masses.length > 0) {
            long x = decide(uniform, v);
            if (x != OPEN) {
                return x;
            }
            if (isLearning()) {
                learn(index(u, 0.5 - Math.abs(u)));
            }
        }
        return propose(u, v, lam, b, squeeze);
    }

    @Override
    void learnAll() {
        for (int index = 0; index < masses.length; index++) {
            learn(index);
        }
    }

    private void learn(int index) {
        if (index > 0 && index < masses.length - 1) {
            masses[index] = Exp.exp(logMass(index - 1, lam) - logInverseAlpha(b));
        }
    }

    /** The paper's b, the scale of its transformation; the other constants are functions of it. */
    static double b(double lam) {
        return 0.931 + 2.53 * Math.sqrt(lam);
    }

    private static double a(double b) {
        return -0.059 + 0.02483 * b;
    }

    private static double inverseAlpha(double b) {
        return 1.1239 + 1.1328 / (b - 3.4);
    }

    private static double logInverseAlpha(double b) {
        return Log.log(inverseAlpha(b));
    }

    static double squeeze(double b) {
        return 0.9277 - 3.6224 / (b - 2);
    }

    private static double logMass(long k, double lam) {
        return -lam + k * Log.log(lam) - LogGamma.logGamma((double) k + 1);
    }

    /** The candidate that u, in [-0.5, 0.5), and v stand for; negative if it is rejected. */
    static long propose(double u, double v, double lam, double b, double squeeze) {
        double us = 0.5 - Math.abs(u);
        long k = Truncation.toLong(Math.floor((2 * a(b) / us + b) * u + lam + 0.43));
        if (us >= 0.07 && v <= squeeze) {
            // negative only where the cast overflowed
            return k < 0 ? Long.MAX_VALUE : k;
        }
        return k < 0 || us < 0.013 && v > us || !accepts(us, v, k, lam, b) ? REJECTED : k;
    }

    /**
     * The test of the mass. With two logarithms instead of five where that leaves no doubt: a negative binomial variate
     * has a mean of its own, for which nothing can be known beforehand.
     */
    private static boolean accepts(double us, double v, long k, double lam, double b) {
        double height = Log.log(v * us * us * inverseAlpha(b) / (a(b) + b * us * us));
        double logMass = k * Log.log(lam) - lam - LogFactorial.logFactorial(k);
        if (Math.abs(height - logMass) > DOUBT * lam) {
            return height < logMass;
        }
        return Log.log(v) + logInverseAlpha(b) - Log.log(a(b) / (us * us) + b) <= logMass(k, lam);
    }
}
