package io.rivulet.benchmarks;

import java.util.SplittableRandom;

/** SplittableRandom, not to be shared. */
public class SplittableRandomScalars extends JdkScalars {

    private final SplittableRandom rng = new SplittableRandom(Streams.SEED);

    @Override
    SplittableRandom rng() {
        return rng;
    }
}
