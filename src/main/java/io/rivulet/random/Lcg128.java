package io.rivulet.random;

import io.rivulet.random.internal.HighProduct;
import java.math.BigInteger;

/**
 * A 128-bit linear congruential state, {@code s ← s·m + inc mod 2^128}, with the multiplier given to each operation:
 * PCG64DXSM seeds with one multiplier and steps with another.
 */
final class Lcg128 {

    private static final BigInteger TWO_128 = BigInteger.ONE.shiftLeft(128);

    long high;
    long low;
    long incHigh;
    long incLow;

    /** The states that follow, for those who make many at once; null before. They know by themselves when they are stale. */
    LcgLanes lanes;

    /**
     * A multiplier with its inverse modulo 2^128, so that the state can step back as well. Loops over many words take its halves from
     * here and not from constants, which the compiler would load by an instruction of ten bytes for each product.
     */
    static final class Multiplier {
        final long high;
        final long low;
        private final Multiplier inverse;

        Multiplier(long high, long low) {
            this.high = high;
            this.low = low;
            BigInteger inverted = toBigInteger(high, low).modInverse(TWO_128);
            this.inverse = new Multiplier(inverted.shiftRight(64).longValue(), inverted.longValue(), this);
        }

        /** The multiplier of two steps. */
        Multiplier squared() {
            return new Multiplier(stepHigh(high, low, this, 0, 0), low * low);
        }

        private Multiplier(long high, long low, Multiplier inverse) {
            this.high = high;
            this.low = low;
            this.inverse = inverse;
        }
    }

    static BigInteger toBigInteger(long high, long low) {
        return Dictionary.unsigned64(high).shiftLeft(64).or(Dictionary.unsigned64(low));
    }

    /**
     * What adding two low halves carries into the high one. Bit logic, because a comparison becomes a branch that half of
     * all steps mispredict.
     */
    static long carry(long a, long b, long sum) {
        return (a & b | (a | b) & ~sum) >>> 63;
    }

    /** The high half of {@code s·m + a}; the low one is {@code low * m.low + addLow}. */
    static long stepHigh(long high, long low, Multiplier m, long addHigh, long addLow) {
        long product = low * m.low;
        return HighProduct.unsigned(low, m.low) + high * m.low + low * m.high + addHigh
            + carry(product, addLow, product + addLow);
    }

    /** PCG's seeding routine, {@code pcg_setseq_128_srandom}. */
    void seed(long stateHigh, long stateLow, long seqHigh, long seqLow, Multiplier m) {
        incHigh = seqHigh << 1 | seqLow >>> 63;
        incLow = seqLow << 1 | 1;
        high = 0;
        low = 0;
        step(m);
        add(stateHigh, stateLow);
        step(m);
    }

    long[] save() {
        return new long[] {high, low, incHigh, incLow};
    }

    void load(long[] words) {
        high = words[0];
        low = words[1];
        incHigh = words[2];
        incLow = words[3];
    }

    void step(Multiplier m) {
        high = stepHigh(high, low, m, incHigh, incLow);
        low = low * m.low + incLow;
    }

    void stepBack(Multiplier m, int count) {
        for (int i = 0; i < count; i++) {
            add(~incHigh + (incLow == 0 ? 1 : 0), -incLow);
            multiply(m.inverse);
        }
    }

    /**
     * Moves by {@code delta} steps in at most 128 rounds: F. Brown, "Random number generation with arbitrary strides",
     * Trans. Am. Nucl. Soc. 71 (1994).
     */
    void advance(BigInteger delta, Multiplier m) {
        BigInteger left = delta.mod(TWO_128);
        Lcg128 total = new Lcg128();
        total.low = 1;
        Lcg128 totalIncrement = new Lcg128();
        Lcg128 power = new Lcg128();
        power.high = m.high;
        power.low = m.low;
        Lcg128 increment = new Lcg128();
        increment.high = incHigh;
        increment.low = incLow;
        for (int bit = 0; bit < left.bitLength(); bit++) {
            if (left.testBit(bit)) {
                total.multiply(power.high, power.low);
                totalIncrement.multiply(power.high, power.low);
                totalIncrement.add(increment.high, increment.low);
            }
            long onceHigh = increment.high;
            long onceLow = increment.low;
            increment.multiply(power.high, power.low);
            increment.add(onceHigh, onceLow);
            power.multiply(power.high, power.low);
        }
        multiply(total.high, total.low);
        add(totalIncrement.high, totalIncrement.low);
    }

    private void multiply(Multiplier m) {
        multiply(m.high, m.low);
    }

    void multiply(long mHigh, long mLow) {
        high = HighProduct.unsigned(low, mLow) + high * mLow + low * mHigh;
        low *= mLow;
    }

    private void add(long aHigh, long aLow) {
        long sum = low + aLow;
        high += aHigh + carry(low, aLow, sum);
        low = sum;
    }
}
