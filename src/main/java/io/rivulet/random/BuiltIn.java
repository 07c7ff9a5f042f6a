package io.rivulet.random;

import java.util.function.Function;

/** The bit generators of this package, by name: those that a serialised stream can be rebuilt as. */
enum BuiltIn {
    MT19937(MT19937::new),
    PCG64(PCG64::new),
    PCG64DXSM(PCG64DXSM::new),
    PHILOX(Philox::new),
    SFC64(SFC64::new);

    private final Function<Snapshot, BitGenerator> factory;

    BuiltIn(Function<Snapshot, BitGenerator> factory) {
        this.factory = factory;
    }

    /** Null for a generator from outside this package. */
    static BuiltIn of(BitGenerator generator) {
        if (generator.getClass().getPackage() != BuiltIn.class.getPackage()) {
            return null;
        }
        for (BuiltIn kind : values()) {
            if (kind.name().equalsIgnoreCase(generator.name())) {
                return kind;
            }
        }
        return null;
    }

    BitGenerator create(Snapshot snapshot) {
        return factory.apply(snapshot);
    }
}
