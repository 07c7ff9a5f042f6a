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
final class HypergeometricRejection {

    /** 2 sqrt(2/e) */
    static final double D1 = 1.7155277699214135;

    /** 3 - 2 sqrt(3/e) */
    static final double D2 = 0.8989161620588988;

    /** Minus the logarithm of the mass is remembered for this many values at most, within one call of {@link #fill}. */
    private static final int MAX_TABLE = 1 << 12;

    /** Entries of a table that have not been computed. */
    private static final double UNKNOWN = Double.NaN;

    private static final double[] NO_TABLE = {};

    private HypergeometricRejection() {
    }

    static long draw(BitSource bits, long good, long bad, long sample) {
        long size = Math.min(sample, good + bad - sample);
        double centre = centre(good, bad, size);
        double deviation = deviation(good, bad, size);
        long k = draw(bits, good, bad, size, centre, deviation, modeValue(good, bad, size), NO_TABLE);
        return mirrored(k, good, bad, sample, size);
    }

    static void fill(BitSource bits, long good, long bad, long sample, long[] out, int from, int to) {
        long size = Math.min(sample, good + bad - sample);
        double centre = centre(good, bad, size);
        double deviation = deviation(good, bad, size);
        double modeValue = modeValue(good, bad, size);
        double[] table = table(end(good, bad, size, centre, deviation), to - from);
        for (int i = from; i < to; i++) {
            long k = draw(bits, good, bad, size, centre, deviation, modeValue, table);
            out[i] = mirrored(k, good, bad, sample, size);
        }
    }

    /** Remembers values where that can pay: each costs up to four logarithms. */
    private static double[] table(double end, int count) {
        if (end > MAX_TABLE || end > count) {
            return NO_TABLE;
        }
        double[] table = new double[(int) end + 1];
        Arrays.fill(table, UNKNOWN);
        return table;
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

    private static long draw(BitSource bits, long good, long bad, long size,
        double centre, double deviation, double modeValue, double[] table) {
        double height = D1 * deviation + D2;
        double end = end(good, bad, size, centre, deviation);
        while (true) {
            double u = bits.nextDouble();
            double v = bits.nextDouble();
            double x = centre + height * (v - 0.5) / u;
            // the negation also refuses the NaN of 0/0, with which NumPy would read outside its table
            if (!(x >= 0 && x < end)) {
                continue;
            }
            long k = (long) x;
            double t = modeValue - minusLogMass(k, good, bad, size, table);
            if (u * (4 - u) - 3 <= t) {
                return k;
            }
            if (u * (u - t) < 1 && 2 * Log.log(u) <= t) {
                return k;
            }
        }
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
