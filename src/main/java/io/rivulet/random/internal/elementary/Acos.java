package io.rivulet.random.internal.elementary;

/**
 * The arc cosine, rounded correctly except in about one of 2^30 arguments.
 *
 * <p>The angle a whose sine is the smaller of |x| and sqrt(1 - x&#178;) is at most pi/4. Its sine and cosine are held
 * as sums of two doubles; with b = k/128 near a, from {@link CosTable}, v = sin(a - b) = sin a cos b - cos a sin b is
 * small, and a = b + v + v&#179;/6 + ..., whose first three terms are summed in double-double. The result is a, pi -
 * a or pi/2 -+ a. The error is below 0.5 + 2^-30 ulp.
 *
 * <p>Source: this is plain trigonometry and the series of the arc sine; double-double products and sums after T. J.
 * Dekker, A floating-point technique for extending the available precision, Numerische Mathematik 18 (1971). glibc's
 * function is not correctly rounded: about 0.07% of its values differ from these, in the last bit.
 *
 * <p>NumPy's draw that depends on it: vonmises.
 */
public final class Acos {

    /** arcsin t is within 0.0007 of t + t&#179; (GUESS1 + GUESS2 t&#178;) for t up to 0.72: enough to choose k. */
    private static final double GUESS1 = 0.15656;
    private static final double GUESS2 = 0.1276;

    /** Up to here the cosine is looked up as the sine of the angle's complement. */
    private static final double SMALL = 0.7;

    private static final double SIXTH_HI = 0x1.5555555555555p-3;
    private static final double SIXTH_LO = 0x1.5555555555555p-57;
    /** The next coefficients of the arc sine's series. */
    private static final double FIFTH = 3.0 / 40;
    private static final double SEVENTH = 15.0 / 336;
    private static final double NINTH = 105.0 / 3456;

    private static final double PI_LO = 0x1.1a62633145c07p-53;

    private static final double[] TABLE = CosTable.TABLE;

    private Acos() {
    }

    /**
     * Returns the arc cosine of {@code x}.
     *
     * @param x the cosine of an angle
     * @return the angle, from 0 to pi; NaN if x is outside [-1, 1] or NaN
     */
    public static double acos(double x) {
        return acos(x, Math.sqrt(sineSquare(x)));
    }

    /**
     * The square of the sine, for a loop that takes square roots and nothing else: that becomes vector instructions,
     * while the single one waits for its target's old value, in a loop with the rest of this function the previous result.
     *
     * @param x the cosine of an angle
     * @return 1 - x&#178;, rounded
     */
    public static double sineSquare(double x) {
        double size = Math.abs(x);
        return size < SMALL ? 1 - x * x : (1 - size) * (1 + size);
    }

    /**
     * Returns the arc cosine of {@code x}.
     *
     * @param x    the cosine of an angle
     * @param root the square root of {@code sineSquare(x)}
     * @return the angle, from 0 to pi; NaN if x is outside [-1, 1] or NaN
     */
    public static double acos(double x, double root) {
        double size = Math.abs(x);
        if (size < SMALL) {
            double square = x * x;
            double high = 1 - square;
            double low = 1 - high - square - Math.fma(x, x, -square);
            double rootTail = rootTail(root, high, low);
            return sum(0.5 * Math.PI, 0.5 * PI_LO, Math.copySign(1, -x), size, 0, root, rootTail);
        }
        if (size < 1) {
            double m = 1 - size;
            double n = 1 + size;
            double high = m * n;
            double low = Math.fma(m, n, -high) + m * (size - (n - 1));
            double rootTail = rootTail(root, high, low);
            return x > 0 ? sum(0, 0, 1, root, rootTail, size, 0) : sum(Math.PI, PI_LO, -1, root, rootTail, size, 0);
        }
        return x == 1 ? 0 : x == -1 ? Math.PI : Double.NaN;
    }

    /** What the square root of high + low is beyond root, the rounded square root of high. */
    private static double rootTail(double root, double high, double low) {
        return (Math.fma(-root, root, high) + low) / (root + root);
    }

    /** start + sign a, where a has the sine s + sTail and the cosine c + cTail, s up to 0.72. */
    private static double sum(double start, double startTail, double sign,
            double s, double sTail, double c, double cTail) {
        double guess = s + s * s * s * (GUESS1 + GUESS2 * (s * s));
        int k = (int) (128 * guess + 0.5);
        double tableSine = TABLE[4 * k];
        double tableCosine = TABLE[4 * k + 2];

        double plus = s * tableCosine;
        double minus = c * tableSine;
        double v = plus - minus;
        double products = Math.fma(s, tableCosine, -plus) - Math.fma(c, tableSine, -minus);
        double tails = s * TABLE[4 * k + 3] + sTail * tableCosine - (c * TABLE[4 * k + 1] + cTail * tableSine);
        double vTail = sumError(plus, -minus, v) + (products + tails);

        double first = sign * (Integral.toDouble(k) * 0x1p-7);
        double partial = start + first;
        double rest = startTail + sumError(start, first, partial);
        return addArcSine(partial, rest, sign * v, sign * vTail);
    }

    /** high + low + arcsin(v + vTail), where |v| is less than 0.005. */
    private static double addArcSine(double high, double low, double v, double vTail) {
        double v2 = v * v;
        double v2Tail = Math.fma(v, v, -v2) + 2 * v * vTail;
        double v3 = v * v2;
        double v3Tail = Math.fma(v, v2, -v3) + (v * v2Tail + vTail * v2);
        double cubic = v3 * SIXTH_HI;
        double cubicTail = Math.fma(v3, SIXTH_HI, -cubic) + (v3 * SIXTH_LO + v3Tail * SIXTH_HI);
        double series = v2 * v3 * (FIFTH + v2 * (SEVENTH + v2 * NINTH));

        double sum1 = high + v;
        double sum2 = sum1 + cubic;
        double errors = low + sumError(high, v, sum1) + sumError(sum1, cubic, sum2);
        return sum2 + (errors + (vTail + (cubicTail + series)));
    }

    /** The rounding error of sum = a + b, exactly. */
    private static double sumError(double a, double b, double sum) {
        double bRounded = sum - a;
        return a - (sum - bRounded) + (b - bRounded);
    }
}
