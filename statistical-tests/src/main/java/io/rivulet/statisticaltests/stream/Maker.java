package io.rivulet.statisticaltests.stream;

import io.rivulet.random.SeedSequence;

/** Makes streams of one kind of generator; what a kind cannot do, it refuses by {@link UnsupportedOperationException}. */
interface Maker {

    /**
     * The stream of a seed.
     *
     * @param seed the seed, {@code >= 0}
     * @return a new stream
     */
    Source seeded(long seed);

    /**
     * The stream of a seed sequence.
     *
     * @param seeds the sequence
     * @return a new stream
     */
    Source seeded(SeedSequence seeds);

    /**
     * The streams 0, 1, 2, … jumps ahead of the seed's.
     *
     * @param seed  the seed, {@code >= 0}
     * @param count how many
     * @return the streams, the seed's own first
     */
    default Source[] jumped(long seed, int count) {
        throw new UnsupportedOperationException("this generator cannot jump");
    }
}
