package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The uniform distribution on [0, 1) in single precision: {@code Generator.random(dtype=float32)}, multiples of
 * 2<sup>-24</sup>.
 *
 * <p>Draws: exactly one 32-bit word.
 */
public record StandardUniformFloat() implements FloatDistribution {

    @Override
    public float sample(BitSource bits) {
        return bits.nextFloat();
    }

    @Override
    public void fill(BitSource bits, float[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = bits.nextFloat();
        }
    }
}
