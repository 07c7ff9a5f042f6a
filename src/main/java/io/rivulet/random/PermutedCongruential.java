package io.rivulet.random;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What PCG64 and PCG64DXSM share: the 128-bit linear congruential state, its seeding, its dictionary, its jumps.
 *
 * @param <G> the one or the other
 */
abstract class PermutedCongruential<G extends PermutedCongruential<G>> extends LanedGenerator
        implements Advanceable<G> {

    private static final long serialVersionUID = 1L;

    /** PCG's default 128-bit multiplier. Both generators seed with it, whatever they step with. */
    static final Lcg128.Multiplier DEFAULT_MULTIPLIER = new Lcg128.Multiplier(0x2360ED051FC65DA4L, 0x4385DF649FCCF645L);

    /** NumPy's jump: the golden ratio times 2^128, an odd number, so that jumps are spread over the whole period. */
    private static final BigInteger JUMP = new BigInteger("9e3779b97f4a7c15f39cc0605cedc835", 16);

    final transient Lcg128 lcg = new Lcg128();

    PermutedCongruential(SeedSequence seeds) {
        super(LOOKAHEAD, Objects.requireNonNull(seeds, "seeds"));
        long[] words = seeds.generateState64(4);
        lcg.seed(words[0], words[1], words[2], words[3], DEFAULT_MULTIPLIER);
    }

    PermutedCongruential(Snapshot snapshot) {
        super(LOOKAHEAD, snapshot);
        load(snapshot.words());
    }

    /** The multiplier this generator steps with. */
    abstract Lcg128.Multiplier multiplier();

    /** Many steps of this generator at once. */
    abstract LcgLanes.Leap leap();

    /** Words or doubles out of the lanes' states; {@code before} is the state that they follow. */
    abstract void permute(LcgLanes lanes, long beforeHigh, long beforeLow, long[] words, double[] doubles, int at);

    abstract G copyOf(Snapshot snapshot);

    abstract G self();

    @Override
    public final G advance(BigInteger delta) {
        Objects.requireNonNull(delta, "delta");
        source().reposition(() -> lcg.advance(delta, multiplier()));
        return self();
    }

    @Override
    public final G jumped(BigInteger jumps) {
        Objects.requireNonNull(jumps, "jumps");
        Snapshot here = snapshot();
        Lcg128 moved = new Lcg128();
        moved.load(here.words());
        moved.advance(jumps.multiply(JUMP), multiplier());
        return copyOf(here.movedTo(moved.save()));
    }

    @Override
    final int emitInLanes(long[] words, double[] doubles, int from, int to) {
        LcgLanes lanes = lcg.lanes;
        if (lanes == null) {
            lanes = new LcgLanes(leap());
            lcg.lanes = lanes;
        }
        int i = from;
        for (; to - i >= LcgLanes.COUNT; i += LcgLanes.COUNT) {
            long high = lcg.high;
            long low = lcg.low;
            lanes.follow(lcg);
            permute(lanes, high, low, words, doubles, i);
        }
        return i - from + emitSingly(words, doubles, i, to);
    }

    @Override
    protected final boolean canSave() {
        return true;
    }

    @Override
    protected final long[] save() {
        return lcg.save();
    }

    @Override
    protected final void load(long[] words) {
        lcg.load(words);
    }

    @Override
    final boolean skipsAtOnce() {
        return true;
    }

    @Override
    final void skip(long count) {
        lcg.advance(BigInteger.valueOf(count), multiplier());
    }

    @Override
    final void unread(int count) {
        lcg.stepBack(multiplier(), count);
    }

    @Override
    final void describe(long[] words, Map<String, Object> dictionary) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("state", Lcg128.toBigInteger(words[0], words[1]));
        state.put("inc", Lcg128.toBigInteger(words[2], words[3]));
        dictionary.put("state", state);
    }

    @Override
    final long[] parse(Dictionary dictionary) {
        Dictionary inner = dictionary.inner("state");
        BigInteger state = inner.unsigned("state", 128);
        BigInteger inc = inner.unsigned("inc", 128);
        return new long[] {
            state.shiftRight(64).longValue(), state.longValue(), inc.shiftRight(64).longValue(), inc.longValue()
        };
    }
}
