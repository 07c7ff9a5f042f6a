package io.rivulet.random;

import io.rivulet.random.distribution.DoubleDistribution;
import io.rivulet.random.distribution.DoubleVectorDistribution;
import io.rivulet.random.distribution.Integers;
import io.rivulet.random.distribution.LongDistribution;
import io.rivulet.random.distribution.LongVectorDistribution;
import io.rivulet.random.internal.IntegerArrays;
import io.rivulet.random.internal.IntegerBounds;
import java.math.BigInteger;
import java.nio.DoubleBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * What can be done with any distribution, written once for all of them; {@link Generator} and {@link RandomState}
 * inherit it. Each method is one atomic step of the stream.
 */
abstract class Draws extends Selections {

    /** How many values pass through a buffer without an array at a time. */
    private static final int CHUNK = 1024;

    // ------------------------------------------------------------------------------------------- any distribution

    /**
     * One variate.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was
     * @return the variate
     */
    public double sample(DoubleDistribution distribution) {
        return drawOrRollBack(Objects.requireNonNull(distribution, "distribution"));
    }

    /**
     * One variate.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was
     * @return the variate
     */
    public long sample(LongDistribution distribution) {
        return drawOrRollBack(Objects.requireNonNull(distribution, "distribution"));
    }

    /**
     * Variates: a contiguous run of the stream.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was
     * @param size         how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public double[] sample(DoubleDistribution distribution, int size) {
        double[] out = new double[Checks.size(size)];
        fill(distribution, out);
        return out;
    }

    /**
     * Variates: a contiguous run of the stream.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was
     * @param size         how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public long[] sample(LongDistribution distribution, int size) {
        long[] out = new long[Checks.size(size)];
        fill(distribution, out);
        return out;
    }

    /**
     * Fills an array with variates: a contiguous run of the stream.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was, the array is not
     * @param out          receives the variates
     */
    public void fill(DoubleDistribution distribution, double[] out) {
        fill(distribution, out, 0, Objects.requireNonNull(out, "out").length);
    }

