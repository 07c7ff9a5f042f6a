package io.rivulet.random.internal.elementary;

/**
 * The cosine on [-pi, pi], equal to the last bit with glibc 2.28 and later on x86-64 processors with FMA.
 *
 * <p>The argument is |x|, pi/2 - |x| or |x| - pi as a sum of two doubles, whichever is smallest; it is split into
 * k/128, whose sine and cosine {@link CosTable} has, and a rest of at most 1/256, for which short polynomials do; the
 * addition theorem joins them. The largest error seen in 60,000 random arguments is 0.514 ulp.
 *
 * <p>Which range it is chooses numbers, not code, but for a small sine: jumps that random arguments decide are foreseen
 * wrongly every other time.
 *
 * <p>Sources: the scheme of table and addition theorem is that of S. Gal and B. Bachelis, An accurate elementary
 * mathematical library for the IEEE floating point standard, ACM TOMS 17 (1991); the order of operations follows a
 * specification of the formulae, the table is computed by this project.
 *
 * <p>NumPy's draw that depends on it: vonmises.
 */
public final class Cos {

    private static final double SN3 = -1.66666666666664880952546298448555e-01;
    private static final double SN5 = 8.33333214285722277379541354343671e-03;
    private static final double CS4 = -4.16666666666664434524222570944589e-02;
    private static final double CS6 = 1.38888874007937613028114285595617e-03;

    private static final double S1 = -0x1.5555555555555p-3;
    private static final double S2 = 0x1.1111111110ecep-7;
    private static final double S3 = -0x1.a01a019db08b8p-13;
    private static final double S4 = 0x1.71de27b9a7ed9p-19;
    private static final double S5 = -0x1.addffc2fcdf59p-26;

    private static final double HALF_PI_HI = 0x1.921fb54442d18p0;
    private static final double HALF_PI_LO = 0x1.1a62633145c07p-54;

    /** Ends of the first three ranges: about 0.855, pi/2 and 2.426. */
    private static final long FIRST_END = Double.doubleToRawLongBits(0x1.b6p-1);
    private static final long SECOND_END = Double.doubleToRawLongBits(Math.nextUp(HALF_PI_HI));
    private static final long THIRD_END = Double.doubleToRawLongBits(0x1.368fdp1);

    /** pi/2 in four parts, of which the first three leave room for exact products with 2. */
    private static final double PART1 = 0x1.921fb58p0;
    private static final double PART2 = -0x1.dde973cp-27;
    private static final double PART3 = -0x1.cb3b398p-55;
    private static final double PART4 = -0x1.d747f23e32ed7p-83;

    /** Adding it rounds a small double to a multiple of 1/128, whose count then stands in the low bits. */
    private static final double SHIFT = 0x1.8p45;

    /**
     * A row a range, the last range first: the argument's sign, what is added to it in four steps, 1 where the result
     * is a sine, the end of what the sine's polynomial does without the table, and the result's sign.
     */
    private static final double[] RANGES = {
        -1, 2 * PART1, 2 * PART2, 2 * PART3, 2 * PART4, 0, 0, -1,
        1, -HALF_PI_HI, 0, -HALF_PI_LO, 0, 1, 0.126, -1,
        -1, HALF_PI_HI, 0, HALF_PI_LO, 0, 1, 0.126, 1,
        1, 0, 0, 0, 0, 0, 0, 1,
    };

    private static final double[] TURNS = turns();

    private Cos() {
    }

    /**
     * Returns the cosine of {@code x}.
     *
     * @param x the angle in radians, from -pi to pi
     * @return cos x; NaN for NaN
     * @throws IllegalArgumentException if {@code x} is outside [-Math.PI, Math.PI]
     */
    public static double cos(double x) {
        double size = Math.abs(x);
        if (size <= Math.PI) {
            return reduced(size);
        }
        if (x != x) {
            return x;
        }
        throw new IllegalArgumentException("cosine of " + x + ": only arguments from -pi to pi are supported");
    }

    private static double reduced(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int ends = below(bits, FIRST_END) + below(bits, SECOND_END) + below(bits, THIRD_END);
        int row = 8 * ends;
        double y = Math.fma(RANGES[row], x, RANGES[row + 1]) + RANGES[row + 2];
        // the fourth step does not change a, unless that is below 2^-27 and the cosine -1
        double a = y + RANGES[row + 3];
        double tail = y - a + RANGES[row + 3] + RANGES[row + 4];
        // a sine in the two ranges in the middle, else a cosine
        int turn = 2 - (ends + 1 & 2);
        double size = a < RANGES[row + 6] ? smallSine(a, tail) : byTable(a, tail, RANGES[row + 5], turn);
        return RANGES[row + 7] * size;
    }

    /** 1 if a number is below an end, else 0. */
    private static int below(long bits, long endBits) {
        return (int) (bits - endBits >>> 63);
    }

    private static double smallSine(double a, double tail) {
        double q = a * a;
        double p = Math.fma(q, Math.fma(q, Math.fma(q, Math.fma(q, S5, S4), S3), S2), S1);
        return a + Math.fma(q, Math.fma(a, p, -(0.5 * tail)), tail);
    }

    /**
     * The sine (sine = 1, turn = 0) or cosine (0, 2) of a + tail for a &ge; 0. The two differ in where the tail is
     * added; terms of the other one are multiplied by 0.
     */
    private static double byTable(double a, double tail, double sine, int turn) {
        double cosine = 1 - sine;
        double u = SHIFT + a;
        int k = 8 * ((int) Double.doubleToRawLongBits(u) & 127) + turn;
        double sineTail = sine * tail;
        // products with 0 and 1 are exact, so fused or not is the same
        double d = Math.fma(cosine, tail, a - (u - SHIFT));
        double q = d * d;
        double cubic = Math.fma(d * q, Math.fma(q, SN5, SN3), Math.fma(cosine, d, sineTail));
        double s = Math.fma(sine, d, cubic);
        double c = Math.fma(d, sineTail, q * Math.fma(q, Math.fma(q, CS6, CS4), 0.5));
        double low = Math.fma(c, TURNS[k + 4], Math.fma(s, TURNS[k + 3], TURNS[k + 1]));
        return TURNS[k] + Math.fma(s, TURNS[k + 2], low);
    }

    /**
     * For each k/128 eight numbers: {@link CosTable}'s four, then these negated. A quarter of a turn, which makes a
     * cosine of a sine, is two places. The length is a power of two, so that a masked index is known to be inside.
     */
    private static double[] turns() {
        double[] turns = new double[1024];
        for (int k = 0; k < CosTable.TABLE.length; k++) {
            int place = 8 * (k / 4) + k % 4;
            turns[place] = CosTable.TABLE[k];
            turns[place + 4] = -CosTable.TABLE[k];
        }
        return turns;
    }
}
