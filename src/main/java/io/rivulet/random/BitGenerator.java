package io.rivulet.random;

import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A source of random bits with a state that one lock guards: the counterpart of {@code numpy.random.BitGenerator}.
 *
 * <p>A bit generator makes raw words; {@link Generator} turns them into distributions. Any number of facades may share
 * one bit generator, and then share its stream and its lock.
 *
 * <p><b>Thread safety.</b> Every public method is atomic: it takes effect at one point between its call and its return,
 * with respect to every other method of this object and of every facade built on it. Each call happens-before the calls
 * that take effect after it. {@link #randomRaw(int)} returns consecutive words, {@link #state()} describes one moment
 * of the stream, {@link #restore(BitGeneratorState)} replaces everything or nothing. Two calls in a row are two steps:
 * other threads may draw between them; {@link Generator#atomically} joins several into one.
 *
 * <p><b>Writing a generator.</b> A new generator is a subclass with {@link #next()}; with {@link #save()} and
 * {@link #load(long[])} its state can be read, restored and rolled back; with {@link #create(SeedSequence)} it spawns.
 * These methods are called only while the lock is held (or before the object is shared), so they need no
 * synchronisation of their own. Mutable state belongs into an object or array that a {@code final} field refers to:
 * then a generator handed over without synchronisation is still seen fully built.
 *
 * <pre>{@code
 * final class SplitMix64 extends BitGenerator {
 *     private static final long serialVersionUID = 1L;
 *     private final long[] state;
 *     SplitMix64(SeedSequence seeds) { super(seeds); state = seeds.generateState64(1); }
 *     protected long next() {
 *         long z = state[0] += 0x9E3779B97F4A7C15L;
 *         z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
 *         z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
 *         return z ^ z >>> 31;
 *     }
 *     protected long[] save() { return state.clone(); }
 *     protected void load(long[] words) { state[0] = words[0]; }
 *     protected BitGenerator create(SeedSequence seeds) { return new SplitMix64(seeds); }
 * }
 * }</pre>
 */
public abstract class BitGenerator extends BitEngine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient WordSource source;

    /**
     * For generators outside this package, with 64-bit words.
     *
     * @param seeds the seed sequence that the subclass seeds itself from and later spawns from; null for a generator
     *              that was seeded in another way and therefore cannot spawn
     */
    @SuppressWarnings("this-escape") // the window only keeps the reference; nothing is called before the first draw
    protected BitGenerator(SeedSequence seeds) {
        this.source = new Words64(this, seeds, 1);
    }

    /** For the generators of this package that can give back words they have made ahead. */
    @SuppressWarnings("this-escape") // as above
    BitGenerator(boolean words32, SeedSequence seeds) {
        this.source = words32 ? new Words32((MT19937) this, seeds) : new Words64(this, seeds, LOOKAHEAD);
    }

    /** The same, for another number of 64-bit words ahead. */
    @SuppressWarnings("this-escape") // as above
    BitGenerator(int lookahead, SeedSequence seeds) {
        this.source = new Words64(this, seeds, lookahead);
    }

    /** For copies; the subclass loads the words. */
    BitGenerator(boolean words32, Snapshot snapshot) {
        this(words32, snapshot.seeds());
        keepHalf(snapshot);
    }

    /** The same, for another number of 64-bit words ahead. */
    BitGenerator(int lookahead, Snapshot snapshot) {
        this(lookahead, snapshot.seeds());
        keepHalf(snapshot);
    }

    private void keepHalf(Snapshot snapshot) {
        source.hasHalf = snapshot.hasHalf();
        source.half = snapshot.half();
    }

    // ------------------------------------------------------------------------------------------- for users

    /**
     * The generator's native word, as {@code random_raw()}.
     *
     * @return 64 random bits; for MT19937 32 random bits as a non-negative number
     */
    public final long randomRaw() {
        return source.drawRaw();
    }

    /**
     * Consecutive native words, as {@code random_raw(size)}: one atomic step.
     *
     * @param size how many, {@code >= 0}
     * @return the words
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public final long[] randomRaw(int size) {
        long[] out = new long[Checks.size(size)];
        randomRaw(out, 0, size);
        return out;
    }

    /**
     * Consecutive native words into a part of an array: one atomic step.
     *
     * @param out  receives the words
     * @param from index of the first element to write
     * @param to   index after the last element to write
     * @throws IllegalArgumentException unless {@code 0 <= from <= to <= out.length}
     */
    public final void randomRaw(long[] out, int from, int to) {
        Checks.range(from, to, Objects.requireNonNull(out, "out").length);
        source.step(bits -> {
            bits.raw(out, from, to);
            return null;
        });
    }

    /**
     * The state at one moment of the stream, including the buffered 32-bit half.
     *
     * @return an immutable value; {@link BitGeneratorState#toMap()} makes NumPy's dictionary of it
     * @throws UnsupportedOperationException if this generator's state cannot be read
     */
    public final BitGeneratorState state() {
        return source.step(bits -> {
            requireSavable();
            bits.unread();
            return BitGeneratorState.fromMap(describeAll());
        });
    }

    /**
     * Replaces the state. Everything is validated before anything changes; the seed sequence stays as it is.
     *
     * @param state a state of a generator of this class
     * @throws IllegalArgumentException      if the state belongs to another generator or is malformed; this generator
     *                                       is then as it was
     * @throws UnsupportedOperationException if this generator's state cannot be restored
     */
    public final void restore(BitGeneratorState state) {
        Objects.requireNonNull(state, "state");
        Dictionary root = new Dictionary("state", state.toMap());
        String kind = root.string("bit_generator");
        if (!kind.equals(name())) {
            throw new IllegalArgumentException(
                "state must be for a " + name() + " bit generator, was for " + kind);
        }
        boolean hasHalf = source instanceof Words64 && root.integer("has_uint32", 1) == 1;
        int half = source instanceof Words64 ? (int) root.integer("uinteger", 0xFFFF_FFFFL) : 0;
        source.transaction(bits -> {
            requireSavable();
            replace(parse(root), hasHalf, half);
            return null;
        });
    }

    /**
     * Replaces the state by one in the form of NumPy's dictionary, for instance read from JSON.
     *
     * @param state NumPy's {@code bit_generator.state}
     * @throws IllegalArgumentException if it is not a valid state of this generator; nothing has changed then
     */
    public final void restore(Map<String, ?> state) {
        restore(BitGeneratorState.fromMap(state));
    }

    /**
     * The seed sequence this generator was seeded from and spawns from.
     *
     * @return the sequence itself, not a copy; empty after seeding by a key or by legacy seeding
     */
    public final Optional<SeedSequence> seedSequence() {
        return source.step(bits -> Optional.ofNullable(bits.seeds));
    }

    /**
     * Makes independent child generators of the same kind, seeded by {@link SeedSequence#spawn(int)}. This stream does
     * not move. The keys are taken in one atomic step; no two calls, from any thread, ever get the same key. Should
     * {@link #create(SeedSequence)} of a user's class throw, as it does unless overridden, or memory end while the children are
     * being built, the keys stay taken: another thread may have spawned since.
     *
     * @param count how many, {@code >= 0}
     * @return the children, in the order of their keys
     * @throws IllegalArgumentException      if {@code count} is negative
     * @throws UnsupportedOperationException if there is no seed sequence, or this kind of generator cannot be created
     *                                       from one
     */
    public final List<BitGenerator> spawn(int count) {
        Checks.atLeastZero("count", count);
        List<BitGenerator> result = new ArrayList<>(count);
        List<SeedSequence> children = source.step(bits -> spawnable(bits.seeds).reserve(count)).children();
        for (SeedSequence child : children) {
            result.add(create(child));
        }
        return result;
    }

    /**
     * A new generator of the same kind, seeded from another sequence. This one is not touched and keeps its own.
     *
     * @param seeds where the new generator gets its seed; kept, not copied
     * @return the new generator
     * @throws UnsupportedOperationException if this kind of generator cannot be created from a sequence
     */
    public final BitGenerator reseeded(SeedSequence seeds) {
        return create(Objects.requireNonNull(seeds, "seeds"));
    }

    private SeedSequence spawnable(SeedSequence seeds) {
        if (seeds == null) {
            throw new UnsupportedOperationException(
                "this " + name() + " was not seeded from a SeedSequence and cannot spawn");
        }
        return seeds;
    }

    /**
     * The name and the identity of this object; the state is not shown.
     *
     * @return for instance {@code PCG64@1b6d3586}
     */
    @Override
    public final String toString() {
        return name() + "@" + Integer.toHexString(System.identityHashCode(this));
    }

    // ------------------------------------------------------------------------------------------- inside the package

    final WordSource source() {
        return source;
    }

    /** Under the lock: replaces the whole state of the stream. */
    final void replace(long[] words, boolean hasHalf, int half) {
        source.leaveWindow();
        load(words);
        source.discard();
        source.hasHalf = hasHalf;
        source.half = half;
    }

    /** Under the lock, with nothing unread: the state in NumPy's form. */
    final Map<String, Object> describeAll() {
        Map<String, Object> dictionary = new LinkedHashMap<>();
        dictionary.put("bit_generator", name());
        describe(save(), dictionary);
        if (source instanceof Words64) {
            dictionary.put("has_uint32", source.hasHalf ? 1 : 0);
            dictionary.put("uinteger", source.half & 0xFFFF_FFFFL);
        }
        return dictionary;
    }

    /** One moment of the stream. */
    final Snapshot snapshot() {
        return source.step(this::snapshot);
    }

    /** Under the lock: this moment of the stream. */
    final Snapshot snapshot(WordSource bits) {
        bits.unread();
        return new Snapshot(save(), bits.hasHalf, bits.half, bits.seeds);
    }

    /**
     * Moves over words, and returns a copy that stands before them; nothing is unread. A generator that has to make the words
     * for that leaves them on the tape, where the copy finds them; so the tape is the copy's until this has come to their end.
     *
     * @param here  this moment
     * @param spare a copy that nobody needs any more, which may become this one; null if there is none
     */
    final BitGenerator fork(Snapshot here, long count, Tape tape, BitGenerator spare) {
        BitGenerator copy = count > Tape.MOST ? null : moveTaped(here, (int) count, tape, spare);
        if (copy == null) {
            skip(count);
            copy = copyAt(here, spare);
        }
        return copy;
    }

    /** {@link #fork} by a generator that has to make the words; null, and nothing has moved, if it does not. */
    BitGenerator moveTaped(Snapshot here, int count, Tape tape, BitGenerator spare) {
        return null;
    }

    /** A copy that stands at a moment of this stream: the spare one, unless that is null or of another class. */
    final BitGenerator copyAt(Snapshot moment, BitGenerator spare) {
        if (spare == null || spare.getClass() != getClass()) {
            return BuiltIn.of(this).create(moment);
        }
        spare.replace(moment.words(), moment.hasHalf(), moment.half());
        return spare;
    }

    private void requireSavable() {
        if (!canSave()) {
            throw new UnsupportedOperationException(name() + " has no state that can be read or restored");
        }
    }

    // ------------------------------------------------------------------------------------------- serialisation

    /**
     * Serialises one moment of the stream: state, seed sequence and count of children. Generators outside this package
     * are not serialisable unless they override this.
     *
     * @return the proxy that stands for this generator in the serialised form
     * @throws ObjectStreamException never by the generators of this package
     */
    protected Object writeReplace() throws ObjectStreamException {
        BuiltIn kind = BuiltIn.of(this);
        if (kind == null) {
            throw new NotSerializableException(getClass().getName());
        }
        return source.step(bits -> {
            // The count of children is read while the stream stands still, so that both are of one moment.
            return SerializedStream.of(kind, snapshot(bits), bits.seeds == null ? null : SerializedSeeds.of(bits.seeds));
        });
    }

    /**
     * Refuses a forged form that would bypass the proxy.
     *
     * @param in the forged form
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a bit generator is serialised through its proxy");
    }
}
