package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.Truncation;
import io.rivulet.random.internal.elementary.Exp;
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
final class BinomialRejection extends PairRejection {

    /** So far from the mode, masses are compared by recursion. */
    private static final int NEAR = 20;

    private final long n;
    private final double p;
    private final double width;
    private final double flank;
    private final double leftRate;
    private final double rightRate;
    private final double total;
    private final double body;
    private final double mode;

    /** The value of the table's first element but one, if there is a table: then the mean is below 2^18. */
    private final int origin;

    /** What a candidate's height must not exceed. */
    private final double[] masses;

    /** For about {@code count} variates with the parameters of the static {@link #draw(BitSource, long, double)}. */
    BinomialRejection(long n, double p, int count) {
        this.n = n;
        this.p = p;
        width = width(n, p);
        flank = flank(n, p);
        leftRate = leftRate(n, p, width);
        rightRate = rightRate(n, p, width);
        total = left(width, flank, leftRate) + flank / rightRate;
        body = body(width, flank);
        mode = mode(n, p);
        double reach = Math.ceil(8 * Math.sqrt(n * p * (1 - p)));
        origin = (int) (mode - reach);
        masses = MassTable.create(2 * reach + 1, count);
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
            long y = propose(u, bits.nextDouble(), n, p, width, flank, leftRate, rightRate);
            if (y >= 0) {
                return y;
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
            out[from + k] = x;
            open[end] = k;
            end += isOpen(x);
        }
        return end;
    }

    /** Nothing about the tails, which need a logarithm. */
    private long decide(double uniform, double v) {
        double u = uniform * total;
        // both the triangle's candidate and the parallelogram's: which it is cannot be predicted
        double x = flankPlace(u, mode + 0.5, width, flank);
        double height = flankHeight(x, v, mode, width, flank);
        // in the table, also where it is of no use since u is in a tail
        int y = value(u, v, x);
        double mass = masses[y - origin + 1];
        // no mass is above 1, so that higher ones are refused
        int accepted = 1 - Branchless.less(width, u) | Branchless.less(height, mass);
        long inTail = Branchless.less(body, u);
        long decided = MassTable.isClear(height, mass) ? y | accepted - 1L : OPEN;
        return decided & inTail - 1 | inTail << 63;
    }

    /** Of the triangle, or of the parallelogram at x. */
    private int value(double u, double v, double x) {
        int inTriangle = (int) Math.floor(mode + 0.5 - width * v + u);
        return inTriangle ^ (inTriangle ^ (int) Math.floor(x)) & -Branchless.less(width, u);
    }

    @Override
    long propose(double uniform, double v) {
        double u = uniform * total;
        if (masses.length > 0) {
            long y = u > body ? decideTail(u, v) : decide(uniform, v);
            if (y != OPEN) {
                return y;
            }
            if (isLearning()) {
                learn(u, v);
            }
        }
        return propose(u, v, n, p, width, flank, leftRate, rightRate);
    }

    private long decideTail(double u, double v) {
        boolean onLeft = isOnLeft(u);
        long y = tail(onLeft, v, mode + 0.5, width, leftRate, rightRate);
        double height = tailHeight(onLeft, u, v, width, flank, leftRate, rightRate);
        double mass = masses[MassTable.index(masses, y - origin)];
        return MassTable.isClear(height, mass) ? y | Branchless.less(height, mass) - 1L : OPEN;
    }

    private boolean isOnLeft(double u) {
        return u <= left(width, flank, leftRate);
    }

    private void learn(double u, double v) {
        long y = u > body ? tail(isOnLeft(u), v, mode + 0.5, width, leftRate, rightRate)
            : value(u, v, flankPlace(u, mode + 0.5, width, flank));
        learn(y);
    }

    @Override
    void learnAll() {
        for (int i = 0; i < masses.length; i++) {
            learn(origin + i);
        }
    }

