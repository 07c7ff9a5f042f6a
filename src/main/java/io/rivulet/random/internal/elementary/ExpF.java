package io.rivulet.random.internal.elementary;

/**
 * The exponential function of a float, equal to the last bit with glibc 2.27 and later on x86-64 processors with FMA.
 *
 * <p>Computed in double: x = k ln2/32 + r, a table gives 2^(k/32), a polynomial of degree three e^r. The error is
 * below 0.502 float ulp. All 2^32 arguments give glibc's result; with nothing fused two of them would not
 * (0x1.04845ep5 and -0x1.f8cbb2p5).
 *
 * <p>Algorithm and polynomial: Szabolcs Nagy, expf in Arm optimized-routines (MIT, copyright 2017-2018 Arm Limited).
 * Written anew from its formulae.
 *
 * <p>NumPy's draws that depend on it: the float exponential, in the wedge test of its ziggurat.
 */
public final class ExpF {

    private static final double INV_LN2_32 = 0x1.71547652b82fep5;
    private static final double SHIFT = 0x1.8p52;
    private static final double C0 = 0x1.c6af84b912394p-20;
    private static final double C1 = 0x1.ebfce50fac4f3p-13;
    private static final double C2 = 0x1.62e42ff0c52d6p-6;

    private static final float OVERFLOW = 0x1.62e42ep6f;
    private static final float UNDERFLOW = -0x1.9fe368p6f;

    /** As the second column of {@link ExpTable}, for 2^(i/32): the bits of the power less i &lt;&lt; 47. */
    static final long[] POWERS = new long[32];

    static {
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = ExpTable.TABLE[8 * i + 1];
        }
    }

    private ExpF() {
    }

    /**
     * Returns e raised to the power {@code x}.
     *
     * @param x the exponent
     * @return e^x; 0 for negative infinity, infinity for positive infinity, NaN for NaN
     */
    public static float expf(float x) {
        if (!(x <= OVERFLOW && x >= UNDERFLOW)) {
            return x > 0 ? Float.POSITIVE_INFINITY : x < 0 ? 0 : x;
        }
        double shifted = Math.fma(INV_LN2_32, x, SHIFT);
        long k = Double.doubleToRawLongBits(shifted);
        double r = Math.fma(INV_LN2_32, x, SHIFT - shifted);
        double power = Double.longBitsToDouble(POWERS[(int) k & 31] + (k << 47));
        double r2 = r * r;
        return (float) (Math.fma(Math.fma(C0, r, C1), r2, Math.fma(C2, r, 1)) * power);
    }
}
