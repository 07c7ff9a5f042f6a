package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.LogFactorial;

/**
 * {@link HypergeometricRatio} for {@link Hypergeometric}.
 *
 * <p>Source: NumPy's {@code random_hypergeometric.c}.
 */
final class HypergeometricRejection extends HypergeometricRatio {

    private final long good;
    private final long bad;
    private final long size;

    /** For many variates, about as many as {@code count}. */
    HypergeometricRejection(long good, long bad, long sample, int count) {
        super(good, bad, sample, deviation(good, bad, size(good, bad, sample)),
            modeValue(good, bad, size(good, bad, sample)), count);
        this.good = good;
        this.bad = bad;
        size = size(good, bad, sample);
    }

    /** One variate. */
    static long draw(BitSource bits, long good, long bad, long sample) {
        long size = size(good, bad, sample);
        double deviation = deviation(good, bad, size);
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

    private static double deviation(long good, long bad, long size) {
        long total = good + bad;
        double p = (double) Math.min(good, bad) / total;
        double q = (double) Math.max(good, bad) / total;
        double variance = (double) (total - size) * size * p * q / (total - 1);
        return Math.sqrt(variance + 0.5);
    }

    private static double modeValue(long good, long bad, long size) {
        return minusLogMass(mode(good, bad, size), good, bad, size);
    }

    private static double minusLogMass(long k, long good, long bad, long size) {
        long rarer = Math.min(good, bad);
        return LogFactorial.logFactorial(k) + LogFactorial.logFactorial(rarer - k)
            + LogFactorial.logFactorial(size - k) + LogFactorial.logFactorial(Math.max(good, bad) - size + k);
    }
}
