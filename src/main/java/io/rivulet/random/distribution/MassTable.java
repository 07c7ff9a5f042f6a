package io.rivulet.random.distribution;

import java.util.Arrays;

/**
 * What rejection methods compare with, a number for each value of the distribution, so that most attempts need no
 * logarithm and no branch that cannot be predicted. The methods compare logarithms, and each rounding of theirs belongs
 * to the stream; here it is the powers that are compared. The two agree unless the numbers are so close that roundings
 * could decide; then, and where the table knows nothing yet, the method's own test is asked.
 */
final class MassTable {

    /** The most values; 32 kilobytes. */
    private static final int MOST = 1 << 12;

    /** A thousand times what the roundings of both tests add up to, and more. */
    private static final double MARGIN = 1e-9;

    private static final double[] NONE = {};

    private MassTable() {
    }

    /**
     * A table in which nothing is known: NaN everywhere.
     *
     * @param values how many values have an element; there is one more before them and one behind
     * @param count  for about how many variates the table is
     * @return an empty array where that is not worth while
     */
    static double[] create(double values, int count) {
        if (!(values <= Math.min(MOST, count))) {
            return NONE;
        }
        double[] table = new double[(int) values + 2];
        Arrays.fill(table, Double.NaN);
        return table;
    }

    /**
     * The index of a value's element: the first for all negative ones and for NaN, the last for all that are too large. Of
     * doubles, since the compiler of JDK 17 makes branches of the lesser and the greater long.
     *
     * @param value without a fraction
     */
    static int index(double[] table, double value) {
        return (int) Math.max(0, Math.min(value, table.length - 2) + 1);
    }

    /** Whether it is beyond doubt on which side of a bound a number lies; not for a bound of NaN. */
    static boolean isClear(double x, double bound) {
        return Math.abs(x - bound) > Math.abs(bound) * MARGIN;
    }
}
