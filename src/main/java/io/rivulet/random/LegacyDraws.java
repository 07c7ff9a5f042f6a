package io.rivulet.random;

import io.rivulet.random.distribution.DoubleDistribution;
import io.rivulet.random.distribution.DoubleVectorDistribution;
import io.rivulet.random.distribution.LegacyBitSource;
import io.rivulet.random.distribution.LegacyDoubleDistribution;
import io.rivulet.random.distribution.LegacyDoubleVectorDistribution;
import io.rivulet.random.distribution.LegacyLongDistribution;
import io.rivulet.random.distribution.LongDistribution;
import java.util.function.Function;

/**
 * {@link RandomState}'s steps: on the stream that is current, and by the legacy algorithm of each distribution that has
 * one.
 */
abstract class LegacyDraws extends DiscreteDraws {

    private final LegacyStream stream;

    LegacyDraws(BitGenerator bitGenerator) {
        this.stream = new LegacyStream(bitGenerator);
    }

    @Override
    public final BitGenerator bitGenerator() {
        return stream.generator();
    }

    final LegacyStream stream() {
        return stream;
    }

    @Override
    final double draw(DoubleDistribution ours) {
        return ours instanceof LegacyDoubleDistribution legacy ? stream.draw(legacy) : stream.draw(ours);
    }

    @Override
    final long draw(LongDistribution ours) {
        return ours instanceof LegacyLongDistribution legacy ? stream.draw(legacy) : stream.draw(ours);
    }

    @Override
    final double drawOrRollBack(DoubleDistribution any) {
        DoubleDistribution own = byOwnAlgorithm(any);
        return transaction(own::sample);
    }

    @Override
    final long drawOrRollBack(LongDistribution any) {
        LongDistribution own = byOwnAlgorithm(any);
        return transaction(own::sample);
    }

    @Override
    final <T> T step(Function<? super WordSource, ? extends T> body) {
        return stream.step(body);
    }

    @Override
    final <T> T transaction(Function<? super WordSource, ? extends T> body) {
        return stream.transaction(body);
    }

    // ------------------------------------------------------------------------------------------- legacy algorithms

    @Override
    final DoubleDistribution byOwnAlgorithm(DoubleDistribution distribution) {
        return distribution instanceof LegacyDoubleDistribution legacy ? new LegacyDoubles(legacy) : distribution;
    }

    @Override
    final LongDistribution byOwnAlgorithm(LongDistribution distribution) {
        return distribution instanceof LegacyLongDistribution legacy ? new LegacyLongs(legacy) : distribution;
    }

    /** Inside a RandomState's step the bits are always legacy bits. */
    private record LegacyDoubles(LegacyDoubleDistribution distribution) implements DoubleDistribution {
        @Override
        public double sample(BitSource bits) {
            return distribution.sampleLegacy((LegacyBitSource) bits);
        }

        @Override
        public void fill(BitSource bits, double[] out, int from, int to) {
            distribution.fillLegacy((LegacyBitSource) bits, out, from, to);
        }
    }

    /** As {@link LegacyDoubles}. */
    private record LegacyLongs(LegacyLongDistribution distribution) implements LongDistribution {
        @Override
        public long sample(BitSource bits) {
            return distribution.sampleLegacy((LegacyBitSource) bits);
        }

        @Override
        public void fill(BitSource bits, long[] out, int from, int to) {
            distribution.fillLegacy((LegacyBitSource) bits, out, from, to);
        }
    }

    @Override
    final DoubleVectorDistribution byOwnAlgorithm(DoubleVectorDistribution distribution) {
        return distribution instanceof LegacyDoubleVectorDistribution legacy ? new LegacyVectors(legacy) : distribution;
    }

    /** As {@link LegacyDoubles}. */
    private record LegacyVectors(LegacyDoubleVectorDistribution distribution) implements DoubleVectorDistribution {
        @Override
        public int dimension() {
            return distribution.dimension();
        }

        @Override
        public void sample(BitSource bits, double[] out) {
            distribution.sampleLegacy((LegacyBitSource) bits, out);
        }

        @Override
        public void fill(BitSource bits, double[][] rows) {
            distribution.fillLegacy((LegacyBitSource) bits, rows);
        }
    }

    @Override
    final boolean masksIntegers() {
        return true;
    }
}
