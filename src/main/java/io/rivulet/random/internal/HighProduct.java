package io.rivulet.random.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** The upper half of the unsigned product of two longs: by one instruction since JDK 18, before that from the signed one. */
public final class HighProduct {

    /** {@code Math.unsignedMultiplyHigh}, of which JDK 17 knows nothing; null there. */
    private static final MethodHandle UNSIGNED = find();

    /** Whether it is one instruction where the processor has one. */
    public static final boolean IS_ONE_INSTRUCTION = UNSIGNED != null;

    private HighProduct() {
    }

    /**
     * The upper half of the 128 bits of a product.
     *
     * @param a a factor, unsigned
     * @param b a factor, unsigned
     * @return a b / 2<sup>64</sup>, unsigned
     */
    public static long unsigned(long a, long b) {
        if (!IS_ONE_INSTRUCTION) {
            return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
        }
        try {
            return (long) UNSIGNED.invokeExact(a, b);
        } catch (Throwable e) {
            throw new AssertionError("a product cannot fail", e);
        }
    }

    private static MethodHandle find() {
        try {
            MethodType product = MethodType.methodType(long.class, long.class, long.class);
            return MethodHandles.lookup().findStatic(Math.class, "unsignedMultiplyHigh", product);
        } catch (NoSuchMethodException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
