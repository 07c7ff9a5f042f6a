package io.rivulet.random;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Turns entropy of any size and quality into well-mixed seeds, and spawns child sequences whose seeds are independent:
 * {@code numpy.random.SeedSequence}.
 *
 * <pre>{@code
 * SeedSequence seeds = SeedSequence.of(42);
 * List<SeedSequence> children = seeds.spawn(8);      // spawn keys (0,) to (7,), as in NumPy
 * PCG64 worker = new PCG64(children.get(3));
 * PCG64 sameWorker = new PCG64(seeds.child(3));      // by its number, without spawning the others
 * }</pre>
 *
 * <p>Sequences that differ in nothing but trailing zero words of entropy give equal seeds (0, the empty array and
 * {@code [0, 0]} for instance); this is NumPy's behaviour and is kept.
 *
 * <p><b>Thread safety.</b> A sequence is immutable but for the count of children it has spawned. {@link #spawn(int)}
 * takes its keys in one atomic step: from whatever threads, and whether called here or through a bit generator or a
 * {@link Generator}, no two calls ever get the same key, each call gets consecutive ones, and the count is exact. The
 * children are built outside that step. {@link #childrenSpawned()} reads the count at one moment.
 *
 * <p><b>Implementation overview.</b> The count is reserved by compare-and-set, before any child exists; NumPy builds the
 * children first and adds to the counter afterwards, which lets two threads get the same keys (numpy issue 32063). The
 * mixing function takes its input word by word, and a child's input is its parent's with the key appended, so a child
 * stores no pool: it is its parent and its number, and its pool is the parent's with one more word mixed in.
 *
 * <p>Source: M. E. O'Neill, "Developing a seed_seq Alternative", 2015; {@code numpy.random.bit_generator}.
 */
public final class SeedSequence implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Words of the pool unless asked otherwise: 128 bits. */
    public static final int DEFAULT_POOL_SIZE = 4;

    static final long MAX_CHILDREN = 0xFFFF_FFFFL;

    private static final VarHandle SPAWNED;

    static {
        try {
            SPAWNED = MethodHandles.lookup().findVarHandle(SeedSequence.class, "spawned", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final transient SeedEntropy root;

    /** Null for a sequence that was not spawned. */
    private final transient SeedSequence parent;

    /** The last element of the spawn key of a spawned sequence, unsigned. */
    private final transient int number;

    /** How many children were spawned, unsigned. */
    private transient int spawned;

    /** A sequence over 128 bits of entropy from the operating system; {@link #entropy()} tells which. */
    public SeedSequence() {
        this(SeedEntropy.fresh(DEFAULT_POOL_SIZE), 0);
    }

    SeedSequence(SeedEntropy root, long spawned) {
        this.root = root;
        this.parent = null;
        this.number = 0;
        this.spawned = (int) spawned;
    }

    private SeedSequence(SeedSequence parent, int number) {
        this.root = parent.root;
        this.parent = parent;
        this.number = number;
    }

    /**
     * As {@code SeedSequence(entropy)}.
     *
     * @param entropy {@code >= 0}
     * @return the sequence
     * @throws IllegalArgumentException if {@code entropy} is negative
     */
    public static SeedSequence of(long entropy) {
        return of(BigInteger.valueOf(entropy));
    }

    /**
     * As {@code SeedSequence(entropy)}.
     *
     * @param entropy {@code >= 0}, of any size
     * @return the sequence
     * @throws IllegalArgumentException if {@code entropy} is negative
     */
    public static SeedSequence of(BigInteger entropy) {
        return builder().entropy(entropy).build();
    }

    /**
     * As {@code SeedSequence([…])}.
     *
     * @param entropy numbers {@code >= 0}; copied. A number of 2<sup>32</sup> or more counts as several words
     * @return the sequence
     * @throws IllegalArgumentException if a number is negative
     */
    public static SeedSequence of(long[] entropy) {
        return builder().entropy(entropy).build();
    }

    /**
     * As {@code SeedSequence([…])}.
     *
     * @param entropy numbers {@code >= 0}; copied
     * @return the sequence
     * @throws IllegalArgumentException if a number is negative
     */
    public static SeedSequence of(int[] entropy) {
        return builder().entropy(entropy).build();
    }

    /**
     * As {@code SeedSequence([…])}.
     *
     * @param entropy numbers {@code >= 0}, of any size; copied
     * @return the sequence
     * @throws IllegalArgumentException if a number is negative
     */
    public static SeedSequence of(BigInteger[] entropy) {
        return builder().entropy(entropy).build();
    }

    /** As {@link #of(long)}, for what calls its parameter a seed. */
    static SeedSequence ofSeed(long seed) {
        return builder().number("seed", BigInteger.valueOf(seed)).build();
    }

    /** As {@link #of(long[])}, for what calls its parameter a seed. */
    static SeedSequence ofSeed(long[] seed) {
        return builder().numbers("seed", SeedSequenceBuilder.boxed("seed", seed)).build();
    }

    /**
     * A builder, for spawn keys and other pool sizes.
     *
     * @return a builder with fresh entropy, no spawn key and a pool of four words
     */
    public static SeedSequenceBuilder builder() {
        return new SeedSequenceBuilder();
    }

    /**
     * The counterpart of {@code SeedSequence(**state)}.
     *
     * @param state NumPy's {@code seed_seq.state}: entropy, spawn_key, pool_size, n_children_spawned; the last three may
     *              be missing
     * @return a sequence in that state
     * @throws IllegalArgumentException if an entry is malformed
     */
    public static SeedSequence fromMap(Map<String, ?> state) {
        Objects.requireNonNull(state, "state");
        Dictionary entries = new Dictionary("state", Dictionary.canonical("state", state));
        SeedSequenceBuilder builder = builder();
        if (entries.isSequence("entropy")) {
            builder.entropy(entries.unsignedList("entropy").toArray(new BigInteger[0]));
        } else {
            builder.entropy(entries.unsigned("entropy", Integer.MAX_VALUE));
        }
        if (entries.has("spawn_key")) {
            builder.spawnKey(entries.unsignedList("spawn_key").toArray(new BigInteger[0]));
        }
        if (entries.has("pool_size")) {
            builder.poolSize((int) entries.integer("pool_size", DEFAULT_POOL_SIZE, SeedEntropy.MAX_POOL_SIZE));
        }
        if (entries.has("n_children_spawned")) {
            builder.childrenSpawned(entries.integer("n_children_spawned", MAX_CHILDREN));
        }
        return builder.build();
    }

    // ------------------------------------------------------------------------------------------- what it is made of

    /**
     * The entropy: what {@code entropy} is in NumPy.
     *
     * @return the numbers; one for a sequence made from a single number
     */
    public List<BigInteger> entropy() {
        return List.of(root.entropy);
    }

    /**
     * The spawn key: the path of child numbers from the sequence that was given its entropy.
     *
     * @return the key; empty for a sequence that nobody spawned
     */
    public List<BigInteger> spawnKey() {
        List<BigInteger> key = new ArrayList<>(Arrays.asList(root.spawnKey));
        int start = key.size();
        for (SeedSequence s = this; s.parent != null; s = s.parent) {
            key.add(start, BigInteger.valueOf(Integer.toUnsignedLong(s.number)));
        }
        return List.copyOf(key);
    }

    /**
     * The size of the pool.
     *
     * @return 32-bit words
     */
    public int poolSize() {
        return root.poolSize;
    }

    /**
     * How many children have been spawned: what {@code n_children_spawned} is in NumPy.
     *
     * @return the count at this moment, in [0, 2<sup>32</sup>)
     */
    public long childrenSpawned() {
        return Integer.toUnsignedLong((int) SPAWNED.getVolatile(this));
    }

    /**
     * The pool of mixed entropy.
     *
     * @return a copy; 32-bit words
     */
    public int[] pool() {
        return mixed().pool();
    }

    boolean isScalar() {
        return root.scalar;
    }

    private SeedPool mixed() {
        if (parent == null) {
            return root.pool;
        }
        SeedPool pool = parent.mixed().copy();
        pool.mixIn(number);
        return pool;
    }

    // ------------------------------------------------------------------------------------------- seeds

    /**
     * Seed words, as {@code generate_state(words)}. Calling this changes nothing; equal calls give equal words.
     *
     * @param words how many, {@code >= 0}
     * @return 32-bit words
     * @throws IllegalArgumentException if {@code words} is negative
     */
    public int[] generateState(int words) {
        return mixed().generate(Checks.atLeastZero("words", words));
    }

    /**
     * Seed words, as {@code generate_state(words, uint64)}.
     *
     * @param words how many, {@code >= 0}
     * @return 64-bit words, each made of two 32-bit words, the first in the lower half
     * @throws IllegalArgumentException if {@code words} is negative or more than 2<sup>30</sup> - 1
     */
    public long[] generateState64(int words) {
        Checks.atLeastZero("words", words);
        if (words > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException("words must be <= " + Integer.MAX_VALUE / 2 + ", was " + words);
        }
        return mixed().generate64(words);
    }

    // ------------------------------------------------------------------------------------------- children

    /**
     * Spawns child sequences, as {@code spawn(n_children)}: the first {@code count} that were not spawned yet.
     *
     * @param count how many, {@code >= 0}
     * @return the children, in the order of their keys
     * @throws IllegalArgumentException if {@code count} is negative
     * @throws IllegalStateException    if that would be more than 2<sup>32</sup> - 1 in all; none is spawned then
     * @throws OutOfMemoryError         if there is no room for so many; where memory ends while they are being built, their keys
     *                                  stay taken
     */
    public List<SeedSequence> spawn(int count) {
        return reserve(count).children();
    }

    /**
     * The child of a number, without spawning it: equal to the one that {@link #spawn} makes when it comes to that
     * number. The count of children does not change.
     *
     * @param index the last element of the child's spawn key, in [0, 2<sup>32</sup>)
     * @return a new sequence
     * @throws IllegalArgumentException if {@code index} is out of range
     */
    public SeedSequence child(long index) {
        if (index < 0 || index > MAX_CHILDREN) {
            throw new IllegalArgumentException("index must be in [0, 2^32), was " + index);
        }
        return new SeedSequence(this, (int) index);
    }

    /** The keys of children to come, taken atomically; building the children needs no synchronisation any more. */
    Reservation reserve(int count) {
        Checks.atLeastZero("count", count);
        List<SeedSequence> room = null;
        while (true) {
            int before = (int) SPAWNED.getVolatile(this);
            long after = Integer.toUnsignedLong(before) + count;
            if (after > MAX_CHILDREN) {
                throw new IllegalStateException("count must leave the number of children below 2^32, was " + count
                    + " after " + Integer.toUnsignedLong(before));
            }
            // Before a key is taken: a number of children for which there is no memory takes none.
            room = room == null ? new ArrayList<>(count) : room;
            if (SPAWNED.compareAndSet(this, before, (int) after)) {
                return new Reservation(this, before, count, room);
            }
        }
    }

    /** Consecutive child numbers that belong to one caller. */
    record Reservation(SeedSequence parent, int first, int count, List<SeedSequence> room) {

        /** To be called once: the room is what is returned. */
        List<SeedSequence> children() {
            for (int i = 0; i < count; i++) {
                room.add(new SeedSequence(parent, first + i));
            }
            return room;
        }
    }

    // ------------------------------------------------------------------------------------------- as a value

    /**
     * The counterpart of {@code seed_seq.state}.
     *
     * @return entropy, spawn_key, pool_size and n_children_spawned; unmodifiable
     */
    public Map<String, Object> toMap() {
        return Dictionary.canonical("state", root.describe(spawnKey(), childrenSpawned()));
    }

    /**
     * As NumPy's {@code repr}.
     *
     * @return for instance <code>SeedSequence(⏎    entropy=42,⏎    spawn_key=(3,),⏎)</code>
     */
    @Override
    public String toString() {
        return root.show(spawnKey(), childrenSpawned());
    }

    /**
     * Serialises what the sequence is made of and its count of children at one moment.
     *
     * @return the proxy that stands for this sequence in the serialised form
     */
    private Object writeReplace() {
        return new SerializedSeeds.Alone(SerializedSeeds.of(this));
    }

    /**
     * Refuses a forged form that would bypass the proxy.
     *
     * @param in the forged form
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a seed sequence is serialised through its proxy");
    }
}
