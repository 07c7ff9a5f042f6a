package io.rivulet.benchmarks;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import io.rivulet.random.MT19937;
import io.rivulet.random.PCG64;
import io.rivulet.random.PCG64DXSM;
import io.rivulet.random.Philox;
import io.rivulet.random.SFC64;
import java.util.List;

/**
 * Uses all bit generators and all workloads, so that no call site has seen one receiver type only when the measurement
 * begins. A benchmark of a single type would measure what the JIT makes of a toy.
 */
final class Pollution {

    private static final int ROUNDS = 30;
    private static final int LENGTH = 2_000;

    private Pollution() {
    }

    static void run() {
        List<BitGenerator> generators =
            List.of(new PCG64(1), new PCG64DXSM(2), new Philox(3), new SFC64(4), new MT19937(5));
        double sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (BitGenerator bits : generators) {
                Generator rng = new Generator(bits);
                for (Workload workload : Workloads.ALL) {
                    workload.draw().apply(rng, LENGTH / ROUNDS);
                }
                for (int i = 0; i < LENGTH; i++) {
                    sum += rng.random() + rng.standardNormal() + rng.exponential(2) + rng.integers(100) + rng.nextInt();
                }
            }
        }
        if (Double.isNaN(sum)) {
            throw new AssertionError("the draws are used, so that they cannot be removed");
        }
    }
}
