package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Acos;
import io.rivulet.random.internal.elementary.Cos;
import io.rivulet.random.internal.elementary.Log;

/**
 * The von Mises distribution of angles in radians, density proportional to exp(kappa cos(x - mu)) on [-pi, pi]:
 * {@code Generator.vonmises}.
 *
 * <p>Draws: none if {@code kappa} is NaN; one double if it is below 1e-8 (and {@code mu} is not used); one variate of
 * {@link StandardNormal} above 1e6; else pairs of doubles and a last double.
 *
 * <p>Method: rejection from a wrapped Cauchy distribution; above 1e6 a normal variate. One value in about 3,000 differs
 * from NumPy's by a rounding, because the arc cosine used there is not correctly rounded. Sources: D. J. Best, N. I.
 * Fisher, "Efficient simulation of the von Mises distribution", Applied Statistics 28 (1979); NumPy's
 * {@code random_vonmises}.
 *
 * @param mu    the mode, an angle
 * @param kappa the concentration, {@code >= 0} (negative zero is refused, NaN passes and gives NaN)
 */
public record VonMises(double mu, double kappa) implements LegacyDoubleDistribution {

    /** Below this the distribution is uniform. */
    private static final double UNIFORM_BELOW = 1e-8;

    /** Above this it is normal. */
    private static final double NORMAL_ABOVE = 1e6;

    /** Doubles that take an eighth of a first-level cache. */
    private static final int BLOCK = 512;

    /** Fewer values are drawn one by one. */
    private static final int FEW = 16;

    private static final double TWO_PI = 2 * Math.PI;

    private static final long SIDE = 1L << 62;

    /**
     * Checks the parameters.
     *
     * @param mu    the mode, an angle
     * @param kappa the concentration
     * @throws IllegalArgumentException if {@code kappa} is negative
     */
    public VonMises {
        Parameters.nonNegative("kappa", kappa);
    }

    @Override
    public double sample(BitSource bits) {
        return draw(bits, mu, kappa, envelope(kappa));
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        if (kappa >= UNIFORM_BELOW && kappa <= NORMAL_ABOVE) {
            rejections(bits, out, from, to);
            return;
        }
        if (kappa < UNIFORM_BELOW) {
            bits.nextDoubles(out, from, to);
            for (int i = from; i < to; i++) {
                out[i] = uniform(out[i]);
            }
            return;
        }
        for (int i = from; i < to; i++) {
            out[i] = draw(bits, mu, kappa, 0);
        }
    }

    private void rejections(BitSource bits, double[] out, int from, int to) {
        double envelope = envelope(kappa);
        int i = from;
        while (to - i >= FEW) {
            int end = cosinesWithSides(bits, envelope, out, i, Math.min(to, i + BLOCK));
            angles(out, i, end - i);
            i = end;
        }
        for (; i < to; i++) {
            out[i] = rejection(bits, mu, kappa, envelope);
        }
    }

    /**
     * Makes as many cosines as come of the doubles that fit between two elements. Each takes three at least, so that the
     * doubles can stand in the array ahead of the results.
     *
     * @return the index after the last cosine
     */
    private int cosinesWithSides(BitSource bits, double envelope, double[] out, int from, int to) {
        bits.nextDoubles(out, from, to);
        int end = from;
        int p = from;
        while (to - p >= 3) {
            double w = proposal(out[p], envelope);
            boolean accepted = accepts(kappa * (envelope - w), out[p + 1]);
            if (accepted) {
                out[end++] = withSide(w, out[p + 2]);
            }
            p += accepted ? 3 : 2;
        }
        if (p < to) {
            double w = proposal(out[p], envelope);
            boolean accepted = accepts(kappa * (envelope - w), p + 1 < to ? out[p + 1] : bits.nextDouble());
            out[end++] = accepted ? withSide(w, bits.nextDouble()) : cosineWithSide(bits, kappa, envelope);
        }
        return end;
    }

    private void angles(double[] x, int from, int count) {
        int roots = from + count;
        for (int k = 0; k < count; k++) {
            x[roots + k] = Acos.sineSquare(cosine(x[from + k]));
        }
        for (int k = roots; k < roots + count; k++) {
            x[k] = Math.sqrt(x[k]);
        }
        for (int k = 0; k < count; k++) {
            double cosine = cosine(x[from + k]);
            x[from + k] = angle(Acos.acos(cosine, x[roots + k]), x[from + k], mu);
        }
    }

