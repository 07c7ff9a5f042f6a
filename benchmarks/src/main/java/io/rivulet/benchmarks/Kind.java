package io.rivulet.benchmarks;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.MT19937;
import io.rivulet.random.PCG64;
import io.rivulet.random.PCG64DXSM;
import io.rivulet.random.Philox;
import io.rivulet.random.SFC64;
import java.util.function.LongFunction;

/** The five bit generators; the names are NumPy's. */
enum Kind {
    PCG64(PCG64::new),
    PCG64DXSM(PCG64DXSM::new),
    Philox(Philox::new),
    SFC64(SFC64::new),
    MT19937(MT19937::new);

    private final LongFunction<BitGenerator> constructor;

    Kind(LongFunction<BitGenerator> constructor) {
        this.constructor = constructor;
    }

    BitGenerator seeded(long seed) {
        return constructor.apply(seed);
    }
}
