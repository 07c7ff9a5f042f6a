package io.rivulet.statisticaltests.stream;

import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.apache.commons.rng.UniformRandomProvider;

/** A generator of another library, a value a call. */
final class ScalarSource implements Source {

    private final LongSupplier longs;
    private final DoubleSupplier doubles;
    private final DoubleSupplier floats;

    private ScalarSource(LongSupplier longs, DoubleSupplier doubles, DoubleSupplier floats) {
        this.longs = longs;
        this.doubles = doubles;
        this.floats = floats;
    }

    static ScalarSource of(RandomGenerator generator) {
        return new ScalarSource(generator::nextLong, generator::nextDouble, generator::nextFloat);
    }

    static ScalarSource of(UniformRandomProvider provider) {
        return new ScalarSource(provider::nextLong, provider::nextDouble, provider::nextFloat);
    }

    @Override
    public void fill(Draw draw, long[] out, int from, int to) {
        switch (draw) {
            case LONG -> {
                for (int i = from; i < to; i++) {
                    out[i] = longs.getAsLong();
                }
            }
            case DOUBLE -> {
                for (int i = from; i < to; i++) {
                    out[i] = (long) (doubles.getAsDouble() * 0x1p53);
                }
            }
            case FLOAT -> {
                for (int i = from; i < to; i++) {
                    out[i] = (long) (floats.getAsDouble() * 0x1p24);
                }
            }
        }
    }
}
