package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Doubles of a test's choice, with its rare events often, counted. Nothing else may be drawn. */
final class DrawnDoubles implements BitSource {

    private final SplittableRandom random = new SplittableRandom(8);
    private final ToDoubleFunction<SplittableRandom> choice;
    private int drawn;

    /** Doubles at which a candidate is infinite or no number, or a table ends. */
    private static final double[] EXTREMES = {0, 0x1p-53, 0.5 - 0x1p-53, 0.5, 0.5 + 0x1p-53, 1 - 0x1p-53};

    DrawnDoubles(ToDoubleFunction<SplittableRandom> choice) {
        this.choice = choice;
    }

    /** Every third is one at which something ends. */
    static DrawnDoubles manyExtremes() {
        return new DrawnDoubles(random ->
            random.nextInt(3) == 0 ? EXTREMES[random.nextInt(EXTREMES.length)] : random.nextDouble());
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
