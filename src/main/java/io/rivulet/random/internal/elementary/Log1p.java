package io.rivulet.random.internal.elementary;

/**
 * log(1 + x), equal to the last bit with glibc on x86-64 processors with FMA from 2.39 on, and with the 2.34 to 2.38
 * releases that carry the same change (January 2025).
 *
 * <p>1 + x = 2^k (1 + f) with sqrt(1/2) &lt; 1 + f &lt; sqrt(2), with a correction for the rounding of 1 + x; with s
 * = f/(2 + f), log(1 + f) = f - (f&#178;/2 - s (f&#178;/2 + R)), R a polynomial of degree 14 in s. The error is below
 * 1 ulp.
 *
 * <p>Algorithm and constants: K. C. Ng, s_log1p.c of fdlibm 5.3 (Sun Microsystems, permissive licence), with the
 * terms of the polynomial grouped and fused as compilers for FMA processors do in glibc. Written anew from its
 * formulae.
 *
 * <p>NumPy's draws that depend on it: the tails of the normal and exponential ziggurat, the inverse-method
 * exponential, geometric, logseries, beta with small parameters, the set-up of binomial, and the legacy rayleigh.
 */
public final class Log1p {

    static final double LN2_HI = 6.93147180369123816490e-01;
    static final double LN2_LO = 1.90821492927058770002e-10;

    private static final double L1 = 6.666666666666735130e-01;
    private static final double L2 = 3.999999999940941908e-01;
    private static final double L3 = 2.857142874366239149e-01;
    private static final double L4 = 2.222219843214978396e-01;
    private static final double L5 = 1.818357216161805012e-01;
    private static final double L6 = 1.531383769920937332e-01;
    private static final double L7 = 1.479819860511658591e-01;

    private static final double TWO_THIRDS = 0.66666666666666666;

    /** Between these, sqrt(1/2) - 1 and sqrt(2) - 1 cut to their upper halves, 1 + x needs no scaling. */
    private static final double UNSCALED_FROM = -0x1.2bec4p-2;
    private static final double UNSCALED_TO = 0x1.a827ap-2;

    private static final long MANTISSA = 0x000fffffffffffffL;
    /** The mantissa from which 1 + f is taken below 1: sqrt(2) cut to its upper half. */
    static final long SQRT2_MANTISSA = 0x0006a09e00000000L;
    static final long ONE_BITS = 0x3ff0000000000000L;
    static final long HALF_BITS = 0x3fe0000000000000L;

    private Log1p() {
    }

    /**
     * Returns the natural logarithm of 1 + {@code x}.
     *
     * @param x the argument
     * @return log(1 + x); negative infinity for -1, NaN below -1 and for NaN, the zero itself for a zero
     */
    public static double log1p(double x) {
        if (x < UNSCALED_TO && x > UNSCALED_FROM) {
            if (Math.abs(x) < 0x1p-29) {
                return Math.abs(x) < 0x1p-54 ? x : Math.fma(-(x * x), 0.5, x);
            }
            double half = 0.5 * x * x;
            return x - (half - curve(x, half));
        }
        if (x > -1 && x <= Double.MAX_VALUE) {
            return scaled(x);
        }
        return x == -1 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
    }

    private static double scaled(double x) {
        double u = x;
        double lost = 0;
        if (x < 0x1p53) {
            u = 1 + x;
            // an exponent above 0 means that x was the larger of the two
            lost = (u >= 2 ? 1 - (u - x) : x - (u - 1)) / u;
        }
        long bits = Double.doubleToRawLongBits(u);
        long mantissa = bits & MANTISSA;
        int k = (int) (bits >>> 52) - 1023;
        double f;
        if (mantissa < SQRT2_MANTISSA) {
            f = Double.longBitsToDouble(mantissa | ONE_BITS) - 1;
        } else {
            k++;
            f = Double.longBitsToDouble(mantissa | HALF_BITS) - 1;
        }
        double half = 0.5 * f * f;
        if (f < 0x1p-20 && f >= -0x3p-21) {
            double r = Math.fma(-f, TWO_THIRDS, 1) * half;
            return Math.fma(k, LN2_HI, -(r - Math.fma(k, LN2_LO, lost) - f));
        }
        double q = curve(f, half);
        if (k == 0) {
            return f - (half - q);
        }
        return Math.fma(k, LN2_HI, -(half - (q + Math.fma(k, LN2_LO, lost)) - f));
    }

    /** log(1 + f) = f - half + curve, with half = f&#178;/2. */
    static double curve(double f, double half) {
        double s = f / (2 + f);
        double z = s * s;
        double z2 = z * z;
        double z4 = z2 * z2;
        double r2 = Math.fma(z, L3, L2);
        double r3 = Math.fma(z, L5, L4);
        double r4 = Math.fma(z, L7, L6);
        double r = Math.fma(z2 * z4, r4, Math.fma(z4, r3, Math.fma(z, L1, z2 * r2)));
        return s * (half + r);
    }
}
