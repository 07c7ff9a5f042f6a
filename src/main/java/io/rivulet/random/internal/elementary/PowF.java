package io.rivulet.random.internal.elementary;

/**
 * The power function of floats, equal to the last bit with glibc 2.27 and later on x86-64 processors with FMA.
 *
 * <p>Computed in double as 2^(y log2 x): the binary logarithm as in {@link LogF} but with a polynomial of degree
 * five, the power of two as in {@link ExpF}. The error is below 0.82 float ulp.
 *
 * <p>Algorithm, polynomials and table: Szabolcs Nagy, powf in Arm optimized-routines (MIT, copyright 2017-2018 Arm
 * Limited). Written anew from its formulae.
 *
 * <p>NumPy's draws that depend on it: the float gamma with a shape below 1.
 */
public final class PowF {

    private static final double A0 = 0x1.27616c9496e0bp-2;
    private static final double A1 = -0x1.71969a075c67ap-2;
    private static final double A2 = 0x1.ec70a6ca7baddp-2;
    private static final double A3 = -0x1.7154748bef6c8p-1;
    private static final double A4 = 0x1.71547652ab82bp0;

    private static final double C0 = 0x1.c6af84b912394p-5;
    private static final double C1 = 0x1.ebfce50fac4f3p-3;
    private static final double C2 = 0x1.62e42ff0c52d6p-1;

    /** Adding it rounds a small double to a multiple of 1/32. */
    private static final double SHIFT = 0x1.8p47;

    private static final double[] TABLE = LogFTable.TABLE;
    private static final long[] POWERS = ExpF.POWERS;

    private PowF() {
    }

    /**
     * Returns {@code x} to the power {@code y}, with the special values of {@link Pow#pow(double, double)}.
     *
     * @param x the base
     * @param y the exponent
     * @return x^y; NaN for a negative finite x with a y that is no integer
     */
    public static float powf(float x, float y) {
        if (x >= Float.MIN_NORMAL && x <= Float.MAX_VALUE && y != 0 && Math.abs(y) <= Float.MAX_VALUE) {
            return positive(Float.floatToRawIntBits(x), y);
        }
        return rare(x, y);
    }

    private static float positive(int bits, float y) {
        int distance = bits - LogF.OFFSET;
        int i = 3 * (distance >>> 19 & 15);
        int k = distance >> 23;
        double z = Float.intBitsToFloat(bits - (k << 23));
        double r = Math.fma(z, TABLE[i], -1);
        double r2 = r * r;
        double low = Math.fma(A4, r, TABLE[i + 2] + Integral.toDouble(k));
        low = Math.fma(Math.fma(A2, r, A3), r2, low);
        return exp2(y * Math.fma(Math.fma(A0, r, A1), r2 * r2, low));
    }

    private static float exp2(double x) {
        if (!(x < 128 && x > -150)) {
            return x > 0 ? Float.POSITIVE_INFINITY : 0;
        }
        double shifted = x + SHIFT;
        long k = Double.doubleToRawLongBits(shifted);
        double r = x - (shifted - SHIFT);
        double power = Double.longBitsToDouble(POWERS[(int) k & 31] + (k << 47));
        return (float) (Math.fma(Math.fma(C0, r, C1), r * r, Math.fma(C2, r, 1)) * power);
    }

    private static float rare(float x, float y) {
        if (Pow.hasLimit(x, y)) {
            return (float) Pow.limit(x, y);
        }
        if (x < 0 && Math.rint(y) != y) {
            return Float.NaN;
        }
        float base = Math.abs(x);
        int bits = base < Float.MIN_NORMAL ? LogF.normalisedBits(base) : Float.floatToRawIntBits(base);
        float power = positive(bits, y);
        return x < 0 && Pow.isOdd(y) ? -power : power;
    }
}
