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

    private static double draw(BitSource bits) {
        return StandardNormal.draw(bits) / StandardNormal.draw(bits);
    }
}
