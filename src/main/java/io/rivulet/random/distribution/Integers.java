package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.DType;
import io.rivulet.random.internal.BoundedIntegers;
import io.rivulet.random.internal.NarrowIntegers;
import java.math.BigInteger;
import java.util.Objects;

/**
 * The uniform distribution on the integers from {@code low} to {@code last}, both included:
 * {@code Generator.integers(low, last, endpoint=True)}.
 *
 * <p>Draws: none when {@code low == last}. For int64 and uint64, 32-bit words while the range fits into 32 bits and 64-bit
 * words beyond; for int32 and uint32, 32-bit words; for the narrower types several values from each 32-bit word, whose
 * rest is dropped when the array is full. Rejection makes the number of words vary, except for ranges of a power of two.
 *
 * <p>Method: {@link BoundedIntegers#lemire}. Source: NumPy's {@code _bounded_integers.pyx}.
 *
 * @param low   the smallest value; for uint64 its 64 bits
 * @param last  the largest value; for uint64 its 64 bits
 * @param dtype the type, on which the stream depends
 */
public record Integers(long low, long last, DType<?> dtype) implements LongDistribution {

    /**
     * Checks the parameters.
     *
     * @param low   the smallest value
     * @param last  the largest value
     * @param dtype the type
     * @throws IllegalArgumentException if {@code low} or {@code last} does not fit the type, or {@code low > last}
     */
    public Integers {
        Objects.requireNonNull(dtype, "dtype");
        if (dtype.bits() < Long.SIZE) {
            requireFits("low", low, dtype);
            requireFits("last", last, dtype);
        }
        boolean ordered = dtype == DType.UINT64 ? Long.compareUnsigned(low, last) <= 0 : low <= last;
        Parameters.require(ordered, "low", "<= " + show(last, dtype), show(low, dtype));
    }

    private static void requireFits(String name, long value, DType<?> dtype) {
        long min = dtype.min().longValue();
        long max = dtype.max().longValue();
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                name + " must be in [" + min + ", " + max + "] for " + dtype + ", was " + value);
        }
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
        Objects.requireNonNull(dtype, "dtype");
        BigInteger last = endpoint ? high : high.subtract(BigInteger.ONE);
        if (low.compareTo(dtype.min()) < 0 || low.compareTo(dtype.max()) > 0) {
            throw new IllegalArgumentException(
                "low must be in [" + dtype.min() + ", " + dtype.max() + "] for " + dtype + ", was " + low);
        }
        if (last.compareTo(dtype.max()) > 0 || low.compareTo(last) > 0) {
            throw new IllegalArgumentException("high must be " + (endpoint ? ">= " : "> ") + low + " and at most "
                + (endpoint ? dtype.max() : dtype.max().add(BigInteger.ONE)) + " for " + dtype + ", was " + high);
        }
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
        if (dtype == DType.INT64 && low < high) {
            return new Integers(low, endpoint ? high : high - 1, dtype);
        }
        return between(BigInteger.valueOf(low), BigInteger.valueOf(high), dtype, endpoint);
    }

    /** The width of the range, inclusive, unsigned. */
    private long range() {
        return last - low;
    }

    @Override
    public long sample(BitSource bits) {
        return dtype.bits() < Integer.SIZE
            ? low + new NarrowIntegers(dtype.bits()).lemire(bits, (int) range())
            : low + BoundedIntegers.lemire(bits, range());
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        if (dtype.bits() < Integer.SIZE) {
            NarrowIntegers narrow = new NarrowIntegers(dtype.bits());
            int range = (int) range();
            for (int i = from; i < to; i++) {
                out[i] = low + narrow.lemire(bits, range);
            }
        } else {
            long range = range();
            for (int i = from; i < to; i++) {
                out[i] = low + BoundedIntegers.lemire(bits, range);
            }
        }
    }
}
