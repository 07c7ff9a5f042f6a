package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * The uniform distribution on [0, 1) in single precision: {@code Generator.random(dtype=float32)}, multiples of
 * 2<sup>-24</sup>.
 *
 * <p>Draws: exactly one 32-bit word.
 */
public record StandardUniformFloat() implements FloatDistribution {

    /** Words that pass through a buffer at a time. */
    private static final int BLOCK = 512;

    @Override
    public float sample(BitSource bits) {
        return bits.nextFloat();
    }

    @Override
    public void fill(BitSource bits, float[] out, int from, int to) {
        fill(bits, out, from, to, (x, first, end) -> { });
    }

    /** Makes other variates of uniform ones. */
    @FunctionalInterface
    interface Transform {
        void apply(float[] x, int from, int to);
    }

    /** Transforms a block after the other while it is in the nearest cache. */
    static void fill(BitSource bits, float[] out, int from, int to, Transform transform) {
        int[] words = new int[Math.min(BLOCK, to - from)];
        int count;
        for (int i = from; i < to; i += count) {
            count = Math.min(BLOCK, to - i);
            bits.nextInts(words, 0, count);
            for (int k = 0; k < count; k++) {
                out[i + k] = (words[k] >>> 8) * 0x1p-24f;
            }
            transform.apply(out, i, i + count);
        }
    }
}
