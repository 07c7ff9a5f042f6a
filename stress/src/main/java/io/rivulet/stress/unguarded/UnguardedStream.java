package io.rivulet.stress.unguarded;

import java.math.BigInteger;

/**
 * The stream of a 64-bit generator without its lock: PCG64's 128-bit state, a window of words made ahead, the read
 * position, the buffered 32-bit half, and the giving back of unread words before the state is read.
 *
 * <p>One thing differs on purpose. A refill ends with the position it needs and does not read it again, so that a race
 * shows as a wrong value and not as an index out of bounds.
 */
public final class UnguardedStream {

    private static final int WINDOW = 64;

    private static final long M_HIGH = 0x2360ED051FC65DA4L;
    private static final long M_LOW = 0x4385DF649FCCF645L;
    private static final long INC_LOW = 0x2B47FED88766BB05L;

    /** What undoes the multiplier, modulo 2^128. */
    private static final BigInteger INVERSE = new BigInteger(Long.toHexString(M_HIGH) + Long.toHexString(M_LOW), 16)
        .modInverse(BigInteger.ONE.shiftLeft(128));
    private static final long INVERSE_HIGH = INVERSE.shiftRight(64).longValue();
    private static final long INVERSE_LOW = INVERSE.longValue();

    private long high;
    private long low;
    private final long[] words = new long[WINDOW];
    private int position = WINDOW;
    private boolean hasHalf;
    private int half;

    /** At a place of the stream that belongs to the seed. */
    public UnguardedStream(long seed, int before) {
        high = seed;
        low = ~seed;
        for (int i = 0; i < before; i++) {
            nextLong();
        }
    }

    public long nextLong() {
        int p = position;
        if (p < WINDOW) {
            position = p + 1;
            return words[p];
        }
        for (int i = 0; i < WINDOW; i++) {
            step();
            words[i] = Long.rotateRight(high ^ low, (int) (high >>> 58));
        }
        position = 1;
        return words[0];
    }

    public int nextInt() {
        if (hasHalf) {
            hasHalf = false;
            return half;
        }
        long word = nextLong();
        hasHalf = true;
        half = (int) (word >>> 32);
        return (int) word;
    }

    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    public long[] nextLongs(int size) {
        long[] out = new long[size];
        for (int i = 0; i < size; i++) {
            out[i] = nextLong();
        }
        return out;
    }

    /** The state of the stream: what {@link #load} takes. */
    public long[] save() {
        for (int i = WINDOW - position; i > 0; i--) {
            stepBack();
        }
        position = WINDOW;
        return new long[] {high, low, hasHalf ? 1 : 0, half};
    }

    public void load(long[] state) {
        high = state[0];
        low = state[1];
        position = WINDOW;
        hasHalf = state[2] == 1;
        half = (int) state[3];
    }

    private void step() {
        multiply(M_HIGH, M_LOW);
        low += INC_LOW;
        high += Long.compareUnsigned(low, INC_LOW) < 0 ? 1 : 0;
    }

    private void stepBack() {
        high -= Long.compareUnsigned(low, INC_LOW) < 0 ? 1 : 0;
        low -= INC_LOW;
        multiply(INVERSE_HIGH, INVERSE_LOW);
    }

    private void multiply(long mHigh, long mLow) {
        long carried = Math.multiplyHigh(low, mLow) + (low >> 63 & mLow) + (mLow >> 63 & low);
        high = carried + high * mLow + low * mHigh;
        low *= mLow;
    }
}
