package io.rivulet.random;

import io.rivulet.random.distribution.DoubleDistribution;
import io.rivulet.random.distribution.DoubleVectorDistribution;
import io.rivulet.random.distribution.FloatDistribution;
import io.rivulet.random.distribution.LongDistribution;
import io.rivulet.random.distribution.StandardExponential;
import java.util.Objects;
import java.util.function.Function;

/** {@link Generator}'s steps: on one stream for ever, by each distribution's own algorithm. */
abstract class GeneratorDraws extends MultivariateDraws {

    private static final StandardExponential BY_INVERSION = new StandardExponential(StandardExponential.Method.INVERSE);

    private final BitGenerator bitGenerator;

    /** The bit generator's; kept here to save a load on every draw. */
    private final WordSource source;

    GeneratorDraws(BitGenerator bitGenerator) {
        this.bitGenerator = Objects.requireNonNull(bitGenerator, "bitGenerator");
        this.source = bitGenerator.source();
    }

    @Override
    public final BitGenerator bitGenerator() {
        return bitGenerator;
    }

    final WordSource source() {
        return source;
    }

    // ------------------------------------------------------------------------------------------- steps

    @Override
    final double draw(DoubleDistribution ours) {
        return source.draw(ours);
    }

    @Override
    final long draw(LongDistribution ours) {
        return source.draw(ours);
    }

    final float draw(FloatDistribution ours) {
        return source.draw(ours);
    }

    @Override
    final double drawOrRollBack(DoubleDistribution any) {
        return source.drawOrRollBack(any);
    }

    @Override
    final long drawOrRollBack(LongDistribution any) {
        return source.drawOrRollBack(any);
    }

    @Override
    final <T> T step(Function<? super WordSource, ? extends T> body) {
        return source.step(body);
    }

    @Override
    final <T> T transaction(Function<? super WordSource, ? extends T> body) {
        return source.transaction(body);
    }

    @Override
    final DoubleDistribution byOwnAlgorithm(DoubleDistribution distribution) {
        return distribution;
    }

    @Override
    final LongDistribution byOwnAlgorithm(LongDistribution distribution) {
        return distribution;
    }

    @Override
    final DoubleVectorDistribution byOwnAlgorithm(DoubleVectorDistribution distribution) {
        return distribution;
    }

    @Override
    final boolean masksIntegers() {
        return false;
    }

    // ------------------------------------------------------------------------------------------- not in RandomState

    /**
     * A standard exponential variate, as {@code standard_exponential(method=…)}.
     *
     * @param method ziggurat or inverse; the two give different streams
     * @return the variate
     */
    public double standardExponential(StandardExponential.Method method) {
        return Objects.requireNonNull(method, "method") == StandardExponential.Method.INVERSE
            ? draw(BY_INVERSION) : standardExponential();
    }

    /**
     * Standard exponential variates, as {@code standard_exponential(size, method=…)}.
     *
     * @param size   how many, {@code >= 0}
     * @param method ziggurat or inverse; the two give different streams
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public double[] standardExponential(int size, StandardExponential.Method method) {
        return sample(new StandardExponential(method), size);
    }

    // ------------------------------------------------------------------------------------------- floats

    /**
     * One variate.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was
     * @return the variate
     */
    public float sample(FloatDistribution distribution) {
        Objects.requireNonNull(distribution, "distribution");
        return transaction(distribution::sample);
    }

    /**
     * Variates: a contiguous run of the stream.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was
     * @param size         how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public float[] sample(FloatDistribution distribution, int size) {
        float[] out = new float[Checks.size(size)];
        fill(distribution, out);
        return out;
    }

    /**
     * Fills an array with variates: a contiguous run of the stream.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was, the array is not
     * @param out          receives the variates
     */
    public void fill(FloatDistribution distribution, float[] out) {
        fill(distribution, out, 0, Objects.requireNonNull(out, "out").length);
    }

    /**
     * Fills a part of an array with variates: a contiguous run of the stream.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was, the array is not
     * @param out          receives the variates
     * @param from         index of the first element to write
     * @param to           index after the last element to write
     * @throws IllegalArgumentException unless {@code 0 <= from <= to <= out.length}
     */
    public void fill(FloatDistribution distribution, float[] out, int from, int to) {
        Objects.requireNonNull(distribution, "distribution");
        Checks.range(from, to, Objects.requireNonNull(out, "out").length);
        transact(bits -> distribution.fill(bits, out, from, to));
    }
}
