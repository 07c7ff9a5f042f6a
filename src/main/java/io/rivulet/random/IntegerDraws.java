package io.rivulet.random;

import io.rivulet.random.distribution.Integers;
import java.math.BigInteger;

/** {@code integers}; {@link Generator} inherits it. */
abstract class IntegerDraws extends FloatDraws {

    IntegerDraws(BitGenerator bitGenerator) {
        super(bitGenerator);
    }

    /** Without an object for the distribution, which the compiler cannot always do away with. */
    private long draw(long low, long last, DType<?> dtype) {
        return dtype.bits() < Integer.SIZE ? source().drawNarrow(low, (int) (last - low), dtype.bits())
            : source().drawBounded(low, last - low);
    }

    /**
     * An integer in [0, high), as {@code integers(high)}.
     *
     * @param high the bound, {@code > 0}
     * @return the integer
     * @throws IllegalArgumentException if {@code high <= 0}
     */
    public long integers(long high) {
        return integers(0, high);
    }

    /**
     * An integer in [low, high), as {@code integers(low, high)}; see {@link Integers}.
     *
     * @param low  the smallest value
     * @param high the bound, {@code > low}
     * @return the integer
     * @throws IllegalArgumentException if the range is empty
     */
    public long integers(long low, long high) {
        if (low >= high) {
            throw Integers.refusal(low, high, DType.INT64, false);
        }
        return source().drawBounded(low, high - 1 - low);
    }

    /**
     * An integer of a type, as {@code integers(low, high, dtype=…, endpoint=…)}.
     *
     * @param low      the smallest value
     * @param high     the upper bound
     * @param dtype    the type, on which the stream depends
     * @param endpoint whether {@code high} itself belongs to the range
     * @return the integer; for uint64 its 64 bits
     * @throws IllegalArgumentException if a bound does not fit the type, or the range is empty
     */
    public long integers(long low, long high, DType<?> dtype, boolean endpoint) {
        if (!Integers.accepts(low, high, dtype, endpoint)) {
            throw Integers.refusal(low, high, dtype, endpoint);
        }
        return draw(low, endpoint ? high : high - 1, dtype);
    }

    /**
     * Integers in [low, high), as {@code integers(low, high, size)}; see {@link Integers}.
     *
     * @param low  the smallest value
     * @param high the bound, {@code > low}
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if the range is empty or {@code size} negative
     */
    public long[] integers(long low, long high, int size) {
        return sample(Integers.between(low, high, DType.INT64, false), size);
    }

    /**
     * Integers of a type, as {@code integers(low, high, size, dtype)}.
     *
     * @param low   the smallest value
     * @param high  the bound, {@code > low}
     * @param size  how many, {@code >= 0}
     * @param dtype the type, on which the stream depends
     * @param <A>   the type's array type
     * @return a new array
     * @throws IllegalArgumentException if a bound does not fit the type, the range is empty or {@code size} negative
     */
    public <A> A integers(long low, long high, int size, DType<A> dtype) {
        return integers(low, high, size, dtype, false);
    }

    /**
     * Integers of a type, as {@code integers(low, high, size, dtype, endpoint)}.
     *
     * @param low      the smallest value
     * @param high     the upper bound
     * @param size     how many, {@code >= 0}
     * @param dtype    the type, on which the stream depends
     * @param endpoint whether {@code high} itself belongs to the range
     * @param <A>      the type's array type
     * @return a new array
     * @throws IllegalArgumentException if a bound does not fit the type, the range is empty or {@code size} negative
     */
    public <A> A integers(long low, long high, int size, DType<A> dtype, boolean endpoint) {
        return filled(Integers.between(low, high, dtype, endpoint), size, dtype);
    }

    /**
     * Integers of a type with bounds of any size, which uint64 needs.
     *
     * @param low      the smallest value
     * @param high     the upper bound
     * @param size     how many, {@code >= 0}
     * @param dtype    the type, on which the stream depends
     * @param endpoint whether {@code high} itself belongs to the range
     * @param <A>      the type's array type
     * @return a new array
     * @throws IllegalArgumentException if a bound does not fit the type, the range is empty or {@code size} negative
     */
    public <A> A integers(BigInteger low, BigInteger high, int size, DType<A> dtype, boolean endpoint) {
        return filled(Integers.between(low, high, dtype, endpoint), size, dtype);
    }

    /**
     * Integers with bounds of their own, as {@code integers(low, high, dtype=…, endpoint=…)} with arrays for bounds. The
     * narrow types share their 32-bit words across elements, which is why this is not {@link #sampleEachLong}. The bounds are
     * signed for uint64 too, of whose range they reach the lower half.
     *
     * @param low      the smallest value of each element; read once
     * @param high     the upper bound of each element; as many
     * @param dtype    the type, on which the stream depends
     * @param endpoint whether the upper bounds themselves belong to the ranges
     * @param <A>      the type's array type
     * @return a new array
     * @throws IllegalArgumentException if the arrays differ in length, a bound does not fit the type or a range is empty
     */
    public <A> A integers(long[] low, long[] high, DType<A> dtype, boolean endpoint) {
        return filledEach(low, high, dtype, endpoint);
    }
}
