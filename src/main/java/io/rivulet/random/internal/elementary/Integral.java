package io.rivulet.random.internal.elementary;

/**
 * Small integers as doubles, without the processor's instruction for it. That one leaves half of its target register as
 * it was, and so waits for whatever computed the register's old value, which in a loop is the previous result: up to JDK
 * 21, HotSpot does not clear the register first, and a loop with {@code log} or {@code pow} takes twice its time
 * whenever the register allocator is unlucky.
 */
final class Integral {

    /** The double whose last mantissa bit counts ones, with room on both sides. */
    private static final double SHIFT = 0x1.8p52;

    private static final long SHIFT_BITS = Double.doubleToRawLongBits(SHIFT);

    private Integral() {
    }

    /** {@code k} as a double, for |k| below 2^51. */
    static double toDouble(long k) {
        return Double.longBitsToDouble(SHIFT_BITS + k) - SHIFT;
    }
}
