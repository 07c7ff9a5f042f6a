package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The Wald or inverse Gaussian distribution, the time a Brownian motion with drift takes to a level:
 * {@code Generator.wald}.
 *
 * <p>Draws: one variate of {@link StandardNormal}, then one double.
 *
 * <p>Method: the smaller root of a quadratic equation in the normal variate, or the larger. Sources: J. R. Michael, W.
 * R. Schucany, R. W. Haas, "Generating random variates using transformations with multiple roots", Am. Stat. 30 (1976);
 * NumPy's {@code random_wald} of 2.3.4 and later, which avoids the cancellation of the older formula.
 *
 * @param mean  {@code > 0}; NaN and infinity pass and give NaN
 * @param scale {@code > 0}; NaN passes and gives NaN
 */
public record Wald(double mean, double scale) implements LegacyDoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param mean  the mean
     * @param scale the scale
     * @throws IllegalArgumentException if {@code mean <= 0} or {@code scale <= 0}
     */
    public Wald {
        Parameters.positive("mean", mean);
        Parameters.positive("scale", scale);
    }

    @Override
    public double sample(BitSource bits) {
        return draw(bits, mean, scale);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = draw(bits, mean, scale);
        }
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        return eitherRoot(bits, mean, smallerRootLegacy(bits.nextLegacyGauss()));
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        int i = from;
        while (to - i >= LegacyGaussians.FEW) {
            int count = Math.min(to - i >> 1, LegacyGaussians.ATTEMPTS);
            // a step of 0 leaves no Gaussian out
            LegacyAttempts.normalsAndUniforms(bits, 0, out, i, i + count, count);
            for (int k = i; k < i + count; k++) {
                out[k] = smallerRootLegacy(out[k]);
            }
            for (int k = i; k < i + count; k++) {
                double smaller = out[k];
                // a sign bit chooses, since a branch would be a toss-up
                long larger = Double.doubleToRawLongBits(mean / (mean + smaller) - out[count + k]) >> 63;
                out[k] = Double.longBitsToDouble(Double.doubleToRawLongBits(smaller) & ~larger
                    | Double.doubleToRawLongBits(mean * mean / smaller) & larger);
            }
            i += count;
        }
        for (; i < to; i++) {
            out[i] = sampleLegacy(bits);
        }
    }

    private double smallerRootLegacy(double z) {
        double y = mean * z * z;
        return mean + mean / (2 * scale) * (y - Math.sqrt(4 * scale * y + y * y));
    }

    private static double draw(BitSource bits, double mean, double scale) {
        double z = StandardNormal.draw(bits);
        double y = mean * z * z;
        return eitherRoot(bits, mean, mean * (1 - 2 / (1 + Math.sqrt(1 + 4 * scale / y))));
    }

    private static double eitherRoot(BitSource bits, double mean, double smaller) {
        return bits.nextDouble() <= mean / (mean + smaller) ? smaller : mean * mean / smaller;
    }
}
