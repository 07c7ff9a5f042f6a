package io.rivulet.benchmarks;

import io.rivulet.random.SeedSequence;
import java.util.List;

/** Spawning children. */
final class SpawnRows {

    private static final int CHILDREN = 100_000;

    private SpawnRows() {
    }

    static ArrayGroup group() {
        return ArrayGroup.fresh("spawn", "Spawning", "Time a child, for 100,000 children of one parent.", CHILDREN, List.of(
            new Workload("seed_sequence").fresh("np.random.SeedSequence(42).spawn(n)",
                s -> SeedSequence.of(Streams.SEED).spawn(s.n())),
            new Workload("generator").fresh("rng.spawn(n)", s -> s.rng().spawn(s.n()))));
    }
}
