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
    PCG64(Constants.WINDOW, () -> new PCG64(Constants.seeds())),
    /** A counter, and a buffer of four words of its own. */
    PHILOX(Constants.WINDOW, () -> new Philox(Constants.seeds())),
    SFC64(Constants.WINDOW, () -> new SFC64(Constants.seeds())),
    /** Words of 32 bits, in a block of 624 that is its window; copied, because seeding takes long for a sample. */
    MT19937(Constants.BLOCK, () -> Constants.TWISTER.jumped(0)),
    /** A generator from outside the library fetches a word at a time: every word replaces the window. */
    USERS(Constants.WINDOW, () -> MarkedWords.of(1));

    private final int window;
    private final Supplier<? extends BitGenerator> start;

    BeforeRefill(int window, Supplier<? extends BitGenerator> start) {
        this.window = window;
        this.start = start;
    }

    BitGenerator open() {
        BitGenerator bits = start.get();
        bits.randomRaw(window - 1);
        return bits;
    }

    Generator generator() {
        return new Generator(open());
    }

    RandomState randomState() {
        return new RandomState(open());
    }

    private static final class Constants {
        /** Of the first window; later ones are longer. */
        static final int WINDOW = 16;
        static final int BLOCK = 624;
        static final MT19937 TWISTER = io.rivulet.random.MT19937.legacy(42);

        private static final SeedSequence SEEDS = SeedSequence.of(42);

        /** A sequence of its own for every generator, with no children yet. */
        static SeedSequence seeds() {
            return SEEDS.child(0);
        }
    }
}
