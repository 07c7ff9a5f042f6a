package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.ElementaryBlock;
import io.rivulet.random.internal.elementary.Exp;
import io.rivulet.random.internal.elementary.Expm1;
import io.rivulet.random.internal.elementary.Expm1Block;
import io.rivulet.random.internal.elementary.Pow;
import io.rivulet.random.internal.elementary.PowBlock;

/**
 * The power function distribution on [0, 1], density a x<sup>a-1</sup>: {@code Generator.power},
 * {@code (1 - exp(-E))^(1/a)} with E from {@link StandardExponential}.
 *
 * <p>Draws: as {@link StandardExponential}.
 *
 * @param a the exponent, {@code > 0}; NaN passes and gives NaN
 */
public record Power(double a) implements LegacyDoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param a the exponent
     * @throws IllegalArgumentException if {@code a <= 0}
     */
    public Power {
        Parameters.positive("a", a);
    }

    @Override
    public double sample(BitSource bits) {
        return value(StandardExponential.draw(bits), 1 / a);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        Blocks.fill(bits, out, from, to, StandardExponential::ziggurat, this::transformBlock, this::transform);
    }

    private void transformBlock(double[] x, int from) {
        Blocks.negate(x, from);
        Expm1Block.expm1(x, from, -1);
        Blocks.negate(x, from);
        PowBlock.pow(x, from, 1 / a);
    }

    private void transform(double[] x, int from, int to) {
        double inverse = 1 / a;
        for (int i = from; i < to; i++) {
            x[i] = value(x[i], inverse);
        }
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        return valueLegacy(LegacyKernels.exponential(bits), 1 / a);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        Blocks.fill(bits, out, from, to, LegacyKernels::exponentials, this::transformLegacyBlock, this::transformLegacy);
    }

    private void transformLegacyBlock(double[] x, int from) {
        for (int i = from; i < from + ElementaryBlock.SIZE; i++) {
            x[i] = 1 - Exp.exp(-x[i]);
        }
        PowBlock.pow(x, from, 1 / a);
    }

    private void transformLegacy(double[] x, int from, int to) {
        double inverse = 1 / a;
        for (int i = from; i < to; i++) {
            x[i] = valueLegacy(x[i], inverse);
        }
    }

    private static double value(double exponential, double inverse) {
        return Pow.pow(-Expm1.expm1(-exponential), inverse);
    }

    private static double valueLegacy(double exponential, double inverse) {
        return Pow.pow(1 - Exp.exp(-exponential), inverse);
    }
}
