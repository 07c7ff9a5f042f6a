package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.LogFactorial;
import io.rivulet.random.internal.elementary.Log;
import java.util.Arrays;

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

    /** For how many values at most minus the logarithm of the mass is remembered, which costs up to four logarithms. */
    private static final int MAX_TABLE = 1 << 12;

    private static final double[] NO_TABLE = {};

    private final long good;
    private final long bad;
    private final long sample;
    private final long size;
    private final double centre;
    private final double deviation;
    private final double modeValue;

    /** Minus the logarithm of the mass, NaN where not computed yet. */
    private final double[] table;

    /** For many variates, about as many as {@code count}. */
    HypergeometricRejection(long good, long bad, long sample, int count) {
        this.good = good;
        this.bad = bad;
        this.sample = sample;
        size = Math.min(sample, good + bad - sample);
        centre = centre(good, bad, size);
        deviation = deviation(good, bad, size);
        modeValue = modeValue(good, bad, size);
        double end = end(good, bad, size, centre, deviation);
        table = end <= Math.min(MAX_TABLE, count) ? new double[(int) end + 1] : NO_TABLE;
        Arrays.fill(table, Double.NaN);
    }

    /** One variate. */
    static long draw(BitSource bits, long good, long bad, long sample) {
        long size = Math.min(sample, good + bad - sample);
        double centre = centre(good, bad, size);
        double deviation = deviation(good, bad, size);
        double modeValue = modeValue(good, bad, size);
        while (true) {
            double u = bits.nextDouble();
            long k = propose(u, bits.nextDouble(), good, bad, size, centre, deviation, modeValue, NO_TABLE);
            if (k >= 0) {
                return mirrored(k, good, bad, sample, size);
            }
        }
    }

    @Override
    long propose(double u, double v) {
        long k = propose(u, v, good, bad, size, centre, deviation, modeValue, table);
        return k >= 0 ? mirrored(k, good, bad, sample, size) : k;
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

    /** The candidate that u and v stand for; -1 if it is rejected. */
    private static long propose(double u, double v, long good, long bad, long size,
        double centre, double deviation, double modeValue, double[] table) {
        double x = centre + (D1 * deviation + D2) * (v - 0.5) / u;
        // the negation also refuses the NaN of 0/0, with which NumPy would read outside its table
        if (!(x >= 0 && x < end(good, bad, size, centre, deviation))) {
            return -1;
        }
        long k = (long) x;
        double t = modeValue - minusLogMass(k, good, bad, size, table);
        return u * (4 - u) - 3 <= t || u * (u - t) < 1 && 2 * Log.log(u) <= t ? k : -1;
    }

    private static double minusLogMass(long k, long good, long bad, long size, double[] table) {
        if (table.length == 0) {
            return minusLogMass(k, good, bad, size);
        }
        double known = table[(int) k];
        if (!Double.isNaN(known)) {
            return known;
        }
        double value = minusLogMass(k, good, bad, size);
        table[(int) k] = value;
        return value;
    }

    /** From the number of the rarer kind in the smaller part to the number of good items in the sample. */
    static long mirrored(long k, long good, long bad, long sample, long size) {
        long goodInPart = good > bad ? size - k : k;
        return size < sample ? good - goodInPart : goodInPart;
    }
}
