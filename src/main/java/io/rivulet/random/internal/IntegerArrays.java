package io.rivulet.random.internal;

import io.rivulet.random.BitSource;
import io.rivulet.random.DType;
import io.rivulet.random.distribution.Integers;
import java.lang.reflect.Array;

/** Arrays of the nine integer types, filled with bounded integers. */
public final class IntegerArrays {

    private IntegerArrays() {
    }

    /**
     * A new array.
     *
     * @param dtype the type of its elements
     * @param size  its length
     * @param <A>   the array type
     * @return the array, all 0
     */
    public static <A> A allocate(DType<A> dtype, int size) {
        return dtype.arrayType().cast(Array.newInstance(dtype.arrayType().getComponentType(), size));
    }

    /**
     * Fills an array from one distribution.
     *
     * @param bits         where the bits come from
     * @param distribution of the array's type
     * @param masked       whether by RandomState's masked rejection or by Generator's method
     * @param out          the array
     * @param <A>          the array type
     */
    public static <A> void fill(BitSource bits, Integers distribution, boolean masked, A out) {
        long low = distribution.low();
        long max = distribution.last() - low;
        if (out instanceof long[] longs) {
            for (int i = 0; i < longs.length; i++) {
                longs[i] = low + BoundedIntegers.draw(bits, max, masked);
            }
        } else if (out instanceof int[] ints) {
            for (int i = 0; i < ints.length; i++) {
                ints[i] = (int) (low + BoundedIntegers.draw(bits, max, masked));
            }
        } else {
            NarrowIntegers narrow = new NarrowIntegers(distribution.dtype().bits());
            if (out instanceof byte[] bytes) {
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) (low + narrow.draw(bits, (int) max, masked));
                }
            } else if (out instanceof short[] shorts) {
                for (int i = 0; i < shorts.length; i++) {
                    shorts[i] = (short) (low + narrow.draw(bits, (int) max, masked));
                }
            } else {
                boolean[] booleans = (boolean[]) out;
                for (int i = 0; i < booleans.length; i++) {
                    booleans[i] = low + narrow.draw(bits, (int) max, masked) != 0;
                }
            }
        }
    }

    /**
     * Fills an array with a distribution for each element; narrow types share their words across elements.
     *
     * @param bits   where the bits come from
     * @param each   as many distributions as the array has elements, all of its type
     * @param dtype  the array's type
     * @param masked whether by RandomState's masked rejection or by Generator's method
     * @param out    the array
     * @param <A>    the array type
     */
    public static <A> void fillEach(BitSource bits, Integers[] each, DType<A> dtype, boolean masked, A out) {
        NarrowIntegers narrow = dtype.bits() < Integer.SIZE ? new NarrowIntegers(dtype.bits()) : null;
        for (int i = 0; i < each.length; i++) {
            long max = each[i].last() - each[i].low();
            long above = narrow == null
                ? BoundedIntegers.draw(bits, max, masked) : narrow.draw(bits, (int) max, masked);
            long value = each[i].low() + above;
            store(out, i, value);
        }
    }

    private static void store(Object out, int i, long value) {
        if (out instanceof long[] longs) {
            longs[i] = value;
        } else if (out instanceof int[] ints) {
            ints[i] = (int) value;
        } else if (out instanceof short[] shorts) {
            shorts[i] = (short) value;
        } else if (out instanceof byte[] bytes) {
            bytes[i] = (byte) value;
        } else {
            ((boolean[]) out)[i] = value != 0;
        }
    }

    /**
     * NumPy's {@code bytes}: 32-bit words, little-endian, the last one cut; at least one word.
     *
     * @param bits where the bits come from
     * @param out  the array
     */
    public static void fillBytes(BitSource bits, byte[] out) {
        int word = 0;
        for (int i = 0; i < out.length; i++) {
            word = (i & 3) == 0 ? bits.nextInt() : word >>> Byte.SIZE;
            out[i] = (byte) word;
        }
        if (out.length == 0) {
            bits.nextInt();
        }
    }
}
