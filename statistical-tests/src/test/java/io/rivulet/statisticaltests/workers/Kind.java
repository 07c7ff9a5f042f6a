package io.rivulet.statisticaltests.workers;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import io.rivulet.random.MT19937;
import io.rivulet.random.PCG64;
import io.rivulet.random.PCG64DXSM;
import io.rivulet.random.Philox;
import io.rivulet.random.SFC64;
import io.rivulet.random.SeedSequence;
import java.util.function.Function;

/** The five bit generators, by NumPy's names. */
enum Kind {
    MT19937(MT19937::new),
    PCG64(PCG64::new),
    PCG64DXSM(PCG64DXSM::new),
    Philox(Philox::new),
    SFC64(SFC64::new);

    private final Function<SeedSequence, BitGenerator> constructor;

    Kind(Function<SeedSequence, BitGenerator> constructor) {
        this.constructor = constructor;
    }

    /** A generator that spawns its workers. */
    Generator generator(long seed) {
        return new Generator(constructor.apply(SeedSequence.of(seed)));
    }
}
