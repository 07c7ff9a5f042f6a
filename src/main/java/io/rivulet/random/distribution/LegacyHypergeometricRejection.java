package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.LogGamma;

/**
 * {@link HypergeometricRatio} for {@link LegacyHypergeometric}: with another standard deviation for samples of more than
 * half the items than {@link HypergeometricRejection} has, other roundings, and {@link LogGamma} for the factorials.
 *
 * <p>Source: NumPy's {@code legacy_random_hypergeometric}.
 */
final class LegacyHypergeometricRejection extends HypergeometricRatio {

    private final long good;
    private final long bad;
    private final long size;

    /** For many variates, about as many as {@code count}. */
    LegacyHypergeometricRejection(long good, long bad, long sample, int count) {
        super(good, bad, sample, deviation(good, bad, sample), modeValue(good, bad, size(good, bad, sample)), count);
        this.good = good;
        this.bad = bad;
        size = size(good, bad, sample);
    }

    /** One variate. */
    static long draw(BitSource bits, long good, long bad, long sample) {
        long size = size(good, bad, sample);
        double deviation = deviation(good, bad, sample);
        double centre = centre(good, bad, size);
        double width = width(deviation);
        double end = end(good, bad, size, centre, deviation);
        double modeValue = modeValue(good, bad, size);
        while (true) {
            double u = bits.nextDouble();
            double x = candidate(u, bits.nextDouble(), centre, width);
            if (isWithin(x, end) && accepts(u, modeValue - minusLogMass((long) x, good, bad, size))) {
                return mirrored((long) x, good, bad, sample, size);
            }
        }
    }

    @Override
    double minusLogMass(long k) {
        return minusLogMass(k, good, bad, size);
    }

    private static double deviation(long good, long bad, long sample) {
        long total = good + bad;
        double p = (double) Math.min(good, bad) / total;
        return Math.sqrt((double) (total - size(good, bad, sample)) * sample * p * (1 - p) / (total - 1) + 0.5);
    }

    private static double modeValue(long good, long bad, long size) {
        return minusLogMass(mode(good, bad, size), good, bad, size);
    }

    private static double minusLogMass(long k, long good, long bad, long size) {
        long rarer = Math.min(good, bad);
        return LogGamma.logGamma(k + 1) + LogGamma.logGamma(rarer - k + 1)
            + LogGamma.logGamma(size - k + 1) + LogGamma.logGamma(Math.max(good, bad) - size + k + 1);
    }
}
