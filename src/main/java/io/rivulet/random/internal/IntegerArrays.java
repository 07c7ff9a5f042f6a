package io.rivulet.random.internal;

import io.rivulet.random.BitSource;
import io.rivulet.random.DType;
import io.rivulet.random.distribution.Integers;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Array;
import java.nio.ByteOrder;

/** Arrays of the nine integer types, filled with bounded integers. */
public final class IntegerArrays {

    /** Words that pass through a buffer at a time. */
    private static final int BLOCK = 512;

    private static final VarHandle LITTLE_ENDIAN =
        MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

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
        fill(bits, distribution, masked, out, 0, Array.getLength(out));
    }

    /**
     * Fills a part of an array from one distribution.
     *
     * @param bits         where the bits come from
     * @param distribution of any type whose numbers the array's elements can hold
     * @param masked       whether by RandomState's masked rejection or by Generator's method
     * @param out          the array
     * @param from         index of the first element to write
     * @param to           index after the last element to write
     */
    public static void fill(BitSource bits, Integers distribution, boolean masked, Object out, int from, int to) {
        long low = distribution.low();
        long max = distribution.last() - low;
        if (max == 0) {
            fillConstant(low, out, from, to);
        } else if (max >>> 32 != 0) {
            BoundedIntegers.fill64(bits, low, max, masked, (long[]) out, from, to);
        } else if (out instanceof boolean[] booleans) {
            fillBooleans(bits, booleans, from, to);
        } else if (out instanceof short[] shorts && !masked) {
            ShortBlocks.fill(bits, (int) low, (int) max, shorts, from, to);
        } else if (out instanceof long[] longs && !masked && bits instanceof WordWindow source) {
            HalfProducts.fill(source, low, max, longs, from, to);
        } else if (from < to) {
            int width = Math.min(distribution.dtype().bits(), Integer.SIZE);
            BoundedBlocks blocks = new BoundedBlocks(width, max, masked, to - from);
            int count;
            for (int i = from; i < to; i += count) {
                if (width == Integer.SIZE) {
                    count = blocks.next(bits, to - i, low, out instanceof long[] longs ? longs : null,
                        out instanceof int[] ints ? ints : null, i);
                } else {
                    count = blocks.next(bits, to - i);
                    store(blocks.accepted(), count, low, out, i);
                }
            }
        }
    }

    private static void fillConstant(long value, Object out, int from, int to) {
        for (int i = from; i < to; i++) {
            store(out, i, value);
        }
    }

    private static void store(int[] values, int count, long low, Object out, int at) {
        if (out instanceof long[] longs) {
            for (int i = 0; i < count; i++) {
                longs[at + i] = low + (values[i] & 0xFFFF_FFFFL);
            }
        } else if (out instanceof short[] shorts) {
            for (int i = 0; i < count; i++) {
                shorts[at + i] = (short) ((int) low + values[i]);
            }
        } else {
            byte[] bytes = (byte[]) out;
            for (int i = 0; i < count; i++) {
                bytes[at + i] = (byte) ((int) low + values[i]);
            }
        }
    }

    /** A bit each, by either method; what the last word still holds is dropped. */
    private static void fillBooleans(BitSource bits, boolean[] out, int from, int to) {
        int[] words = new int[Math.min(BLOCK, to - from + Integer.SIZE - 1 >>> 5)];
        int i = from;
        while (i < to) {
            int count = Math.min(words.length, to - i + Integer.SIZE - 1 >>> 5);
            bits.nextInts(words, 0, count);
            int whole = Math.min(count, to - i >>> 5);
            for (int k = 0; k < whole; k++) {
                spread(words[k], out, i + Integer.SIZE * k);
            }
            i += Integer.SIZE * whole;
            if (whole < count) {
                for (; i < to; i++) {
                    out[i] = (words[whole] & 1) != 0;
                    words[whole] >>>= 1;
                }
            }
        }
    }

    /** Eight statements for eight bits: the compiler makes no shift of them, which takes two thirds of a loop's time. */
    private static void spread(int word, boolean[] out, int at) {
        for (int bit = 0; bit < Integer.SIZE; bit += Byte.SIZE) {
            int eight = word >>> bit;
            int k = at + bit;
            out[k] = (eight & 1) != 0;
            out[k + 1] = (eight & 2) != 0;
            out[k + 2] = (eight & 4) != 0;
            out[k + 3] = (eight & 8) != 0;
            out[k + 4] = (eight & 16) != 0;
            out[k + 5] = (eight & 32) != 0;
            out[k + 6] = (eight & 64) != 0;
            out[k + 7] = (eight & 128) != 0;
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
        int whole = out.length / Integer.BYTES;
        int[] words = new int[Math.min(BLOCK, whole)];
        int count;
        for (int i = 0; i < whole; i += count) {
            count = Math.min(BLOCK, whole - i);
            bits.nextInts(words, 0, count);
            for (int k = 0; k < count; k++) {
                LITTLE_ENDIAN.set(out, Integer.BYTES * (i + k), words[k]);
            }
        }
        int rest = Integer.BYTES * whole;
        if (rest < out.length || rest == 0) {
            int word = bits.nextInt();
            for (int i = rest; i < out.length; i++) {
                out[i] = (byte) word;
                word >>>= Byte.SIZE;
            }
        }
    }
}
