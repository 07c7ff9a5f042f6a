package io.rivulet.random;

import java.math.BigInteger;
import java.util.List;

/**
 * The integer types of NumPy, as typed tokens: {@code integers} consumes the stream differently for each, so the type is
 * an argument and not only a matter of storage. Unsigned types are stored in Java's signed type of the same width.
 *
 * <p><b>Thread safety.</b> Immutable.
 *
 * @param <A> the array type that holds values of this type
 */
public final class DType<A> {

    /** {@code numpy.bool}. */
    public static final DType<boolean[]> BOOL = new DType<>("bool", 1, false, boolean[].class);

    /** {@code numpy.int8}. */
    public static final DType<byte[]> INT8 = new DType<>("int8", 8, true, byte[].class);

    /** {@code numpy.uint8}; 255 is stored as {@code (byte) -1}. */
    public static final DType<byte[]> UINT8 = new DType<>("uint8", 8, false, byte[].class);

    /** {@code numpy.int16}. */
    public static final DType<short[]> INT16 = new DType<>("int16", 16, true, short[].class);

    /** {@code numpy.uint16}; 65535 is stored as {@code (short) -1}. */
    public static final DType<short[]> UINT16 = new DType<>("uint16", 16, false, short[].class);

    /** {@code numpy.int32}. */
    public static final DType<int[]> INT32 = new DType<>("int32", 32, true, int[].class);

    /** {@code numpy.uint32}; 2<sup>32</sup> - 1 is stored as -1. */
    public static final DType<int[]> UINT32 = new DType<>("uint32", 32, false, int[].class);

    /** {@code numpy.int64}, the default. */
    public static final DType<long[]> INT64 = new DType<>("int64", 64, true, long[].class);

    /** {@code numpy.uint64}; 2<sup>64</sup> - 1 is stored as -1. */
    public static final DType<long[]> UINT64 = new DType<>("uint64", 64, false, long[].class);

    private static final List<DType<?>> VALUES =
        List.of(BOOL, INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64);

    private final String name;
    private final int bits;
    private final boolean signed;
    private final Class<A> arrayType;
    private final BigInteger min;
    private final BigInteger max;

    private DType(String name, int bits, boolean signed, Class<A> arrayType) {
        this.name = name;
        this.bits = bits;
        this.signed = signed;
        this.arrayType = arrayType;
        BigInteger span = BigInteger.ONE.shiftLeft(bits);
        this.min = signed ? span.shiftRight(1).negate() : BigInteger.ZERO;
        this.max = min.add(span).subtract(BigInteger.ONE);
    }

    /**
     * All nine types.
     *
     * @return an unmodifiable list
     */
    public static List<DType<?>> values() {
        return VALUES;
    }

    /**
     * The width.
     *
     * @return 1, 8, 16, 32 or 64
     */
    public int bits() {
        return bits;
    }

    /**
     * Whether the type is signed.
     *
     * @return true for int8 to int64
     */
    public boolean isSigned() {
        return signed;
    }

    /**
     * The smallest value.
     *
     * @return 0 for unsigned types
     */
    public BigInteger min() {
        return min;
    }

    /**
     * The largest value.
     *
     * @return for instance 255
     */
    public BigInteger max() {
        return max;
    }

    /**
     * The class of the arrays that hold values of this type.
     *
     * @return for instance {@code byte[].class}
     */
    public Class<A> arrayType() {
        return arrayType;
    }

    /**
     * NumPy's name.
     *
     * @return for instance {@code uint8}
     */
    @Override
    public String toString() {
        return name;
    }
}
