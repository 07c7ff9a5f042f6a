package io.rivulet.random.commons;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import io.rivulet.random.Jumpable;
import io.rivulet.random.SeedSequence;
import java.util.function.Function;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * A {@link CommonsBitGenerator} whose provider can jump.
 *
 * <pre>{@code
 * JumpableCommonsBitGenerator first = new JumpableCommonsBitGenerator(
 *     (JumpableUniformRandomProvider) RandomSource.XO_SHI_RO_256_PP.create(42L));
 * JumpableCommonsBitGenerator second = first.jumped();    // 2^128 words ahead; first stays
 * }</pre>
 *
 * <p>The two libraries jump in opposite ways. Commons RNG's {@code jump()} leaves a copy behind and moves the provider
 * itself; {@link #jumped()}, as in NumPy, returns a copy that has moved and stays where it is. So after a jump the
 * provider belongs to the returned generator, and this one goes on with the copy, which is where the provider was. For
 * that the copy has to be of the provider's class, as those of {@code commons-rng-core} are.
 *
 * <p><b>Thread safety.</b> That of {@link CommonsBitGenerator}; a jump is one atomic step.
 */
@SuppressWarnings("exports") // module-info.java says why
public final class JumpableCommonsBitGenerator extends CommonsBitGenerator
    implements Jumpable<JumpableCommonsBitGenerator> {

    private static final long serialVersionUID = 1L;

    private final transient Function<SeedSequence, ? extends JumpableUniformRandomProvider> factory;

    /**
     * Over a provider alone. Such a generator has no seed sequence and cannot spawn.
     *
     * @param provider where the bits come from; from now on for this generator only
     */
    public JumpableCommonsBitGenerator(JumpableUniformRandomProvider provider) {
        this(provider, null, null);
    }

    /**
     * Over the provider that the factory makes of a seed sequence. Such a generator spawns: each child's provider is made
     * by the same factory.
     *
     * @param seeds   where the seed comes from; kept, not copied
     * @param factory makes a new provider at each call, one that is the same for the same seeds
     */
    public JumpableCommonsBitGenerator(SeedSequence seeds,
                                       Function<SeedSequence, ? extends JumpableUniformRandomProvider> factory) {
        this(made(seeds, factory), seeds, factory);
    }

    private JumpableCommonsBitGenerator(UniformRandomProvider provider, SeedSequence seeds,
                                        Function<SeedSequence, ? extends JumpableUniformRandomProvider> factory) {
        super(provider, seeds, factory);
        this.factory = factory;
    }

    @Override
    protected BitGenerator create(SeedSequence seeds) {
        return factory == null ? super.create(seeds) : new JumpableCommonsBitGenerator(seeds, factory);
    }

    /**
     * A new generator {@code jumps} jumps ahead of this one, which stays where it is; the buffered 32-bit half is not
     * taken along. The copy shares this generator's seed sequence.
     *
     * @param jumps {@code >= 1}; each is made on its own
     * @return the new generator
     * @throws IllegalArgumentException      if {@code jumps < 1}: a provider can be copied by a jump only
     * @throws UnsupportedOperationException if an earlier jump left a copy behind that cannot jump itself
     */
    @Override
    public JumpableCommonsBitGenerator jumped(long jumps) {
        if (jumps < 1) {
            throw new IllegalArgumentException("jumps must be >= 1, was " + jumps);
        }
        JumpableUniformRandomProvider moved = new Generator(this).atomically(step -> leaveCopyHere());
        for (long i = 1; i < jumps; i++) {
            moved.jump();
        }
        return new JumpableCommonsBitGenerator(moved, seedSequence().orElse(null), factory);
    }

    private JumpableUniformRandomProvider leaveCopyHere() {
        if (!(provider() instanceof JumpableUniformRandomProvider)) {
            throw new UnsupportedOperationException("the copy that " + name() + " left behind cannot jump");
        }
        JumpableUniformRandomProvider moved = (JumpableUniformRandomProvider) provider();
        exchange(moved.jump());
        return moved;
    }
}