    /**
     * Fills an array with variates: a contiguous run of the stream.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was, the array is not
     * @param out          receives the variates
     */
    public void fill(LongDistribution distribution, long[] out) {
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
    public void fill(DoubleDistribution distribution, double[] out, int from, int to) {
        Objects.requireNonNull(distribution, "distribution");
        Checks.range(from, to, Objects.requireNonNull(out, "out").length);
        DoubleDistribution own = byOwnAlgorithm(distribution);
        transact(bits -> own.fill(bits, out, from, to));
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
    public void fill(LongDistribution distribution, long[] out, int from, int to) {
        Objects.requireNonNull(distribution, "distribution");
        Checks.range(from, to, Objects.requireNonNull(out, "out").length);
        LongDistribution own = byOwnAlgorithm(distribution);
        transact(bits -> own.fill(bits, out, from, to));
    }

    /**
     * Fills the rest of a buffer, from its position to its limit, and moves the position there: a contiguous run of the
     * stream.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was, the buffer's
     *                     contents are not
     * @param out          receives the variates; direct buffers included
     * @throws ReadOnlyBufferException if the buffer cannot be written; nothing is drawn then
     */
    public void fill(DoubleDistribution distribution, DoubleBuffer out) {
        Objects.requireNonNull(distribution, "distribution");
        if (Objects.requireNonNull(out, "out").isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        DoubleDistribution own = byOwnAlgorithm(distribution);
        transact(bits -> {
            DoubleBuffer target = out.duplicate();
            double[] chunk = new double[Math.min(CHUNK, target.remaining())];
            while (target.hasRemaining()) {
                int count = Math.min(chunk.length, target.remaining());
                own.fill(bits, chunk, 0, count);
                target.put(chunk, 0, count);
            }
            out.position(out.limit());
        });
    }

    /**
     * An infinite sequential stream of variates. Each is drawn when it is asked for, as one atomic step; other users of
     * the generator may draw in between.
     *
     * @param distribution of the library or the caller's own
     * @return the stream
     */
    public DoubleStream stream(DoubleDistribution distribution) {
        Objects.requireNonNull(distribution, "distribution");
        return DoubleStream.generate(() -> sample(distribution)).sequential();
    }

    /**
     * An infinite sequential stream of variates. Each is drawn when it is asked for, as one atomic step; other users of
     * the generator may draw in between.
     *
     * @param distribution of the library or the caller's own
     * @return the stream
     */
    public LongStream stream(LongDistribution distribution) {
        Objects.requireNonNull(distribution, "distribution");
        return LongStream.generate(() -> sample(distribution)).sequential();
    }

    /**
     * Variates of distributions that differ from element to element: NumPy's broadcasting of parameters. All
     * distributions are made before the first draw, so that a parameter that is refused leaves the stream where it was.
     *
     * <pre>{@code
     * double[] x = rng.sampleEach(shape.length, i -> new Gamma(shape[i], scale[i]));
     * }</pre>
     *
     * @param size          how many, {@code >= 0}
     * @param distributions the distribution of each element
     * @return a new array: a contiguous run of the stream
     * @throws IllegalArgumentException if {@code size} is negative, or by {@code distributions}
     */
    public double[] sampleEach(int size, IntFunction<? extends DoubleDistribution> distributions) {
        Objects.requireNonNull(distributions, "distributions");
        DoubleDistribution[] each = new DoubleDistribution[Checks.size(size)];
        Arrays.setAll(each, i -> byOwnAlgorithm(
            Objects.requireNonNull(distributions.apply(i), () -> "distributions.apply(" + i + ")")));
        double[] out = new double[size];
        transact(bits -> {
            for (int i = 0; i < out.length; i++) {
                out[i] = each[i].sample(bits);
            }
        });
        return out;
    }

    /**
     * As {@link #sampleEach}, for distributions of longs.
     *
     * @param size          how many, {@code >= 0}
     * @param distributions the distribution of each element
     * @return a new array: a contiguous run of the stream
     * @throws IllegalArgumentException if {@code size} is negative, or by {@code distributions}
     */
    public long[] sampleEachLong(int size, IntFunction<? extends LongDistribution> distributions) {
        Objects.requireNonNull(distributions, "distributions");
        LongDistribution[] each = new LongDistribution[Checks.size(size)];
        Arrays.setAll(each, i -> byOwnAlgorithm(
            Objects.requireNonNull(distributions.apply(i), () -> "distributions.apply(" + i + ")")));
        long[] out = new long[size];
        transact(bits -> {
            for (int i = 0; i < out.length; i++) {
                out[i] = each[i].sample(bits);
            }
        });
        return out;
    }

    /**
     * One vector.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was
     * @return a new array of the distribution's dimension
     */
    public double[] sample(DoubleVectorDistribution distribution) {
        return sample(distribution, 1)[0];
    }

    /**
     * Vectors, one a row: a contiguous run of the stream.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was
     * @param size         how many, {@code >= 0}
     * @return a new array of {@code size} rows
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public double[][] sample(DoubleVectorDistribution distribution, int size) {
        int dimension = dimension(Objects.requireNonNull(distribution, "distribution").dimension());
        double[][] out = new double[Checks.size(size)][];
        DoubleVectorDistribution own = byOwnAlgorithm(distribution);
        transact(bits -> {
            // Made a block at a time, rows are still in the cache when they are filled.
            for (int first = 0; first < size; first += CHUNK) {
                double[][] rows = new double[Math.min(CHUNK, size - first)][];
                // Row by row: the JVM makes both dimensions at once many times slower.
                Arrays.setAll(rows, row -> new double[dimension]);
                own.fill(bits, rows);
                System.arraycopy(rows, 0, out, first, rows.length);
            }
        });
        return out;
    }

    /**
     * One vector.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was
     * @return a new array of the distribution's dimension
     */
    public long[] sample(LongVectorDistribution distribution) {
        return sample(distribution, 1)[0];
    }

    /**
     * Vectors, one a row: a contiguous run of the stream.
     *
     * @param distribution of the library or the caller's own; if it throws, the stream is as it was
     * @param size         how many, {@code >= 0}
     * @return a new array of {@code size} rows
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public long[][] sample(LongVectorDistribution distribution, int size) {
        int dimension = dimension(Objects.requireNonNull(distribution, "distribution").dimension());
        long[][] out = new long[Checks.size(size)][];
        Arrays.setAll(out, row -> new long[dimension]);
        transact(bits -> distribution.fill(bits, out));
        return out;
    }

    private static int dimension(int dimension) {
        return Checks.atLeastZero("distribution.dimension()", dimension);
    }

    /**
     * Random bytes, as {@code bytes(length)}: the little-endian bytes of 32-bit words, of which one is drawn even for a
     * length of 0, as in NumPy.
     *
     * @param length how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code length} is negative
     */
    public byte[] bytes(int length) {
        byte[] out = new byte[Checks.atLeastZero("length", length)];
        return step(bits -> {
            IntegerArrays.fillBytes(bits, out);
            return out;
        });
    }

    // ------------------------------------------------------------------------------------------- typed integers

    final <A> A filled(Integers distribution, int size, DType<A> dtype) {
        A out = IntegerArrays.allocate(dtype, Checks.size(size));
        return step(bits -> {
            IntegerArrays.fill(bits, distribution, masksIntegers(), out);
            return out;
        });
    }

    final <A> A filledEach(long[] low, long[] high, DType<A> dtype, boolean endpoint) {
        if (Objects.requireNonNull(low, "low").length != Objects.requireNonNull(high, "high").length) {
            throw new IllegalArgumentException(
                "high must have as many elements as low, " + low.length + ", had " + high.length);
        }
        Objects.requireNonNull(dtype, "dtype");
        Integers[] each = new Integers[low.length];
        for (int i = 0; i < each.length; i++) {
            if (!Integers.accepts(low[i], high[i], dtype, endpoint)) {
                IntegerBounds.check("low[" + i + "]", "high[" + i + "]", BigInteger.valueOf(low[i]),
                    BigInteger.valueOf(high[i]), dtype, endpoint);
            }
            each[i] = Integers.between(low[i], high[i], dtype, endpoint);
        }
        A out = IntegerArrays.allocate(dtype, each.length);
        return step(bits -> {
            IntegerArrays.fillEach(bits, each, dtype, masksIntegers(), out);
            return out;
        });
    }
}
