package io.rivulet.random;

import io.rivulet.random.distribution.DoubleDistribution;
import io.rivulet.random.distribution.LegacyDoubleDistribution;
import io.rivulet.random.distribution.LegacyLongDistribution;
import io.rivulet.random.distribution.LongDistribution;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a {@link RandomState} draws from: a bit generator's stream, together with the cached Gaussian of this
 * RandomState. The two stand in one immutable core. Only the core of the global RandomState is ever replaced.
 *
 * <p><b>Why a call never mixes two generators.</b> A step reads the core, takes that core's lock, and looks whether the
 * core is still the current one; if it is not, it lets go and starts again. {@link #replace} publishes a new core while
 * it holds the old one's lock. So a step that found its core current keeps it current until it ends: it is entirely
 * before the replacement or entirely after it. Every core is a new object, even over the same bit generator, hence the
 * look cannot be deceived. Nobody holds two locks.
 */
final class LegacyStream {

    private volatile Core core;

    /** One bit generator, and the cache for the Gaussians made from it. */
    private record Core(BitGenerator generator, WordSource source, GaussianCache gaussians) {
        Core(BitGenerator generator) {
            this(generator, generator.source(), new GaussianCache());
        }
    }

    LegacyStream(BitGenerator generator) {
        this.core = new Core(Objects.requireNonNull(generator, "bitGenerator"));
    }

    BitGenerator generator() {
        return core.generator;
    }

    // ------------------------------------------------------------------------------------------- entering and leaving

    /** Takes the lock of the current core. */
    private Core enter() {
        while (true) {
            Core current = core;
            current.source.lock();
            if (current == core) {
                return current;
            }
            current.source.unlock();
        }
    }

    /** Lends the cache to the stream; returns what is to be given back, an enclosing step's cache. */
    private static GaussianCache lend(Core current) {
        GaussianCache outer = current.source.gaussians;
        current.source.gaussians = current.gaussians;
        return outer;
    }

    private static void leave(Core current, GaussianCache outer) {
        current.source.gaussians = outer;
        current.source.unlock();
    }

    // ------------------------------------------------------------------------------------------- the guarded steps

    double draw(LegacyDoubleDistribution distribution) {
        Core current = enter();
        GaussianCache outer = lend(current);
        try {
            return distribution.sampleLegacy(current.source);
        } finally {
            leave(current, outer);
        }
    }

    long draw(LegacyLongDistribution distribution) {
        Core current = enter();
        GaussianCache outer = lend(current);
        try {
            return distribution.sampleLegacy(current.source);
        } finally {
            leave(current, outer);
        }
    }

    /** For the distributions that are the same in Generator. */
    double draw(DoubleDistribution distribution) {
        Core current = enter();
        try {
            return distribution.sample(current.source);
        } finally {
            current.source.unlock();
        }
    }

    /** As {@link #draw(DoubleDistribution)}. */
    long draw(LongDistribution distribution) {
        Core current = enter();
        try {
            return distribution.sample(current.source);
        } finally {
            current.source.unlock();
        }
    }

    <T> T step(Function<? super WordSource, ? extends T> body) {
        Core current = enter();
        GaussianCache outer = lend(current);
        try {
            return body.apply(current.source);
        } finally {
            leave(current, outer);
        }
    }

    <T> T transaction(Function<? super WordSource, ? extends T> body) {
        return step(bits -> bits.transaction(body));
    }

    /**
     * Seeds the current generator anew and empties the cache. How depends on the kind of the generator; it is worked
     * out before the lock is taken, and again if the generator was replaced meanwhile.
     */
    void reseed(Function<? super BitGenerator, ? extends Runnable> preparation) {
        boolean done = false;
        while (!done) {
            Core current = core;
            Runnable seeding = preparation.apply(current.generator);
            current.source.lock();
            try {
                if (current == core) {
                    seeding.run();
                    current.gaussians.set(current.source, false, 0);
                    done = true;
                }
            } finally {
                current.source.unlock();
            }
        }
    }

    /** Draws from another bit generator from now on, with an empty cache. */
    void replace(BitGenerator generator) {
        Core next = new Core(Objects.requireNonNull(generator, "bitGenerator"));
        Core old = enter();
        try {
            if (old.source.inTransaction()) {
                // It could not be undone if the transaction failed.
                throw new IllegalStateException(
                    "the global bit generator cannot be replaced from inside an atomic step");
            }
            core = next;
        } finally {
            old.source.unlock();
        }
    }
}
