package io.rivulet.random;

/**
 * What a distribution draws from: the raw bits of one bit generator, one word at a time.
 *
 * <p>The four methods are NumPy's {@code next_uint64}, {@code next_uint32}, {@code next_double} and {@code next_float},
 * and consume the stream exactly as those do. A distribution receives a {@code BitSource} for the length of one atomic
 * step and neither knows which generator feeds it nor that a lock is held around it.
 *
 * <p><b>Thread safety.</b> A source handed to a callback belongs to the thread that runs the callback, until the
 * callback returns. Keeping it longer, or passing it to another thread, breaks the guarantee that the step is atomic.
 */
public interface BitSource {

    /**
     * The next 64 bits of the stream.
     *
     * @return 64 random bits; on MT19937 two 32-bit words, the first in the upper half
     */
    long nextLong();

    /**
     * The next 32 bits of the stream. A 64-bit generator hands out the low half of a fresh word first and keeps the
     * high half for the next call of this method; {@link #nextLong()} and {@link #nextDouble()} neither use nor drop
     * the half that is kept.
     *
     * @return 32 random bits
     */
    int nextInt();

    /**
     * A double that is a multiple of 2<sup>-53</sup>, uniform in [0, 1).
     *
     * @return the upper 53 bits of a 64-bit word, scaled; on MT19937 27 and 26 bits of two 32-bit words
     */
    double nextDouble();

    /**
     * A float that is a multiple of 2<sup>-24</sup>, uniform in [0, 1).
     *
     * @return the upper 24 bits of {@link #nextInt()}, scaled
     */
    default float nextFloat() {
        return (nextInt() >>> 8) * 0x1p-24f;
    }

    /**
     * Doubles as {@link #nextDouble()} gives them one by one.
     *
     * @param out  receives them
     * @param from index of the first element to write
     * @param to   index after the last element to write
     */
    default void nextDoubles(double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = nextDouble();
        }
    }

    /**
     * 64-bit words as {@link #nextLong()} gives them one by one.
     *
     * @param out  receives them
     * @param from index of the first element to write
     * @param to   index after the last element to write
     */
    default void nextLongs(long[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = nextLong();
        }
    }

    /**
     * 32-bit words as {@link #nextInt()} gives them one by one.
     *
     * @param out  receives them
     * @param from index of the first element to write
     * @param to   index after the last element to write
     */
    default void nextInts(int[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = nextInt();
        }
    }
}
