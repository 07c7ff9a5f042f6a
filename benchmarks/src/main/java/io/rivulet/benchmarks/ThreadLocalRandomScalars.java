package io.rivulet.benchmarks;

import java.util.concurrent.ThreadLocalRandom;

/** ThreadLocalRandom, which takes no seed; every thread has its own. */
public class ThreadLocalRandomScalars extends JdkScalars {

    @Override
    ThreadLocalRandom rng() {
        return ThreadLocalRandom.current();
    }
}
