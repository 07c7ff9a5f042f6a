package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.LogFactorial;
import io.rivulet.random.internal.elementary.Exp;
import io.rivulet.random.internal.elementary.Log;

/**
 * Hypergeometric variates by the ratio-of-uniforms method HRUA, for the rarer kind of item in the smaller of sample and
 * remainder.
 *
 * <p>Sources: E. Stadlober, "The ratio of uniforms approach for generating discrete random variates", J. Comput. Appl.
 * Math. 31 (1990); NumPy's {@code random_hypergeometric.c}.
 */
final class HypergeometricRejection extends PairRejection {

    /** 2 sqrt(2/e) */
    static final double D1 = 1.7155277699214135;

    /** 3 - 2 sqrt(3/e) */
    static final double D2 = 0.8989161620588988;

    private final long good;
    private final long bad;
    private final long sample;
    private final long size;
    private final double centre;
    private final double deviation;
    private final double modeValue;

    /** The smallest variate if it grows with the number of the rarer kind, else the largest. */
    private final long origin;
    private final long direction;

    /** The mass over that at the mode, 0 outside the support. */
    private final double[] masses;

    /** For many variates, about as many as {@code count}. */
    HypergeometricRejection(long good, long bad, long sample, int count) {
        this.good = good;
        this.bad = bad;
        this.sample = sample;
        size = Math.min(sample, good + bad - sample);
        centre = centre(good, bad, size);
        deviation = deviation(good, bad, size);
        modeValue = modeValue(good, bad, size);
        origin = mirrored(0, good, bad, sample, size);
        direction = mirrored(1, good, bad, sample, size) - origin;
        masses = MassTable.create(end(good, bad, size, centre, deviation), count);
        if (masses.length > 0) {
            masses[0] = 0;
            masses[masses.length - 1] = 0;
        }
    }

    /** One variate. */
    static long draw(BitSource bits, long good, long bad, long sample) {
        long size = Math.min(sample, good + bad - sample);
        double centre = centre(good, bad, size);
        double deviation = deviation(good, bad, size);
        double modeValue = modeValue(good, bad, size);
        while (true) {
            double u = bits.nextDouble();
            long k = propose(u, bits.nextDouble(), good, bad, size, centre, deviation, modeValue);
            if (k >= 0) {
                return mirrored(k, good, bad, sample, size);
            }
        }
    }

    @Override
    int accept(double[] pairs, int count, long[] out, int from) {
        int i = from;
        for (int j = 0; j < count; j += 2) {
            long x = propose(pairs[j], pairs[j + 1]);
            out[i] = x;
            i += next(x);
        }
        return i;
    }

    @Override
    long propose(double u, double v) {
        if (masses.length == 0 || u == 0) {
            return mirrored(propose(u, v, good, bad, size, centre, deviation, modeValue));
        }
        int index = MassTable.index(masses, (long) Math.floor(candidate(u, v, centre, deviation)));
        if (!MassTable.isClear(u * u, masses[index])) {
            masses[index] = Exp.exp(modeValue - minusLogMass(index - 1, good, bad, size));
            return mirrored(propose(u, v, good, bad, size, centre, deviation, modeValue));
        }
        return origin + (index - 1) * direction | Branchless.less(u * u, masses[index]) - 1L;
    }

    private long mirrored(long k) {
        return k < 0 ? k : origin + k * direction;
    }

    private static double centre(long good, long bad, long size) {
        double p = (double) Math.min(good, bad) / (good + bad);
        return size * p + 0.5;
    }

    private static double deviation(long good, long bad, long size) {
        long total = good + bad;
        double p = (double) Math.min(good, bad) / total;
        double q = (double) Math.max(good, bad) / total;
        double variance = (double) (total - size) * size * p * q / (total - 1);
        return Math.sqrt(variance + 0.5);
    }

    private static double modeValue(long good, long bad, long size) {
        long mode = (long) Math.floor((double) (size + 1) * (Math.min(good, bad) + 1) / (good + bad + 2));
        return minusLogMass(mode, good, bad, size);
    }

    /** Minus the logarithm of the mass at k, up to a constant. */
    private static double minusLogMass(long k, long good, long bad, long size) {
        long rarer = Math.min(good, bad);
        return LogFactorial.logFactorial(k) + LogFactorial.logFactorial(rarer - k)
            + LogFactorial.logFactorial(size - k) + LogFactorial.logFactorial(Math.max(good, bad) - size + k);
    }

    /** Above all values: the end of the support, or sixteen standard deviations. */
    private static double end(long good, long bad, long size, double centre, double deviation) {
        return Math.min(Math.min(size, Math.min(good, bad)) + 1, Math.floor(centre + 16 * deviation));
    }

    private static double candidate(double u, double v, double centre, double deviation) {
        return centre + (D1 * deviation + D2) * (v - 0.5) / u;
    }

    /** The candidate that u and v stand for; -1 if it is rejected. */
    private static long propose(double u, double v, long good, long bad, long size,
        double centre, double deviation, double modeValue) {
        double x = candidate(u, v, centre, deviation);
        // the negation also refuses the NaN of 0/0, with which NumPy would read outside its table
        if (!(x >= 0 && x < end(good, bad, size, centre, deviation))) {
            return -1;
        }
        long k = (long) x;
        double t = modeValue - minusLogMass(k, good, bad, size);
        return u * (4 - u) - 3 <= t || u * (u - t) < 1 && 2 * Log.log(u) <= t ? k : -1;
    }

    /** From the number of the rarer kind in the smaller part to the number of good items in the sample. */
    static long mirrored(long k, long good, long bad, long sample, long size) {
        long goodInPart = good > bad ? size - k : k;
        return size < sample ? good - goodInPart : goodInPart;
    }
}
