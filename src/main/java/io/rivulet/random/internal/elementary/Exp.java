package io.rivulet.random.internal.elementary;

/**
 * The exponential function, equal to the last bit with glibc 2.28 and later on x86-64 processors with FMA.
 *
 * <p>x = k ln2/128 + r with |r| &le; ln2/256. The table {@link ExpTable} gives 2^(k/128) to about 2^-107, a
 * polynomial of degree five gives e^r - 1, and one fused multiply-add joins them. The error is below 0.511 ulp.
 *
 * <p>Algorithm, polynomial and table: Szabolcs Nagy, exp in Arm optimized-routines (MIT, copyright 2018 Arm Limited),
 * from which glibc's function comes. Written anew from its formulae.
 *
 * <p>NumPy's draws that depend on it: the wedge test of the normal and exponential ziggurat, and lognormal, beta, and
 * the set-up of poisson and binomial.
 */
public final class Exp {

    static final double INV_LN2_128 = 0x1.71547652b82fep7;
    private static final double LN2_128_HI = 0x1.62e42fefa0000p-8;
    private static final double LN2_128_LO = 0x1.cf79abc9e3b3ap-47;
    /** Adding it rounds a small double to an integer, which then stands in the low bits. */
    static final double SHIFT = 0x1.8p52;

    private static final double C2 = 0x1.ffffffffffdbdp-2;
    private static final double C3 = 0x1.555555555543cp-3;
    private static final double C4 = 0x1.55555cf172b91p-5;
    private static final double C5 = 0x1.1111167a4d017p-7;

    /** Exponent fields of 2^-54, below which e^x rounds to 1, and of 2^9, from which 2^(k/128) may be out of range. */
    private static final int TINY = 0x3c9;
    private static final int LARGE = 0x408;

    private static final long[] TABLE = ExpTable.TABLE;

    private Exp() {
    }

    /**
     * Returns e raised to the power {@code x}.
     *
     * @param x the exponent
     * @return e^x; 0 for negative infinity, infinity for positive infinity, NaN for NaN
     */
    public static double exp(double x) {
        if (isRare(x)) {
            return rare(x, 0);
        }
        double shifted = Math.fma(INV_LN2_128, x, SHIFT);
        long k = Double.doubleToRawLongBits(shifted);
        double r = reduce(x, shifted - SHIFT);
        return scale(k, series(k, r));
    }

    /**
     * Returns e^(x + tail) for a tail that is small next to the table's step: what {@link Pow} needs.
     */
    static double exp(double x, double tail) {
        if (isRare(x)) {
            return rare(x, tail);
        }
        double shifted = Math.fma(INV_LN2_128, x, SHIFT);
        long k = Double.doubleToRawLongBits(shifted);
        // the tail joins r after r is rounded: adding it earlier would round differently
        double r = reduce(x, shifted - SHIFT) + tail;
        return scale(k, series(k, r));
    }

    private static boolean isRare(double x) {
        int exponent = (int) (Double.doubleToRawLongBits(x) >>> 52) & 0x7ff;
        return exponent < TINY || exponent >= LARGE;
    }

    static double reduce(double x, double k) {
        return Math.fma(-LN2_128_LO, k, Math.fma(-LN2_128_HI, k, x));
    }

    /** The factor's distance from 1: e^r (1 + tail of the table) - 1. */
    static double series(long k, double r) {
        double tail = Double.longBitsToDouble(TABLE[2 * ((int) k & 127)]);
        double r2 = r * r;
        double low = Math.fma(Math.fma(C3, r, C2), r2, tail + r);
        return Math.fma(r2 * r2, Math.fma(C5, r, C4), low);
    }

    /** The bits of 2^(k/128); its exponent wraps round where that is out of a double's range. */
    private static long powerBits(long k) {
        return TABLE[2 * ((int) k & 127) + 1] + (k << 45);
    }

    static double scale(long k, double factor) {
        double power = Double.longBitsToDouble(powerBits(k));
        return Math.fma(factor, power, power);
    }

    private static double rare(double x, double tail) {
        double size = Math.abs(x);
        if (size < 0x1p-54) {
            return 1 + x;
        }
        if (!(size < 1024)) {
            return x > 0 ? Double.POSITIVE_INFINITY : x < 0 ? 0 : x;
        }
        double shifted = Math.fma(INV_LN2_128, x, SHIFT);
        long k = Double.doubleToRawLongBits(shifted);
        double factor = series(k, reduce(x, shifted - SHIFT) + tail);
        return (int) k >= 0 ? scaleLarge(k, factor) : scaleSmall(k, factor);
    }

    private static double scaleLarge(long k, double factor) {
        double power = Double.longBitsToDouble(powerBits(k) - (1009L << 52));
        return 0x1p1009 * Math.fma(factor, power, power);
    }

    /**
     * The subnormal end: 2^1022 times the result is rounded here to the bits that will be left, because rounding it
     * to 53 bits and once more by the last product would give other results.
     */
    private static double scaleSmall(long k, double factor) {
        double power = Double.longBitsToDouble(powerBits(k) + (1022L << 52));
        double rest = power * factor;
        double y = power + rest;
        if (y < 1) {
            double low = power - y + rest;
            double high = 1 + y;
            low = 1 - high + y + low;
            y = high + low - 1;
        }
        return 0x1p-1022 * y;
    }
}
