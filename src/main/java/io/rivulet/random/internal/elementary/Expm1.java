package io.rivulet.random.internal.elementary;

/**
 * e^x - 1, equal to the last bit with glibc on x86-64 processors with FMA from 2.39 on, and with the 2.34 to 2.38
 * releases that carry the same change (January 2025).
 *
 * <p>x = k ln2 + r with |r| &le; ln2/2, r kept with a correction; e^r - 1 comes from a rational function whose even
 * part is a polynomial of degree five in r&#178;/2, and the scaling by 2^k is ordered by the size of k so that
 * nothing cancels. The error is below 1 ulp.
 *
 * <p>Algorithm and constants: K. C. Ng, s_expm1.c of fdlibm 5.3 (Sun Microsystems, permissive licence), with the
 * terms of the polynomial grouped and fused as compilers for FMA processors do in glibc. Written anew from its
 * formulae.
 *
 * <p>NumPy's draws that depend on it: pareto, power and logseries.
 */
public final class Expm1 {

    static final double LN2_HI = 6.93147180369123816490e-01;
    static final double LN2_LO = 1.90821492927058770002e-10;
    static final double INV_LN2 = 1.44269504088896338700e+00;

    private static final double Q1 = -3.33333333333331316428e-02;
    private static final double Q2 = 1.58730158725481460165e-03;
    private static final double Q3 = -7.93650757867487942473e-05;
    private static final double Q4 = 4.00821782732936239552e-06;
    private static final double Q5 = -2.01099218183624371326e-07;

    /** About ln2/2 and 3/2 ln2; their lower halves are zero because the original compares upper halves only. */
    static final double UNREDUCED = 0x1.62e43p-2;
    private static final double ONE_STEP = 0x1.0a2b2p0;

    /** Above the first the result overflows; below the second, about -56 ln2, it rounds to -1. */
    private static final double OVERFLOW = 7.09782712893383973096e+02;
    private static final double MINUS_ONE = -0x1.3687ap5;

    private Expm1() {
    }

    /**
     * Returns e to the power {@code x}, less 1.
     *
     * @param x the exponent
     * @return e^x - 1; -1 for negative infinity, infinity for positive infinity, NaN for NaN, the zero for a zero
     */
    public static double expm1(double x) {
        double size = Math.abs(x);
        if (size < UNREDUCED) {
            if (size < 0x1p-54) {
                return x;
            }
            double square = x * (0.5 * x);
            return x - Math.fma(x, correction(x, square), -square);
        }
        if (x <= OVERFLOW && x > MINUS_ONE) {
            return reduced(x, size < ONE_STEP ? (x > 0 ? 1 : -1) : (int) (INV_LN2 * x + (x > 0 ? 0.5 : -0.5)));
        }
        return x > 0 ? Double.POSITIVE_INFINITY : x < 0 ? -1 : x;
    }

    /** The part of the rational function beyond x + x&#178;/2, over x; square is x&#178;/2. */
    static double correction(double x, double square) {
        double r1 = Math.fma(square, Q1, 1);
        double h2 = square * square;
        double r2 = Math.fma(square, Q3, Q2);
        double h4 = h2 * h2;
        double r3 = Math.fma(square, Q5, Q4);
        r1 = Math.fma(h4, r3, Math.fma(h2, r2, r1));
        double t = Math.fma(-0.5 * x, r1, 3);
        return square * ((r1 - t) / Math.fma(-x, t, 6));
    }

    private static double reduced(double argument, int k) {
        double high = Math.fma(-k, LN2_HI, argument);
        double low = k * LN2_LO;
        double x = high - low;
        double lost = high - x - low;
        double square = x * (0.5 * x);
        double e = Math.fma(correction(x, square) - lost, x, -lost) - square;
        if (k == 1) {
            return x < -0.25 ? -2 * (e - (x + 0.5)) : Math.fma(x - e, 2, 1);
        }
        if (k == -1) {
            return Math.fma(x - e, 0.5, -0.5);
        }
        if (k < 0 || k > 56) {
            return scale(1 - (e - x), k) - 1;
        }
        double inverse = Double.longBitsToDouble((1023L - k) << 52);
        return scale(k < 20 ? 1 - inverse - (e - x) : x - (e + inverse) + 1, k);
    }

    /** y times 2^k by adding to the exponent, since 2^1024 is no double. */
    private static double scale(double y, int k) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(y) + ((long) k << 52));
    }
}
