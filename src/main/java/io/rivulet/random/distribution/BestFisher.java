package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Acos;
import io.rivulet.random.internal.elementary.Cos;
import io.rivulet.random.internal.elementary.Log;

/**
 * Von Mises variates by rejection from a wrapped Cauchy distribution.
 *
 * <p>Draws: two doubles u and v an attempt, and after the accepted one a third, for the side of the mode. With z = cos
 * pi u, w = (1 + s z) / (s + z) and y = kappa (s - w), where s is the envelope's parameter, v is accepted if it is at
 * most y(2 - y), or else y e^(1 - y), which is never less; then the arc cosine of w is the distance from the mode.
 *
 * <p>Arrays are drawn a block of doubles at a time. Where an attempt begins hangs on whether the one before is
 * accepted; so every double is first taken for a u and judged, at least half of them in vain, but by an estimate of
 * y e^(1 - y) that becomes vector instructions. For every kappa from 1e-8 to 1e6 it is within 3e-5 of the exact bound.
 * Where v is within 1e-4 of it, in two attempts of 10,000, the exact functions decide; else they are needed for
 * accepted attempts only. The passes work in the part of the array that is not filled yet; those without a table do one
 * thing each, in place, so that they become vector instructions too.
 *
 * <p>Source: D. J. Best, N. I. Fisher, "Efficient simulation of the von Mises distribution", Applied Statistics 28
 * (1979); the estimate is this project's.
 */
final class BestFisher {

    /** Doubles that take a quarter of a first-level cache; the passes need as much again. */
    private static final int MOST = 1024;

    /** Fewer values are drawn one by one. */
    private static final int FEW = 32;

    private static final double TWO_PI = 2 * Math.PI;

    /** Three times the largest error of the estimate. */
    private static final double DOUBT = 1e-4;

    /** sin(pi/2 x) is within 6e-7 of x (S1 + S3 x&#178; + ...) for x in [0, 1]. */
    private static final double S1 = 1.57079101;
    private static final double S3 = -0.64589285;
    private static final double S5 = 0.07943434;
    private static final double S7 = -0.00433309;

    /** The exponential series of y/16. */
    private static final double E1 = 1.0 / 16;
    private static final double E2 = E1 * E1 / 2;
    private static final double E3 = E1 * E2 / 3;
    private static final double E4 = E1 * E3 / 4;

    private BestFisher() {
    }

    /** The parameter of the enveloping wrapped Cauchy distribution: Best and Fisher's r. */
    static double envelope(double kappa) {
        if (kappa < 1e-5) {
            return 1 / kappa + kappa;
        }
        double tau = 1 + Math.sqrt(1 + 4 * kappa * kappa);
        double rho = (tau - Math.sqrt(2 * tau)) / (2 * kappa);
        return (1 + rho * rho) / (2 * rho);
    }

    static double draw(BitSource bits, double mu, double kappa, double envelope) {
        double w;
        do {
            w = proposal(bits.nextDouble(), envelope);
        } while (!accepts(kappa * (envelope - w), bits.nextDouble()));
        return angle(Acos.acos(w), side(bits.nextDouble()), mu);
    }

    /** As repeated calls of {@link #draw}, for kappa from 1e-8 to 1e6. */
    static void fill(BitSource bits, double[] out, int from, int to, double mu, double kappa) {
        double envelope = envelope(kappa);
        int i = from;
        while (to - i >= FEW) {
            i = block(bits, out, i, Math.min((to - i) / 2, MOST), mu, kappa, envelope);
        }
        for (; i < to; i++) {
            out[i] = draw(bits, mu, kappa, envelope);
        }
    }

    /**
     * Makes as many variates as come of so many doubles, and of a few more for the last one.
     *
     * @return the index after the last variate
     */
    private static int block(BitSource bits, double[] out, int from, int size, double mu, double kappa,
            double envelope) {
        int middle = from + size;
        bits.nextDoubles(out, from, middle);
        System.arraycopy(out, from, out, middle, size);
        estimates(out, middle, middle + size, kappa, envelope);
        int p = from;
        int end = from;
        while (middle - p >= 3) {
            double margin = out[p + size] - out[p + 1];
            if (!(Math.abs(margin) > DOUBT)) {
                margin = accepts(out[p], out[p + 1], kappa, envelope) ? 1 : -1;
            }
            // no branch on what is a toss-up: the next attempt overwrites a rejected one
            int accepted = 1 - (int) (Double.doubleToRawLongBits(margin) >>> 63);
            out[end] = Math.copySign(out[p], side(out[p + 2]));
            end += accepted;
            p += 2 + accepted;
        }
        if (p == middle) {
            angles(out, from, end - from, mu, envelope);
            return end;
        }
        double u = out[p];
        boolean accepted = accepts(u, p + 1 < middle ? out[p + 1] : bits.nextDouble(), kappa, envelope);
        double last = accepted
            ? angle(Acos.acos(proposal(u, envelope)), side(bits.nextDouble()), mu)
            : draw(bits, mu, kappa, envelope);
        angles(out, from, end - from, mu, envelope);
        out[end] = last;
        return end + 1;
    }

