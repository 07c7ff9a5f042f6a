package io.rivulet.random;

/**
 * Everything that one moment of a stream consists of. Copies are built from it inside a constructor, so that a jumped or
 * deserialised generator is as safely published as a seeded one.
 *
 * @param words   the generator's own state, with nothing read ahead
 * @param hasHalf whether the upper half of a word is kept
 * @param half    that half
 * @param seeds   the seed sequence, or null
 */
record Snapshot(long[] words, boolean hasHalf, int half, SeedSequence seeds) {

    /** The same stream at another place: moving drops the buffered half. */
    Snapshot movedTo(long[] newWords) {
        return new Snapshot(newWords, false, 0, seeds);
    }
}
