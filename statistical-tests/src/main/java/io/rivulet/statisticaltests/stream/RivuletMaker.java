package io.rivulet.statisticaltests.stream;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Jumpable;
import io.rivulet.random.SeedSequence;
import java.util.function.Function;

/** Streams of a bit generator, of the library or of a user. */
record RivuletMaker(Function<? super SeedSequence, ? extends BitGenerator> factory) implements Maker {

    @Override
    public Source seeded(long seed) {
        return seeded(SeedSequence.of(seed));
    }

    @Override
    public Source seeded(SeedSequence seeds) {
        return new RivuletSource(factory.apply(seeds));
    }

    @Override
    public Source[] jumped(long seed, int count) {
        BitGenerator bits = factory.apply(SeedSequence.of(seed));
        Source[] streams = new Source[count];
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                if (!(bits instanceof Jumpable<?> jumpable)) {
                    throw new UnsupportedOperationException(bits.name() + " cannot jump");
                }
                bits = jumpable.jumped(1);
            }
            streams[i] = new RivuletSource(bits);
        }
        return streams;
    }
}
