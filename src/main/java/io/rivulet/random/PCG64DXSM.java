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

    private static final EmissionRace RACE = new EmissionRace();
    private static final LcgLanes.Leap LEAP = new LcgLanes.Leap(CHEAP_MULTIPLIER);

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
        this(SeedSequence.ofSeed(seed));
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
        long word = permute(lcg.high, lcg.low, M);
        lcg.step(CHEAP_MULTIPLIER);
        return word;
    }

    private static long permute(long high, long low, long m) {
        long h = high ^ high >>> 32;
        h *= m;
        h ^= h >>> 48;
        return h * (low | 1);
    }

    /** A word comes of the state before the step: the first of the state before the lanes, the next of the first lane. */
    @Override
    void permute(LcgLanes lanes, long beforeHigh, long beforeLow, long[] words, double[] doubles, int at) {
        long first = permute(beforeHigh, beforeLow, M);
        permuteAll(lanes.high, lanes.low, lanes.words);
        if (doubles == null) {
            words[at] = first;
        } else {
            doubles[at] = (first >>> 11) * 0x1p-53;
        }
        lanes.deliver(LcgLanes.COUNT - 1, words, doubles, at + 1);
    }

    private static void permuteAll(long[] highs, long[] lows, long[] words) {
        for (int i = 0; i < LcgLanes.COUNT; i++) {
            words[i] = permute(highs[i], lows[i], M);
        }
    }

    @Override
    int emitSingly(long[] words, double[] doubles, int from, int to) {
        final long m = CHEAP_MULTIPLIER.low;
        final long incLow = lcg.incLow;
        // Signed digits, as in PCG64. M has its top bit set: as a signed number it is 2^64 less, hence the addend low.
        final boolean carries = incLow < 0;
        final long incHigh = carries ? lcg.incHigh + 1 : lcg.incHigh;
        long low = lcg.low;
        long high = lcg.high + (low >>> 63);
        for (int i = from; i < to; i++) {
            long word = permute(high + (low >> 63), low, m);
            long product = low * m;
            long nextLow = product + incLow;
            long carried = Math.multiplyHigh(low, m) + low + incHigh
                + ((carries ? product & nextLow : product | nextLow) >>> 63);
            high = high * m + carried;
            low = nextLow;
            if (doubles == null) {
                words[i] = word;
            } else {
                doubles[i] = (word >>> 11) * 0x1p-53;
            }
        }
        lcg.high = high - (low >>> 63);
        lcg.low = low;
        return to - from;
    }

    @Override
    Lcg128.Multiplier multiplier() {
        return CHEAP_MULTIPLIER;
    }

    @Override
    LcgLanes.Leap leap() {
        return LEAP;
    }

    @Override
    EmissionRace race() {
        return RACE;
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
