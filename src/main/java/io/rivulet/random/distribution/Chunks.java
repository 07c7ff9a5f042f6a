package io.rivulet.random.distribution;

/**
 * How far a fill that takes two passes, draw and transform, goes before it turns back: short enough that the second pass
 * finds its numbers in the first-level cache.
 */
final class Chunks {

    static final int LENGTH = 512;

    private Chunks() {
    }
}
