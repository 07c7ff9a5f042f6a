package io.rivulet.random.commons;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.BitSource;
import io.rivulet.random.Generator;
import io.rivulet.random.Jumpable;
import io.rivulet.random.SeedSequence;
import io.rivulet.random.distribution.LongDistribution;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.apache.commons.rng.RandomProviderState;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.SplittableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * A {@link UniformRandomProvider} over a {@link Generator}: with it, the samplers of Apache Commons RNG and Apache Commons
 * Statistics run on the streams of this library.
 *
 * <pre>{@code
 * Generator rng = Generator.defaultRng(42);
 * UniformRandomProvider view = GeneratorProvider.of(rng);
 * double x = ZigguratSampler.NormalizedGaussian.of(view).sample();
 * }</pre>
 *
 * <p><b>Which values.</b> {@link #nextLong()}, {@link #nextInt()} and {@link #nextDouble()} are the generator's, and
 * NumPy's: next_uint64, next_uint32 (the low half of a word first, then its high half) and next_double. Everything else is
 * what Commons RNG's interface makes of these three. So a sampler gives on this view what it gives on any other provider
 * with the same three methods; bounded integers, {@code nextInt(n)} for instance, are Commons RNG's and not
 * {@link Generator#integers(long)}.
 *
 * <p><b>Thread safety.</b> Each method is one atomic step of the generator's stream, under the lock that it shares with
 * everything else that is built on the same bit generator; rejection loops and {@link #nextBytes(byte[])} included. A
 * sampler may take several steps for one sample, and a stream one for each element. To draw a sample in one
 * step: {@code rng.atomically(r -> sampler.sample())}. Samplers that keep state of their own are not made safe by a safe
 * provider.
 *
 * <p><b>Splitting.</b> {@link #split()} is {@link Generator#spawn}: the child has the next spawn key, and this stream does not
 * move. {@link #split(UniformRandomProvider)} draws 128 bits of entropy from its argument. Where the bit generator cannot
 * spawn, or cannot save its state, the methods say so by an {@link UnsupportedOperationException}. A parallel
 * stream splits when and where the JDK pleases, so who gets which child depends on timing.
 */
@SuppressWarnings("exports") // module-info.java says why
public sealed class GeneratorProvider implements SplittableUniformRandomProvider, RestorableUniformRandomProvider
    permits JumpableGeneratorProvider {

    private final Generator generator;

    GeneratorProvider(Generator generator) {
        this.generator = generator;
    }

    /** What a method of several draws sees for the length of one step: the rest is the interface's. */
    private record Step(BitSource bits) implements UniformRandomProvider {
        @Override
        public long nextLong() {
            return bits.nextLong();
        }

        @Override
        public int nextInt() {
            return bits.nextInt();
        }

        @Override
        public double nextDouble() {
            return bits.nextDouble();
        }
    }

    /**
     * A view of a generator, whose stream and lock it shares.
     *
     * @param generator where the values come from
     * @return the view; a {@link JumpableGeneratorProvider} if the bit generator is {@link Jumpable}
     */
    public static GeneratorProvider of(Generator generator) {
        Objects.requireNonNull(generator, "generator");
        return generator.bitGenerator() instanceof Jumpable<?>
            ? new JumpableGeneratorProvider(generator) : new GeneratorProvider(generator);
    }

    /**
     * A view of a bit generator, whose stream and lock it shares.
     *
     * @param bitGenerator where the values come from
     * @return the view; a {@link JumpableGeneratorProvider} if the bit generator is {@link Jumpable}
     */
    public static GeneratorProvider of(BitGenerator bitGenerator) {
        return of(new Generator(bitGenerator));
    }

    /**
     * A view of a bit generator that can jump.
     *
     * @param bitGenerator where the values come from
     * @param <G>          the kind of generator
     * @return the same as {@link #of(BitGenerator)}, by its exact type
     */
    public static <G extends BitGenerator & Jumpable<? extends G>> JumpableGeneratorProvider jumpable(G bitGenerator) {
        return new JumpableGeneratorProvider(new Generator(bitGenerator));
    }

    /**
     * What this is a view of.
     *
     * @return the generator itself
     */
    public final Generator generator() {
        return generator;
    }

    // ------------------------------------------------------------------------------------------- the three

    /**
     * {@link Generator#nextLong()}: NumPy's next_uint64.
     *
     * @return 64 random bits
     */
    @Override
    public long nextLong() {
        return generator.nextLong();
    }

    /**
     * {@link Generator#nextInt()}: NumPy's next_uint32, with its buffered half.
     *
     * @return 32 random bits
     */
    @Override
    public int nextInt() {
        return generator.nextInt();
    }

    /**
     * {@link Generator#nextDouble()}: NumPy's next_double.
     *
     * @return a double in [0, 1)
     */
    @Override
    public double nextDouble() {
        return generator.nextDouble();
    }

    // --------------------------------------------------------------- Commons RNG's methods of several draws, in one step

    private long inOneStep(ToLongFunction<UniformRandomProvider> draws) {
        return generator.sample(LongDistribution.of(bits -> draws.applyAsLong(new Step(bits))));
    }

    @Override
    public int nextInt(int n) {
        return (int) inOneStep(step -> step.nextInt(n));
    }

    @Override
    public int nextInt(int origin, int bound) {
        return (int) inOneStep(step -> step.nextInt(origin, bound));
    }

    @Override
    public long nextLong(long n) {
        return inOneStep(step -> step.nextLong(n));
    }

    @Override
    public long nextLong(long origin, long bound) {
        return inOneStep(step -> step.nextLong(origin, bound));
    }

    @Override
    public void nextBytes(byte[] bytes) {
        nextBytes(bytes, 0, Objects.requireNonNull(bytes, "bytes").length);
    }

    @Override
    public void nextBytes(byte[] bytes, int start, int len) {
        Objects.requireNonNull(bytes, "bytes");
        inOneStep(step -> {
            step.nextBytes(bytes, start, len);
            return 0;
        });
    }

    // ------------------------------------------------------------------------------------------- split, save, restore

    /**
     * A view of the next child: {@link Generator#spawn(int) spawn(1)}. This stream does not move.
     *
     * @return the child's view
     * @throws UnsupportedOperationException if the bit generator cannot spawn
     */
    @Override
    public GeneratorProvider split() {
        return of(generator.spawn(1).get(0));
    }

    /**
     * A view of a new bit generator of the same kind. Its seed sequence has four words of 32 bits from {@code source} for
     * entropy: two longs, the high half of each first.
     *
     * @param source where the entropy comes from
     * @return the new generator's view
     * @throws UnsupportedOperationException if the bit generator cannot be created from a seed sequence
     */
    @Override
    public GeneratorProvider split(UniformRandomProvider source) {
        Objects.requireNonNull(source, "source");
        long first = source.nextLong();
        long second = source.nextLong();
        long[] entropy = {first >>> 32, first & 0xFFFF_FFFFL, second >>> 32, second & 0xFFFF_FFFFL};
        return of(generator.bitGenerator().reseeded(SeedSequence.of(entropy)));
    }

    /**
     * The state of the stream at one moment.
     *
     * @return the state; it does not include the seed sequence and its count of children
     * @throws UnsupportedOperationException if the bit generator's state cannot be read
     */
    @Override
    public GeneratorProviderState saveState() {
        return new GeneratorProviderState(generator.bitGenerator().state());
    }

    /**
     * Replaces the state of the stream, for everything that shares it. The seed sequence stays as it is.
     *
     * @param state what {@link #saveState()} of a view of the same kind of generator returned
     * @throws IllegalArgumentException      if it is another kind of state; nothing has changed then
     * @throws UnsupportedOperationException if the bit generator's state cannot be restored
     */
    @Override
    public void restoreState(RandomProviderState state) {
        if (!(Objects.requireNonNull(state, "state") instanceof GeneratorProviderState)) {
            throw new IllegalArgumentException("state must be a GeneratorProviderState, was " + state);
        }
        generator.bitGenerator().restore(((GeneratorProviderState) state).state());
    }

    /**
     * Names the generator.
     *
     * @return for instance {@code GeneratorProvider(Generator(PCG64)@1b6d3586)}
     */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "(" + generator + ")";
    }
}
