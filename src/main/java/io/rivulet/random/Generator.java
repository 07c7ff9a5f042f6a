package io.rivulet.random;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * NumPy's {@code numpy.random.Generator}: the same numbers, bit for bit, safe to share between threads.
 *
 * <pre>{@code
 * Generator rng = Generator.defaultRng(42);     // as np.random.default_rng(42)
 * double x = rng.random();                      // 0.7739560485559633
 * double[] z = rng.normal(0, 1, 1_000);
 * List<Generator> workers = rng.spawn(8);       // independent streams, one a worker
 * }</pre>
 *
 * <p><b>Thread safety.</b> Every public method is one atomic step of the bit generator's stream: it takes effect at one
 * point between its call and its return, and happens-before every step that takes effect after it. A method that returns
 * an array consumes one contiguous run of the stream; nobody else's draw falls inside. Two calls in a row are two steps,
 * between which other threads may draw; {@link #atomically} makes one of several. Which thread gets which part of a shared
 * stream depends on timing: for results that do not, give each worker a generator of its own with {@link #spawn}.
 *
 * <p>Arguments are checked before the lock is taken. A method that throws leaves the stream as it was and the lock free.
 * Which distributions take NaN, infinite and negative zero parameters, and what comes of them, stands at the classes in
 * {@code io.rivulet.random.distribution} that the methods link to.
 *
 * <p>As a {@link RandomGenerator} it works wherever the JDK takes one: {@link #nextLong()}, {@link #nextInt()},
 * {@link #nextDouble()}, {@link #nextFloat()}, {@link #nextGaussian()} and {@link #nextExponential()} are NumPy's
 * next_uint64, next_uint32, next_double, next_float, standard_normal and standard_exponential. The Java streams of
 * {@code ints()}, {@code longs()} and {@code doubles()}, as those of {@code stream(distribution)}, draw each element when
 * it is asked for, as a step of its own.
 */
public final class Generator extends ParallelFills implements RandomGenerator, Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * A generator over a bit generator of the caller's choice, whose stream and lock it shares with every other object
     * built on it.
     *
     * @param bitGenerator where the bits come from
     */
    public Generator(BitGenerator bitGenerator) {
        super(bitGenerator);
    }

    /**
     * A generator over a {@link PCG64} with entropy from the operating system, as {@code default_rng()}.
     *
     * @return the generator
     */
    public static Generator defaultRng() {
        return new Generator(new PCG64());
    }

    /**
     * A generator over a {@link PCG64}, as {@code default_rng(seed)}.
     *
     * @param seed the entropy, {@code >= 0}
     * @return the generator
     * @throws IllegalArgumentException if {@code seed} is negative
     */
    public static Generator defaultRng(long seed) {
        return new Generator(new PCG64(seed));
    }

    /**
     * A generator over a {@link PCG64}, as {@code default_rng(seed_sequence)}.
     *
     * @param seeds where the seed comes from; kept, not copied
     * @return the generator
     */
    public static Generator defaultRng(SeedSequence seeds) {
        return new Generator(new PCG64(Objects.requireNonNull(seeds, "seeds")));
    }

    // ------------------------------------------------------------------------------------------- streams and steps

    /**
     * Independent child generators, as {@code spawn(n_children)}; see {@link BitGenerator#spawn(int)}. This generator's
     * stream does not move.
     *
     * @param count how many, {@code >= 0}
     * @return the children
     * @throws IllegalArgumentException      if {@code count} is negative
     * @throws IllegalStateException         if the seed sequence would have spawned 2<sup>32</sup> or more in all
     * @throws UnsupportedOperationException if the bit generator has no seed sequence
     */
    public List<Generator> spawn(int count) {
        List<BitGenerator> children = bitGenerator().spawn(count);
        List<Generator> generators = new ArrayList<>(children.size());
        for (BitGenerator child : children) {
            generators.add(new Generator(child));
        }
        return generators;
    }

    /**
     * Runs several draws as one atomic step: nobody else's draw falls between them. The lock is held while {@code steps}
     * runs, so it should be short and must not wait for another thread that uses this bit generator. If it throws, the
     * exception is passed on and the stream is where it was before (except over a bit generator that cannot save its
     * state).
     *
     * <pre>{@code
     * double[] point = rng.atomically(r -> new double[] {r.uniform(-1, 1), r.normal(0, 1)});
     * }</pre>
     *
     * @param steps what to do; receives this generator
     * @param <T>   the type of its result
     * @return what {@code steps} returned
     */
    public <T> T atomically(Function<? super Generator, ? extends T> steps) {
        Objects.requireNonNull(steps, "steps");
        return transaction(bits -> steps.apply(this));
    }

    // ------------------------------------------------------------------------------------------- RandomGenerator

    /**
     * The next 64 bits, NumPy's next_uint64.
     *
     * @return 64 random bits
     */
    @Override
    public long nextLong() {
        return source().drawLong();
    }

    /**
     * The next 32 bits, NumPy's next_uint32: the low half of a word first, then its high half (a whole word on MT19937).
     *
     * @return 32 random bits
     */
    @Override
    public int nextInt() {
        return source().drawInt();
    }

    /**
     * The same as {@link #random()}.
     *
     * @return a double in [0, 1)
     */
    @Override
    public double nextDouble() {
        return random();
    }

    /**
     * The same as {@link #randomFloat()}.
     *
     * @return a float in [0, 1)
     */
    @Override
    public float nextFloat() {
        return randomFloat();
    }

    /**
     * The same as {@link #standardNormal()}.
     *
     * @return a standard normal variate
     */
    @Override
    public double nextGaussian() {
        return standardNormal();
    }

    /**
     * The same as {@link #standardExponential()}.
     *
     * @return a standard exponential variate
     */
    @Override
    public double nextExponential() {
        return standardExponential();
    }

    /**
     * The top bit of {@link #nextInt()}.
     *
     * @return true or false with probability one half
     */
    @Override
    public boolean nextBoolean() {
        return nextInt() < 0;
    }

    /**
     * Fills an array with the bytes of {@link #bytes(int)}; an empty array draws nothing.
     *
     * @param out receives the bytes
     */
    @Override
    public void nextBytes(byte[] out) {
        if (Objects.requireNonNull(out, "out").length > 0) {
            byte[] drawn = bytes(out.length);
            System.arraycopy(drawn, 0, out, 0, out.length);
        }
    }

    /**
     * The same as {@code integers(0, bound, dtype=int32)}.
     *
     * @param bound {@code > 0}
     * @return an integer in [0, bound)
     * @throws IllegalArgumentException if {@code bound <= 0}
     */
    @Override
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw refused(bound, "> 0");
        }
        return (int) source().drawBounded(0, bound - 1L);
    }

    /**
     * The same as {@code integers(origin, bound, dtype=int32)}.
     *
     * @param origin the smallest value
     * @param bound  {@code > origin}
     * @return an integer in [origin, bound)
     * @throws IllegalArgumentException if the range is empty
     */
    @Override
    public int nextInt(int origin, int bound) {
        if (origin >= bound) {
            throw refused(bound, "> " + origin + ", the origin");
        }
        return (int) source().drawBounded(origin, bound - 1L - origin);
    }

    /**
     * The same as {@link #integers(long)}.
     *
     * @param bound {@code > 0}
     * @return an integer in [0, bound)
     * @throws IllegalArgumentException if {@code bound <= 0}
     */
    @Override
    public long nextLong(long bound) {
        if (bound <= 0) {
            throw refused(bound, "> 0");
        }
        return source().drawBounded(0, bound - 1);
    }

    /**
     * The same as {@link #integers(long, long)}.
     *
     * @param origin the smallest value
     * @param bound  {@code > origin}
     * @return an integer in [origin, bound)
     * @throws IllegalArgumentException if the range is empty
     */
    @Override
    public long nextLong(long origin, long bound) {
        if (origin >= bound) {
            throw refused(bound, "> " + origin + ", the origin");
        }
        return source().drawBounded(origin, bound - 1 - origin);
    }

    /**
     * {@code bound} times a double of the stream, kept below {@code bound}.
     *
     * @param bound finite, {@code > 0}
     * @return a double in [0, bound)
     * @throws IllegalArgumentException if {@code bound} is not positive and finite
     */
    @Override
    public double nextDouble(double bound) {
        if (!(bound > 0 && bound < Double.POSITIVE_INFINITY)) {
            throw refused(bound, "> 0 and finite");
        }
        return nextDouble(0, bound);
    }

    /**
     * {@link #uniform(double, double)}, kept below {@code bound}, which rounding can otherwise reach.
     *
     * @param origin the smallest value, finite
     * @param bound  finite, {@code > origin}
     * @return a double in [origin, bound)
     * @throws IllegalArgumentException if the range is empty or not finite
     */
    @Override
    public double nextDouble(double origin, double bound) {
        if (!(origin < bound && bound - origin < Double.POSITIVE_INFINITY)) {
            throw refused(bound, "> " + origin + ", the origin, by a finite difference");
        }
        double value = origin + (bound - origin) * random();
        return value < bound ? value : Math.nextDown(bound);
    }

    /**
     * {@code bound} times a float of the stream, kept below {@code bound}.
     *
     * @param bound finite, {@code > 0}
     * @return a float in [0, bound)
     * @throws IllegalArgumentException if {@code bound} is not positive and finite
     */
    @Override
    public float nextFloat(float bound) {
        if (!(bound > 0 && bound < Float.POSITIVE_INFINITY)) {
            throw refused(bound, "> 0 and finite");
        }
        return nextFloat(0, bound);
    }

    /**
     * A float of the stream scaled to a range, kept below {@code bound}.
     *
     * @param origin the smallest value, finite
     * @param bound  finite, {@code > origin}
     * @return a float in [origin, bound)
     * @throws IllegalArgumentException if the range is empty or not finite
     */
    @Override
    public float nextFloat(float origin, float bound) {
        if (!(origin < bound && bound - origin < Float.POSITIVE_INFINITY)) {
            throw refused(bound, "> " + origin + ", the origin, by a finite difference");
        }
        float value = origin + (bound - origin) * randomFloat();
        return value < bound ? value : Math.nextDown(bound);
    }

    /**
     * The same as {@link #normal(double, double)}.
     *
     * @param mean   the mean
     * @param stddev the standard deviation, {@code >= 0}
     * @return a normal variate
     * @throws IllegalArgumentException if {@code stddev} is negative
     */
    @Override
    public double nextGaussian(double mean, double stddev) {
        return normal(mean, Checks.nonNegative("stddev", stddev));
    }

    private static IllegalArgumentException refused(Object bound, String rule) {
        return new IllegalArgumentException("bound must be " + rule + ", was " + bound);
    }

    /**
     * The bit generator's name and the identity of this object.
     *
     * @return for instance {@code Generator(PCG64)@1b6d3586}
     */
    @Override
    public String toString() {
        return "Generator(" + bitGenerator().name() + ")@" + Integer.toHexString(System.identityHashCode(this));
    }

    // ------------------------------------------------------------------------------------------- serialisation

    private record Proxy(BitGenerator bitGenerator) implements Serializable {
        private Object readResolve() {
            return new Generator(bitGenerator);
        }
    }

    /**
     * Serialises the bit generator, and with it one moment of the stream.
     *
     * @return the proxy that stands for this generator in the serialised form
     */
    private Object writeReplace() {
        return new Proxy(bitGenerator());
    }

    /**
     * Refuses a forged form that would bypass the proxy.
     *
     * @param in the forged form
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a generator is serialised through its proxy");
    }
}
