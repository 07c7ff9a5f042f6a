package io.rivulet.random.internal.elementary;

/**
 * The natural logarithm, equal to the last bit with glibc 2.28 and later on x86-64 processors with FMA.
 *
 * <p>x = 2^k z with z in [0x1.6p-1, 0x1.6p0); log x = k ln2 + log c + log1p(z/c - 1) with c from {@link LogTable} and
 * a polynomial of degree six for the last term. From 1 - 2^-4 to 1 + 0x1.09p-4, where these terms would cancel, a
 * polynomial of degree twelve in x - 1 with its first two terms in double-double. The error is below 0.520 ulp.
 *
 * <p>Algorithm, polynomials and table: Szabolcs Nagy, log in Arm optimized-routines (MIT, copyright 2018 Arm
 * Limited), from which glibc's function comes. Written anew from its formulae.
 *
 * <p>NumPy's draws that depend on it: the values of laplace, logistic, gumbel and small-shape gamma and beta, the
 * legacy normal and exponential, and acceptance tests of gamma, poisson, binomial, hypergeometric, logseries and
 * vonmises.
 */
public final class Log {

    private static final long NEAR_ONE_FROM = Double.doubleToRawLongBits(1 - 0x1p-4);
    private static final long NEAR_ONE_WIDTH = Double.doubleToRawLongBits(1 + 0x1.09p-4) - NEAR_ONE_FROM;

    private static final double B0 = -0x1p-1;
    private static final double B1 = 0x1.5555555555577p-2;
    private static final double B2 = -0x1.ffffffffffdcbp-3;
    private static final double B3 = 0x1.999999995dd0cp-3;
    private static final double B4 = -0x1.55555556745a7p-3;
    private static final double B5 = 0x1.24924a344de3p-3;
    private static final double B6 = -0x1.fffffa4423d65p-4;
    private static final double B7 = 0x1.c7184282ad6cap-4;
    private static final double B8 = -0x1.999eb43b068ffp-4;
    private static final double B9 = 0x1.78182f7afd085p-4;
    private static final double B10 = -0x1.5521375d145cdp-4;

    private static final double A0 = -0x1.0000000000001p-1;
    private static final double A1 = 0x1.555555551305bp-2;
    private static final double A2 = -0x1.fffffffeb459p-3;
    private static final double A3 = 0x1.999b324f10111p-3;
    private static final double A4 = -0x1.55575e506c89fp-3;

    /** ln2 in two parts; the first has so few bits that its products with an exponent, plus log c, are exact. */
    private static final double LN2_HI = 0x1.62e42fefa3800p-1;
    private static final double LN2_LO = 0x1.ef35793c76730p-45;

    /** The bits of the lower end of z's interval. */
    private static final long OFFSET = 0x3fe6000000000000L;

    private static final double[] TABLE = LogTable.TABLE;

    private Log() {
    }

    /**
     * Returns the natural logarithm of {@code x}.
     *
     * @param x the argument
     * @return log x; negative infinity for either zero, NaN for negative numbers and NaN
     */
    public static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        // one comparison, since "x >= from" alone would be a toss-up for arguments around 1
        if (Long.compareUnsigned(bits - NEAR_ONE_FROM, NEAR_ONE_WIDTH) < 0) {
            return nearOne(x - 1);
        }
        if (x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE) {
            return regular(bits);
        }
        return rare(x);
    }

    private static double regular(long bits) {
        long distance = bits - OFFSET;
        int i = (int) (distance >>> 45) & 127;
        long exponent = distance >> 52;
        double k = Integral.toDouble(exponent);
        double z = Double.longBitsToDouble(bits - (exponent << 52));
        double r = Math.fma(z, TABLE[2 * i], -1);
        double w = Math.fma(k, LN2_HI, TABLE[2 * i + 1]);
        double high = w + r;
        double low = Math.fma(LN2_LO, k, w - high + r);
        double r2 = r * r;
        double polynomial = Math.fma(Math.fma(A4, r, A3), r2, Math.fma(A2, r, A1));
        return Math.fma(r * r2, polynomial, Math.fma(A0, r2, low)) + high;
    }

    private static double nearOne(double r) {
        double r2 = r * r;
        double r3 = r * r2;
        double p = Math.fma(B10, r3, Math.fma(B9, r2, Math.fma(B8, r, B7)));
        p = Math.fma(p, r3, Math.fma(B6, r2, Math.fma(B5, r, B4)));
        p = Math.fma(p, r3, Math.fma(B3, r2, Math.fma(B2, r, B1)));
        double head = Math.fma(-r, 0x1p27, Math.fma(r, 0x1p27, r));
        double tail = r - head;
        double square = head * head;
        double high = Math.fma(square, B0, r);
        double low = Math.fma(square, B0, r - high);
        low = Math.fma(B0 * tail, r + head, low);
        return high + Math.fma(p, r3, low);
    }

    private static double rare(double x) {
        if (x == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (x > 0 && x < Double.MIN_NORMAL) {
            return regular(Double.doubleToRawLongBits(x * 0x1p52) - (52L << 52));
        }
        return x > 0 ? x : Double.NaN;
    }
}
