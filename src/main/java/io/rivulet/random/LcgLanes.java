package io.rivulet.random;

import java.math.BigInteger;

/**
 * Consecutive states of a 128-bit congruential generator side by side, which all step by their number at once: lane i
 * holds the state i + 1 steps ahead of the state that the lanes were last told to {@link #follow}.
 *
 * <p><b>Why so many short loops.</b> HotSpot turns a loop over arrays into vector instructions, 64-bit multiplications
 * among them where there is AVX-512, only while its body is small: the same arithmetic in one loop takes 1.9 ns a state,
 * in four short ones 0.7.
 */
final class LcgLanes {

    /** How many lanes there are. */
    static final int COUNT = HighProducts.LENGTH;

    /** The low halves of the states. */
    final long[] low = new long[COUNT];

    /** The high halves of the states. */
    final long[] high = new long[COUNT];

    /** Words made of the states, to be {@link #deliver}ed; while the lanes step, products. */
    final long[] words = new long[COUNT];

    private final Leap leap;

    /** The sequence's increment, and what {@link #COUNT} steps add to a state beside the product. */
    private long incLow;
    private long incHigh;
    private long addLow;
    private long addHigh;

    /** {@code COUNT} steps at once: the multiplier of the state and that of the increment. */
    static final class Leap {
        private final Lcg128.Multiplier step;
        private final Lcg128 multiplier = new Lcg128();
        private final Lcg128 sum = new Lcg128();
        private final HighProducts highProducts;

        Leap(Lcg128.Multiplier step) {
            this.step = step;
            multiplier.low = 1;
            multiplier.advance(BigInteger.valueOf(COUNT), step);
            highProducts = HighProducts.with(multiplier.low);
            sum.incLow = 1;
            sum.advance(BigInteger.valueOf(COUNT), step);
        }
    }

    LcgLanes(Leap leap) {
        this.leap = leap;
    }

    /** Makes the lanes the states after the given one, which moves to the last of them. */
    void follow(Lcg128 state) {
        int last = COUNT - 1;
        if (state.low == low[last] && state.high == high[last] && state.incLow == incLow && state.incHigh == incHigh) {
            leap();
            state.low = low[last];
            state.high = high[last];
        } else {
            start(state);
        }
    }

    /**
     * Puts the first {@link #words} into one of two arrays, the other being null, as words or as doubles. They are not made
     * there in the first place because the compiler makes no vectors of a loop whose indices differ.
     */
    void deliver(int count, long[] toWords, double[] toDoubles, int at) {
        if (toDoubles == null) {
            System.arraycopy(words, 0, toWords, at, count);
        } else {
            for (int i = 0; i < count; i++) {
                toDoubles[at + i] = (words[i] >>> 11) * 0x1p-53;
            }
        }
    }

    private void start(Lcg128 state) {
        for (int i = 0; i < COUNT; i++) {
            state.step(leap.step);
            low[i] = state.low;
            high[i] = state.high;
        }
        incLow = state.incLow;
        incHigh = state.incHigh;
        Lcg128 added = new Lcg128();
        added.low = incLow;
        added.high = incHigh;
        added.multiply(leap.sum.high, leap.sum.low);
        addLow = added.low;
        addHigh = added.high;
    }

    private void leap() {
        long mLow = leap.multiplier.low;
        leap.highProducts.of(low, words);
        stepHigh(low, high, words, mLow, leap.multiplier.high, addHigh);
        stepLow(low, high, mLow, addLow);
    }

    private static void stepHigh(long[] low, long[] high, long[] highProducts, long mLow, long mHigh, long add) {
        for (int i = 0; i < COUNT; i++) {
            high[i] = high[i] * mLow + low[i] * mHigh + highProducts[i] + add;
        }
    }

    /** The carry as {@link Lcg128#carry}, written out for the vectoriser's sake. */
    private static void stepLow(long[] low, long[] high, long m, long add) {
        for (int i = 0; i < COUNT; i++) {
            long product = low[i] * m;
            long sum = product + add;
            high[i] = high[i] + ((product & add | (product | add) & ~sum) >>> 63);
            low[i] = sum;
        }
    }
}
