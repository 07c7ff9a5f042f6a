package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Doubles of a test's choice, with its rare events often, counted. Nothing else may be drawn. */
final class DrawnDoubles implements BitSource {

    private final SplittableRandom random = new SplittableRandom(8);
    private final ToDoubleFunction<SplittableRandom> choice;
    private int drawn;

    DrawnDoubles(ToDoubleFunction<SplittableRandom> choice) {
        this.choice = choice;
    }

    int drawn() {
        return drawn;
    }

    @Override
    public double nextDouble() {
        drawn++;
        return choice.applyAsDouble(random);
    }

    @Override
    public long nextLong() {
        throw new AssertionError("only doubles are expected");
    }

    @Override
    public int nextInt() {
        throw new AssertionError("only doubles are expected");
    }
}