    private static void estimates(double[] x, int from, int to, double kappa, double envelope) {
        double least = envelope - 1;
        double scale = kappa * least * (envelope + 1);
        for (int k = from; k < to; k++) {
            x[k] = estimate(1 - x[k], least, scale);
        }
    }

    /**
     * About y e^(1 - y) for u = 1 - x. As 1 + cos pi u is twice the square of sin(pi/2 x), y = kappa (s&#178; - 1) /
     * (s - 1 + 2 sin&#178;) needs no cancellation, and is positive whatever the error. The series of the exponential,
     * cut off, is too small, and its quotient with y too large, by 3e-5 at most.
     */
    private static double estimate(double x, double least, double scale) {
        double x2 = x * x;
        double sine = x * Math.fma(Math.fma(Math.fma(S7, x2, S5), x2, S3), x2, S1);
        double y = scale / Math.fma(2 * sine, sine, least);
        double root16 = Math.fma(Math.fma(Math.fma(Math.fma(E4, y, E3), y, E2), y, E1), y, 1);
        double root8 = root16 * root16;
        double root4 = root8 * root8;
        double root2 = root4 * root4;
        return Math.E * y / (root2 * root2);
    }

    /** Makes angles of accepted u, whose signs are the sides; works in the four times as many elements behind them. */
    private static void angles(double[] x, int from, int count, double mu, double envelope) {
        int cosines = from + count;
        int sines = cosines + count;
        int tails = sines + count;
        int places = tails + count;
        for (int k = 0; k < count; k++) {
            x[cosines + k] = Cos.cos(Math.PI * Math.abs(x[from + k]));
        }
        for (int k = cosines; k < sines; k++) {
            x[k] = cosine(x[k], envelope);
        }
        System.arraycopy(x, cosines, x, sines, count);
        System.arraycopy(x, cosines, x, tails, count);
        System.arraycopy(x, cosines, x, places, count);
        for (int k = sines; k < tails; k++) {
            x[k] = Acos.sine(x[k]);
        }
        for (int k = tails; k < places; k++) {
            x[k] = Acos.sineTail(x[k]);
        }
        for (int k = places; k < places + count; k++) {
            x[k] = Acos.place(x[k]);
        }
        for (int k = 0; k < count; k++) {
            double distance = Acos.acos(x[cosines + k], x[sines + k], x[tails + k], x[places + k]);
            x[from + k] = angle(distance, x[from + k], mu);
        }
    }

    /** The cosine of an angle from the wrapped Cauchy distribution. */
    private static double proposal(double u, double envelope) {
        return cosine(Cos.cos(Math.PI * u), envelope);
    }

    private static double cosine(double z, double envelope) {
        return (1 + envelope * z) / (envelope + z);
    }

    private static boolean accepts(double u, double v, double kappa, double envelope) {
        return accepts(kappa * (envelope - proposal(u, envelope)), v);
    }

    private static boolean accepts(double y, double v) {
        return y * (2 - y) - v >= 0 || Log.log(y / v) + 1 - y >= 0;
    }

    /** Something with the sign of the side of the mode. */
    private static double side(double u) {
        return u - 0.5;
    }

    private static double angle(double distance, double side, double mu) {
        double angle = mu + Math.copySign(distance, side);
        double remainder = remainder(Math.abs(angle) + Math.PI);
        // adding 0 makes a negative zero positive
        long sign = Double.doubleToRawLongBits(angle + 0.0) & Long.MIN_VALUE;
        return Double.longBitsToDouble(Double.doubleToRawLongBits(remainder - Math.PI) ^ sign);
    }

    /** {@code turned % TWO_PI}, which is slow to compute. */
    private static double remainder(double turned) {
        double less = turned - TWO_PI;
        if (!(less < TWO_PI)) {
            return turned % TWO_PI;
        }
        // the difference of two numbers is exact where neither is more than twice the other
        long below = Double.doubleToRawLongBits(less) >> 63;
        return Double.longBitsToDouble(Double.doubleToRawLongBits(turned) & below
            | Double.doubleToRawLongBits(less) & ~below);
    }
}
