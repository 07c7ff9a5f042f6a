package io.rivulet.random;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The Mersenne Twister of M. Matsumoto and T. Nishimura, with 32-bit words: the bit generator of {@code RandomState} and
 * of everything that {@code numpy.random.seed} ever seeded.
 *
 * <p>State 19937 bits in 624 words and a position; period 2<sup>19937</sup>-1. A long and a double take two words. It
 * fails linear-complexity tests and is here for compatibility; prefer {@link PCG64} or {@link PCG64DXSM}.
 *
 * <p>{@link #jumped()} is NumPy's, literally: it takes the 624 words as a circular register that starts at the current
 * position, while the generator makes its words a block at a time. From most positions the result is therefore not the
 * stream 2<sup>128</sup> words ahead, but it is NumPy's, and far away. A jump takes 3 to 5 milliseconds, and
 * {@link #jumped(long) jumped(n)} makes n of them: for many streams {@link #spawn} is the better way.
 *
 * <p>Source: M. Matsumoto, T. Nishimura, "Mersenne Twister: a 623-dimensionally equidistributed uniform pseudo-random
 * number generator", ACM TOMACS 8 (1998); {@code numpy.random.MT19937}.
 */
public final class MT19937 extends BitGenerator implements Jumpable<MT19937> {

    private static final long serialVersionUID = 1L;

    /** Words of the state. */
    static final int N = 624;

    /** Distance of the recurrence's middle term. */
    private static final int M = 397;

    private static final int MATRIX_A = 0x9908B0DF;
    private static final int UPPER_MASK = 0x80000000;
    private static final int LOWER_MASK = 0x7FFFFFFF;

    private final transient Core core = new Core();

    /** The mutable part, behind a final field so that unsafe publication shows it complete. */
    private static final class Core {
        final int[] key = new int[N];
        /** Index of the next word; N when the block is used up and the next draw makes a new one. */
        int position;

        /** Blocks to come that another generator has made; null if there are none. */
        ReadyBlocks ready;
    }

    /** Seeded with 128 bits of entropy from the operating system. */
    public MT19937() {
        this(new SeedSequence());
    }

    /**
     * Seeded as {@code MT19937(seed)}, through a seed sequence. For the stream of {@code RandomState(seed)} and
     * {@code numpy.random.seed(seed)}, see {@link #legacy(long)}.
     *
     * @param seed the entropy, {@code >= 0}
     * @throws IllegalArgumentException if {@code seed} is negative
     */
    public MT19937(long seed) {
        this(SeedSequence.ofSeed(seed));
    }

    /**
     * Seeded as {@code MT19937(seed_sequence)}.
     *
     * @param seeds where the seed comes from; kept, not copied
     */
    public MT19937(SeedSequence seeds) {
        super(true, Objects.requireNonNull(seeds, "seeds"));
        fromEntropy(seeds);
        core.position = N - 1;
    }

    MT19937(Snapshot snapshot) {
        super(true, snapshot);
        load(snapshot.words());
    }

    private MT19937(Snapshot snapshot, long jumps) {
        this(snapshot);
        for (long i = 0; i < jumps; i++) {
            jump();
        }
    }

    private MT19937(int[] initialised) {
        super(true, (SeedSequence) null);
        reinitialise(initialised);
    }

    // ------------------------------------------------------------------------------------------- legacy seeding

    /**
     * Seeded as {@code RandomState(seed)} seeds its MT19937. Such a generator has no seed sequence.
     *
     * @param seed in [0, 2<sup>32</sup>)
     * @return the generator
     * @throws IllegalArgumentException if {@code seed} is out of range
     */
    public static MT19937 legacy(long seed) {
        return new MT19937(MT19937LegacySeeding.fromInteger(seed));
    }

    /**
     * Seeded as {@code RandomState([…])} seeds its MT19937, by {@code init_by_array}.
     *
     * @param seed at least one number, each in [0, 2<sup>32</sup>)
     * @return the generator
     * @throws IllegalArgumentException if {@code seed} is empty or a number is out of range
     */
    public static MT19937 legacy(long[] seed) {
        return new MT19937(MT19937LegacySeeding.fromArray(seed));
    }

    /**
     * Seeds this generator anew, as {@code _legacy_seeding(seed)}: one atomic step. The seed sequence is dropped.
     *
     * @param seed in [0, 2<sup>32</sup>)
     * @throws IllegalArgumentException if {@code seed} is out of range; nothing has changed then
     */
    public void legacySeed(long seed) {
        reseed(MT19937LegacySeeding.fromInteger(seed));
    }

    /**
     * Seeds this generator anew from an array, as {@code _legacy_seeding([…])}: one atomic step.
     *
     * @param seed at least one number, each in [0, 2<sup>32</sup>)
     * @throws IllegalArgumentException if {@code seed} is empty or a number is out of range; nothing has changed then
     */
    public void legacySeed(long[] seed) {
        reseed(MT19937LegacySeeding.fromArray(seed));
    }

    /**
     * Seeds this generator anew from the operating system's entropy, as {@code _legacy_seeding(None)}: one atomic step,
     * which leaves the position in the block where it is, as NumPy does.
     */
    public void legacySeed() {
        SeedSequence fresh = new SeedSequence();
        source().reposition(() -> {
            fromEntropy(fresh);
            source().seeds = null;
        });
    }

    /** With the 624 words that {@link MT19937LegacySeeding} has made. */
    void reseed(int[] initialised) {
        source().reposition(() -> {
            reinitialise(initialised);
            source().seeds = null;
        });
    }

    private void reinitialise(int[] initialised) {
        System.arraycopy(initialised, 0, core.key, 0, N);
        core.position = N;
    }

    private void fromEntropy(SeedSequence entropy) {
        int[] words = entropy.generateState(N);
        System.arraycopy(words, 1, core.key, 1, N - 1);
        core.key[0] = UPPER_MASK;
    }

    // ------------------------------------------------------------------------------------------- words

    /** Two words of the 32-bit stream, the first in the upper half. */
    @Override
    protected long next() {
        long high = nextWord();
        return high << 32 | nextWord() & 0xFFFF_FFFFL;
    }

    private int nextWord() {
        if (core.position == N) {
            regenerate(new int[N]);
            core.position = 0;
        }
        return temper(core.key[core.position++]);
    }

    @Override
    long refill(WordSource stream) {
        int[] words = ((Words32) stream).nextWindow();
        int first = prefetch(words);
        stream.enter(first);
        return words[first];
    }

    /** All words of the block, tempered; the stream continues at the index returned. */
    int prefetch(int[] words) {
        if (core.position == N) {
            regenerate(words);
            core.position = 0;
        }
        temperAll(core.key, words);
        int first = core.position;
        core.position = N;
        return first;
    }

    @Override
    void skip(long count) {
        move(count, blocksBegunWithin(count), null);
    }

    /** Moves over words with so many beginnings of blocks among them, and puts the blocks on a tape unless that is null. */
    private void move(long count, long blocks, int[] tape) {
        int[] words = new int[N];
        for (long block = 0; block < blocks; block++) {
            regenerate(words);
            if (tape != null) {
                System.arraycopy(words, 0, tape, (int) block * N, N);
            }
        }
        core.position += (int) (count - blocks * N);
    }

    /** A block with none of these words read, though it may be time for it behind them, is not counted. */
    private long blocksBegunWithin(long count) {
        return count == 0 ? 0 : (core.position + count - 1) / N;
    }

    @Override
    MT19937 moveTaped(Snapshot here, int count, Tape tape, BitGenerator spare) {
        int blocks = (int) blocksBegunWithin(count);
        int[] taped = tape.ints(blocks * N);
        move(count, blocks, taped);
        MT19937 copy = (MT19937) copyAt(here, spare);
        copy.core.ready = new ReadyBlocks(taped, blocks * N);
        return copy;
    }

    @Override
    void unread(int count) {
        core.position -= count;
    }

    private static void temperAll(int[] key, int[] words) {
        for (int i = 0; i < N; i++) {
            words[i] = temper(key[i]);
        }
    }

    private static int temper(int word) {
        int y = word ^ word >>> 11;
        y ^= y << 7 & 0x9D2C5680;
        y ^= y << 15 & 0xEFC60000;
        return y ^ y >>> 18;
    }

    /**
     * The next 624 words of the state, which are left in the given array as well. HotSpot makes vector instructions of loops
     * whose indices agree, hence the copy that is shifted by one: it takes a third of the time of the plain recurrence.
     */
    private void regenerate(int[] words) {
        int[] key = core.key;
        if (core.ready != null && core.ready.read(key)) {
            System.arraycopy(key, 0, words, 0, N);
            return;
        }
        System.arraycopy(key, 1, words, 0, N - 1);
        twistAll(key, words);
        for (int i = 0; i < N - M; i++) {
            words[i] ^= key[i + M];
        }
        for (int i = N - M; i < N - 1; i++) {
            words[i] ^= words[i + M - N];
        }
        words[N - 1] = words[M - 1] ^ twist(key[N - 1], words[0]);
        System.arraycopy(words, 0, key, 0, N);
    }

    /** All but the last. */
    private static void twistAll(int[] key, int[] successors) {
        for (int i = 0; i < N - 1; i++) {
            successors[i] = twist(key[i], successors[i]);
        }
    }

    private static int twist(int upper, int lower) {
        int y = upper & UPPER_MASK | lower & LOWER_MASK;
        return y >>> 1 ^ (-(y & 1) & MATRIX_A);
    }

    // ------------------------------------------------------------------------------------------- jumping

    @Override
    public MT19937 jumped(long jumps) {
        if (jumps < 0) {
            throw new IllegalArgumentException("jumps must be >= 0, was " + jumps);
        }
        return new MT19937(snapshot(), jumps);
    }

    /** Evaluates the jump polynomial at the state transition by Horner's rule. */
    private void jump() {
        int[] original = core.key.clone();
        int originalPosition = core.position == N ? 0 : core.position;
        core.position = originalPosition;
        stepCircularly();
        for (int i = MT19937JumpPolynomial.degree() - 1; i > 0; i--) {
            if (MT19937JumpPolynomial.coefficient(i)) {
                addCircularly(original, originalPosition);
            }
            stepCircularly();
        }
        if (MT19937JumpPolynomial.coefficient(0)) {
            addCircularly(original, originalPosition);
        }
    }

    private void stepCircularly() {
        int[] key = core.key;
        int i = core.position;
        int next = i == N - 1 ? 0 : i + 1;
        int middle = i + M < N ? i + M : i + M - N;
        key[i] = key[middle] ^ twist(key[i], key[next]);
        core.position = next;
    }

    /** Adds a register in GF(2), the two aligned on their positions. */
    private void addCircularly(int[] other, int otherPosition) {
        int[] key = core.key;
        int from = otherPosition;
        int to = core.position;
        int left = N;
        while (left > 0) {
            int run = Math.min(left, N - Math.max(from, to));
            for (int i = 0; i < run; i++) {
                key[to + i] ^= other[from + i];
            }
            from = (from + run) % N;
            to = (to + run) % N;
            left -= run;
        }
    }

    // ------------------------------------------------------------------------------------------- state

    @Override
    protected boolean canSave() {
        return true;
    }

    @Override
    protected long[] save() {
        long[] words = new long[N + 1];
        for (int i = 0; i < N; i++) {
            words[i] = core.key[i] & 0xFFFF_FFFFL;
        }
        words[N] = core.position;
        return words;
    }

    @Override
    protected void load(long[] words) {
        if (words.length != N + 1 || words[N] < 0 || words[N] > N) {
            throw new IllegalArgumentException("words must be " + N + " words of the key and a position in [0, " + N + "]");
        }
        for (int i = 0; i < N; i++) {
            core.key[i] = (int) words[i];
        }
        core.position = (int) words[N];
        core.ready = null;
    }

    @Override
    void describe(long[] words, Map<String, Object> dictionary) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("key", Arrays.copyOf(words, N));
        state.put("pos", words[N]);
        dictionary.put("state", state);
    }

    @Override
    long[] parse(Dictionary dictionary) {
        Dictionary inner = dictionary.inner("state");
        long[] words = Arrays.copyOf(inner.words("key", N, 32), N + 1);
        words[N] = inner.integer("pos", N);
        return words;
    }

    @Override
    protected BitGenerator create(SeedSequence seeds) {
        return new MT19937(seeds);
    }
}
