package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * Fisher's F distribution, the ratio of two chi-square variates, each over its degrees of freedom: {@code Generator.f}.
 *
 * <p>Draws: two {@link ChiSquare} variates, the numerator first.
 *
 * @param dfnum the degrees of freedom of the numerator, {@code > 0}; NaN passes and gives NaN
 * @param dfden the degrees of freedom of the denominator, {@code > 0}; NaN passes and gives NaN
 */
public record F(double dfnum, double dfden) implements LegacyDoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param dfnum the degrees of freedom of the numerator
     * @param dfden the degrees of freedom of the denominator
     * @throws IllegalArgumentException if {@code dfnum <= 0} or {@code dfden <= 0}
     */
    public F {
        Parameters.positive("dfnum", dfnum);
        Parameters.positive("dfden", dfden);
    }

    @Override
    public double sample(BitSource bits) {
        return draw(bits, dfnum, ChiSquare.constant(dfnum), dfden, ChiSquare.constant(dfden));
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        double constant1 = ChiSquare.constant(dfnum);
        double constant2 = ChiSquare.constant(dfden);
        for (int i = from; i < to; i++) {
            out[i] = draw(bits, dfnum, constant1, dfden, constant2);
        }
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        double numerator = LegacyKernels.chiSquare(bits, dfnum) * dfden;
        return numerator / (LegacyKernels.chiSquare(bits, dfden) * dfnum);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        if (dfnum / 2 == 0 || dfden / 2 == 0) {
            // a gamma variate that takes nothing from the stream
            LegacyDoubleDistribution.super.fillLegacy(bits, out, from, to);
            return;
        }
        double constant1 = ChiSquare.constant(dfnum);
        double constant2 = ChiSquare.constant(dfden);
        LegacyReader reader = new LegacyReader(bits);
        for (int i = from; i < to; i++) {
            reader.ahead(out, i, to);
            out[i] = reader.chiSquare(dfnum, constant1) * dfden / (reader.chiSquare(dfden, constant2) * dfnum);
        }
        reader.finish();
    }

    private static double draw(BitSource bits, double dfnum, double constant1, double dfden, double constant2) {
        double numerator = ChiSquare.draw(bits, dfnum, constant1) * dfden;
        return numerator / (ChiSquare.draw(bits, dfden, constant2) * dfnum);
    }
}
