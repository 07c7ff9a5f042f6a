package io.rivulet.random.testing;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Arrays as the bytes that NumPy's {@code tobytes} gives for them: what "equal to the last bit" is checked on. */
public final class LittleEndian {

    private LittleEndian() {
    }

    /** The elements of a primitive array, or of rows of one, in C order; a boolean is one byte. */
    public static byte[] bytes(Object array) {
        int size = size(array);
        ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        put(buffer, array);
        return buffer.array();
    }

    /** The digest of {@link #bytes}. */
    public static String sha256(Object array) {
        return HexFormat.of().formatHex(newDigest().digest(bytes(array)));
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** How many bytes an element takes; for rows, an element of a row. */
    public static int elementSize(Object array) {
        Class<?> type = array.getClass().getComponentType();
        while (type.isArray()) {
            type = type.getComponentType();
        }
        return type == double.class || type == long.class ? 8
            : type == float.class || type == int.class ? 4
            : type == short.class ? 2 : 1;
    }

    private static int size(Object array) {
        if (!(array instanceof Object[] rows)) {
            return Array.getLength(array) * elementSize(array);
        }
        int size = 0;
        for (Object row : rows) {
            size += size(row);
        }
        return size;
    }

    private static void put(ByteBuffer buffer, Object array) {
        if (array instanceof Object[] rows) {
            for (Object row : rows) {
                put(buffer, row);
            }
        } else if (array instanceof double[] doubles) {
            buffer.asDoubleBuffer().put(doubles);
            buffer.position(buffer.position() + Double.BYTES * doubles.length);
        } else if (array instanceof long[] longs) {
            buffer.asLongBuffer().put(longs);
            buffer.position(buffer.position() + Long.BYTES * longs.length);
        } else if (array instanceof float[] floats) {
            buffer.asFloatBuffer().put(floats);
            buffer.position(buffer.position() + Float.BYTES * floats.length);
        } else if (array instanceof int[] ints) {
            buffer.asIntBuffer().put(ints);
            buffer.position(buffer.position() + Integer.BYTES * ints.length);
        } else if (array instanceof short[] shorts) {
            buffer.asShortBuffer().put(shorts);
            buffer.position(buffer.position() + Short.BYTES * shorts.length);
        } else if (array instanceof byte[] bytes) {
            buffer.put(bytes);
        } else {
            for (boolean b : (boolean[]) array) {
                buffer.put((byte) (b ? 1 : 0));
            }
        }
    }
}
