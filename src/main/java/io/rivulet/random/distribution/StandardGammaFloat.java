package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.LogF;
import io.rivulet.random.internal.elementary.PowF;

/**
 * The gamma distribution with scale 1 in single precision: {@code Generator.standard_gamma(shape, dtype=float32)}.
 *
 * <p>Draws: 32-bit words; none for a shape of 0, as {@link StandardExponentialFloat} for 1, else not fixed.
 *
 * <p>Method: as {@link StandardGamma}, in float arithmetic throughout. Source: NumPy's {@code random_standard_gamma_f}.
 *
 * @param shape {@code >= 0} (negative zero is refused); NaN passes and gives NaN, infinity gives infinity
 */
public record StandardGammaFloat(float shape) implements FloatDistribution {

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
        float constant = constant(shape);
        for (int i = from; i < to; i++) {
            out[i] = draw(bits, shape, constant);
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
            float uniform = bits.nextFloat();
            float bound = StandardExponentialFloat.draw(bits);
            float base = uniform;
            if (uniform > 1 - shape) {
                float tail = -LogF.logf((1 - uniform) / shape);
                base = 1 - shape + shape * tail;
                bound += tail;
            }
            float x = PowF.powf(base, inverse);
            if (x <= bound) {
                return x;
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
            float u = bits.nextFloat();
            float x2 = x * x;
            if (u < 1 - 0.0331f * x2 * x2 || LogF.logf(u) < 0.5f * x * x + b * (1 - cubed + LogF.logf(cubed))) {
                return b * cubed;
            }
        }
    }
}
