package io.rivulet.statisticaltests.stream;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.BitSource;
import io.rivulet.random.Generator;
import io.rivulet.random.distribution.LongDistribution;

/** A bit generator of this library or of a user, through {@link Generator}'s fills, which allocate nothing. */
final class RivuletSource implements Source {

    private static final LongDistribution DOUBLE = LongDistribution.of(bits -> (long) (bits.nextDouble() * 0x1p53));
    private static final LongDistribution FLOAT = LongDistribution.of(bits -> (long) (bits.nextFloat() * 0x1p24f));

    private final Generator generator;

    RivuletSource(BitGenerator bits) {
        this.generator = new Generator(bits);
    }

    @Override
    public void fill(Draw draw, long[] out, int from, int to) {
        LongDistribution distribution = switch (draw) {
            case LONG -> Words.INSTANCE;
            case DOUBLE -> DOUBLE;
            case FLOAT -> FLOAT;
        };
        generator.fill(distribution, out, from, to);
    }

    /** Whole words, through the generators' own loops. */
    private enum Words implements LongDistribution {
        INSTANCE;

        @Override
        public long sample(BitSource bits) {
            return bits.nextLong();
        }

        @Override
        public void fill(BitSource bits, long[] out, int from, int to) {
            bits.nextLongs(out, from, to);
        }
    }
}
