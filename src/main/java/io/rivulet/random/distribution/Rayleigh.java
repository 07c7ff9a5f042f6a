package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.ElementaryBlock;
import io.rivulet.random.internal.elementary.Log1p;
import io.rivulet.random.internal.elementary.Log1pBlock;

/**
 * The Rayleigh distribution, the length of a vector of two independent normal components: {@code Generator.rayleigh},
 * {@code scale * sqrt(2 * E)} with E from {@link StandardExponential}.
 *
 * <p>Draws: as {@link StandardExponential}, also for a scale of 0.
 *
 * @param scale the mode and the components' standard deviation, {@code >= 0} (negative zero is refused, NaN passes and
 *              gives NaN)
 */
public record Rayleigh(double scale) implements LegacyDoubleDistribution {

    /**
     * Checks the parameters.
     *
     * @param scale the mode
     * @throws IllegalArgumentException if {@code scale} is negative
     */
    public Rayleigh {
        Parameters.nonNegative("scale", scale);
    }

    @Override
    public double sample(BitSource bits) {
        return value(StandardExponential.draw(bits), scale);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        Blocks.fill(bits, out, from, to, StandardExponential::ziggurat, this::transform);
    }

    private void transform(double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] = value(x[i], scale);
        }
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        return valueLegacy(bits.nextDouble(), scale);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        Blocks.fill(bits, out, from, to, BitSource::nextDoubles, this::transformLegacyBlock, this::transformLegacy);
    }

    private void transformLegacyBlock(double[] x, int from) {
        Blocks.negate(x, from);
        Log1pBlock.log1p(x, from);
        for (int i = from; i < from + ElementaryBlock.SIZE; i++) {
            x[i] = scale * Math.sqrt(-2 * x[i]);
        }
    }

    private void transformLegacy(double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] = valueLegacy(x[i], scale);
        }
    }

    private static double value(double exponential, double scale) {
        return scale * Math.sqrt(2 * exponential);
    }

    private static double valueLegacy(double u, double scale) {
        return scale * Math.sqrt(-2 * Log1p.log1p(-u));
    }
}
