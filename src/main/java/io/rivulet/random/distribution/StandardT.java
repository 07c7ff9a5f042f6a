package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * Student's t distribution: {@code Generator.standard_t}, {@code sqrt(df / 2) * Z / sqrt(G)} with Z from
 * {@link StandardNormal} and G from {@link StandardGamma} of shape {@code df / 2}.
 *
 * <p>Draws: the normal variate first, then the gamma one.
 *
 * @param df the degrees of freedom, {@code > 0}; NaN and infinity pass and give NaN
 */
public record StandardT(double df) implements LegacyDoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param df the degrees of freedom
     * @throws IllegalArgumentException if {@code df <= 0}
     */
    public StandardT {
        Parameters.positive("df", df);
    }

    @Override
    public double sample(BitSource bits) {
        return draw(bits, df, ChiSquare.constant(df), Math.sqrt(df / 2));
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        double constant = ChiSquare.constant(df);
        double root = Math.sqrt(df / 2);
        for (int i = from; i < to; i++) {
            out[i] = draw(bits, df, constant, root);
        }
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        double numerator = Math.sqrt(df / 2) * bits.nextLegacyGauss();
        return numerator / Math.sqrt(LegacyKernels.gamma(bits, df / 2));
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        if (df / 2 == 0) {
            // a gamma variate that takes nothing from the stream
            LegacyDoubleDistribution.super.fillLegacy(bits, out, from, to);
            return;
        }
        double constant = ChiSquare.constant(df);
        LegacyReader reader = new LegacyReader(bits);
        int i = from;
        while (i < to) {
            reader.ahead(out, i, to);
            i = ahead(reader, constant, out, i, to);
            if (i < to) {
                out[i++] = Math.sqrt(df / 2) * reader.gaussian() / Math.sqrt(reader.gamma(df / 2, constant));
            }
        }
        reader.finish();
    }

    private int ahead(LegacyReader reader, double constant, double[] out, int from, int to) {
        double root = Math.sqrt(df / 2);
        for (int i = from; i < to; i++) {
            reader.mark();
            double value = root * reader.gaussianAhead() / Math.sqrt(reader.gammaAhead(df / 2, constant));
            if (Double.isNaN(value)) {
                reader.reset();
                return i;
            }
            out[i] = value;
        }
        return to;
    }

    private static double draw(BitSource bits, double df, double constant, double root) {
        double numerator = root * StandardNormal.draw(bits);
        return numerator / Math.sqrt(StandardGamma.draw(bits, df / 2, constant));
    }
}
