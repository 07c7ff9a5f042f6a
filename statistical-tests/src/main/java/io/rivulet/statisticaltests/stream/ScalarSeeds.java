package io.rivulet.statisticaltests.stream;

import io.rivulet.random.Generator;
import io.rivulet.random.SFC64;
import io.rivulet.random.SeedSequence;
import org.apache.commons.rng.UniformRandomProvider;

/** The bytes Commons RNG takes when it makes a native seed, of whatever length, from a seed sequence. */
final class ScalarSeeds {

    private ScalarSeeds() {
    }

    static UniformRandomProvider over(SeedSequence seeds) {
        return new Generator(new SFC64(seeds))::nextLong;
    }
}
