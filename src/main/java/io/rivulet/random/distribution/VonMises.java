package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The von Mises distribution of angles in radians, density proportional to exp(kappa cos(x - mu)) on [-pi, pi]:
 * {@code Generator.vonmises}. With {@code kappa} above 1e6 a value is wrapped only once, as in NumPy: it lies in
 * [-pi, pi] if {@code mu} does, and need not otherwise. {@code RandomState} always wraps, up to a {@code kappa} of about
 * 1e16.
 *
 * <p>Draws: none if {@code kappa} is NaN; one double if it is below 1e-8 (and {@code mu} is not used); one variate of
 * {@link StandardNormal} above 1e6; else pairs of doubles and a last double.
 *
 * <p>Method: rejection from a wrapped Cauchy distribution; above 1e6 a normal variate. The arc cosine
 * here is correctly rounded, that of the C library, which NumPy calls, is not always: so at most one value in about 3,000
 * differs from NumPy's, for a {@code mu} in [-pi, pi] by no more than 9e-16. Sources: D. J. Best, N. I. Fisher,
 * "Efficient simulation of the von Mises distribution", Applied Statistics 28 (1979); NumPy's {@code random_vonmises}.
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
        return draw(bits, mu, kappa, BestFisher.envelope(kappa));
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        if (kappa >= UNIFORM_BELOW && kappa <= NORMAL_ABOVE) {
            BestFisher.fill(bits, out, from, to, mu, kappa);
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

    /**
     * Draws one variate by the legacy algorithm, which has no normal branch. Where rounding makes its envelope 1, for
     * {@code kappa} above about 1e16, it would accept nothing for ever; the normal branch is taken then.
     *
     * @param bits where the random bits come from; not to be kept after the call
     * @return the variate
     */
    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        double envelope = BestFisher.envelope(kappa);
        if (kappa > NORMAL_ABOVE) {
            return envelope > 1
                ? BestFisher.draw(bits, mu, kappa, envelope)
                : normal(mu, kappa, bits.nextLegacyGauss());
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
            return BestFisher.draw(bits, mu, kappa, envelope);
        }
        return kappa > NORMAL_ABOVE ? normal(mu, kappa, StandardNormal.draw(bits)) : Double.NaN;
    }

    private static double uniform(double u) {
        return Math.PI * (2 * u - 1);
    }

    private static double normal(double mu, double kappa, double z) {
        double angle = mu + Math.sqrt(1 / kappa) * z;
        if (angle < -Math.PI) {
            angle += TWO_PI;
        }
        return angle > Math.PI ? angle - TWO_PI : angle;
    }
}
