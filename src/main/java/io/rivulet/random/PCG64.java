package io.rivulet.random;

/**
 * PCG64, the bit generator of {@link Generator#defaultRng()}: a 128-bit linear congruential generator with the XSL-RR
 * output permutation, computed from the state after the step.
 *
 * <p>State 128 bits and an odd increment that selects the stream; period 2<sup>128</sup>. {@link #advance} moves by any
 * distance; {@link #jumped()} moves by 0x9e3779b97f4a7c15f39cc0605cedc835 steps. Both drop a buffered 32-bit half.
 *
 * <p>The stream is {@code numpy.random.PCG64}'s. For very many parallel streams {@link PCG64DXSM} is the better choice.
 *
 * <p>Source: M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random
 * Number Generation", HMC-CS-2014-0905.
 */
public final class PCG64 extends PermutedCongruential<PCG64> {

    private static final long serialVersionUID = 1L;

    /** Halves of the multiplier 47026247687942121848144207491837523525. */
    private static final long M_HIGH = 0x2360ED051FC65DA4L;
    private static final long M_LOW = 0x4385DF649FCCF645L;

    /** Seeded with 128 bits of entropy from the operating system. */
    public PCG64() {
        this(new SeedSequence());
    }

    /**
     * Seeded as {@code PCG64(seed)}.
     *
     * @param seed the entropy, {@code >= 0}
     * @throws IllegalArgumentException if {@code seed} is negative
     */
    public PCG64(long seed) {
        this(SeedSequence.of(seed));
    }

    /**
     * Seeded as {@code PCG64(seed_sequence)}.
     *
     * @param seeds where the seed comes from; kept, not copied
     */
    public PCG64(SeedSequence seeds) {
        super(seeds);
    }

    PCG64(Snapshot snapshot) {
        super(snapshot);
    }

    @Override
    protected long next() {
        lcg.step(DEFAULT_MULTIPLIER);
        return Long.rotateRight(lcg.high ^ lcg.low, (int) (lcg.high >>> 58));
    }

    @Override
    int prefetch(long[] words) {
        long high = lcg.high;
        long low = lcg.low;
        final long incHigh = lcg.incHigh;
        final long incLow = lcg.incLow;
        for (int i = 0; i < words.length; i++) {
            // The multiplier's top bit is clear, so the unsigned high product needs one correction only. Everything that
            // hangs on the low half is added up first: the chain from one high half to the next is one product and one sum.
            long product = low * M_LOW;
            long nextLow = product + incLow;
            long carried = Math.multiplyHigh(low, M_LOW) + (low >> 63 & M_LOW) + low * M_HIGH + incHigh
                + Lcg128.carry(product, incLow, nextLow);
            high = high * M_LOW + carried;
            low = nextLow;
            words[i] = Long.rotateRight(high ^ low, (int) (high >>> 58));
        }
        lcg.high = high;
        lcg.low = low;
        return 0;
    }

    @Override
    Lcg128.Multiplier multiplier() {
        return DEFAULT_MULTIPLIER;
    }

    @Override
    PCG64 copyOf(Snapshot snapshot) {
        return new PCG64(snapshot);
    }

    @Override
    PCG64 self() {
        return this;
    }

    @Override
    protected BitGenerator create(SeedSequence seeds) {
        return new PCG64(seeds);
    }
}
