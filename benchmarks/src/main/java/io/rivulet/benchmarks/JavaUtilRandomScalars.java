package io.rivulet.benchmarks;

import java.util.Random;

/** java.util.Random, which threads may share. */
public class JavaUtilRandomScalars extends JdkScalars {

    private final Random rng = new Random(Streams.SEED);

    @Override
    Random rng() {
        return rng;
    }
}
