package io.rivulet.random.internal;

/**
 * Numbers uniform on [0, 1) from random bits, in loops over arrays.
 *
 * <p>Before JDK 22, HotSpot's conversion from an integer waits for whatever its target register held before, in a loop the
 * previous result. There, the number is put together from its bits, in less than half the time. Both ways give the same.
 */
public final class UnitInterval {

    private static final boolean CONVERSIONS_WAIT = Runtime.version().feature() < 22;

    private static final long ONE = Double.doubleToRawLongBits(1.0);

    private UnitInterval() {
    }

    /**
     * As {@code BitSource.nextDouble}.
     *
     * @param word 64 random bits
     * @return the upper 53, scaled
     */
    public static double toDouble(long word) {
        return CONVERSIONS_WAIT ? assembled(word) : (word >>> 11) * 0x1p-53;
    }

    /**
     * As {@link #toDouble}, for many words.
     *
     * @param words the words
     * @param from  index of the first
     * @param out   receives the numbers
     * @param at    where the first goes
     * @param count how many
     */
    public static void toDoubles(long[] words, int from, double[] out, int at, int count) {
        for (int i = 0; i < count; i++) {
            out[at + i] = toDouble(words[from + i]);
        }
    }

    /** One and the upper 52 bits, less one; the bit below them as half a unit in the last place of what is taken away. */
    private static double assembled(long word) {
        return Double.longBitsToDouble(ONE | word >>> 12) - Double.longBitsToDouble(ONE - (word >>> 11 & 1));
    }
}
