package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.WordWindow;

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
 * @param mean  the mean, {@code > 0}; NaN and infinity pass and give NaN
 * @param scale the cube of the mean over the variance, {@code > 0}; NaN passes and gives NaN
 */
public record Wald(double mean, double scale) implements LegacyDoubleDistribution {

    /** Variates a block: with their uniform ones they take a quarter of a first-level cache. */
    private static final int BLOCK = 512;

    /** Fewer values are drawn one by one. */
    private static final int FEW = 16;

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
        int i = from;
        while (bits instanceof WordWindow source && to - i >= FEW) {
            int count = Math.min(to - i >> 1, BLOCK);
            // a step of 0 leaves no normal variate out
            Attempts.normalsAndUniforms(source, 0, out, i, i + count, count);
            roots(out, i, i + count, count);
            i += count;
        }
        for (; i < to; i++) {
            out[i] = draw(bits, mean, scale);
        }
    }

    /** Turns normal variates, followed by as many uniform ones, into variates. The loops become vector instructions. */
    private void roots(double[] x, int first, int second, int count) {
        for (int k = 0; k < count; k++) {
            x[first + k] = smallerRoot(x[first + k], mean, scale);
        }
        chooseRoots(x, first, second, count);
    }

    /** Given the smaller roots, and as many uniform variates. A sign bit chooses, since a branch would be a toss-up. */
    private void chooseRoots(double[] x, int first, int second, int count) {
        for (int k = 0; k < count; k++) {
            x[second + k] = mean / (mean + x[first + k]) - x[second + k];
        }
        for (int k = 0; k < count; k++) {
            double smaller = x[first + k];
            long larger = Double.doubleToRawLongBits(x[second + k]) >> 63;
            x[first + k] = Double.longBitsToDouble(Double.doubleToRawLongBits(smaller) & ~larger
                | Double.doubleToRawLongBits(mean * mean / smaller) & larger);
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
            chooseRoots(out, i, i + count, count);
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
        return eitherRoot(bits, mean, smallerRoot(StandardNormal.draw(bits), mean, scale));
    }

    private static double smallerRoot(double z, double mean, double scale) {
        double y = mean * z * z;
        return mean * (1 - 2 / (1 + Math.sqrt(1 + 4 * scale / y)));
    }

    private static double eitherRoot(BitSource bits, double mean, double smaller) {
        return bits.nextDouble() <= mean / (mean + smaller) ? smaller : mean * mean / smaller;
    }
}
