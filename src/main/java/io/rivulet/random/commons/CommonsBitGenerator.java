package io.rivulet.random.commons;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.SeedSequence;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * A bit generator over a {@link UniformRandomProvider}: with it, Apache Commons RNG's generators feed all distributions
 * of this library.
 *
 * <pre>{@code
 * Generator rng = new Generator(new CommonsBitGenerator(RandomSource.KISS.create(42L)));
 * double[] z = rng.normal(0, 1, 1_000);
 *
 * // Seeded from a seed sequence it can spawn:
 * Generator parent = new Generator(new CommonsBitGenerator(SeedSequence.of(42),
 *     seeds -> RandomSource.XO_RO_SHI_RO_128_PP.create(seeds.generateState64(2))));
 * List<Generator> workers = parent.spawn(8);
 * }</pre>
 *
 * <p>Its words are those of the provider's {@code nextLong()}, one by one, also where the provider's native word has 32
 * bits. A 32-bit draw takes the low half of such a word and keeps the high half, as on every 64-bit generator of this
 * library; the provider's own {@code nextInt()} is never called.
 *
 * <p><b>State.</b> Of the providers of {@code commons-rng-core} the state can be read, restored and rolled back; it holds
 * the provider's own bytes, so it fits any provider of the same class. Where a class serves several sources (the pairs
 * of {@code TWO_CMRES_SELECT} for instance), what is not in those bytes is not in the state. Over any other
 * provider, {@link #state()} and {@code restore} throw an {@link UnsupportedOperationException}, and a callback that
 * throws inside an atomic step cannot be rolled back. {@link JumpableCommonsBitGenerator} adds jumps.
 *
 * <p><b>Thread safety.</b> That of {@link BitGenerator}: the provider needs none of its own, because it is called under
 * this generator's lock only. It must therefore not be used by anybody else once it has been handed over. The factory is
 * called without the lock, by whatever threads spawn.
 */
@SuppressWarnings("exports") // module-info.java says why
public sealed class CommonsBitGenerator extends BitGenerator permits JumpableCommonsBitGenerator {

    private static final long serialVersionUID = 1L;

    private final transient Slot slot;

    /** Null for a generator that cannot be created anew. */
    private final transient Function<SeedSequence, ? extends UniformRandomProvider> factory;

    private final transient String name;

    /** The provider of the moment, which a jump exchanges; behind a final field for the sake of unsafe publication. */
    private static final class Slot {
        private UniformRandomProvider provider;
        private boolean restorable;

        void put(UniformRandomProvider newProvider) {
            provider = newProvider;
            restorable = ProviderState.isAvailable(newProvider);
        }
    }

    /**
     * Over a provider alone. Such a generator has no seed sequence and cannot spawn.
     *
     * @param provider where the bits come from; from now on for this generator only
     */
    public CommonsBitGenerator(UniformRandomProvider provider) {
        this(provider, null, null);
    }

    /**
     * Over the provider that the factory makes of a seed sequence. Such a generator spawns: each child's provider is made
     * by the same factory.
     *
     * @param seeds   where the seed comes from; kept, not copied
     * @param factory makes a new provider at each call, one that is the same for the same seeds
     */
    public CommonsBitGenerator(SeedSequence seeds, Function<SeedSequence, ? extends UniformRandomProvider> factory) {
        this(made(seeds, factory), seeds, factory);
    }

    CommonsBitGenerator(UniformRandomProvider provider, SeedSequence seeds,
                        Function<SeedSequence, ? extends UniformRandomProvider> factory) {
        super(seeds);
        this.name = "CommonsBitGenerator(" + nameOf(Objects.requireNonNull(provider, "provider")) + ")";
        this.factory = factory;
        this.slot = new Slot();
        slot.put(provider);
    }

    static <P extends UniformRandomProvider> P made(SeedSequence seeds, Function<SeedSequence, ? extends P> factory) {
        Objects.requireNonNull(seeds, "seeds");
        Objects.requireNonNull(factory, "factory");
        return Objects.requireNonNull(factory.apply(seeds), "factory's provider");
    }

    private static String nameOf(UniformRandomProvider provider) {
        String simple = provider.getClass().getSimpleName();
        return simple.isEmpty() ? provider.getClass().getName() : simple;
    }

    /**
     * Names the provider's class.
     *
     * @return for instance {@code CommonsBitGenerator(XoRoShiRo128PlusPlus)}
     */
    @Override
    public String name() {
        return name;
    }

    @Override
    protected long next() {
        return slot.provider.nextLong();
    }

    @Override
    protected boolean canSave() {
        return slot.restorable;
    }

    @Override
    protected long[] save() {
        return slot.restorable ? ProviderState.save(slot.provider) : super.save();
    }

    @Override
    protected void load(long[] words) {
        if (!slot.restorable) {
            super.load(words);
        }
        ProviderState.restore(slot.provider, words);
    }

    @Override
    protected BitGenerator create(SeedSequence seeds) {
        return factory == null ? super.create(seeds) : new CommonsBitGenerator(seeds, factory);
    }

    /** Under the lock. */
    final UniformRandomProvider provider() {
        return slot.provider;
    }

    /** Under the lock: draws from another provider from now on. */
    final void exchange(UniformRandomProvider provider) {
        slot.put(provider);
    }
}
