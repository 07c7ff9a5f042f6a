package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.WordWindow;

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
        return draw(bits, ChiSquare.constant(dfnum), ChiSquare.constant(dfden));
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        if (bits instanceof WordWindow source && dfnum > 2 && dfden > 2) {
            GammaBlocks.pairs(source, Attempts::normalsAndUniforms, StandardGamma::draw,
                dfnum / 2, dfden / 2, (x, y) -> ratio(2 * x, 2 * y), out, from, to);
            return;
        }
        double constant1 = ChiSquare.constant(dfnum);
        double constant2 = ChiSquare.constant(dfden);
        for (int i = from; i < to; i++) {
            out[i] = draw(bits, constant1, constant2);
        }
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        return ratio(LegacyKernels.chiSquare(bits, dfnum), LegacyKernels.chiSquare(bits, dfden));
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        if (dfnum > 2 && dfden > 2) {
            GammaBlocks.pairs(bits, LegacyAttempts::normalsAndUniforms, LegacyKernels::gamma,
                dfnum / 2, dfden / 2, (x, y) -> ratio(2 * x, 2 * y), out, from, to);
            return;
        }
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
            out[i] = ratio(reader.chiSquare(dfnum, constant1), reader.chiSquare(dfden, constant2));
        }
        reader.finish();
    }

    private double draw(BitSource bits, double constant1, double constant2) {
        return ratio(ChiSquare.draw(bits, dfnum, constant1), ChiSquare.draw(bits, dfden, constant2));
    }

    /** Of two chi-square variates, the numerator's drawn first. */
    private double ratio(double x, double y) {
        return x * dfden / (y * dfnum);
    }
}
