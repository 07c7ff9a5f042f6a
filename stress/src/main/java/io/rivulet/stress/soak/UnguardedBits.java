package io.rivulet.stress.soak;

import io.rivulet.random.BitGenerator;

/**
 * The negative control: bit generators that share their state and not their lock. Each thread draws through one of
 * its own, so that each is guarded and the stream they share is not. It is drawn whole words at a time, one after the
 * other, so that a single thread sees a stream like any other.
 *
 * <p>The words are SplitMix64's: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators",
 * 2014.
 */
final class UnguardedBits extends BitGenerator {

    private static final long serialVersionUID = 1L;

    private final transient long[] shared;

    UnguardedBits(long seed) {
        this(new long[] {seed});
    }

    private UnguardedBits(long[] shared) {
        super(null);
        this.shared = shared;
    }

    /** Another one on the same state. */
    UnguardedBits twin() {
        return new UnguardedBits(shared);
    }

    @Override
    protected long next() {
        shared[0] += 0x9E3779B97F4A7C15L;
        long z = shared[0];
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    @Override
    protected long[] save() {
        return shared.clone();
    }

    @Override
    protected void load(long[] words) {
        shared[0] = words[0];
    }
}
