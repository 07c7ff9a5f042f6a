package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.Truncation;
import io.rivulet.random.internal.elementary.Log;

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
final class BinomialRejection {

    private BinomialRejection() {
    }

    /**
     * One variate.
     *
     * @param p at most 0.5, and {@code n * p > 30}
     */
    static long draw(BitSource bits, long n, double p) {
        double width = width(n, p);
        return draw(bits, n, p, width, flank(n, p), leftRate(n, p, width), rightRate(n, p, width));
    }

    /** As repeated calls of {@link #draw}. */
    static void fill(BitSource bits, long n, double p, long[] out, int from, int to) {
        double width = width(n, p);
        double flank = flank(n, p);
        double leftRate = leftRate(n, p, width);
        double rightRate = rightRate(n, p, width);
        for (int i = from; i < to; i++) {
            out[i] = draw(bits, n, p, width, flank, leftRate, rightRate);
        }
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

    private static long draw(
        BitSource bits, long n, double p, double width, double flank, double leftRate, double rightRate) {
        long mode = (long) mode(n, p);
        double middle = mode + 0.5;
        double left = middle - width;
        double right = middle + width;
        double p2 = width * (1 + 2 * flank);
        double p3 = p2 + flank / leftRate;
        double p4 = p3 + flank / rightRate;
        while (true) {
            double u = bits.nextDouble() * p4;
            double v = bits.nextDouble();
            long y;
            if (u <= width) {
                return (long) Math.floor(middle - width * v + u);
            } else if (u <= p2) {
                double x = left + (u - width) / flank;
                v = v * flank + 1 - Math.abs(mode - x + 0.5) / width;
                if (v > 1) {
                    continue;
                }
                y = (long) Math.floor(x);
            } else if (u <= p3) {
                y = Truncation.toLong(Math.floor(left + Log.log(v) / leftRate));
                if (y < 0 || v == 0) {
                    continue;
                }
                v = v * (u - p2) * leftRate;
            } else {
                y = Truncation.toLong(Math.floor(right - Log.log(v) / rightRate));
                if (y > n || v == 0) {
                    continue;
                }
                v = v * (u - p3) * rightRate;
            }
            if (accepts(n, p, mode, y, v)) {
                return y;
            }
        }
    }

    private static boolean accepts(long n, double p, long mode, long y, double v) {
        double variance = n * p * (1 - p);
        long distance = Math.abs(y - mode);
        return distance > 20 && distance < variance / 2 - 1
            ? acceptsFar(n, p, mode, y, v, variance, distance)
            : v <= relativeMass(n, p, mode, y);
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
