package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.Halves;
import io.rivulet.random.internal.elementary.LogF;
import io.rivulet.random.internal.elementary.PowF;
import java.util.Arrays;

/**
 * The gamma distribution with scale 1 in single precision: {@code Generator.standard_gamma(shape, dtype=float32)}.
 *
 * <p>Draws: 32-bit words; none for a shape of 0, as {@link StandardExponentialFloat} for 1, else not fixed.
 *
 * <p>Method: as {@link StandardGamma}, in float arithmetic throughout. Source: NumPy's {@code random_standard_gamma_f}.
 *
 * @param shape the mean and the variance, {@code >= 0} (negative zero is refused); NaN passes and gives NaN, infinity gives infinity
 */
public record StandardGammaFloat(float shape) implements FloatDistribution {

    /** Attempts drawn ahead of their tests. */
    private static final int BLOCK = 128;

    private static final float THIRD = 1.0f / 3;

    /**
     * Checks the parameters.
     *
     * @param shape the shape
     * @throws IllegalArgumentException if {@code shape} is negative
     */
    public StandardGammaFloat {
        Parameters.nonNegative("shape", shape);
    }

    @Override
    public float sample(BitSource bits) {
        return draw(bits, shape, constant(shape));
    }

    @Override
    public void fill(BitSource bits, float[] out, int from, int to) {
        if (shape == 0) {
            Arrays.fill(out, from, to, 0);
        } else if (shape == 1) {
            new StandardExponentialFloat().fill(bits, out, from, to);
        } else if (shape < 1) {
            fillBelowOne(bits, shape, constant(shape), out, from, to);
        } else {
            fillAboveOne(bits, shape - THIRD, constant(shape), out, from, to);
        }
    }

    /** The root of a float, rounded to double and then to float, is the correctly rounded one. */
    private static float constant(float shape) {
        return shape < 1 ? 1 / shape : 1 / (float) Math.sqrt(9 * (shape - THIRD));
    }

    private static float draw(BitSource bits, float shape, float constant) {
        if (shape < 1) {
            return shape == 0 ? 0 : belowOne(bits, shape, constant);
        }
        return shape == 1 ? StandardExponentialFloat.draw(bits) : aboveOne(bits, shape - THIRD, constant);
    }

    private static float belowOne(BitSource bits, float shape, float inverse) {
        while (true) {
            float base = bits.nextFloat();
            float bound = StandardExponentialFloat.draw(bits);
            if (base > 1 - shape) {
                float tail = tail(base, shape);
                base = fromTail(tail, shape);
                bound += tail;
            }
            float x = PowF.powf(base, inverse);
            if (x <= bound) {
                return x;
            }
        }
    }

    private static float tail(float uniform, float shape) {
        return -LogF.logf((1 - uniform) / shape);
    }

    private static float fromTail(float tail, float shape) {
        return 1 - shape + shape * tail;
    }

    /** In passes, since nobody can foresee which attempts go into the tail, nor which succeed. */
    private static void fillBelowOne(BitSource bits, float shape, float inverse, float[] out, int from, int to) {
        Halves source = new Halves(bits, 2L * (to - from));
        float[] bases = new float[Math.min(BLOCK, to - from)];
        float[] bounds = new float[bases.length];
        int[] tails = new int[bases.length];
        int i = from;
        while (i < to) {
            int count = Math.min(bases.length, to - i);
            propose(source, 2L * (to - i), bases, bounds, count);
            moveTails(shape, bases, bounds, count, tails);
            i = accept(inverse, bases, bounds, count, out, i);
        }
    }

    /** Each attempt takes its numbers whether or not it succeeds. */
    private static void propose(Halves source, long words, float[] uniforms, float[] exponentials, int count) {
        for (int k = 0; k < count; k++) {
            source.fetch(words - 2 * k);
            uniforms[k] = source.nextFloat();
            exponentials[k] = StandardExponentialFloat.draw(source);
        }
    }

    private static void moveTails(float shape, float[] bases, float[] bounds, int count, int[] tails) {
        int found = 0;
        for (int k = 0; k < count; k++) {
            tails[found] = k;
            found += Float.floatToRawIntBits(1 - shape - bases[k]) >>> 31;
        }
        for (int j = 0; j < found; j++) {
            int k = tails[j];
            float tail = tail(bases[k], shape);
            bases[k] = fromTail(tail, shape);
            bounds[k] += tail;
        }
    }

    private static int accept(float inverse, float[] bases, float[] bounds, int count, float[] out, int at) {
        int end = at;
        for (int k = 0; k < count; k++) {
            float x = PowF.powf(bases[k], inverse);
            out[end] = x;
            end += 1 - (Float.floatToRawIntBits(bounds[k] - x) >>> 31);
        }
        return end;
    }

    private static void fillAboveOne(BitSource bits, float b, float step, float[] out, int from, int to) {
        Halves source = new Halves(bits, 2L * (to - from));
        int i = from;
        while (i < to) {
            source.fetch(2L * (to - i));
            float x = StandardNormalFloat.draw(source);
            float v = 1 + step * x;
            if (!(v <= 0) && accepts(source.nextFloat(), b, x, v * v * v)) {
                out[i++] = b * (v * v * v);
            }
        }
    }

    private static float aboveOne(BitSource bits, float b, float step) {
        while (true) {
            float x = StandardNormalFloat.draw(bits);
            float v = 1 + step * x;
            if (v <= 0) {
                continue;
            }
            float cubed = v * v * v;
            if (accepts(bits.nextFloat(), b, x, cubed)) {
                return b * cubed;
            }
        }
    }

    private static boolean accepts(float u, float b, float x, float cubed) {
        float x2 = x * x;
        return u < 1 - 0.0331f * x2 * x2 || LogF.logf(u) < 0.5f * x * x + b * (1 - cubed + LogF.logf(cubed));
    }
}
