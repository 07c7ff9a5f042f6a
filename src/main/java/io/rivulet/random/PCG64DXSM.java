package io.rivulet.random;

/**
 * PCG64DXSM: a 128-bit linear congruential generator with a 64-bit "cheap" multiplier and the DXSM output permutation
 * ("double xorshift multiply"), computed from the state before the step. Its output function mixes better than
 * {@link PCG64}'s, which matters when very many streams run side by side.
 *
 * <p>State 128 bits and an odd increment; period 2<sup>128</sup>. {@link #advance} and {@link #jumped()} as in PCG64.
 * Seeding uses PCG64's multiplier, as NumPy does, so a fresh PCG64DXSM and a fresh PCG64 of one seed show equal states.
 *
 * <p>The stream is {@code numpy.random.PCG64DXSM}'s. Source: M. E. O'Neill's PCG library; the multiplier from
 * G. Steele and S. Vigna, "Computationally easy, spectrally good multipliers for congruential pseudorandom number
 * generators", 2021.
 */
public final class PCG64DXSM extends PermutedCongruential<PCG64DXSM> {

    private static final long serialVersionUID = 1L;

    private static final long M = 0xDA942042E4DD58B5L;

    private static final Lcg128.Multiplier CHEAP_MULTIPLIER = new Lcg128.Multiplier(0, M);

    /** Seeded with 128 bits of entropy from the operating system. */
    public PCG64DXSM() {
        this(new SeedSequence());
    }

    /**
     * Seeded as {@code PCG64DXSM(seed)}.
     *
     * @param seed the entropy, {@code >= 0}
     * @throws IllegalArgumentException if {@code seed} is negative
     */
    public PCG64DXSM(long seed) {
        this(SeedSequence.of(seed));
    }

    /**
     * Seeded as {@code PCG64DXSM(seed_sequence)}.
     *
     * @param seeds where the seed comes from; kept, not copied
     */
    public PCG64DXSM(SeedSequence seeds) {
        super(seeds);
    }

    PCG64DXSM(Snapshot snapshot) {
        super(snapshot);
    }

    @Override
    protected long next() {
        long word = permute(lcg.high, lcg.low);
        lcg.step(CHEAP_MULTIPLIER);
        return word;
    }

    private static long permute(long high, long low) {
        long h = high ^ high >>> 32;
        h *= M;
        h ^= h >>> 48;
        return h * (low | 1);
    }

    @Override
    int prefetch(long[] words) {
        long high = lcg.high;
        long low = lcg.low;
        final long incHigh = lcg.incHigh;
        final long incLow = lcg.incLow;
        for (int i = 0; i < words.length; i++) {
            words[i] = permute(high, low);
            // Unsigned high product: M has its top bit set, hence both corrections. As in PCG64, the chain from one high
            // half to the next is kept short.
            long product = low * M;
            long nextLow = product + incLow;
            long carried = Math.multiplyHigh(low, M) + low + (low >> 63 & M) + incHigh
                + Lcg128.carry(product, incLow, nextLow);
            high = high * M + carried;
            low = nextLow;
        }
        lcg.high = high;
        lcg.low = low;
        return 0;
    }

    @Override
    Lcg128.Multiplier multiplier() {
        return CHEAP_MULTIPLIER;
    }

    @Override
    PCG64DXSM copyOf(Snapshot snapshot) {
        return new PCG64DXSM(snapshot);
    }

    @Override
    PCG64DXSM self() {
        return this;
    }

    @Override
    protected BitGenerator create(SeedSequence seeds) {
        return new PCG64DXSM(seeds);
    }
}
