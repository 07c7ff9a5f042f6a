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

    /** The low half of the multiplier, 47026247687942121848144207491837523525. */
    private static final long M_LOW = DEFAULT_MULTIPLIER.low;

    /**
     * The multiplier of two steps: its low half as a signed number, and the high half to go with that. Not constants to a compiler,
     * see {@link Lcg128.Multiplier}; worked out in the loop's method, the latter costs JDK 25 a tenth.
     */
    private static final long[] TWO_STEPS;

    private static final EmissionRace RACE = new EmissionRace();
    private static final LcgLanes.Leap LEAP = new LcgLanes.Leap(DEFAULT_MULTIPLIER);

    static {
        Lcg128.Multiplier twoSteps = DEFAULT_MULTIPLIER.squared();
        TWO_STEPS = new long[] {twoSteps.low, twoSteps.high + (twoSteps.low >>> 63)};
    }

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
        this(SeedSequence.ofSeed(seed));
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
        return permute(lcg.high, lcg.low);
    }

    /**
     * Two lanes a step apart, each stepping by two, because one lane alone waits for its multiplications. Both lanes are
     * {@code s ← s·A + inc·(M + 1)} with A = M².
     *
     * <p>Their low halves are signed digits, and the high halves accordingly: then the signed high product, which is all
     * that JDK 17 has, needs no correction, and the carry is one logical operation, chosen by the addend's sign.
     */
    @Override
    int emitSingly(long[] words, double[] doubles, int from, int to) {
        final Lcg128.Multiplier m = DEFAULT_MULTIPLIER;
        final long aLow = TWO_STEPS[0];
        final long aHigh = TWO_STEPS[1];
        final long addLow = lcg.incLow * M_LOW + lcg.incLow;
        final boolean carries = addLow < 0;
        final long addHigh = Lcg128.stepHigh(lcg.incHigh, lcg.incLow, m, lcg.incHigh, lcg.incLow) + (addLow >>> 63);
        long evenLow = lcg.low;
        long evenHigh = lcg.high + (evenLow >>> 63);
        long oddLow = evenLow * M_LOW + lcg.incLow;
        long oddHigh = Lcg128.stepHigh(lcg.high, evenLow, m, lcg.incHigh, lcg.incLow) + (oddLow >>> 63);
        int end = from + (to - from & -2);
        for (int i = from; i < end; i += 2) {
            long first = permute(oddHigh + (oddLow >> 63), oddLow);

            // Everything that hangs on the low half is added up first: the chain from one high half to the next is one
            // product and one sum.
            long product = evenLow * aLow;
            long nextLow = product + addLow;
            long carried = Math.multiplyHigh(evenLow, aLow) + evenLow * aHigh + addHigh
                + ((carries ? product & nextLow : product | nextLow) >>> 63);
            evenHigh = evenHigh * aLow + carried;
            evenLow = nextLow;

            product = oddLow * aLow;
            nextLow = product + addLow;
            carried = Math.multiplyHigh(oddLow, aLow) + oddLow * aHigh + addHigh
                + ((carries ? product & nextLow : product | nextLow) >>> 63);
            oddHigh = oddHigh * aLow + carried;
            oddLow = nextLow;

            long second = permute(evenHigh + (evenLow >> 63), evenLow);
            if (doubles == null) {
                words[i] = first;
                words[i + 1] = second;
            } else {
                doubles[i] = (first >>> 11) * 0x1p-53;
                doubles[i + 1] = (second >>> 11) * 0x1p-53;
            }
        }
        lcg.high = evenHigh - (evenLow >>> 63);
        lcg.low = evenLow;
        return end - from;
    }

    @Override
    void permute(LcgLanes lanes, long beforeHigh, long beforeLow, long[] words, double[] doubles, int at) {
        permuteAll(lanes.high, lanes.low, lanes.words);
        lanes.deliver(LcgLanes.COUNT, words, doubles, at);
    }

    private static void permuteAll(long[] highs, long[] lows, long[] words) {
        for (int i = 0; i < LcgLanes.COUNT; i++) {
            words[i] = permute(highs[i], lows[i]);
        }
    }

    private static long permute(long high, long low) {
        return Long.rotateRight(high ^ low, (int) (high >>> 58));
    }

    @Override
    Lcg128.Multiplier multiplier() {
        return DEFAULT_MULTIPLIER;
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
