package io.rivulet.random.internal.elementary;

/**
 * The arc cosine, rounded correctly except in about one of 2^30 arguments.
 *
 * <p>First phase, for all but one in 350 arguments: the angle a is near b = k/64, whose sine and cosine are in
 * {@link AcosTable}. The sine of a is held as a sum of two doubles; v = sin(a - b) = sin a cos b - cos a sin b, at most
 * 0.0086, is computed with its rounding errors, and a = b + v + v&#179;/6 + .... The relative error of the sum is below
 * 2^-65: what is left out of the series (from v^11 on) makes 2^-74, the roundings of the terms from v&#179;/6 on 2^-67,
 * and that those are computed without the tail of v 2^-66. If the sum less 2^-62 of it and the sum plus as much are
 * rounded to the same number, that is the result; else the second phase is asked.
 *
 * <p>Second phase: the angle a whose sine is the smaller of |x| and sqrt(1 - x&#178;) is at most pi/4. Its sine and
 * cosine are held as sums of two doubles; with b = k/128 near a, from {@link CosTable}, v is smaller still,
 * and the first three terms of the series are summed in double-double. The result is a, pi - a or pi/2 -+ a. The error
 * is below 0.5 + 2^-30 ulp.
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

    /** The coefficients of the arc sine's series. */
    private static final double THIRD = 1.0 / 6;
    private static final double FIFTH = 3.0 / 40;
    private static final double SEVENTH = 15.0 / 336;
    private static final double NINTH = 105.0 / 3456;

    private static final double PI_LO = 0x1.1a62633145c07p-53;

    /** arcsin x is within 0.0006 of x (TURN0 + TURN1 c + TURN2 c&#178; + TURN3 c&#179;), c = sqrt(1 - x&#178;). */
    private static final double TURN0 = 1.57021;
    private static final double TURN1 = -0.97433;
    private static final double TURN2 = 0.6055;
    private static final double TURN3 = -0.20503;

    /** Adding it rounds to an integer, which then stands in the low bits. */
    private static final double SHIFT = 0x1.8p52;

    /** Eight times the relative error of the first phase. */
    private static final double DOUBT = 0x1p-62;

    private static final double[] COS_TABLE = CosTable.TABLE;
    private static final double[] ACOS_TABLE = AcosTable.TABLE;

    private Acos() {
    }

    /**
     * Returns the arc cosine of {@code x}.
     *
     * @param x the cosine of an angle
     * @return the angle, from 0 to pi; NaN if x is outside [-1, 1] or NaN
     */
    public static double acos(double x) {
        return Math.abs(x) < 1 ? acos(x, sine(x), sineTail(x), place(x)) : accurate(x);
    }

    /**
     * The sine of the angle. It, its tail and the angle's place are for loops that do nothing else: those become vector
     * instructions.
     *
     * @param x the cosine of an angle
     * @return sqrt(1 - x&#178;), within two ulps
     */
    public static double sine(double x) {
        return Math.sqrt((1 - x) * (1 + x));
    }

    /**
     * What the sine is beyond {@link #sine}. The difference of 1 and the two squares is exact where the larger one is
     * taken away first, with what is lost then if that one is a little below 1/2.
     *
     * @param x the cosine of an angle
     * @return the tail; NaN for 1 and -1
     */
    public static double sineTail(double x) {
        double sine = sine(x);
        double square1 = x * x;
        double square2 = sine * sine;
        double tails = Math.fma(x, x, -square1) + Math.fma(sine, sine, -square2);
        double more = Math.max(square1, square2);
        double rest = 1 - more;
        double beyond = rest - Math.min(square1, square2) + (1 - rest - more - tails);
        return beyond / (sine + sine);
    }

    /**
     * The place of the angle in the table.
     *
     * @param x the cosine of an angle
     * @return a number with the place in its low bits; those of a NaN are 0 too
     */
    public static double place(double x) {
        double c = sine(x);
        double turn = Math.fma(Math.fma(Math.fma(TURN3, c, TURN2), c, TURN1), c, TURN0);
        return Math.fma(-64 * x, turn, 32 * Math.PI) + SHIFT;
    }

    /**
     * Returns the arc cosine of {@code x}.
     *
     * @param x        the cosine of an angle
     * @param sine     {@code sine(x)}
     * @param sineTail {@code sineTail(x)}
     * @param place    {@code place(x)}
     * @return the angle, from 0 to pi; NaN if x is outside [-1, 1] or NaN
     */
    public static double acos(double x, double sine, double sineTail, double place) {
        int k = 4 * (int) Double.doubleToRawLongBits(place);
        double tableSine = ACOS_TABLE[k];
        double tableCosine = ACOS_TABLE[k + 2];

        double plus = sine * tableCosine;
        double minus = x * tableSine;
        double v = plus - minus;
        double products = Math.fma(sine, tableCosine, -plus) - Math.fma(x, tableSine, -minus);
        double tails = sine * ACOS_TABLE[k + 3] + sineTail * tableCosine - x * ACOS_TABLE[k + 1];
        double v2 = v * v;
        double series = v * v2 * Math.fma(Math.fma(Math.fma(NINTH, v2, SEVENTH), v2, FIFTH), v2, THIRD);
        double first = (place - SHIFT) * 0x1p-6;
        double sum = first + v;
        double rest = v - (sum - first) + (sumError(plus, -minus, v) + (products + tails) + series);

        double angle = sum + rest;
        double beyond = rest - (angle - sum);
        double doubt = DOUBT * angle;
        return angle + (beyond - doubt) == angle + (beyond + doubt) ? angle : accurate(x);
    }

    /** The second phase. */
    static double accurate(double x) {
        double size = Math.abs(x);
        if (size < SMALL) {
            double square = x * x;
            double high = 1 - square;
            double low = 1 - high - square - Math.fma(x, x, -square);
            double root = Math.sqrt(high);
            double rootTail = rootTail(root, high, low);
            return sum(0.5 * Math.PI, 0.5 * PI_LO, Math.copySign(1, -x), size, 0, root, rootTail);
        }
        if (size < 1) {
            double m = 1 - size;
            double n = 1 + size;
            double high = m * n;
            double low = Math.fma(m, n, -high) + m * (size - (n - 1));
            double root = Math.sqrt(high);
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
        double tableSine = COS_TABLE[4 * k];
        double tableCosine = COS_TABLE[4 * k + 2];

        double plus = s * tableCosine;
        double minus = c * tableSine;
        double v = plus - minus;
        double products = Math.fma(s, tableCosine, -plus) - Math.fma(c, tableSine, -minus);
        double tails = s * COS_TABLE[4 * k + 3] + sTail * tableCosine - (c * COS_TABLE[4 * k + 1] + cTail * tableSine);
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
