package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The uniform distribution on [0, 1): {@code Generator.random}, multiples of 2<sup>-53</sup>.
 *
 * <p>Draws: exactly one double.
 */
public record StandardUniform() implements DoubleDistribution {

    @Override
    public double sample(BitSource bits) {
        return bits.nextDouble();
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        bits.nextDoubles(out, from, to);
    }
}
