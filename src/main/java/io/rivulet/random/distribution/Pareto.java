package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.ElementaryBlock;
import io.rivulet.random.internal.elementary.Exp;
import io.rivulet.random.internal.elementary.Expm1;
import io.rivulet.random.internal.elementary.Expm1Block;

/**
 * The Lomax distribution, Pareto's moved to begin at 0, density {@code a / (1 + x)^(a + 1)}: {@code Generator.pareto},
 * {@code exp(E / a) - 1} with E from {@link StandardExponential}. {@code m * (1 + x)} is the classical Pareto variate
 * with minimum m.
 *
 * <p>Draws: as {@link StandardExponential}.
 *
 * @param a the shape, {@code > 0}; NaN passes and gives NaN
 */
public record Pareto(double a) implements LegacyDoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param a the shape
     * @throws IllegalArgumentException if {@code a <= 0}
     */
    public Pareto {
        Parameters.positive("a", a);
    }

    @Override
    public double sample(BitSource bits) {
        return value(StandardExponential.draw(bits), a);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        Blocks.fill(bits, out, from, to, StandardExponential::ziggurat, this::transformBlock, this::transform);
    }

    private void transformBlock(double[] x, int from) {
        for (int i = from; i < from + ElementaryBlock.SIZE; i++) {
            x[i] = x[i] / a;
        }
        Expm1Block.expm1(x, from, 1);
    }

    private void transform(double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] = value(x[i], a);
        }
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        return valueLegacy(LegacyKernels.exponential(bits), a);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        Blocks.fill(bits, out, from, to, LegacyKernels::exponentials, this::transformLegacy);
    }

    private void transformLegacy(double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] = valueLegacy(x[i], a);
        }
    }

    private static double value(double exponential, double a) {
        return Expm1.expm1(exponential / a);
    }

    private static double valueLegacy(double exponential, double a) {
        return Exp.exp(exponential / a) - 1;
    }
}
