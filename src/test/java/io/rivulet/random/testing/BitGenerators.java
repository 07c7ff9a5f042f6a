package io.rivulet.random.testing;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import io.rivulet.random.MT19937;
import io.rivulet.random.PCG64;
import io.rivulet.random.PCG64DXSM;
import io.rivulet.random.Philox;
import io.rivulet.random.SFC64;
import io.rivulet.random.SeedSequence;
import java.util.function.Function;

/** The five bit generators: the list that contract suites run through. The names are NumPy's. */
public enum BitGenerators {
    MT19937(MT19937::new),
    PCG64(PCG64::new),
    PCG64DXSM(PCG64DXSM::new),
    Philox(Philox::new),
    SFC64(SFC64::new);

    private final Function<SeedSequence, BitGenerator> constructor;

    BitGenerators(Function<SeedSequence, BitGenerator> constructor) {
        this.constructor = constructor;
    }

    /** A new bit generator. */
    public BitGenerator seeded(SeedSequence seeds) {
        return constructor.apply(seeds);
    }

    /** A new bit generator. */
    public BitGenerator seeded(long seed) {
        return seeded(SeedSequence.of(seed));
    }

    /** A generator over a new bit generator. */
    public Generator generator(long seed) {
        return new Generator(seeded(seed));
    }
}