    private void learn(long y) {
        int index = MassTable.index(masses, y - origin);
        if (index > 0 && index < masses.length - 1 && y >= 0 && y <= n) {
            masses[index] = highest(n, p, (long) mode, y);
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
        double width, double flank, double leftRate, double rightRate) {
        double middle = mode(n, p) + 0.5;
        return u <= width ? (long) Math.floor(middle - width * v + u)
            : proposeOutside(u, v, n, p, width, flank, leftRate, rightRate);
    }

    private static long proposeOutside(double u, double v, long n, double p,
        double width, double flank, double leftRate, double rightRate) {
        long mode = (long) mode(n, p);
        double middle = mode + 0.5;
        if (u <= body(width, flank)) {
            double x = flankPlace(u, middle, width, flank);
            double height = flankHeight(x, v, mode, width, flank);
            long y = (long) Math.floor(x);
            return height <= 1 && accepts(n, p, mode, y, height) ? y : -1;
        }
        boolean onLeft = u <= left(width, flank, leftRate);
        long y = tail(onLeft, v, middle, width, leftRate, rightRate);
        double height = tailHeight(onLeft, u, v, width, flank, leftRate, rightRate);
        // with v == 0 the cast was of an infinity, and y is negative
        return y >= 0 && y <= n && accepts(n, p, mode, y, height) ? y : -1;
    }

    private static double flankPlace(double u, double middle, double width, double flank) {
        return middle - width + (u - width) / flank;
    }

    private static double flankHeight(double x, double v, double mode, double width, double flank) {
        return v * flank + 1 - Math.abs(mode - x + 0.5) / width;
    }

    private static long tail(
        boolean onLeft, double v, double middle, double width, double leftRate, double rightRate) {
        double logV = Log.log(v);
        return Truncation.toLong(Math.floor(onLeft ? middle - width + logV / leftRate
            : middle + width - logV / rightRate));
    }

    private static double tailHeight(
        boolean onLeft, double u, double v, double width, double flank, double leftRate, double rightRate) {
        return onLeft ? v * (u - body(width, flank)) * leftRate : v * (u - left(width, flank, leftRate)) * rightRate;
    }

    private static boolean accepts(long n, double p, long mode, long y, double v) {
        if (!isFar(n, p, mode, y)) {
            return v <= relativeMass(n, p, mode, y);
        }
        double t = normalLogMass(n, p, mode, y);
        double rho = tolerance(n, p, mode, y);
        double logV = Log.log(v);
        return logV < t - rho || logV <= t + rho && logV <= logMass(n, p, mode, y);
    }

    /** The greatest v that {@link #accepts}, but for roundings. */
    private static double highest(long n, double p, long mode, long y) {
        if (!isFar(n, p, mode, y)) {
            return relativeMass(n, p, mode, y);
        }
        double t = normalLogMass(n, p, mode, y);
        double rho = tolerance(n, p, mode, y);
        return Exp.exp(Math.max(t - rho, Math.min(t + rho, logMass(n, p, mode, y))));
    }

    private static double variance(long n, double p) {
        return n * p * (1 - p);
    }

    private static boolean isFar(long n, double p, long mode, long y) {
        long distance = Math.abs(y - mode);
        return distance > NEAR && distance < variance(n, p) / 2 - 1;
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

    private static double normalLogMass(long n, double p, long mode, long y) {
        long distance = Math.abs(y - mode);
        // an integer product, which overflows from a distance of 3.04e9 on; the wrapped value belongs to the stream
        return -distance * distance / (2 * variance(n, p));
    }

    /** By how much the normal approximation may be wrong. */
    private static double tolerance(long n, double p, long mode, long y) {
        double variance = variance(n, p);
        long distance = Math.abs(y - mode);
        return distance / variance
            * ((distance * (distance / 3.0 + 0.625) + 0.16666666666666666) / variance + 0.5);
    }

    /** The logarithm of the mass at y over that at the mode. */
    private static double logMass(long n, double p, long mode, long y) {
        double x1 = (double) y + 1;
        double f1 = (double) mode + 1;
        double z = (double) n + 1 - (double) mode;
        double w = (double) n - (double) y + 1;
        return (mode + 0.5) * Log.log(f1 / x1) + (n - mode + 0.5) * Log.log(z / w)
            + (y - mode) * Log.log(w * p / (x1 * (1 - p)))
            + stirling(f1) + stirling(z) + stirling(x1) + stirling(w);
    }

    /** Should begin with 13860, and be subtracted for x1 and w: NumPy up to 2.4. */
    private static double stirling(double x) {
        double x2 = x * x;
        return (13680 - (462 - (132 - (99 - 140 / x2) / x2) / x2) / x2) / x / 166320;
    }
}
