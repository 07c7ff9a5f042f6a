package io.rivulet.statisticaltests.stream;

import io.rivulet.random.SeedSequence;
import java.util.Locale;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Streams of a generator of Commons RNG, by the name of its {@link RandomSource}. A number seeds it as in Commons RNG; a seed
 * sequence gives it as many bytes as its native seed has.
 */
record CommonsMaker(RandomSource source) implements Maker {

    static CommonsMaker of(String name) {
        return new CommonsMaker(RandomSource.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    @Override
    public Source seeded(long seed) {
        return ScalarSource.of(source.create(seed));
    }

    @Override
    public Source seeded(SeedSequence seeds) {
        return ScalarSource.of(source.create(source.createSeed(ScalarSeeds.over(seeds))));
    }

    @Override
    public Source[] jumped(long seed, int count) {
        UniformRandomProvider provider = source.create(seed);
        if (!(provider instanceof JumpableUniformRandomProvider jumpable)) {
            throw new UnsupportedOperationException(source + " cannot jump");
        }
        Source[] streams = new Source[count];
        for (int i = 0; i < count; i++) {
            // Commons' jump returns a copy of the state before it moves on.
            streams[i] = ScalarSource.of(jumpable.jump());
        }
        return streams;
    }
}
