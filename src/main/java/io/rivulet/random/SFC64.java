package io.rivulet.random;

import java.util.Map;
import java.util.Objects;

/**
 * SFC64, C. Doty-Humphrey's "small fast chaotic" generator: three words of chaotic state and a counter.
 *
 * <p>State 256 bits; the period is at least 2<sup>64</sup> and about 2<sup>255</sup> on average. There is no advance
 * and no jump: for parallel streams, {@link #spawn}.
 *
 * <p>The stream is {@code numpy.random.SFC64}'s. Source: C. Doty-Humphrey, PractRand.
 */
public final class SFC64 extends BitGenerator {

    private static final long serialVersionUID = 1L;

    /** The inverse of 9 modulo 2^64. */
    private static final long NINTH = 0x8E38E38E38E38E39L;

    /** NumPy discards so many words after seeding. */
    private static final int WARM_UP = 12;

    /** a, b, c and the counter. */
    private final transient long[] state = new long[4];

    /** Seeded with 128 bits of entropy from the operating system. */
    public SFC64() {
        this(new SeedSequence());
    }

    /**
     * Seeded as {@code SFC64(seed)}.
     *
     * @param seed the entropy, {@code >= 0}
     * @throws IllegalArgumentException if {@code seed} is negative
     */
    public SFC64(long seed) {
        this(SeedSequence.ofSeed(seed));
    }

    /**
     * Seeded as {@code SFC64(seed_sequence)}.
     *
     * @param seeds where the seed comes from; kept, not copied
     */
    public SFC64(SeedSequence seeds) {
        super(false, Objects.requireNonNull(seeds, "seeds"));
        System.arraycopy(seeds.generateState64(3), 0, state, 0, 3);
        state[3] = 1;
        for (int i = 0; i < WARM_UP; i++) {
            next();
        }
    }

    SFC64(Snapshot snapshot) {
        super(false, snapshot);
        load(snapshot.words());
    }

    @Override
    protected long next() {
        long[] one = new long[1];
        emit(one, null, 0, 1);
        return one[0];
    }

    @Override
    int emit(long[] words, double[] doubles, int from, int to) {
        long a = state[0];
        long b = state[1];
        long c = state[2];
        // Without a call in the loop: a compiler that has not seen it run yet leaves calls in place, and makes what calls it twice
        // as slow for good. With the counter as a sum with the index, JDK 17 takes a twentieth less time.
        long counter = state[3] - from;
        for (int i = from; i < to; i++) {
            long word = a + b + (counter + i);
            a = b ^ b >>> 11;
            b = 9 * c;
            c = (c << 24 | c >>> 40) + word;
            if (doubles == null) {
                words[i] = word;
            } else {
                doubles[i] = (word >>> 11) * 0x1p-53;
            }
        }
        state[0] = a;
        state[1] = b;
        state[2] = c;
        state[3] = counter + to;
        return to - from;
    }

    @Override
    BitGenerator moveTaped(Snapshot here, int count, Tape tape, BitGenerator spare) {
        long[] words = tape.longs(count);
        emit(words, null, 0, count);
        Replay copy = spare instanceof Replay old ? old : new Replay(here);
        copy.begin(here, words, count, state);
        return copy;
    }

    @Override
    void unread(int count) {
        for (int i = 0; i < count; i++) {
            long b = undoXorShift11(state[0]);
            long c = state[1] * NINTH;
            long word = state[2] - Long.rotateLeft(c, 24);
            long counter = state[3] - 1;
            state[0] = word - b - counter;
            state[1] = b;
            state[2] = c;
            state[3] = counter;
        }
    }

    /** Solves {@code x = y ^ y >>> 11} for y, eleven bits a round. */
    private static long undoXorShift11(long x) {
        long y = x;
        for (int known = 11; known < 64; known += 11) {
            y = x ^ y >>> 11;
        }
        return y;
    }

    @Override
    protected boolean canSave() {
        return true;
    }

    @Override
    protected long[] save() {
        return state.clone();
    }

    @Override
    protected void load(long[] words) {
        System.arraycopy(words, 0, state, 0, 4);
    }

    @Override
    void describe(long[] words, Map<String, Object> dictionary) {
        dictionary.put("state", Map.of("state", Dictionary.unsigned64(words)));
    }

    @Override
    long[] parse(Dictionary dictionary) {
        return dictionary.inner("state").words("state", 4, 64);
    }

    @Override
    protected BitGenerator create(SeedSequence seeds) {
        return new SFC64(seeds);
    }
}
