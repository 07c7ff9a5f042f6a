package io.rivulet.random.internal;

import io.rivulet.random.internal.elementary.Log;

/**
 * The logarithm of the gamma function as NumPy's {@code random_loggam} computes it: ten terms of the asymptotic series
 * at 7 or above, reached from below by the recurrence. Poisson and the legacy hypergeometric variates accept or refuse
 * by it, so its roundings belong to the stream.
 *
 * <p>Source: S. Zhang, J. Jin, "Computation of Special Functions", Wiley 1996; NumPy's {@code distributions.c}.
 */
public final class LogGamma {

    private static final double A0 = 8.333333333333333e-02;
    private static final double A1 = -2.777777777777778e-03;
    private static final double A2 = 7.936507936507937e-04;
    private static final double A3 = -5.952380952380952e-04;
    private static final double A4 = 8.417508417508418e-04;
    private static final double A5 = -1.917526917526918e-03;
    private static final double A6 = 6.410256410256410e-03;
    private static final double A7 = -2.955065359477124e-02;
    private static final double A8 = 1.796443723688307e-01;
    private static final double A9 = -1.39243221690590e+00;

    private static final double HALF_LOG_2PI = 0.5 * 1.8378770664093453;

    private LogGamma() {
    }

    /**
     * Returns log &Gamma;(x).
     *
     * @param x the argument, at least 1
     * @return its logarithm of the gamma function
     */
    public static double logGamma(double x) {
        if (x == 1 || x == 2) {
            return 0;
        }
        if (x >= 7) {
            return series(x);
        }
        int steps = (int) (7 - x);
        double shifted = x + steps;
        double result = series(shifted);
        for (int i = 0; i < steps; i++) {
            result -= Log.log(shifted - 1);
            shifted -= 1;
        }
        return result;
    }

    private static double series(double x) {
        double y = 1 / x * (1 / x);
        double sum = A9 * y + A8;
        sum = sum * y + A7;
        sum = sum * y + A6;
        sum = sum * y + A5;
        sum = sum * y + A4;
        sum = sum * y + A3;
        sum = sum * y + A2;
        sum = sum * y + A1;
        sum = sum * y + A0;
        return sum / x + HALF_LOG_2PI + (x - 0.5) * Log.log(x) - x;
    }
}
