package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.Halves;
import io.rivulet.random.internal.elementary.ExpF;
import io.rivulet.random.internal.elementary.Log;
import io.rivulet.random.internal.elementary.Log1pF;
import java.util.Objects;

/**
 * The standard exponential distribution in single precision: {@code Generator.standard_exponential(dtype=float32)}.
 *
 * <p>Draws: with the ziggurat one 32-bit word in 97.8% of cases, not fixed; by inversion exactly one float. Source: NumPy's
 * {@code random_standard_exponential_f} and {@code random_standard_exponential_inv_fill_f}.
 *
 * @param method how the variate is made; the two give different streams
 */
public record StandardExponentialFloat(StandardExponential.Method method) implements FloatDistribution {

    private static final int[] K = ExponentialTablesFloat.K;
    private static final float[] W = ExponentialTablesFloat.W;
    private static final float[] F = ExponentialTablesFloat.F;

    /** Where the tail begins. */
    private static final float R = 7.6971174701310497140446280481f;

    /**
     * Checks the parameters.
     *
     * @param method how the variate is made
     * @throws NullPointerException if {@code method} is null
     */
    public StandardExponentialFloat {
        Objects.requireNonNull(method, "method");
    }

    /** By the ziggurat. */
    public StandardExponentialFloat() {
        this(StandardExponential.Method.ZIGGURAT);
    }

    @Override
    public float sample(BitSource bits) {
        return method == StandardExponential.Method.ZIGGURAT ? draw(bits) : inverse(bits.nextFloat());
    }

    @Override
    public void fill(BitSource bits, float[] out, int from, int to) {
        if (method == StandardExponential.Method.ZIGGURAT) {
            HalvesFill.fill(bits, out, from, to, StandardExponentialFloat::accepted, StandardExponentialFloat::edge);
        } else {
            StandardUniformFloat.fill(bits, out, from, to, StandardExponentialFloat::invert);
        }
    }

    /** Turns words of a block into variates until one falls outside the rectangles; returns how many. */
    private static int accepted(Halves source, float[] out, int from, int to) {
        int[] words = source.words();
        int start = source.position();
        int count = Math.min(source.end() - start, to - from);
        int k = 0;
        for (; k < count; k++) {
            int word = words[start + k];
            int strip = word >>> 1 & 0xFF;
            if (word >>> 9 >= K[strip]) {
                break;
            }
            out[from + k] = (word >>> 9) * W[strip];
        }
        source.position(start + k);
        return k;
    }

    static float draw(BitSource bits) {
        while (true) {
            int word = bits.nextInt();
            int strip = word >>> 1 & 0xFF;
            float x = word >>> 9 < K[strip] ? (word >>> 9) * W[strip] : edge(bits, word);
            if (x == x) {
                return x;
            }
        }
    }

    /** The 2.2% of words that fall outside the rectangles; NaN if the word is rejected. */
    static float edge(BitSource bits, int word) {
        int strip = word >>> 1 & 0xFF;
        if (strip == 0) {
            return R - Log1pF.log1pf(-bits.nextFloat());
        }
        float x = (word >>> 9) * W[strip];
        boolean accepted = (F[strip - 1] - F[strip]) * bits.nextFloat() + F[strip] < ExpF.expf(-x);
        return accepted ? x : Float.NaN;
    }

    /**
     * NumPy takes the double log1p here and rounds it. One less the uniform is a double, and of each of the
     * 2<sup>24</sup> of them the logarithm, which takes a fraction of the time, rounds to the same float.
     */
    private static float inverse(float uniform) {
        return (float) (0 - Log.log(1.0 - uniform));
    }

    private static void invert(float[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] = inverse(x[i]);
        }
    }
}
