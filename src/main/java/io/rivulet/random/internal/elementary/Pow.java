package io.rivulet.random.internal.elementary;

/**
 * The power function, equal to the last bit with glibc 2.28 and later on x86-64 processors with FMA.
 *
 * <p>x^y = e^(y log x). The logarithm is computed to about 68 bits as the sum of two doubles, as in {@link Log} but
 * with {@link PowLogTable}, a polynomial of degree eight and compensated sums; times y it goes to the core of
 * {@link Exp}. The error is below 0.54 ulp.
 *
 * <p>Algorithm, polynomial and table: Szabolcs Nagy, pow in Arm optimized-routines (MIT, copyright 2018 Arm Limited),
 * from which glibc's function comes. Written anew from its formulae.
 *
 * <p>NumPy's draws that depend on it: weibull, power, zipf, gamma with a shape below 1, and what is built on it
 * (beta, chisquare, dirichlet).
 */
public final class Pow {

    private static final double P1 = 0x1.555555555556p-2 * -2;
    private static final double P2 = -0x1.0000000000006p-2 * -2;
    private static final double P3 = 0x1.999999959554ep-3 * 4;
    private static final double P4 = -0x1.555555529a47ap-3 * 4;
    private static final double P5 = 0x1.2495b9b4845e9p-3 * -8;
    private static final double P6 = -0x1.0002b8b263fc3p-3 * -8;

    static final double LN2_HI = 0x1.62e42fefa3800p-1;
    static final double LN2_LO = 0x1.ef35793c76730p-45;

    /** The bits of the lower end of the table's interval. */
    static final long OFFSET = 0x3fe6955500000000L;

    /** Exponents smaller than this give 1, those not below {@link #HUGE} overflow, underflow or give 1. */
    static final double TINY = 0x1p-65;
    static final double HUGE = 0x1p63;

    static final double[] TABLE = PowLogTable.TABLE;

    private Pow() {
    }

    /**
     * Returns {@code x} to the power {@code y}, with the special values of C (ISO/IEC 9899, annex F): unlike with
     * Java's {@link Math#pow(double, double)}, 1 to any power is 1, and so is -1 to an infinite power.
     *
     * @param x the base
     * @param y the exponent
     * @return x^y; NaN for a negative finite x with a y that is no integer
     */
    public static double pow(double x, double y) {
        double size = Math.abs(y);
        if (x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE && size >= TINY && size < HUGE) {
            return positive(Double.doubleToRawLongBits(x), y);
        }
        return rare(x, y);
    }

    /** The power of a positive number by its bits, whose exponent may also lie below that of the smallest normal. */
    private static double positive(long bits, double y) {
        long distance = bits - OFFSET;
        int i = 3 * ((int) (distance >>> 45) & 127);
        long exponent = distance >> 52;
        double k = Integral.toDouble(exponent);
        double z = Double.longBitsToDouble(bits - (exponent << 52));
        double r = Math.fma(z, TABLE[i], -1);

        double t1 = Math.fma(k, LN2_HI, TABLE[i + 1]);
        double low1 = Math.fma(k, LN2_LO, TABLE[i + 2]);
        double high = high(r, t1);
        double low = low(r, t1, low1);
        double log = high + low;
        double product = y * log;
        return Exp.exp(product, tail(y, high, low, log, product));
    }

    /** The logarithm's leading part; t1 and low1 are the logarithm of 2^k c. */
    static double high(double r, double t1) {
        return t1 + r + r * (-0.5 * r);
    }

    /** What belongs to {@link #high}. */
    static double low(double r, double t1, double low1) {
        double t2 = t1 + r;
        double low2 = t1 - t2 + r;
        double ar = -0.5 * r;
        double ar2 = r * ar;
        double ar3 = r * ar2;
        double high = t2 + ar2;
        double low3 = Math.fma(ar, r, -ar2);
        double low4 = t2 - high + ar2;
        double p = Math.fma(ar2, Math.fma(r, P6, P5), Math.fma(r, P4, P3));
        p = Math.fma(ar2, p, Math.fma(r, P2, P1));
        return Math.fma(ar3, p, low1 + low2 + low3 + low4);
    }

    /** What is missing in y times the logarithm when it is rounded to a double. */
    static double tail(double y, double high, double low, double log, double product) {
        double logTail = high - log + low;
        return Math.fma(y, logTail, Math.fma(y, log, -product));
    }

    private static double rare(double x, double y) {
        if (hasLimit(x, y)) {
            return limit(x, y);
        }
        if (x < 0 && Math.rint(y) != y) {
            return Double.NaN;
        }
        double base = Math.abs(x);
        double size = Math.abs(y);
        double power;
        if (size < TINY || base == 1) {
            power = 1;
        } else if (size >= HUGE) {
            power = base > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0;
        } else if (base < Double.MIN_NORMAL) {
            power = positive(Double.doubleToRawLongBits(base * 0x1p52) - (52L << 52), y);
        } else {
            power = positive(Double.doubleToRawLongBits(base), y);
        }
        return x < 0 && isOdd(y) ? -power : power;
    }

    /** Tells whether one of the two is zero, infinite or NaN. */
    static boolean hasLimit(double x, double y) {
        return x == 0 || y == 0 || !(Math.abs(x) <= Double.MAX_VALUE) || !(Math.abs(y) <= Double.MAX_VALUE);
    }

    /** The power where {@link #hasLimit} holds; {@link PowF} shares it, as all these values are floats too. */
    static double limit(double x, double y) {
        if (y == 0 || x == 1) {
            return 1;
        }
        if (x != x || y != y) {
            return Double.NaN;
        }
        double base = Math.abs(x);
        if (base == 1) {
            return 1;
        }
        double power = base > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0;
        return Double.doubleToRawLongBits(x) < 0 && isOdd(y) ? -power : power;
    }

    /** Tells whether a number is an odd integer; infinities are not. */
    static boolean isOdd(double y) {
        return Math.abs(y) < 0x1p53 && Math.rint(y) == y && ((long) y & 1) != 0;
    }
}
