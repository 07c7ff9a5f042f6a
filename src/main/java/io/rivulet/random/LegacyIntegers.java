package io.rivulet.random;

import io.rivulet.random.distribution.Integers;
import io.rivulet.random.distribution.LongDistribution;
import java.math.BigInteger;

/** {@code randint} and its relatives; {@link RandomState} inherits them. */
abstract class LegacyIntegers extends LegacyMultivariate {

    private static final LongDistribution TOMAXINT = LongDistribution.of(bits -> bits.nextLong() >>> 1);

    LegacyIntegers(BitGenerator bitGenerator) {
        super(bitGenerator);
    }

    /**
     * An integer in [0, high), as {@code randint(high)}.
     *
     * @param high the bound, {@code > 0}
     * @return the integer
     * @throws IllegalArgumentException if {@code high <= 0}
     */
    public long randint(long high) {
        return randint(0, high);
    }

    /**
     * An integer in [low, high), as {@code randint(low, high)}; see {@link Integers}.
     *
     * @param low  the smallest value
     * @param high the bound, {@code > low}
     * @return the integer
     * @throws IllegalArgumentException if the range is empty
     */
    public long randint(long low, long high) {
        return randint(low, high, DType.INT64);
    }

    /**
     * An integer of a type, as {@code randint(low, high, dtype=…)}.
     *
     * @param low   the smallest value
     * @param high  the bound, {@code > low}
     * @param dtype the type, on which the stream depends
     * @return the integer
     * @throws IllegalArgumentException if a bound does not fit the type, or the range is empty
     */
    public long randint(long low, long high, DType<?> dtype) {
        return draw(Integers.between(low, high, dtype, false));
    }

    /**
     * Integers in [low, high), as {@code randint(low, high, size)}; see {@link Integers}.
     *
     * @param low  the smallest value
     * @param high the bound, {@code > low}
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if the range is empty or {@code size} negative
     */
    public long[] randint(long low, long high, int size) {
        return randint(low, high, size, DType.INT64);
    }

    /**
     * Integers of a type, as {@code randint(low, high, size, dtype)}.
     *
     * @param low   the smallest value
     * @param high  the bound, {@code > low}
     * @param size  how many, {@code >= 0}
     * @param dtype the type, on which the stream depends
     * @param <A>   the type's array type
     * @return a new array
     * @throws IllegalArgumentException if a bound does not fit the type, the range is empty or {@code size} negative
     */
    public <A> A randint(long low, long high, int size, DType<A> dtype) {
        return filled(Integers.between(low, high, dtype, false), size, dtype);
    }

    /**
     * Integers of a type with bounds of any size, which uint64 needs.
     *
     * @param low   the smallest value
     * @param high  the bound, {@code > low}
     * @param size  how many, {@code >= 0}
     * @param dtype the type, on which the stream depends
     * @param <A>   the type's array type
     * @return a new array
     * @throws IllegalArgumentException if a bound does not fit the type, the range is empty or {@code size} negative
     */
    public <A> A randint(BigInteger low, BigInteger high, int size, DType<A> dtype) {
        return filled(Integers.between(low, high, dtype, false), size, dtype);
    }

    /**
     * Integers with bounds of their own, as {@code randint(low, high, dtype=…)} with arrays for bounds. The narrow
     * types share their 32-bit words across elements, which is why this is not {@link #sampleEachLong}. The bounds are
     * signed for uint64 too, of whose range they reach the lower half.
     *
     * @param low   the smallest value of each element; read once
     * @param high  the bound of each element; as many
     * @param dtype the type, on which the stream depends
     * @param <A>   the type's array type
     * @return a new array
     * @throws IllegalArgumentException if the arrays differ in length, a bound does not fit the type or a range is
     *                                  empty
     */
    public <A> A randint(long[] low, long[] high, DType<A> dtype) {
        return filledEach(low, high, dtype, false);
    }

    /**
     * An integer in [1, high], as the deprecated {@code random_integers(high)}.
     *
     * @param high the largest value, {@code >= 1}
     * @return the integer
     * @throws IllegalArgumentException if {@code high < 1}
     */
    public long randomIntegers(long high) {
        return randomIntegers(1, high);
    }

    /**
     * An integer in [low, high], as the deprecated {@code random_integers(low, high)}.
     *
     * @param low  the smallest value
     * @param high the largest value, {@code >= low}
     * @return the integer
     * @throws IllegalArgumentException if {@code high < low}
     */
    public long randomIntegers(long low, long high) {
        return draw(Integers.between(low, high, DType.INT64, true));
    }

    /**
     * Integers in [low, high], as the deprecated {@code random_integers(low, high, size)}.
     *
     * @param low  the smallest value
     * @param high the largest value, {@code >= low}
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code high < low} or {@code size} is negative
     */
    public long[] randomIntegers(long low, long high, int size) {
        return filled(Integers.between(low, high, DType.INT64, true), size, DType.INT64);
    }

    /**
     * An integer in [0, 2<sup>63</sup>), as {@code tomaxint()}: the upper 63 bits of a 64-bit word.
     *
     * @return the integer
     */
    public long tomaxint() {
        return draw(TOMAXINT);
    }

    /**
     * Integers in [0, 2<sup>63</sup>), as {@code tomaxint(size)}, but in one atomic step, where NumPy takes one an
     * element.
     *
     * @param size how many, {@code >= 0}
     * @return a new array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public long[] tomaxint(int size) {
        return sample(TOMAXINT, size);
    }
}
