package io.rivulet.statisticaltests.stream;

import io.rivulet.random.MT19937;
import io.rivulet.random.PCG64;
import io.rivulet.random.PCG64DXSM;
import io.rivulet.random.Philox;
import io.rivulet.random.SFC64;
import io.rivulet.random.SeedSequence;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Generators by the names of the command line, and the streams of them. */
final class Makers {

    private Makers() {
    }

    static Maker find(String name) {
        if (name.startsWith("commons:")) {
            return CommonsMaker.of(name.substring("commons:".length()));
        }
        if (name.startsWith("class:")) {
            return new ClassMaker(name.substring("class:".length()));
        }
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "pcg64" -> new RivuletMaker(PCG64::new);
            case "pcg64dxsm" -> new RivuletMaker(PCG64DXSM::new);
            case "philox" -> new RivuletMaker(Philox::new);
            case "sfc64" -> new RivuletMaker(SFC64::new);
            case "mt19937" -> new RivuletMaker(MT19937::new);
            default -> throw new IllegalArgumentException("generator must be one of PCG64, PCG64DXSM, Philox, SFC64, MT19937,"
                + " commons:NAME of a RandomSource, class:NAME of a class, was " + name);
        };
    }

    static Source weave(Maker maker, long seed, Weave weave, int count, int chunk) {
        if (weave == Weave.SINGLE) {
            return maker.seeded(seed);
        }
        if (count < 1) {
            throw new IllegalArgumentException("count must be >= 1, was " + count);
        }
        Source[] streams = switch (weave) {
            case SPAWNED -> SeedSequence.of(seed).spawn(count).stream().map(maker::seeded)
                .toArray(Source[]::new);
            case JUMPED -> maker.jumped(seed, count);
            case SEEDS -> LongStream.range(seed, seed + count).mapToObj(maker::seeded).toArray(Source[]::new);
            default -> IntStream.range(0, count).mapToObj(i -> maker.seeded(seed)).toArray(Source[]::new);
        };
        return new Interleaved(List.of(streams), chunk);
    }
}
