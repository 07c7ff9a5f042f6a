package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.Halves;
import io.rivulet.random.internal.elementary.Exp;
import io.rivulet.random.internal.elementary.Log1pF;

/**
 * The standard normal distribution in single precision: {@code Generator.standard_normal(dtype=float32)}.
 *
 * <p>Draws: one 32-bit word in 98.5% of cases; not fixed.
 *
 * <p>Method: as {@link StandardNormal}, in float arithmetic, but that the wedge compares with a double exponential. Source:
 * NumPy's {@code random_standard_normal_f}.
 */
public record StandardNormalFloat() implements FloatDistribution {

    private static final int[] K = NormalTablesFloat.K;
    private static final float[] F = NormalTablesFloat.F;

    /** Where the tail begins. */
    private static final float R = 3.6541528853610087963519472518f;

    private static final float INVERSE_R = 0.27366123732975827203338247596f;

    /** The widths twice, the second time negative, so that nine bits give strip and sign without a branch. */
    private static final float[] SIGNED_W = new float[512];

    static {
        for (int i = 0; i < 256; i++) {
            SIGNED_W[i] = NormalTablesFloat.W[i];
            SIGNED_W[i + 256] = -NormalTablesFloat.W[i];
        }
    }

    @Override
    public float sample(BitSource bits) {
        return draw(bits);
    }

    @Override
    public void fill(BitSource bits, float[] out, int from, int to) {
        HalvesFill.fill(bits, out, from, to, StandardNormalFloat::accepted, StandardNormalFloat::edge);
    }

    /** Turns words of a block into variates until one falls outside the rectangles; returns how many. */
    private static int accepted(Halves source, float[] out, int from, int to) {
        int[] words = source.words();
        int start = source.position();
        int end = start + Math.min(source.end() - start, to - from);
        int shift = from - start;
        int p = start;
        for (; p < end && words[p] >>> 9 < K[words[p] & 0xFF]; p++) {
            out[shift + p] = (words[p] >>> 9) * SIGNED_W[words[p] & 0x1FF];
        }
        source.position(p);
        return p - start;
    }

    static float draw(BitSource bits) {
        while (true) {
            int word = bits.nextInt();
            float x = word >>> 9 < K[word & 0xFF] ? (word >>> 9) * SIGNED_W[word & 0x1FF] : edge(bits, word);
            if (x == x) {
                return x;
            }
        }
    }

    /** The 1.5% of words that fall outside the rectangles; NaN if the word is rejected. */
    static float edge(BitSource bits, int word) {
        int strip = word & 0xFF;
        int distance = word >>> 9;
        if (strip == 0) {
            return tail(bits, (distance & 0x100) != 0);
        }
        float x = distance * SIGNED_W[word & 0x1FF];
        boolean accepted = (F[strip - 1] - F[strip]) * bits.nextFloat() + F[strip] < Exp.exp(-0.5 * x * x);
        return accepted ? x : Float.NaN;
    }

    private static float tail(BitSource bits, boolean negative) {
        while (true) {
            float xx = -INVERSE_R * Log1pF.log1pf(-bits.nextFloat());
            float yy = -Log1pF.log1pf(-bits.nextFloat());
            if (yy + yy > xx * xx) {
                return negative ? -(R + xx) : R + xx;
            }
        }
    }
}
