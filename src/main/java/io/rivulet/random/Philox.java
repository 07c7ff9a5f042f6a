package io.rivulet.random;

import io.rivulet.random.internal.UnitInterval;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Philox4x64-10, a counter-based generator: each block of four words is a ten-round keyed bijection of a 256-bit
 * counter, so that any block can be computed without the ones before it.
 *
 * <p>State: a 256-bit counter, a 128-bit key, a buffer of four words and the position in it; period 4·2<sup>256</sup>
 * words for each of 2<sup>128</sup> keys. {@link #advance} counts blocks, not words: it moves the counter and drops the
 * rest of the buffer, as NumPy's does. {@link #jumped()} advances by 2<sup>128</sup> blocks.
 *
 * <p>The stream is {@code numpy.random.Philox}'s. Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel
 * random numbers: as easy as 1, 2, 3", SC '11.
 */
public final class Philox extends LanedGenerator implements Advanceable<Philox> {

    private static final long serialVersionUID = 1L;

    static final long M0 = 0xD2E7470EE14C6C93L;
    static final long M1 = 0xCA5A826395121157L;

    /** Weyl increments of the key: the golden ratio and the square root of 3, less 1. */
    static final long W0 = 0x9E3779B97F4A7C15L;
    static final long W1 = 0xBB67AE8584CAA73BL;

    static final int ROUNDS = 10;

    /** Words a block. */
    static final int BLOCK = 4;

    /** Words made at a time, in lanes or not, and ahead. */
    private static final int WORDS_AT_ONCE = BLOCK * PhiloxLanes.COUNT;

    private static final long[] NONE = {};

    private static final EmissionRace RACE = new EmissionRace();

    private static final BigInteger JUMP = BigInteger.ONE.shiftLeft(128);

    private final transient Core core = new Core();

    /** The mutable part, behind a final field so that unsafe publication shows it complete. */
    private static final class Core {
        long counter0;
        long counter1;
        long counter2;
        long counter3;
        long key0;
        long key1;
        /** The words of the block at the counter, once one was made. */
        final long[] buffer = new long[BLOCK];
        /** Index of the next unread word of the buffer; 4 when it is used up. */
        int position = BLOCK;
        /** The rounds that blocks made together share; null before any were. */
        PhiloxOpening opening;
        /** Room for many blocks at once; null before. */
        PhiloxLanes lanes;
        /** Where fewer blocks are made before they are delivered. */
        long[] words = NONE;
    }

    /** Seeded with 128 bits of entropy from the operating system. */
    public Philox() {
        this(new SeedSequence());
    }

    /**
     * Seeded as {@code Philox(seed)}: the key from a seed sequence, the counter 0.
     *
     * @param seed the entropy, {@code >= 0}
     * @throws IllegalArgumentException if {@code seed} is negative
     */
    public Philox(long seed) {
        this(SeedSequence.ofSeed(seed));
    }

    /**
     * Seeded as {@code Philox(seed_sequence)}.
     *
     * @param seeds where the key comes from; kept, not copied
     */
    public Philox(SeedSequence seeds) {
        this(seeds, BigInteger.ZERO);
    }

    /**
     * Seeded as {@code Philox(seed_sequence, counter=counter)}.
     *
     * @param seeds   where the key comes from; kept, not copied
     * @param counter where the counter starts, in [0, 2<sup>256</sup>); the first block is that of {@code counter + 1}
     * @throws IllegalArgumentException if the counter is out of range
     */
    public Philox(SeedSequence seeds, BigInteger counter) {
        super(WORDS_AT_ONCE, Objects.requireNonNull(seeds, "seeds"));
        long[] key = seeds.generateState64(2);
        core.key0 = key[0];
        core.key1 = key[1];
        setCounter(range("counter", counter, 256));
    }

    /**
     * From a key and a counter, as {@code Philox(key=key, counter=counter)}. Such a generator has no seed sequence and
     * cannot spawn: give the workers different keys, or jump.
     *
     * @param key     the key, in [0, 2<sup>128</sup>)
     * @param counter where the counter starts, in [0, 2<sup>256</sup>); the first block is that of {@code counter + 1}
     * @throws IllegalArgumentException if the key or the counter is out of range
     */
    public Philox(BigInteger key, BigInteger counter) {
        super(WORDS_AT_ONCE, (SeedSequence) null);
        core.key0 = range("key", key, 128).longValue();
        core.key1 = key.shiftRight(64).longValue();
        setCounter(range("counter", counter, 256));
    }

    Philox(Snapshot snapshot) {
        super(WORDS_AT_ONCE, snapshot);
        load(snapshot.words());
    }

    /** A copy so many blocks ahead. */
    private Philox(Snapshot snapshot, BigInteger blocks) {
        this(snapshot.movedTo(snapshot.words()));
        move(blocks);
    }

    private static BigInteger range(String name, BigInteger value, int bits) {
        Objects.requireNonNull(value, name);
        if (value.signum() < 0 || value.bitLength() > bits) {
            throw new IllegalArgumentException(name + " must be in [0, 2^" + bits + "), was " + value);
        }
        return value;
    }

    /** A block is four words; {@inheritDoc} */
    @Override
    public Philox advance(BigInteger delta) {
        Objects.requireNonNull(delta, "delta");
        source().reposition(() -> move(delta));
        return this;
    }

    private void move(BigInteger blocks) {
        setCounter(counter().add(blocks));
        Arrays.fill(core.buffer, 0);
        core.position = BLOCK;
    }

    @Override
    public Philox jumped(BigInteger jumps) {
        Objects.requireNonNull(jumps, "jumps");
        return new Philox(snapshot(), jumps.multiply(JUMP));
    }

    @Override
    protected long next() {
        if (core.position == BLOCK) {
            increment();
            rebuffer();
            core.position = 0;
        }
        return core.buffer[core.position++];
    }

    @Override
    int prefetch(long[] words) {
        int rest = BLOCK - core.position;
        if (rest > 0) {
            // What is left of a restored buffer need not be what the counter would give, and is not to be lost when
            // words are given back: it makes a short window of its own.
            System.arraycopy(core.buffer, core.position, words, words.length - rest, rest);
            core.position = BLOCK;
            return words.length - rest;
        }
        emit(words, null, 0, words.length);
        return 0;
    }

    /** In lanes as well, if there are enough; only the products are made one after the other. */
    @Override
    int emitSingly(long[] words, double[] doubles, int from, int to) {
        return emit(PhiloxLanes.Way.WHOLES, words, doubles, from, to);
    }

    @Override
    int emitInLanes(long[] words, double[] doubles, int from, int to) {
        return emit(PhiloxLanes.Way.HALVES, words, doubles, from, to);
    }

    /** Whole blocks, when none is begun. */
    private int emit(PhiloxLanes.Way way, long[] words, double[] doubles, int from, int to) {
        if (core.position < BLOCK) {
            return 0;
        }
        if (core.lanes == null && to - from >= WORDS_AT_ONCE) {
            core.lanes = new PhiloxLanes();
        }
        PhiloxLanes lanes = core.lanes;
        int i = from;
        if (core.opening == null) {
            core.opening = new PhiloxOpening();
        }
        core.opening.set(core.counter1, core.counter2, core.counter3, core.key0, core.key1);
        for (; to - i >= WORDS_AT_ONCE && carriesNot(PhiloxLanes.COUNT); i += WORDS_AT_ONCE) {
            lanes.encrypt(way, core.opening, core.counter0 + 1, core.key0, core.key1, words, i);
            lanes.deliver(words, doubles, i);
            core.counter0 += PhiloxLanes.COUNT;
        }
        if (i > from) {
            lanes.block(PhiloxLanes.COUNT - 1, core.buffer, 0);
        }
        return i - from + emitRest(words, doubles, i, to);
    }

    private int emitRest(long[] words, double[] doubles, int from, int to) {
        int count = Math.min(to - from, WORDS_AT_ONCE) & -BLOCK;
        if (count == 0) {
            return 0;
        }
        if (core.words.length < count) {
            core.words = new long[count];
        }
        long[] made = core.words;
        blocks(made, count);
        if (doubles == null) {
            System.arraycopy(made, 0, words, from, count);
        } else {
            UnitInterval.toDoubles(made, 0, doubles, from, count);
        }
        System.arraycopy(made, count - BLOCK, core.buffer, 0, BLOCK);
        return count;
    }

    @Override
    EmissionRace race() {
        return RACE;
    }

    @Override
    boolean skipsAtOnce() {
        return true;
    }

    @Override
    void skip(long count) {
        long left = count;
        for (; left > 0 && core.position < BLOCK; left--) {
            next();
        }
        long blocks = left / BLOCK;
        if (blocks > 0) {
            setCounter(counter().add(BigInteger.valueOf(blocks)));
            rebuffer();
            left -= blocks * BLOCK;
        }
        for (; left > 0; left--) {
            next();
        }
    }

    @Override
    void unread(int count) {
        int position = core.position - count;
        if (count > 0 && position <= 0) {
            // Between two blocks NumPy's state is the end of the earlier one, not the start of the later.
            int blocks = (BLOCK - position) / BLOCK;
            setCounter(counter().subtract(BigInteger.valueOf(blocks)));
            rebuffer();
            position += blocks * BLOCK;
        }
        core.position = position;
    }

    private void increment() {
        if (++core.counter0 == 0 && ++core.counter1 == 0 && ++core.counter2 == 0) {
            core.counter3++;
        }
    }

    /** Whether the counter's lowest word does not overflow when so many blocks are made, before each of which it is incremented. */
    private boolean carriesNot(int blocks) {
        return Long.compareUnsigned(core.counter0, -1 - blocks) < 0;
    }

    /** The blocks of the counters that follow, whose opening is set. */
    private void blocks(long[] out, int count) {
        int from = 0;
        if (carriesNot(count / BLOCK)) {
            core.opening.blocks(core.counter0 + 1, out, count);
            core.counter0 += count / BLOCK;
            from = PhiloxOpening.ROUNDS;
        } else {
            for (int i = 0; i < count; i += BLOCK) {
                increment();
                counter(out, i);
            }
        }
        PhiloxPasses.encrypt(from, out, count, core.key0, core.key1);
    }

    /** The block of the counter as it is, into the buffer. */
    private void rebuffer() {
        counter(core.buffer, 0);
        PhiloxPasses.encrypt(0, core.buffer, BLOCK, core.key0, core.key1);
    }

    private void counter(long[] out, int at) {
        out[at] = core.counter0;
        out[at + 1] = core.counter1;
        out[at + 2] = core.counter2;
        out[at + 3] = core.counter3;
    }

    private BigInteger counter() {
        return Lcg128.toBigInteger(core.counter3, core.counter2).shiftLeft(128)
            .or(Lcg128.toBigInteger(core.counter1, core.counter0));
    }

    private void setCounter(BigInteger counter) {
        core.counter0 = counter.longValue();
        core.counter1 = counter.shiftRight(64).longValue();
        core.counter2 = counter.shiftRight(128).longValue();
        core.counter3 = counter.shiftRight(192).longValue();
    }

    @Override
    protected boolean canSave() {
        return true;
    }

    @Override
    protected long[] save() {
        return new long[] {
            core.counter0, core.counter1, core.counter2, core.counter3, core.key0, core.key1,
            core.buffer[0], core.buffer[1], core.buffer[2], core.buffer[3], core.position
        };
    }

    @Override
    protected void load(long[] words) {
        if (words.length != 11 || words[10] < 0 || words[10] > BLOCK) {
            throw new IllegalArgumentException("words must be counter, key, buffer and a position in [0, " + BLOCK + "]");
        }
        core.counter0 = words[0];
        core.counter1 = words[1];
        core.counter2 = words[2];
        core.counter3 = words[3];
        core.key0 = words[4];
        core.key1 = words[5];
        System.arraycopy(words, 6, core.buffer, 0, BLOCK);
        core.position = (int) words[10];
    }

    @Override
    void describe(long[] words, Map<String, Object> dictionary) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("counter", Dictionary.unsigned64(Arrays.copyOfRange(words, 0, 4)));
        state.put("key", Dictionary.unsigned64(Arrays.copyOfRange(words, 4, 6)));
        dictionary.put("state", state);
        dictionary.put("buffer", Dictionary.unsigned64(Arrays.copyOfRange(words, 6, 10)));
        dictionary.put("buffer_pos", words[10]);
    }

    @Override
    long[] parse(Dictionary dictionary) {
        long[] words = new long[11];
        System.arraycopy(dictionary.inner("state").words("counter", 4, 64), 0, words, 0, 4);
        System.arraycopy(dictionary.inner("state").words("key", 2, 64), 0, words, 4, 2);
        System.arraycopy(dictionary.words("buffer", 4, 64), 0, words, 6, 4);
        words[10] = dictionary.integer("buffer_pos", BLOCK);
        return words;
    }

    @Override
    protected BitGenerator create(SeedSequence seeds) {
        return new Philox(seeds);
    }
}
