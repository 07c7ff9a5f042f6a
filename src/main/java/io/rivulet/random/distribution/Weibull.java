package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Pow;
import io.rivulet.random.internal.elementary.PowBlock;
import java.util.Arrays;

/**
 * The Weibull distribution with scale 1, P(X &gt; x) = exp(-x<sup>a</sup>): {@code Generator.weibull}, {@code E^(1/a)}
 * with E from {@link StandardExponential}.
 *
 * <p>Draws: none for {@code a == 0}, which gives 0; else as {@link StandardExponential}.
 *
 * @param a the shape, {@code >= 0} (negative zero is refused, NaN passes and gives NaN)
 */
public record Weibull(double a) implements LegacyDoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param a the shape
     * @throws IllegalArgumentException if {@code a} is negative
     */
    public Weibull {
        Parameters.nonNegative("a", a);
    }

    @Override
    public double sample(BitSource bits) {
        return a == 0 ? 0 : Pow.pow(StandardExponential.draw(bits), 1 / a);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        if (a == 0) {
            Arrays.fill(out, from, to, 0);
            return;
        }
        Blocks.fill(bits, out, from, to, StandardExponential::ziggurat, this::transformBlock, this::transform);
    }

    private void transformBlock(double[] x, int from) {
        PowBlock.pow(x, from, 1 / a);
    }

    private void transform(double[] x, int from, int to) {
        double inverse = 1 / a;
        for (int i = from; i < to; i++) {
            x[i] = Pow.pow(x[i], inverse);
        }
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        return a == 0 ? 0 : Pow.pow(LegacyKernels.exponential(bits), 1 / a);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        if (a == 0) {
            Arrays.fill(out, from, to, 0);
        } else {
            Blocks.fill(bits, out, from, to, LegacyKernels::exponentials, this::transformBlock, this::transform);
        }
    }
}
