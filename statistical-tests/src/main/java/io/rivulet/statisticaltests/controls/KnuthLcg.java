package io.rivulet.statisticaltests.controls;

import java.util.random.RandomGenerator;

/**
 * Knuth's linear congruential generator modulo 2<sup>64</sup> (MMIX), seeded as one should not: the number is the state. The
 * upper half of one stream passes quick batteries; streams of neighbouring numbers differ by a constant at every step.
 *
 * <p>D. E. Knuth, "The Art of Computer Programming", volume 2, third edition, 3.3.4, table 1, line 26.
 */
public final class KnuthLcg implements RandomGenerator {

    private long state;

    /**
     * Starts at the seed.
     *
     * @param seed the state
     */
    public KnuthLcg(long seed) {
        this.state = seed;
    }

    @Override
    public long nextLong() {
        return state = state * 6364136223846793005L + 1442695040888963407L;
    }
}
