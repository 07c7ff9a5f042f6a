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
public abstract class BitGenerator implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Words the built-in 64-bit generators fetch at a time, once they are in use: two kilobytes. */
    static final int LOOKAHEAD = 256;

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

    /** For copies; the subclass loads the words. */
    BitGenerator(boolean words32, Snapshot snapshot) {
        this(words32, snapshot.seeds());
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
        Checks.range(from, to, out.length);
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
     * not move. The keys are taken in one atomic step; no two calls, from any thread, ever get the same key.
     *
     * @param count how many, {@code >= 0}
     * @return the children, in the order of their keys
     * @throws IllegalArgumentException      if {@code count} is negative
     * @throws UnsupportedOperationException if there is no seed sequence, or this kind of generator cannot be created
     *                                       from one
     */
    public final List<BitGenerator> spawn(int count) {
        Checks.atLeastZero("count", count);
        List<SeedSequence> children = source.step(bits -> spawnable(bits.seeds).reserve(count)).children();
        List<BitGenerator> result = new ArrayList<>(children.size());
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
     * The generator's name, its state dictionary's {@code bit_generator}.
     *
     * @return the simple name of the class
     */
    public String name() {
        return getClass().getSimpleName();
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

    // ------------------------------------------------------------------------------------------- for subclasses

    /**
     * The next 64 bits; called under the lock.
     *
     * @return 64 random bits
     */
    protected abstract long next();

    /**
     * A copy of the state; called under the lock.
     *
     * @return the words that {@link #load} takes
     * @throws UnsupportedOperationException unless overridden
     */
    protected long[] save() {
        throw new UnsupportedOperationException(name() + " cannot save its state");
    }

    /**
     * Replaces the state; called under the lock. An implementation that finds the words unfit throws an
     * {@link IllegalArgumentException} before it changes anything.
     *
     * @param words what {@link #save} returned; not to be kept
     * @throws UnsupportedOperationException unless overridden
     */
    protected void load(long[] words) {
        throw new UnsupportedOperationException(name() + " cannot restore a state");
    }

    /**
     * Whether {@link #save} and {@link #load} work; called under the lock. Without them, a callback that throws inside an
     * atomic step cannot be rolled back.
     *
     * @return unless overridden, whether {@link #save} returns
     */
    protected boolean canSave() {
        try {
            save();
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    /**
     * A new generator of the same kind, for {@link #spawn(int)} and {@link #reseeded}.
     *
     * @param seeds where it gets its seed
     * @return the generator
     * @throws UnsupportedOperationException unless overridden
     */
    protected BitGenerator create(SeedSequence seeds) {
        throw new UnsupportedOperationException(name() + " cannot be created from a SeedSequence");
    }

    // ------------------------------------------------------------------------------------------- inside the package

    /**
     * Makes words ahead, into the tail of the array, and returns the index of the first; at least one is made. The
     * words not used are given back by {@link #unread}, which is why only generators that can step back make many.
     */
    int prefetch(long[] words) {
        if (emit(words, null, 0, words.length) == 0) {
            for (int i = 0; i < words.length; i++) {
                words[i] = next();
            }
        }
        return 0;
    }

    /**
     * Makes words, or doubles of them, straight from the state into a caller's array; called while no word is unread. One
     * of the two arrays is null; a loop in which that is asked for each word compiles to two loops in which it is not.
     *
     * @return how many were made: all, or fewer, or 0 where there is no faster way than the window's
     */
    int emit(long[] words, double[] doubles, int from, int to) {
        return 0;
    }

    /** Moves over words that nobody wants; called while no word is unread. Words are native ones. */
    void skip(long count) {
        long left = count;
        long[] dropped = new long[(int) Math.min(LOOKAHEAD, left)];
        while (left > 0) {
            int made = emit(dropped, null, 0, (int) Math.min(dropped.length, left));
            if (made == 0) {
                next();
                made = 1;
            }
            left -= made;
        }
    }

    /** Steps back over words made by the last {@link #prefetch}, of which at least one stays used. */
    void unread(int count) {
        if (count != 0) {
            throw new IllegalStateException(name() + " cannot step back");
        }
    }

    /** The inner dictionary that NumPy calls {@code state}, and what stands beside it. */
    void describe(long[] words, Map<String, Object> dictionary) {
        dictionary.put("state", Map.of("words", Dictionary.unsigned64(words)));
    }

    /** The inverse of {@link #describe}: validates and changes nothing. */
    long[] parse(Dictionary dictionary) {
        return dictionary.inner("state").words("words", save().length, 64);
    }

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
