package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.LogGamma;
import io.rivulet.random.internal.elementary.Log;
import java.util.Arrays;

/**
 * The ratio of uniforms of {@link LegacyHypergeometric}: that of {@link HypergeometricRejection} with other roundings,
 * another standard deviation for samples of more than half the items, and {@link LogGamma} for the factorials.
 *
 * <p>Sources: E. Stadlober, as there; NumPy's {@code legacy_random_hypergeometric}.
 */
final class LegacyHypergeometricRejection extends PairRejection {

    /** For how many values at most the logarithm of the mass is remembered, which costs four logarithms. */
    private static final int MAX_TABLE = 1 << 12;

    private static final double[] NO_TABLE = {};

    private final long good;
    private final long bad;
    private final long sample;
    private final long size;
    private final double centre;
    private final double height;
    private final double end;
    private final double modeValue;

    /** Minus the logarithm of the mass, NaN where not computed yet. */
    private final double[] table;

    /** For many variates, about as many as {@code count}. */
    LegacyHypergeometricRejection(long good, long bad, long sample, int count) {
        this.good = good;
        this.bad = bad;
        this.sample = sample;
        size = Math.min(sample, good + bad - sample);
        double deviation = deviation(good, bad, sample);
        centre = centre(good, bad, size);
        height = height(deviation);
        end = end(good, bad, size, centre, deviation);
        modeValue = modeValue(good, bad, size);
        table = end <= Math.min(MAX_TABLE, count) ? new double[(int) end + 1] : NO_TABLE;
        Arrays.fill(table, Double.NaN);
    }

    /** One variate. */
    static long draw(BitSource bits, long good, long bad, long sample) {
        long size = Math.min(sample, good + bad - sample);
        double deviation = deviation(good, bad, sample);
        double centre = centre(good, bad, size);
        double height = height(deviation);
        double end = end(good, bad, size, centre, deviation);
        double modeValue = modeValue(good, bad, size);
        while (true) {
            double u = bits.nextDouble();
            double x = candidate(u, bits.nextDouble(), centre, height);
            if (x >= 0 && x < end && accepts(u, modeValue - minusLogMass((long) x, good, bad, size))) {
                return HypergeometricRejection.mirrored((long) x, good, bad, sample, size);
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
        double x = candidate(u, v, centre, height);
        return x >= 0 && x < end && accepts(u, modeValue - minusLogMass((long) x))
            ? HypergeometricRejection.mirrored((long) x, good, bad, sample, size) : -1;
    }

    private double minusLogMass(long k) {
        if (table.length == 0) {
            return minusLogMass(k, good, bad, size);
        }
        if (Double.isNaN(table[(int) k])) {
            table[(int) k] = minusLogMass(k, good, bad, size);
        }
        return table[(int) k];
    }

    private static double deviation(long good, long bad, long sample) {
        long total = good + bad;
        long size = Math.min(sample, total - sample);
        double p = (double) Math.min(good, bad) / total;
        return Math.sqrt((double) (total - size) * sample * p * (1 - p) / (total - 1) + 0.5);
    }

    private static double centre(long good, long bad, long size) {
        return size * ((double) Math.min(good, bad) / (good + bad)) + 0.5;
    }

    private static double height(double deviation) {
        return HypergeometricRejection.D1 * deviation + HypergeometricRejection.D2;
    }

    /** Above all values: the end of the support, or sixteen standard deviations. */
    private static double end(long good, long bad, long size, double centre, double deviation) {
        return Math.min(Math.min(size, Math.min(good, bad)) + 1.0, Math.floor(centre + 16 * deviation));
    }

    private static double modeValue(long good, long bad, long size) {
        long mode = (long) Math.floor((double) (size + 1) * (Math.min(good, bad) + 1) / (good + bad + 2));
        return minusLogMass(mode, good, bad, size);
    }

    /** Minus the logarithm of the mass at k, up to a constant. */
    private static double minusLogMass(long k, long good, long bad, long size) {
        long rarer = Math.min(good, bad);
        return LogGamma.logGamma(k + 1) + LogGamma.logGamma(rarer - k + 1)
            + LogGamma.logGamma(size - k + 1) + LogGamma.logGamma(Math.max(good, bad) - size + k + 1);
    }

    private static double candidate(double u, double v, double centre, double height) {
        return centre + height * (v - 0.5) / u;
    }

    /** Whether u is below the square root of the mass over that at the mode, whose logarithm is t / 2. */
    private static boolean accepts(double u, double t) {
        return u * (4 - u) - 3 <= t || u * (u - t) < 1 && 2 * Log.log(u) <= t;
    }
}
