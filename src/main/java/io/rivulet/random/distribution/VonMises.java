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
            Blocks.fill(bits, out, from, to, this::cosinesWithSides, this::angles);
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

    private void cosinesWithSides(BitSource bits, double[] out, int from, int to) {
        double envelope = envelope(kappa);
        for (int i = from; i < to; i++) {
            out[i] = cosineWithSide(bits, kappa, envelope);
        }
    }

    private void angles(double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] = angle(x[i], mu);
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
        return angle(cosineWithSide(bits, kappa, envelope), mu);
    }

    /**
     * The cosine of the angle from the mode by rejection, and the side on which the angle lies in the top bit of the
     * exponent, which no number below 2 uses: so an array can hold both until the angles are worked out.
     */
    private static double cosineWithSide(BitSource bits, double kappa, double envelope) {
        double w;
        double y;
        double v;
        do {
            double z = Cos.cos(Math.PI * bits.nextDouble());
            w = (1 + envelope * z) / (envelope + z);
            y = kappa * (envelope - w);
            v = bits.nextDouble();
        } while (!(y * (2 - y) - v >= 0) && !(Log.log(y / v) + 1 - y >= 0));
        // from 0.5 on a uniform double is 2 or more after this, and has the bit
        long side = Double.doubleToRawLongBits(4 * bits.nextDouble()) & SIDE;
        return Double.longBitsToDouble(Double.doubleToRawLongBits(w) | side);
    }

    private static double angle(double cosineWithSide, double mu) {
        long word = Double.doubleToRawLongBits(cosineWithSide);
        double distance = Acos.acos(Double.longBitsToDouble(word & ~SIDE));
        // the side becomes the sign: below the mode the bit is not set
        long sign = (~word & SIDE) << 1;
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
