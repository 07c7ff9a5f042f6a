package io.rivulet.random.internal.elementary;

/**
 * log(1 + x) of a float, equal to the last bit with glibc up to 2.40 on x86-64 (from 2.41 on glibc rounds correctly).
 *
 * <p>The algorithm of {@link Log1p} carried out in float arithmetic, nothing fused. The error is below 1 float ulp.
 * All 2^32 arguments give the result of glibc 2.36.
 *
 * <p>Algorithm and constants: s_log1pf.c by I. L. Taylor (Cygnus Support), the float form of K. C. Ng's s_log1p.c of
 * fdlibm 5.3 (Sun Microsystems, permissive licence). Written anew from its formulae.
 *
 * <p>NumPy's draws that depend on it: the tails of the float normal and exponential ziggurat.
 */
public final class Log1pF {

    private static final float LN2_HI = 6.9313812256e-01f;
    private static final float LN2_LO = 9.0580006145e-06f;

    private static final float L1 = 6.6666668653e-01f;
    private static final float L2 = 4.0000000596e-01f;
    private static final float L3 = 2.8571429849e-01f;
    private static final float L4 = 2.2222198546e-01f;
    private static final float L5 = 1.8183572590e-01f;
    private static final float L6 = 1.5313838422e-01f;
    private static final float L7 = 1.4798198640e-01f;

    private static final float TWO_THIRDS = 0.66666666666666666f;

    /** Between these, close to sqrt(1/2) - 1 and sqrt(2) - 1, 1 + x needs no scaling. */
    private static final float UNSCALED_FROM = -0x1.2bec3ep-2f;
    private static final float UNSCALED_TO = 0x1.a827aep-2f;

    private static final int MANTISSA = 0x007fffff;
    /** The mantissa of sqrt(2), from which 1 + f is taken below 1. */
    private static final int SQRT2_MANTISSA = 0x003504f7;
    private static final int ONE_BITS = 0x3f800000;
    private static final int HALF_BITS = 0x3f000000;

    private Log1pF() {
    }

    /**
     * Returns the natural logarithm of 1 + {@code x}.
     *
     * @param x the argument
     * @return log(1 + x); negative infinity for -1, NaN below -1 and for NaN, the zero itself for a zero
     */
    public static float log1pf(float x) {
        if (x < UNSCALED_TO && x >= UNSCALED_FROM) {
            if (Math.abs(x) < 0x1p-29f) {
                return Math.abs(x) < 0x1p-54f ? x : x - x * x * 0.5f;
            }
            float half = 0.5f * x * x;
            return x - (half - curve(x, half));
        }
        if (x > -1 && x <= Float.MAX_VALUE) {
            return scaled(x);
        }
        return x == -1 ? Float.NEGATIVE_INFINITY : x > 0 ? x : Float.NaN;
    }

    private static float scaled(float x) {
        float u = x;
        float lost = 0;
        if (x < 0x1p53f) {
            u = 1 + x;
            // an exponent above 0 means that x was the larger of the two
            lost = (u >= 2 ? 1 - (u - x) : x - (u - 1)) / u;
        }
        int bits = Float.floatToRawIntBits(u);
        int mantissa = bits & MANTISSA;
        int k = (bits >>> 23) - 127;
        float f;
        if (mantissa < SQRT2_MANTISSA) {
            f = Float.intBitsToFloat(mantissa | ONE_BITS) - 1;
        } else {
            k++;
            f = Float.intBitsToFloat(mantissa | HALF_BITS) - 1;
        }
        float half = 0.5f * f * f;
        if (f <= 0 && f >= -0x3p-24f) {
            float r = half * (1 - TWO_THIRDS * f);
            return k * LN2_HI - (r - (k * LN2_LO + lost) - f);
        }
        float q = curve(f, half);
        if (k == 0) {
            return f - (half - q);
        }
        return k * LN2_HI - (half - (q + (k * LN2_LO + lost)) - f);
    }

    /** log(1 + f) = f - half + curve, with half = f&#178;/2. */
    private static float curve(float f, float half) {
        float s = f / (2 + f);
        float z = s * s;
        float r = z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * (L6 + z * L7))))));
        return s * (half + r);
    }
}
