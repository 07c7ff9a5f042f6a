package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.Truncation;
import io.rivulet.random.internal.elementary.Log;
import java.util.Arrays;

/**
 * Binomial variates with a mean above 30 by the algorithm BTPE: rejection from a hat of a triangle over the middle, a
 * parallelogram on each side of it, and two exponential tails.
 *
 * <p>NumPy 2.4 tests the last few candidates against a Stirling series of which a coefficient and two signs are wrong;
 * this class repeats that, for both {@code Generator} and {@code RandomState}. NumPy 2.5 corrects it for
 * {@code Generator} alone, which changes 1 variate in 10,000 and all that follow it.
 *
 * <p>Sources: V. Kachitvichyanukul, B. W. Schmeiser, "Binomial random variate generation", Comm. ACM 31 (1988); NumPy's
 * {@code random_binomial_btpe}.
 */
final class BinomialRejection extends PairRejection {

    /** So far from the mode, masses are compared by recursion. */
    private static final int NEAR = 20;

    private static final double[] NO_TABLE = {};

    private final long n;
    private final double p;
    private final double width;
    private final double flank;
    private final double leftRate;
    private final double rightRate;
    private final double total;

    /** The relative masses next to the mode, NaN where not computed yet. */
    private final double[] masses = new double[2 * NEAR + 1];

    /** For many variates with the parameters of the static {@link #draw(BitSource, long, double)}. */
    BinomialRejection(long n, double p) {
        this.n = n;
        this.p = p;
        width = width(n, p);
        flank = flank(n, p);
        leftRate = leftRate(n, p, width);
        rightRate = rightRate(n, p, width);
        total = left(width, flank, leftRate) + flank / rightRate;
        Arrays.fill(masses, Double.NaN);
    }

    /**
     * One variate.
     *
     * @param p at most 0.5, and {@code n * p > 30}
     */
    static long draw(BitSource bits, long n, double p) {
        double width = width(n, p);
        double flank = flank(n, p);
        double leftRate = leftRate(n, p, width);
        double rightRate = rightRate(n, p, width);
        double total = left(width, flank, leftRate) + flank / rightRate;
        while (true) {
            double u = bits.nextDouble() * total;
            long y = propose(u, bits.nextDouble(), n, p, width, flank, leftRate, rightRate, NO_TABLE);
            if (y >= 0) {
                return y;
            }
        }
    }

    @Override
    long propose(double u, double v) {
        return propose(u * total, v, n, p, width, flank, leftRate, rightRate, masses);
    }

    // The paper's names: width p1, flank c, the rates lambda L and lambda R.

    private static double mode(long n, double p) {
        return Math.floor(n * p + p);
    }

    private static double width(long n, double p) {
        double q = 1 - p;
        return Math.floor(2.195 * Math.sqrt(n * p * q) - 4.6 * q) + 0.5;
    }

    private static double flank(long n, double p) {
        return 0.134 + 20.5 / (15.3 + mode(n, p));
    }

    private static double leftRate(long n, double p, double width) {
        double mean = n * p + p;
        double left = mode(n, p) + 0.5 - width;
        return rate((mean - left) / (mean - left * p));
    }

    private static double rightRate(long n, double p, double width) {
        double mean = n * p + p;
        double right = mode(n, p) + 0.5 + width;
        return rate((right - mean) / (right * (1 - p)));
    }

    private static double rate(double a) {
        return a * (1 + a / 2);
    }

    /** The areas of the triangle and the parallelograms: the paper's p2. */
    private static double body(double width, double flank) {
        return width * (1 + 2 * flank);
    }

    /** With the left tail: p3. */
    private static double left(double width, double flank, double leftRate) {
        return body(width, flank) + flank / leftRate;
    }

    /** The candidate that u, in [0, p4), and v stand for; -1 if it is rejected. */
    private static long propose(double u, double v, long n, double p,
        double width, double flank, double leftRate, double rightRate, double[] masses) {
        double middle = mode(n, p) + 0.5;
        return u <= width ? (long) Math.floor(middle - width * v + u)
            : proposeOutside(u, v, n, p, width, flank, leftRate, rightRate, masses);
    }

    private static long proposeOutside(double u, double v, long n, double p,
        double width, double flank, double leftRate, double rightRate, double[] masses) {
        long mode = (long) mode(n, p);
        double middle = mode + 0.5;
        if (u <= body(width, flank)) {
            double x = middle - width + (u - width) / flank;
            double height = v * flank + 1 - Math.abs(mode - x + 0.5) / width;
            long y = (long) Math.floor(x);
            return height <= 1 && accepts(n, p, mode, y, height, masses) ? y : -1;
        }
        boolean onLeft = u <= left(width, flank, leftRate);
        double logV = Log.log(v);
        long y = Truncation.toLong(Math.floor(onLeft ? middle - width + logV / leftRate
            : middle + width - logV / rightRate));
        double height = onLeft ? v * (u - body(width, flank)) * leftRate
            : v * (u - left(width, flank, leftRate)) * rightRate;
        // with v == 0 the cast was of an infinity, and y is negative
        return y >= 0 && y <= n && accepts(n, p, mode, y, height, masses) ? y : -1;
    }

    private static boolean accepts(long n, double p, long mode, long y, double v, double[] masses) {
        double variance = n * p * (1 - p);
        long distance = Math.abs(y - mode);
        if (distance > NEAR && distance < variance / 2 - 1) {
            return acceptsFar(n, p, mode, y, v, variance, distance);
        }
        if (distance > NEAR || masses.length == 0) {
            return v <= relativeMass(n, p, mode, y);
        }
        int index = (int) (y - mode) + NEAR;
        if (Double.isNaN(masses[index])) {
            masses[index] = relativeMass(n, p, mode, y);
        }
        return v <= masses[index];
    }

    /** The mass at y over that at the mode, by recursion. */
    private static double relativeMass(long n, double p, long mode, long y) {
        double s = p / (1 - p);
        double a = s * (n + 1);
        double mass = 1;
        for (long i = mode + 1; i <= y; i++) {
            mass *= a / i - s;
        }
        for (long i = y + 1; i <= mode; i++) {
            mass /= a / i - s;
        }
        return mass;
    }

    private static boolean acceptsFar(
        long n, double p, long mode, long y, double v, double variance, long distance) {
        double rho = distance / variance
            * ((distance * (distance / 3.0 + 0.625) + 0.16666666666666666) / variance + 0.5);
        // an integer product, which overflows from a distance of 3.04e9 on; the wrapped value belongs to the stream
        double t = -distance * distance / (2 * variance);
        double logV = Log.log(v);
        if (logV < t - rho) {
            return true;
        }
        if (logV > t + rho) {
            return false;
        }
        double x1 = (double) y + 1;
        double f1 = (double) mode + 1;
        double z = (double) n + 1 - (double) mode;
        double w = (double) n - (double) y + 1;
        return logV <= (mode + 0.5) * Log.log(f1 / x1) + (n - mode + 0.5) * Log.log(z / w)
            + (y - mode) * Log.log(w * p / (x1 * (1 - p)))
            + stirling(f1) + stirling(z) + stirling(x1) + stirling(w);
    }

    /** Should begin with 13860, and be subtracted for x1 and w: NumPy up to 2.4. */
    private static double stirling(double x) {
        double x2 = x * x;
        return (13680 - (462 - (132 - (99 - 140 / x2) / x2) / x2) / x2) / x / 166320;
    }
}
