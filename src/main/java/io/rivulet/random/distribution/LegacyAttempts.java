package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Exp;
import io.rivulet.random.internal.elementary.Log;

/**
 * {@link Attempts} made of {@code RandomState}'s variates. Its Gaussians come in pairs, with the uniform variates of
 * both attempts after the pair; so points within the unit circle are collected first, and become Gaussians together.
 */
final class LegacyAttempts {

    private LegacyAttempts() {
    }

    /** As {@link Attempts#uniformsAndExponentials}. */
    static void uniformsAndExponentials(BitSource bits, double[] out, int first, int second, int count) {
        for (int k = 0; k < count; k++) {
            out[first + k] = bits.nextDouble();
            out[second + k] = bits.nextDouble();
        }
        for (int k = second; k < second + count; k++) {
            // not negative zero, whose sign bit would count
            out[k] = 0 - Log.log(1 - out[k]);
        }
    }

    /** As {@link Attempts#normalsAndUniforms}. */
    static int normalsAndUniforms(BitSource source, double step, double[] out, int first, int second, int count) {
        LegacyBitSource bits = (LegacyBitSource) source;
        double certain = certain(step);
        int k = 0;
        while (k < count && (k == 0 || bits.hasLegacyGauss())) {
            if (!isCompleted(bits, bits.nextLegacyGauss(), step, out, first + k, second + k)) {
                return k;
            }
            k++;
        }
        while (count - k >= 2) {
            int start = k;
            k += points(bits, certain, out, first + k, second + k, count - k & ~1);
            LegacyGaussians.scale(out, first + start, first + k);
            if (count - k >= 2) {
                double x2 = out[first + k];
                double x1 = out[first + k + 1];
                double squares = x1 * x1 + x2 * x2;
                if (squares != 0) {
                    double factor = LegacyGaussians.factor(squares);
                    bits.cacheLegacyGauss(factor * x1);
                    if (!isCompleted(bits, factor * x2, step, out, first + k, second + k)) {
                        return k;
                    }
                    k++;
                    if (!isCompleted(bits, bits.nextLegacyGauss(), step, out, first + k, second + k)) {
                        return k;
                    }
                    k++;
                }
            }
        }
        return k == count || isCompleted(bits, bits.nextLegacyGauss(), step, out, first + k, second + k) ? count : k;
    }

    /** A sum of squares from which on both Gaussians of a point are above -1 / step, whatever their signs. */
    private static double certain(double step) {
        return Math.max(Double.MIN_VALUE, Exp.exp(-0.49 / (step * step)));
    }

    /** Begins an attempt with a Gaussian, and completes it unless that is not to have a uniform variate. */
    private static boolean isCompleted(
            LegacyBitSource bits, double gaussian, double step, double[] out, int first, int second) {
        out[first] = gaussian;
        if (1 + step * gaussian <= 0) {
            return false;
        }
        out[second] = bits.nextDouble();
        return true;
    }

    /**
     * Points, the second coordinate first, and the uniform variates of the two attempts that each stands for. Stops
     * after so many attempts, or at a point not certain to give two, which it leaves behind the others. Returns how many.
     */
    private static int points(BitSource bits, double certain, double[] out, int first, int second, int count) {
        int k = 0;
        while (k < count) {
            double x1 = 2 * bits.nextDouble() - 1;
            double x2 = 2 * bits.nextDouble() - 1;
            double squares = x1 * x1 + x2 * x2;
            if (squares >= 1) {
                continue;
            }
            out[first + k] = x2;
            out[first + k + 1] = x1;
            if (!(squares >= certain)) {
                break;
            }
            out[second + k] = bits.nextDouble();
            out[second + k + 1] = bits.nextDouble();
            k += 2;
        }
        return k;
    }
}
