package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The noncentral F distribution, the ratio of a noncentral and a central chi-square variate, each over its degrees of
 * freedom: {@code Generator.noncentral_f}.
 *
 * <p>Draws: one variate of {@link NoncentralChiSquare}, then one of {@link ChiSquare}.
 *
 * @param dfnum the degrees of freedom of the numerator, {@code > 0}; NaN passes and gives NaN
 * @param dfden the degrees of freedom of the denominator, {@code > 0}; NaN passes and gives NaN
 * @param nonc  the noncentrality of the numerator, with the rules of {@link NoncentralChiSquare}
 */
public record NoncentralF(double dfnum, double dfden, double nonc) implements LegacyDoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param dfnum the degrees of freedom of the numerator
     * @param dfden the degrees of freedom of the denominator
     * @param nonc  the noncentrality of the numerator
     * @throws IllegalArgumentException if {@code dfnum <= 0}, {@code dfden <= 0}, {@code nonc} is negative, or too
     *                                  large for this {@code dfnum}
     */
    public NoncentralF {
        Parameters.positive("dfnum", dfnum);
        Parameters.positive("dfden", dfden);
        NoncentralChiSquare.requireNoncentrality(dfnum, nonc);
    }

    @Override
    public double sample(BitSource bits) {
        return ratio(bits, NoncentralChiSquare.draw(bits, dfnum, nonc), ChiSquare.constant(dfden));
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        double constant = ChiSquare.constant(dfden);
        if (dfnum > 1 && nonc > 0) {
            double constant1 = ChiSquare.constant(dfnum - 1);
            double shift = Math.sqrt(nonc);
            for (int i = from; i < to; i++) {
                out[i] = ratio(bits, NoncentralChiSquare.draw(bits, dfnum, constant1, shift), constant);
            }
        } else {
            for (int i = from; i < to; i++) {
                out[i] = ratio(bits, NoncentralChiSquare.draw(bits, dfnum, nonc), constant);
            }
        }
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        double numerator = NoncentralChiSquare.drawLegacy(bits, dfnum, nonc) * dfden;
        return numerator / (LegacyKernels.chiSquare(bits, dfden) * dfnum);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        if (!(dfnum > 1 && nonc != 0)) {
            LegacyDoubleDistribution.super.fillLegacy(bits, out, from, to);
            return;
        }
        double constant1 = ChiSquare.constant(dfnum - 1);
        double constant2 = ChiSquare.constant(dfden);
        double shift = Math.sqrt(nonc);
        LegacyReader reader = new LegacyReader(bits);
        int i = from;
        while (i < to) {
            reader.ahead(out, i, to);
            i = ahead(reader, constant1, constant2, shift, out, i, to);
            if (i < to) {
                double numerator = NoncentralChiSquare.drawLegacy(reader, dfnum, constant1, shift) * dfden;
                out[i++] = numerator / (reader.chiSquare(dfden, constant2) * dfnum);
            }
        }
        reader.finish();
    }

    private int ahead(
            LegacyReader reader, double constant1, double constant2, double shift, double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            reader.mark();
            double numerator = NoncentralChiSquare.ahead(reader, dfnum, constant1, shift) * dfden;
            double value = numerator / (2 * reader.gammaAhead(dfden / 2, constant2) * dfnum);
            if (Double.isNaN(value)) {
                reader.reset();
                return i;
            }
            out[i] = value;
        }
        return to;
    }

    /** Draws the denominator's variate, given the constant of its degrees of freedom. */
    private double ratio(BitSource bits, double noncentral, double constant) {
        return noncentral * dfden / (ChiSquare.draw(bits, dfden, constant) * dfnum);
    }
}
