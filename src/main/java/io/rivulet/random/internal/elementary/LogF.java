package io.rivulet.random.internal.elementary;

/**
 * The natural logarithm of a float, equal to the last bit with glibc 2.27 and later on x86-64.
 *
 * <p>Computed in double: x = 2^k z with z in [0x1.66p-1, 0x1.66p0), log x = k ln2 + log c + log1p(z/c - 1) with c
 * from {@link LogFTable} and a polynomial of degree four for the last term. The error is below 0.818 float ulp. All
 * 2^32 arguments give glibc's result, whether or not products and sums are fused, so that nothing is fused here.
 *
 * <p>Algorithm, polynomial and table: Szabolcs Nagy, logf in Arm optimized-routines (MIT, copyright 2017-2018 Arm
 * Limited). Written anew from its formulae.
 *
 * <p>NumPy's draws that depend on it: the float gamma, in its acceptance test and for shapes below 1.
 */
public final class LogF {

    private static final double LN2 = 0x1.62e42fefa39efp-1;
    private static final double A0 = -0x1.00ea348b88334p-2;
    private static final double A1 = 0x1.5575b0be00b6ap-2;
    private static final double A2 = -0x1.ffffef20a4123p-2;

    /** The bits of the lower end of z's interval. */
    static final int OFFSET = 0x3f330000;

    private static final double[] TABLE = LogFTable.TABLE;

    private LogF() {
    }

    /**
     * Returns the natural logarithm of {@code x}.
     *
     * @param x the argument
     * @return log x; negative infinity for either zero, NaN for negative numbers and NaN
     */
    public static float logf(float x) {
        if (x >= Float.MIN_NORMAL && x <= Float.MAX_VALUE) {
            return regular(Float.floatToRawIntBits(x));
        }
        return rare(x);
    }

    private static float regular(int bits) {
        int distance = bits - OFFSET;
        int i = 3 * (distance >>> 19 & 15);
        int k = distance >> 23;
        double z = Float.intBitsToFloat(bits - (k << 23));
        double r = z * TABLE[i] - 1;
        double head = TABLE[i + 1] + Integral.toDouble(k) * LN2;
        double r2 = r * r;
        return (float) ((A0 * r2 + (A1 * r + A2)) * r2 + (head + r));
    }

    private static float rare(float x) {
        if (x == 0) {
            return Float.NEGATIVE_INFINITY;
        }
        if (x > 0 && x < Float.MIN_NORMAL) {
            return regular(normalisedBits(x));
        }
        return x > 0 ? x : Float.NaN;
    }

    /** The bits of a subnormal number as if exponents below the smallest could be written. */
    static int normalisedBits(float x) {
        return Float.floatToRawIntBits(x * 0x1p23f) - (23 << 23);
    }
}
