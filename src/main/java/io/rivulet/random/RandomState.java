package io.rivulet.random;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * NumPy's {@code numpy.random.RandomState}, the interface of {@code np.random.seed} and of everything published with
 * it: the same numbers, bit for bit, safe to share between threads. For new work prefer {@link Generator}.
 *
 * <pre>{@code
 * RandomState rs = new RandomState(42);         // as np.random.RandomState(42)
 * double[] z = rs.randn(3);                     // 0.4967141530112327, -0.13826430117118466, 0.6476885381006925
 * RandomState.global().seed(42);                // as np.random.seed(42)
 * long k = RandomState.global().randint(10);    // as np.random.randint(10)
 * }</pre>
 *
 * <p><b>Frozen.</b> NumPy does not change these streams, and neither do we: not for speed, not for accuracy, not to
 * mend a bias. Distributions that have a legacy algorithm document it beside the modern one; {@link #sample sample},
 * {@link #fill fill} and {@code stream} with a distribution of this library use the legacy one.
 *
 * <p><b>Thread safety.</b> As {@link Generator}'s: every public method is one atomic step of the bit generator's
 * stream, and happens-before every step that takes effect after it. The Gaussian that the polar method keeps for the
 * next call belongs to this object and is guarded by the bit generator's lock, so no pair is ever split, lost or used
 * twice: not by other threads, not by {@link #seed(long)} or {@link #setState(LegacyState)}, which replace stream and
 * Gaussian together, and not by a callback that throws, after which both are what they were. As in NumPy, two objects
 * over one bit generator share its stream but have a Gaussian each.
 *
 * <p>Arguments are checked before the lock is taken. A method that throws leaves stream and Gaussian as they were. What
 * comes of NaN, infinite and negative zero parameters stands at the distributions' classes.
 *
 * <p><b>The global object.</b> {@link #global()} is what {@code np.random.*} draws from. Its bit generator can be
 * replaced while other threads draw, seed, and read or set its state: each such call uses the old generator entirely or
 * the new one entirely.
 */
public final class RandomState extends LegacyChoices implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Made when it is first asked for: it reads the operating system's entropy. */
    private static final class Global {
        static final RandomState INSTANCE = new RandomState(new MT19937(), true);
    }

    /** Whether this is the global one, which can seed any kind of bit generator. */
    private final transient boolean isGlobal;

    private RandomState(BitGenerator bitGenerator, boolean isGlobal) {
        super(bitGenerator);
        this.isGlobal = isGlobal;
    }

    /** Over an {@link MT19937} with entropy from the operating system, as {@code RandomState()}. */
    public RandomState() {
        this(new MT19937());
    }

    /**
     * Over an {@link MT19937} seeded as {@code RandomState(seed)}.
     *
     * @param seed in [0, 2<sup>32</sup>)
     * @throws IllegalArgumentException if {@code seed} is out of range
     */
    public RandomState(long seed) {
        this(MT19937.legacy(seed));
    }

    /**
     * Over an {@link MT19937} seeded as {@code RandomState([…])}, also for a single number: {@code {5}} is not 5.
     *
     * @param seed at least one number, each in [0, 2<sup>32</sup>)
     * @throws IllegalArgumentException if {@code seed} is empty or a number is out of range
     */
    public RandomState(long[] seed) {
        this(MT19937.legacy(seed));
    }

    /**
     * As {@link #RandomState(long[])}; the numbers are signed.
     *
     * @param seed at least one number, each {@code >= 0}
     * @throws IllegalArgumentException if {@code seed} is empty or a number is negative
     */
    public RandomState(int[] seed) {
        this(widened(seed));
    }

    /**
     * Over a bit generator of the caller's choice, whose stream and lock it shares with every other object built on it.
     *
     * @param bitGenerator where the bits come from
     */
    public RandomState(BitGenerator bitGenerator) {
        this(bitGenerator, false);
    }

    private static long[] widened(int[] seed) {
        return Arrays.stream(Objects.requireNonNull(seed, "seed")).asLongStream().toArray();
    }

    // ------------------------------------------------------------------------------------------- the global object

    /**
     * What {@code np.random.*} draws from: always the same object, over an {@link MT19937} with entropy from the
     * operating system until {@link #setGlobalBitGenerator} replaces that.
     *
     * @return the global RandomState
     */
    public static RandomState global() {
        return Global.INSTANCE;
    }

    /**
     * The bit generator of {@link #global()}, as {@code np.random.get_bit_generator()}.
     *
     * @return the generator itself
     */
    public static BitGenerator getGlobalBitGenerator() {
        return global().bitGenerator();
    }

    /**
     * Lets {@link #global()} draw from another bit generator, as {@code np.random.set_bit_generator(bitgen)}, with no
     * Gaussian waiting: one atomic step. A call that is under way ends on the old generator, a later one begins on the
     * new.
     *
     * @param bitGenerator where the global bits come from henceforth
     * @throws IllegalStateException if the calling thread is inside {@link #atomically} of the old generator, or inside
     *                               a distribution that draws from it: it could not be undone if that failed
     */
    public static void setGlobalBitGenerator(BitGenerator bitGenerator) {
        global().stream().replace(bitGenerator);
    }

    // ------------------------------------------------------------------------------------------- seeding

    /**
     * Seeds the stream anew with entropy from the operating system, as {@code seed()}: one atomic step, after which no
     * Gaussian waits.
     *
     * @throws UnsupportedOperationException see {@link #seed(long)}
     */
    public void seed() {
        reseed(twister -> twister::legacySeed, SeedSequence::new);
    }

    /**
     * Seeds the stream anew, as {@code seed(seed)}: one atomic step, after which no Gaussian waits.
     *
     * <p>Only an {@link MT19937} can be seeded; it then has no seed sequence. On {@link #global()}, as with
     * {@code np.random.seed} of NumPy 2.5.2 and later, a generator of another kind gets the state that a new one of its
     * kind has with this seed, and keeps its seed sequence.
     *
     * @param seed in [0, 2<sup>32</sup>); for a global generator of another kind any number {@code >= 0}
     * @throws IllegalArgumentException      if {@code seed} is out of range; nothing has changed then
     * @throws UnsupportedOperationException if the bit generator cannot be seeded
     */
    public void seed(long seed) {
        reseed(twister -> {
            int[] words = MT19937LegacySeeding.fromInteger(seed);
            return () -> twister.reseed(words);
        }, () -> SeedSequence.ofSeed(seed));
    }

    /**
     * Seeds the stream anew from an array, as {@code seed([…])}; see {@link #seed(long)}.
     *
     * @param seed at least one number, each in [0, 2<sup>32</sup>); for a global generator of another kind any numbers
     *             {@code >= 0}
     * @throws IllegalArgumentException      if {@code seed} is empty or a number is out of range; nothing has changed
     *                                       then
     * @throws UnsupportedOperationException if the bit generator cannot be seeded
     */
    public void seed(long[] seed) {
        long[] copy = Objects.requireNonNull(seed, "seed").clone();
        reseed(twister -> {
            int[] words = MT19937LegacySeeding.fromArray(copy);
            return () -> twister.reseed(words);
        }, () -> SeedSequence.ofSeed(copy));
    }

    /** By legacy seeding where the generator has that, else with the state of a new generator. */
    private void reseed(Function<? super MT19937, ? extends Runnable> legacy, Supplier<SeedSequence> entropy) {
        stream().reseed(generator -> {
            if (generator instanceof MT19937 twister) {
                return legacy.apply(twister);
            }
            if (!isGlobal) {
                throw new UnsupportedOperationException("only MT19937 can be seeded, this is a " + generator.name());
            }
            Snapshot fresh = generator.create(entropy.get()).snapshot();
            return () -> generator.replace(fresh.words(), fresh.hasHalf(), fresh.half());
        });
    }

    // ------------------------------------------------------------------------------------------- state

    /**
     * The state at one moment: of the bit generator, and the Gaussian that waits.
     *
     * @return an immutable value, which makes NumPy's dictionary and NumPy's tuple of itself
     * @throws UnsupportedOperationException if the bit generator's state cannot be read
     */
    public LegacyState getState() {
        return step(bits -> new LegacyState(
            bits.generator.state(), bits.gaussians.isPresent(), bits.gaussians.value()));
    }

    /**
     * Replaces the state, of the bit generator and of the Gaussian that waits, as {@code set_state(state)}: one atomic
     * step. Everything is validated before anything changes.
     *
     * @param state a state over a bit generator of this kind
     * @throws IllegalArgumentException      if the state belongs to another kind of generator or is malformed; stream
     *                                       and Gaussian are then as they were
     * @throws UnsupportedOperationException if the bit generator's state cannot be restored
     */
    public void setState(LegacyState state) {
        Objects.requireNonNull(state, "state");
        step(bits -> {
            bits.generator.restore(state.bitGenerator());
            bits.gaussians.set(bits, state.hasGauss(), state.gauss());
            return null;
        });
    }

    /**
     * Replaces the state by one in the form of NumPy's dictionary, for instance read from JSON; see
     * {@link LegacyState#fromMap}.
     *
     * @param state what {@code get_state(legacy=False)} returned
     * @throws IllegalArgumentException if it is not a valid state of this kind of generator; nothing has changed then
     */
    public void setState(Map<String, ?> state) {
        setState(LegacyState.fromMap(state));
    }

    /**
     * Replaces the state by one in the form of NumPy's tuple; see {@link LegacyState#fromTuple}.
     *
     * @param state what {@code get_state()} returned, with or without its last two elements
     * @throws IllegalArgumentException if it is not a valid state of this kind of generator; nothing has changed then
     */
    public void setState(List<?> state) {
        setState(LegacyState.fromTuple(state));
    }

    // ------------------------------------------------------------------------------------------- steps

    /**
     * Runs several draws as one atomic step, as {@link Generator#atomically}; on {@link #global()} all of them draw
     * from one bit generator. If {@code steps} throws, the exception is passed on, and the stream and the Gaussian that
     * waits are what they were (except over a bit generator that cannot save its state).
     *
     * @param steps what to do; receives this object
     * @param <T>   the type of its result
     * @return what {@code steps} returned
     */
    public <T> T atomically(Function<? super RandomState, ? extends T> steps) {
        Objects.requireNonNull(steps, "steps");
        return transaction(bits -> steps.apply(this));
    }

    /**
     * The bit generator's name and the identity of this object.
     *
     * @return for instance {@code RandomState(MT19937)@1b6d3586}
     */
    @Override
    public String toString() {
        return "RandomState(" + bitGenerator().name() + ")@" + Integer.toHexString(System.identityHashCode(this));
    }

    // ------------------------------------------------------------------------------------------- serialisation

    /**
     * One moment. The bit generator goes in by its own proxy, so that it is of the same moment as the Gaussian.
     *
     * @param bitGenerator its proxy
     * @param hasGauss     whether a Gaussian is cached
     * @param gauss        that Gaussian
     */
    private record Proxy(Serializable bitGenerator, boolean hasGauss, double gauss) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            if (!(bitGenerator instanceof BitGenerator) || !Double.isFinite(gauss)) {
                throw new InvalidObjectException("not the serialised form of a RandomState");
            }
            RandomState restored = new RandomState((BitGenerator) bitGenerator);
            restored.step(bits -> {
                bits.gaussians.set(bits, hasGauss, gauss);
                return null;
            });
            return restored;
        }
    }

    /**
     * Serialises one moment of the stream, with its seed sequence and the Gaussian that waits. What is read back has a
     * bit generator of its own; the global RandomState comes back as an ordinary one.
     *
     * @return the proxy that stands for this object in the serialised form
     * @throws ObjectStreamException if the bit generator is not serialisable
     */
    private Object writeReplace() throws ObjectStreamException {
        try {
            return step(RandomState::serialised);
        } catch (UncheckedIOException e) {
            throw (ObjectStreamException) e.getCause();
        }
    }

    private static Proxy serialised(WordSource bits) {
        try {
            Serializable form = (Serializable) bits.generator.writeReplace();
            return new Proxy(form, bits.gaussians.isPresent(), bits.gaussians.value());
        } catch (ObjectStreamException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Refuses a forged form that would bypass the proxy.
     *
     * @param in the forged form
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a RandomState is serialised through its proxy");
    }
}
