package io.rivulet.examples.bootstrap;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.MT19937;
import io.rivulet.random.PCG64;
import io.rivulet.random.PCG64DXSM;
import io.rivulet.random.Philox;
import io.rivulet.random.SFC64;
import io.rivulet.random.SeedSequence;
import java.util.Locale;
import java.util.function.Function;

/** The bit generators on offer. */
enum Bits {
    PCG64(PCG64::new),
    PCG64DXSM(PCG64DXSM::new),
    PHILOX(Philox::new),
    SFC64(SFC64::new),
    MT19937(MT19937::new);

    private final Function<SeedSequence, BitGenerator> seeded;

    Bits(Function<SeedSequence, BitGenerator> seeded) {
        this.seeded = seeded;
    }

    BitGenerator seeded(SeedSequence seeds) {
        return seeded.apply(seeds);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
