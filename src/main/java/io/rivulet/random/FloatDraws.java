package io.rivulet.random;

import io.rivulet.random.distribution.StandardExponential;
import io.rivulet.random.distribution.StandardExponentialFloat;
import io.rivulet.random.distribution.StandardGammaFloat;
import io.rivulet.random.distribution.StandardNormalFloat;
import io.rivulet.random.distribution.StandardUniformFloat;
import java.util.Objects;

/**
 * NumPy's single-precision distributions, {@code dtype=float32}; {@link Generator} inherits them. Their streams are not
 * the double-precision ones rounded: they consume 32-bit words.
 */
abstract class FloatDraws extends GeneratorDraws {

    private static final StandardUniformFloat STANDARD_UNIFORM = new StandardUniformFloat();
    private static final StandardNormalFloat STANDARD_NORMAL = new StandardNormalFloat();
    private static final StandardExponentialFloat STANDARD_EXPONENTIAL = new StandardExponentialFloat();
    private static final StandardExponentialFloat BY_INVERSION =
        new StandardExponentialFloat(StandardExponential.Method.INVERSE);

    FloatDraws(BitGenerator bitGenerator) {
        super(bitGenerator);
    }

    /**
     * A float uniform in [0, 1), as {@code random(dtype=float32)}: exactly one 32-bit word of the stream.
     *
     * @return a multiple of 2<sup>-24</sup>
     */
    public float randomFloat() {
        return draw(STANDARD_UNIFORM);
    }

    /**
     * Floats uniform in [0, 1), as {@code random(size, dtype=float32)}.
     *
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public float[] randomFloat(int size) {
        return sample(STANDARD_UNIFORM, size);
    }

    /**
     * A standard normal variate, as {@code standard_normal(dtype=float32)}; see {@link StandardNormalFloat}.
     *
     * @return the variate
     */
    public float standardNormalFloat() {
        return draw(STANDARD_NORMAL);
    }

    /**
     * Standard normal variates, as {@code standard_normal(size, dtype=float32)}; see {@link StandardNormalFloat}.
     *
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public float[] standardNormalFloat(int size) {
        return sample(STANDARD_NORMAL, size);
    }

    /**
     * A standard exponential variate by the ziggurat, as {@code standard_exponential(dtype=float32)}.
     *
     * @return the variate
     */
    public float standardExponentialFloat() {
        return draw(STANDARD_EXPONENTIAL);
    }

    /**
     * A standard exponential variate, as {@code standard_exponential(dtype=float32, method=…)}.
     *
     * @param method ziggurat or inverse; the two give different streams
     * @return the variate
     */
    public float standardExponentialFloat(StandardExponential.Method method) {
        return Objects.requireNonNull(method, "method") == StandardExponential.Method.INVERSE
            ? draw(BY_INVERSION) : standardExponentialFloat();
    }

    /**
     * Standard exponential variates by the ziggurat, as {@code standard_exponential(size, dtype=float32)}.
     *
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public float[] standardExponentialFloat(int size) {
        return sample(STANDARD_EXPONENTIAL, size);
    }

    /**
     * Standard exponential variates, as {@code standard_exponential(size, dtype=float32, method=…)}.
     *
     * @param size   how many, {@code >= 0}
     * @param method ziggurat or inverse; the two give different streams
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public float[] standardExponentialFloat(int size, StandardExponential.Method method) {
        return sample(new StandardExponentialFloat(method), size);
    }

    /**
     * A gamma variate with scale 1, as {@code standard_gamma(shape, dtype=float32)}; see {@link StandardGammaFloat}.
     *
     * @param shape the shape, which is the mean too, {@code >= 0}
     * @return the variate
     * @throws IllegalArgumentException if {@code shape} is negative
     */
    public float standardGammaFloat(float shape) {
        return draw(new StandardGammaFloat(shape));
    }

    /**
     * Gamma variates with scale 1, as {@code standard_gamma(shape, size, dtype=float32)}; see
     * {@link StandardGammaFloat}.
     *
     * @param shape the shape, which is the mean too, {@code >= 0}
     * @param size  how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code shape} or {@code size} is negative
     */
    public float[] standardGammaFloat(float shape, int size) {
        return sample(new StandardGammaFloat(shape), size);
    }
}
