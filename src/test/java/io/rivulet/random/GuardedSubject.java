package io.rivulet.random;

import io.rivulet.random.testing.BitGenerators;

/** The classes whose methods touch a stream, and for each how an object in mid-stream is made and seen through. */
enum GuardedSubject {
    GENERATOR(Generator.class),
    RANDOM_STATE(RandomState.class),
    MT_19937(MT19937.class),
    PCG_64(PCG64.class),
    PCG_64_DXSM(PCG64DXSM.class),
    PHILOX(Philox.class),
    SFC_64(SFC64.class);

    final Class<?> type;

    GuardedSubject(Class<?> type) {
        this.type = type;
    }

    /** Always in the same state, with half a word kept and a Gaussian waiting where there can be. */
    Object make() {
        return switch (this) {
            case GENERATOR -> inMidStream(new PCG64(7));
            case RANDOM_STATE -> inMidStream(new RandomState(new MT19937(7)));
            default -> inMidStream(BitGenerators.valueOf(type.getSimpleName()).seeded(7)).bitGenerator();
        };
    }

    private static Generator inMidStream(BitGenerator bits) {
        Generator rng = new Generator(bits);
        rng.nextInt();
        rng.random(3);
        return rng;
    }

    static RandomState inMidStream(RandomState rs) {
        rs.randn();
        rs.random(3);
        return rs;
    }

    static BitGenerator bits(Object subject) {
        if (subject instanceof BitGenerator bits) {
            return bits;
        }
        return ((Steps) subject).bitGenerator();
    }

    /** What another thread could do in between: it moves everything that a stream consists of. */
    static void intrude(Object subject) {
        BitGenerator bits = bits(subject);
        new Generator(bits).nextInt();
        bits.randomRaw(3);
        if (bits.seedSequence().isPresent()) {
            bits.spawn(1);
        }
        if (subject instanceof RandomState rs) {
            rs.randn();
        }
    }

    /** Everything that a stream consists of. */
    static String state(Object subject) {
        return (subject instanceof RandomState rs ? rs.getState() : bits(subject).state()) + " "
            + bits(subject).seedSequence();
    }
}
