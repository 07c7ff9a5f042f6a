package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.WordWindow;

/**
 * The noncentral chi-square distribution, mean {@code df + nonc}: {@code Generator.noncentral_chisquare}.
 *
 * <p>Draws: none if {@code nonc} is NaN; as {@link ChiSquare} if it is 0; else not fixed.
 *
 * <p>Method: with more than one degree of freedom a chi-square variate of {@code df - 1} plus the square of a shifted
 * normal one; else a chi-square variate of {@code df + 2 * i} with i from {@link Poisson}. Source: NumPy's
 * {@code random_noncentral_chisquare}. Where NumPy's {@code 2 * i} exceeds 64 bits, at {@code nonc} near
 * 10<sup>19</sup>, it is computed here without overflow.
 *
 * @param df   the degrees of freedom, {@code > 0}; NaN passes and gives NaN
 * @param nonc the noncentrality, {@code >= 0} (negative zero is refused); NaN passes and gives NaN. Unless
 *             {@code df > 1} it is at most about 1.8e19, since half of it is the mean of a Poisson variate
 */
public record NoncentralChiSquare(double df, double nonc) implements LegacyDoubleDistribution {

    /** Half of it is the mean of a Poisson variate. */
    private static final double MAX_NONC = 2 * Poisson.MAX_LAM;

    /**
     * Checks the parameters.
     *
     * @param df   the degrees of freedom
     * @param nonc the noncentrality
     * @throws IllegalArgumentException if {@code df <= 0}, {@code nonc} is negative, or too large for this {@code df}
     */
    public NoncentralChiSquare {
        Parameters.positive("df", df);
        requireNoncentrality(df, nonc);
    }

    static void requireNoncentrality(double df, double nonc) {
        Parameters.nonNegative("nonc", nonc);
        if (!(df > 1) && nonc > MAX_NONC) {
            throw Parameters.refuse("nonc", "<= " + MAX_NONC + " with at most one degree of freedom", nonc);
        }
    }

    @Override
    public double sample(BitSource bits) {
        return draw(bits, df, nonc);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        if (df > 1 && nonc > 0) {
            double constant = ChiSquare.constant(df - 1);
            double shift = Math.sqrt(nonc);
            for (int i = from; i < to; i++) {
                out[i] = draw(bits, df, constant, shift);
            }
        } else if (bits instanceof WordWindow source && from < to && NoncentralMixture.applies(df, nonc)) {
            new NoncentralMixture(df, nonc, to - from).fill(source, out, from, to);
        } else {
            for (int i = from; i < to; i++) {
                out[i] = draw(bits, df, nonc);
            }
        }
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        return drawLegacy(bits, df, nonc);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        if (nonc == 0) {
            LegacyKernels.fillGamma(bits, df / 2, 2, out, from, to);
            return;
        }
        LegacyReader reader = new LegacyReader(bits);
        if (df > 1) {
            double constant = ChiSquare.constant(df - 1);
            double shift = Math.sqrt(nonc);
            int i = from;
            while (i < to) {
                reader.ahead(out, i, to);
                i = ahead(reader, constant, shift, out, i, to);
                if (i < to) {
                    out[i++] = drawLegacy(reader, df, constant, shift);
                }
            }
        } else if (from < to && NoncentralMixture.applies(df, nonc)) {
            new NoncentralMixture(df, nonc, to - from).fillLegacy(reader, out, from, to);
        } else {
            for (int i = from; i < to; i++) {
                double mixed = mixed(bits, df, nonc);
                double value = reader.chiSquare(mixed, ChiSquare.constant(mixed));
                out[i] = Double.isNaN(nonc) ? Double.NaN : value;
            }
        }
        reader.finish();
    }

    private int ahead(LegacyReader reader, double constant, double shift, double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            reader.mark();
            double value = ahead(reader, df, constant, shift);
            if (Double.isNaN(value)) {
                reader.reset();
                return i;
            }
            out[i] = value;
        }
        return to;
    }

    /** As {@link #drawLegacy(LegacyReader, double, double, double)}; NaN where {@link LegacyReader#gammaAhead} gives that. */
    static double ahead(LegacyReader reader, double df, double constant, double shift) {
        double central = 2 * reader.gammaAhead((df - 1) / 2, constant);
        double shifted = reader.gaussianAhead() + shift;
        return central + shifted * shifted;
    }

    /** One variate for more than one degree of freedom, given the {@link ChiSquare#constant} of one less. */
    static double drawLegacy(LegacyReader reader, double df, double constant, double shift) {
        double central = reader.chiSquare(df - 1, constant);
        double shifted = reader.gaussian() + shift;
        return central + shifted * shifted;
    }

    static double draw(BitSource bits, double df, double nonc) {
        if (Double.isNaN(nonc)) {
            return Double.NaN;
        }
        if (nonc == 0) {
            return ChiSquare.draw(bits, df);
        }
        if (df > 1) {
            return draw(bits, df, ChiSquare.constant(df - 1), Math.sqrt(nonc));
        }
        return ChiSquare.draw(bits, mixed(bits, df, nonc));
    }

    /** One variate with more than one degree of freedom, one of which is shifted. */
    static double draw(BitSource bits, double df, double constant, double shift) {
        double central = ChiSquare.draw(bits, df - 1, constant);
        double shifted = StandardNormal.draw(bits) + shift;
        return central + shifted * shifted;
    }

    /** The degrees of freedom of the component of the mixture. Doubling the count as a double is exact. */
    private static double mixed(BitSource bits, double df, double nonc) {
        return df + 2.0 * Poisson.draw(bits, nonc / 2);
    }

    /** Unlike the newer algorithm it draws for a NaN too. */
    static double drawLegacy(LegacyBitSource bits, double df, double nonc) {
        if (nonc == 0) {
            return LegacyKernels.chiSquare(bits, df);
        }
        if (df > 1) {
            double central = LegacyKernels.chiSquare(bits, df - 1);
            double shifted = bits.nextLegacyGauss() + Math.sqrt(nonc);
            return central + shifted * shifted;
        }
        double value = LegacyKernels.chiSquare(bits, mixed(bits, df, nonc));
        return Double.isNaN(nonc) ? Double.NaN : value;
    }
}
