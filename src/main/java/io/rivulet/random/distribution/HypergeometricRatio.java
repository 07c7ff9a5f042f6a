package io.rivulet.random.distribution;

import io.rivulet.random.internal.elementary.Exp;
import io.rivulet.random.internal.elementary.Log;

/**
 * The ratio-of-uniforms method HRUA for hypergeometric variates, for the rarer kind of item in the smaller of sample and
 * remainder: all but the standard deviation and the logarithm of the mass, in which {@code Generator} and
 * {@code RandomState} differ.
 *
 * <p>Sources: E. Stadlober, "The ratio of uniforms approach for generating discrete random variates", J. Comput. Appl.
 * Math. 31 (1990); NumPy's {@code random_hypergeometric.c} and {@code legacy_random_hypergeometric}.
 */
abstract class HypergeometricRatio extends PairRejection {

    /** 2 sqrt(2/e) */
    private static final double D1 = 1.7155277699214135;

    /** 3 - 2 sqrt(3/e) */
    private static final double D2 = 0.8989161620588988;

    private final double centre;
    private final double width;
    private final double end;
    private final double modeValue;

    /** The smallest variate if it grows with the number of the rarer kind, else the largest. */
    private final long origin;
    private final long direction;

    /** The mass over that at the mode, 0 outside the support. */
    private final double[] masses;

    /** For many variates, about as many as {@code count}. */
    HypergeometricRatio(long good, long bad, long sample, double deviation, double modeValue, int count) {
        this.modeValue = modeValue;
        long size = size(good, bad, sample);
        centre = centre(good, bad, size);
        width = width(deviation);
        end = end(good, bad, size, centre, deviation);
        origin = mirrored(0, good, bad, sample, size);
        direction = mirrored(1, good, bad, sample, size) - origin;
        masses = MassTable.create(end, count);
        if (masses.length > 0) {
            masses[0] = 0;
            masses[masses.length - 1] = 0;
        }
    }

    /** Minus the logarithm of the mass at k, up to a constant. */
    abstract double minusLogMass(long k);

    @Override
    final boolean hasTable() {
        return masses.length > 0;
    }

    @Override
    final void propose(double[] pairs, int count, long[] out, int from) {
        for (int k = 0; k < count; k++) {
            out[from + k] = propose(pairs[2 * k], pairs[2 * k + 1]);
        }
    }

    @Override
    final int decide(double[] pairs, int count, long[] out, int from, int[] open) {
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

    private long decide(double u, double v) {
        int index = index(u, v);
        double mass = masses[index];
        return MassTable.isClear(u * u, mass) ? origin + (index - 1) * direction | Branchless.less(u * u, mass) - 1L : OPEN;
    }

    private int index(double u, double v) {
        return MassTable.index(masses, Math.floor(candidate(u, v, centre, width)));
    }

    @Override
    final long propose(double u, double v) {
        if (masses.length > 0 && u > 0) {
            long x = decide(u, v);
            if (x != OPEN) {
                return x;
            }
            if (isLearning()) {
                learn(index(u, v));
            }
        }
        return test(u, v);
    }

    @Override
    final void learnAll() {
        for (int index = 1; index < masses.length - 1; index++) {
            learn(index);
        }
    }

    private void learn(int index) {
        masses[index] = Exp.exp(modeValue - minusLogMass(index - 1));
    }

    private long test(double u, double v) {
        double x = candidate(u, v, centre, width);
        return isWithin(x, end) && accepts(u, modeValue - minusLogMass((long) x)) ? origin + (long) x * direction : -1;
    }

    /** The smaller of sample and remainder. */
    static long size(long good, long bad, long sample) {
        return Math.min(sample, good + bad - sample);
    }

    static double centre(long good, long bad, long size) {
        double p = (double) Math.min(good, bad) / (good + bad);
        return size * p + 0.5;
    }

    static double width(double deviation) {
        return D1 * deviation + D2;
    }

    /** Above all values: the end of the support, or sixteen standard deviations. */
    static double end(long good, long bad, long size, double centre, double deviation) {
        return Math.min(Math.min(size, Math.min(good, bad)) + 1.0, Math.floor(centre + 16 * deviation));
    }

    static long mode(long good, long bad, long size) {
        return (long) Math.floor((double) (size + 1) * (Math.min(good, bad) + 1) / (good + bad + 2));
    }

    static double candidate(double u, double v, double centre, double width) {
        return centre + width * (v - 0.5) / u;
    }

    /** Not for the NaN of 0/0, with which NumPy would read outside its table. */
    static boolean isWithin(double x, double end) {
        return x >= 0 && x < end;
    }

    /** Whether u is below the square root of the mass over that at the mode, whose logarithm is t / 2. */
    static boolean accepts(double u, double t) {
        return u * (4 - u) - 3 <= t || u * (u - t) < 1 && 2 * Log.log(u) <= t;
    }

    /** From the number of the rarer kind in the smaller part to the number of good items in the sample. */
    static long mirrored(long k, long good, long bad, long sample, long size) {
        long goodInPart = good > bad ? size - k : k;
        return size < sample ? good - goodInPart : goodInPart;
    }
}