    /**
     * Draws one variate by the legacy algorithm, which has no normal branch. Where rounding makes its envelope 1, for
     * {@code kappa} above about 1e16, it would accept nothing for ever; the normal branch is taken then.
     *
     * @param bits where the random bits come from; not to be kept after the call
     * @return the variate
     */
    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        double envelope = envelope(kappa);
        if (kappa > NORMAL_ABOVE) {
            return envelope > 1 ? rejection(bits, mu, kappa, envelope) : normal(mu, kappa, bits.nextLegacyGauss());
        }
        return draw(bits, mu, kappa, envelope);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        if (!(kappa > NORMAL_ABOVE)) {
            fill(bits, out, from, to);
            return;
        }
        for (int i = from; i < to; i++) {
            out[i] = sampleLegacy(bits);
        }
    }

    private static double draw(BitSource bits, double mu, double kappa, double envelope) {
        if (kappa < UNIFORM_BELOW) {
            return uniform(bits.nextDouble());
        }
        if (kappa <= NORMAL_ABOVE) {
            return rejection(bits, mu, kappa, envelope);
        }
        return kappa > NORMAL_ABOVE ? normal(mu, kappa, StandardNormal.draw(bits)) : Double.NaN;
    }

    private static double uniform(double u) {
        return Math.PI * (2 * u - 1);
    }

    /** The parameter of the enveloping wrapped Cauchy distribution: Best and Fisher's r. */
    private static double envelope(double kappa) {
        if (kappa < 1e-5) {
            return 1 / kappa + kappa;
        }
        double tau = 1 + Math.sqrt(1 + 4 * kappa * kappa);
        double rho = (tau - Math.sqrt(2 * tau)) / (2 * kappa);
        return (1 + rho * rho) / (2 * rho);
    }

    private static double rejection(BitSource bits, double mu, double kappa, double envelope) {
        double cosineWithSide = cosineWithSide(bits, kappa, envelope);
        return angle(Acos.acos(cosine(cosineWithSide)), cosineWithSide, mu);
    }

    private static double cosineWithSide(BitSource bits, double kappa, double envelope) {
        double w;
        double y;
        do {
            w = proposal(bits.nextDouble(), envelope);
            y = kappa * (envelope - w);
        } while (!accepts(y, bits.nextDouble()));
        return withSide(w, bits.nextDouble());
    }

    /** The cosine of an angle from the wrapped Cauchy distribution. */
    private static double proposal(double u, double envelope) {
        double z = Cos.cos(Math.PI * u);
        return (1 + envelope * z) / (envelope + z);
    }

    private static boolean accepts(double y, double v) {
        return y * (2 - y) - v >= 0 || Log.log(y / v) + 1 - y >= 0;
    }

    /**
     * A cosine, and the side of the mode on which its angle lies in the top bit of the exponent, which no number below 2
     * uses: so an array can hold both until the angles are worked out.
     */
    private static double withSide(double w, double u) {
        // from 0.5 on a uniform double is 2 or more after this, and has the bit
        long side = Double.doubleToRawLongBits(4 * u) & SIDE;
        return Double.longBitsToDouble(Double.doubleToRawLongBits(w) | side);
    }

    private static double cosine(double cosineWithSide) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(cosineWithSide) & ~SIDE);
    }

    private static double angle(double distance, double cosineWithSide, double mu) {
        // the side becomes the sign: below the mode the bit is not set
        long sign = (~Double.doubleToRawLongBits(cosineWithSide) & SIDE) << 1;
        double angle = mu + Double.longBitsToDouble(Double.doubleToRawLongBits(distance) ^ sign);
        double turned = Math.abs(angle) + Math.PI;
        // the remainder of what is smaller than the divisor is itself, and slow to compute
        double wrapped = (turned < TWO_PI ? turned : turned % TWO_PI) - Math.PI;
        return angle < 0 ? -wrapped : wrapped;
    }

    private static double normal(double mu, double kappa, double z) {
        double angle = mu + Math.sqrt(1 / kappa) * z;
        if (angle < -Math.PI) {
            angle += TWO_PI;
        }
        return angle > Math.PI ? angle - TWO_PI : angle;
    }
}
