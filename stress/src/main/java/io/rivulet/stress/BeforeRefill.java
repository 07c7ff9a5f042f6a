package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import io.rivulet.random.MT19937;
import io.rivulet.random.PCG64;
import io.rivulet.random.Philox;
import io.rivulet.random.RandomState;
import io.rivulet.random.SFC64;
import io.rivulet.random.SeedSequence;
import java.util.function.Supplier;

/**
 * Bit generators that stand one word before the end of their window, so that the second word drawn replaces the window:
 * the place where the most state changes at once.
 */
enum BeforeRefill {
    /** A state of 128 bits, in two longs. */
    PCG64(Constants.IN_WINDOW, () -> new PCG64(Constants.seeds())),
    /** A counter, and a buffer of four words of its own. */
    PHILOX(Constants.IN_WINDOW, () -> new Philox(Constants.seeds())),
    SFC64(Constants.IN_WINDOW, () -> new SFC64(Constants.seeds())),
    /** Words of 32 bits, in a block of 624 that is its window; copied, because seeding takes long for a sample. */
    MT19937(0, () -> Constants.TWISTER.jumped(0)),
    /** A generator from outside the library fetches a word at a time: every word replaces the window. */
    USERS(0, () -> MarkedWords.of(1));

    /** How many words are drawn first. */
    private final int before;
    private final Supplier<? extends BitGenerator> start;

    BeforeRefill(int before, Supplier<? extends BitGenerator> start) {
        this.before = before;
        this.start = start;
    }

    BitGenerator open() {
        BitGenerator bits = start.get();
        bits.randomRaw(before);
        return bits;
    }

    Generator generator() {
        return new Generator(open());
    }

    RandomState randomState() {
        return new RandomState(open());
    }

    private static final class Constants {
        static final int IN_WINDOW = KnownStream.LAST_OF_WINDOW;
        private static final int IN_BLOCK = 623;

        /** Stands there already: the place in the block is part of the state, and copied with it. */
        static final MT19937 TWISTER = io.rivulet.random.MT19937.legacy(42);

        static {
            TWISTER.randomRaw(IN_BLOCK);
        }

        private static final SeedSequence SEEDS = SeedSequence.of(42);

        /** A sequence of its own for every generator, with no children yet. */
        static SeedSequence seeds() {
            return SEEDS.child(0);
        }
    }
}
