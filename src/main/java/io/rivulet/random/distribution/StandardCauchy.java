package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The Cauchy distribution with mode 0 and scale 1: {@code Generator.standard_cauchy}, the ratio of two standard normal
 * variates.
 *
 * <p>Draws: two variates of {@link StandardNormal}, the numerator first.
 */
public record StandardCauchy() implements LegacyDoubleDistribution {

    @Override
    public double sample(BitSource bits) {
        return draw(bits);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = draw(bits);
        }
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        return bits.nextLegacyGauss() / bits.nextLegacyGauss();
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        int i = from;
        while (to - i >= LegacyGaussians.FEW) {
            int count = Math.min(to - i >> 1, LegacyGaussians.ATTEMPTS);
            LegacyGaussians.fill(bits, out, i, i + 2 * count);
            for (int k = 0; k < count; k++) {
                out[i + k] = out[i + 2 * k] / out[i + 2 * k + 1];
            }
            i += count;
        }
        for (; i < to; i++) {
            out[i] = sampleLegacy(bits);
        }
    }

    private static double draw(BitSource bits) {
        return StandardNormal.draw(bits) / StandardNormal.draw(bits);
    }
}
