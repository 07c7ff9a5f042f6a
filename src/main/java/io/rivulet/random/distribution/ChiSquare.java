package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The chi-square distribution, the sum of {@code df} squared standard normal variates: {@code Generator.chisquare},
 * {@code 2 * G} with G from {@link StandardGamma} of shape {@code df / 2}.
 *
 * <p>Draws: as {@link StandardGamma}.
 *
 * @param df the degrees of freedom, {@code > 0}; NaN passes and gives NaN
 */
public record ChiSquare(double df) implements LegacyDoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param df the degrees of freedom
     * @throws IllegalArgumentException if {@code df <= 0}
     */
    public ChiSquare {
        Parameters.positive("df", df);
    }

    @Override
    public double sample(BitSource bits) {
        return draw(bits, df);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        StandardGamma.fill(bits, df / 2, 2, out, from, to);
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        return LegacyKernels.chiSquare(bits, df);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        LegacyKernels.fillGamma(bits, df / 2, 2, out, from, to);
    }

    static double draw(BitSource bits, double df) {
        return draw(bits, df, constant(df));
    }

    static double constant(double df) {
        return StandardGamma.constant(df / 2);
    }

    /** One variate, given the {@link #constant} of its degrees of freedom. */
    static double draw(BitSource bits, double df, double constant) {
        return 2 * StandardGamma.draw(bits, df / 2, constant);
    }
}
