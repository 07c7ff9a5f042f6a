package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.DType;
import io.rivulet.random.internal.BoundedIntegers;
import io.rivulet.random.internal.IntegerArrays;
import io.rivulet.random.internal.IntegerBounds;
import io.rivulet.random.internal.NarrowIntegers;
import java.math.BigInteger;
import java.util.Objects;

/**
 * The uniform distribution on the integers from {@code low} to {@code last}, both included:
 * {@code Generator.integers(low, last, endpoint=True)}, {@code RandomState.randint(low, last + 1)}.
 *
 * <p>Draws: none when {@code low == last}. For int64 and uint64, 32-bit words while the range fits into 32 bits and 64-bit
 * words beyond; for int32 and uint32, 32-bit words; for the narrower types several values from each 32-bit word, whose
 * rest is dropped when the array is full. Rejection makes the number of words vary, except for ranges of a power of two.
 *
 * <p>Method: {@link BoundedIntegers#lemire}; in {@code RandomState} masked rejection, {@link BoundedIntegers#interval}.
 * Source: NumPy's {@code _bounded_integers.pyx}.
 *
 * @param low   the smallest value; for uint64 its 64 bits
 * @param last  the largest value; for uint64 its 64 bits
 * @param dtype the type, on which the stream depends
 */
public record Integers(long low, long last, DType<?> dtype) implements LegacyLongDistribution {

    /**
     * Checks the parameters.
     *
     * @param low   the smallest value
     * @param last  the largest value
     * @param dtype the type
     * @throws IllegalArgumentException if {@code low} or {@code last} does not fit the type, or {@code low > last}
     */
    public Integers {
        check(low, last, dtype);
    }

    private static void check(long low, long last, DType<?> dtype) {
        Objects.requireNonNull(dtype, "dtype");
        if (dtype.bits() < Long.SIZE) {
            requireFits("low", low, dtype);
            requireFits("last", last, dtype);
        }
        boolean ordered = dtype == DType.UINT64 ? Long.compareUnsigned(low, last) <= 0 : low <= last;
        if (!ordered) {
            throw Parameters.refuse("low", "<= " + show(last, dtype), show(low, dtype));
        }
    }

    private static void requireFits(String name, long value, DType<?> dtype) {
        if (value < min(dtype) || value > max(dtype)) {
            throw IntegerBounds.outside(name, dtype, value);
        }
    }

    /** {@link DType#min()} as a long, without the detour that a scalar draw cannot afford. */
    private static long min(DType<?> dtype) {
        return dtype.isSigned() ? -1L << dtype.bits() - 1 : 0;
    }

    /** {@link DType#max()} as the bits of a long. */
    private static long max(DType<?> dtype) {
        return dtype.isSigned() ? ~min(dtype) : -1L >>> Long.SIZE - dtype.bits();
    }

    /** Whether an ordered range belongs to the type. */
    private static boolean fit(long low, long last, DType<?> dtype) {
        return low >= min(dtype) && (dtype == DType.UINT64 || last <= max(dtype));
    }

    private static String show(long value, DType<?> dtype) {
        return dtype == DType.UINT64 ? Long.toUnsignedString(value) : Long.toString(value);
    }

    /**
     * NumPy's {@code integers(low, high, dtype, endpoint)}, with bounds of any size checked against the type.
     *
     * @param low      the smallest value
     * @param high     the upper bound
     * @param dtype    the type
     * @param endpoint whether {@code high} itself belongs to the range
     * @return the distribution
     * @throws IllegalArgumentException if a bound does not fit the type, or the range is empty
     */
    public static Integers between(BigInteger low, BigInteger high, DType<?> dtype, boolean endpoint) {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(dtype, "dtype");
        BigInteger last = IntegerBounds.check("low", "high", low, high, dtype, endpoint);
        return new Integers(low.longValue(), last.longValue(), dtype);
    }

    /**
     * NumPy's {@code integers(low, high, dtype, endpoint)}.
     *
     * @param low      the smallest value
     * @param high     the upper bound
     * @param dtype    the type
     * @param endpoint whether {@code high} itself belongs to the range
     * @return the distribution
     * @throws IllegalArgumentException if a bound does not fit the type, or the range is empty
     */
    public static Integers between(long low, long high, DType<?> dtype, boolean endpoint) {
        if (accepts(low, high, dtype, endpoint)) {
            return new Integers(low, endpoint ? high : high - 1, dtype);
        }
        return between(BigInteger.valueOf(low), BigInteger.valueOf(high), dtype, endpoint);
    }

    /**
     * Whether bounds make a range of the type.
     *
     * @param low      the smallest value
     * @param high     the upper bound
     * @param dtype    the type
     * @param endpoint whether {@code high} itself belongs to the range
     * @return whether {@link #between(long, long, DType, boolean)} accepts them
     */
    public static boolean accepts(long low, long high, DType<?> dtype, boolean endpoint) {
        Objects.requireNonNull(dtype, "dtype");
        return (endpoint ? low <= high : low < high) && fit(low, endpoint ? high : high - 1, dtype);
    }

    /**
     * What {@link #between(long, long, DType, boolean)} throws.
     *
     * @param low      the smallest value
     * @param high     the upper bound
     * @param dtype    the type
     * @param endpoint whether {@code high} itself belongs to the range
     * @return the exception
     */
    public static IllegalArgumentException refusal(long low, long high, DType<?> dtype, boolean endpoint) {
        try {
            throw new IllegalStateException("the bounds are accepted: " + between(low, high, dtype, endpoint));
        } catch (IllegalArgumentException e) {
            return e;
        }
    }

    /** The width of the range, inclusive, unsigned. */
    private long range() {
        return last - low;
    }

    @Override
    public long sample(BitSource bits) {
        return sample(bits, false);
    }

    @Override
    public long sampleLegacy(LegacyBitSource bits) {
        return sample(bits, true);
    }

    private long sample(BitSource bits, boolean masked) {
        return dtype.bits() < Integer.SIZE
            ? low + new NarrowIntegers(dtype.bits()).draw(bits, (int) range(), masked)
            : low + BoundedIntegers.draw(bits, range(), masked);
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        IntegerArrays.fill(bits, this, false, out, from, to);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, long[] out, int from, int to) {
        IntegerArrays.fill(bits, this, true, out, from, to);
    }
}
