package io.rivulet.stress.lincheck;

import io.rivulet.random.SeedSequence;
import java.util.List;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/** Claim A6 for a seed sequence: keys come once each, consecutive within a call, and the count is exact. */
class SeedSequenceLincheckTest {

    @Test
    void keysAreReservedAtomically() {
        ModelChecking.check(Ours.class, 10, 200);
    }

    /** What NumPy does: read the count, make the children, add to the count (numpy issue 32063). */
    @Test
    void countingAfterwardsIsFound() {
        ModelChecking.checkFinds(CountingAfterwards.class, 20, 300);
    }

    /** The library's. */
    public static class Ours {
        private final SeedSequence seeds = SeedSequence.of(42);

        /** One key. */
        @Operation
        public long spawnOne() {
            return key(seeds.spawn(1).get(0));
        }

        /** Two keys, as one number. */
        @Operation
        public long spawnTwo() {
            List<SeedSequence> children = seeds.spawn(2);
            return 1_000 * key(children.get(0)) + key(children.get(1));
        }

        /** The count. */
        @Operation
        public long childrenSpawned() {
            return seeds.childrenSpawned();
        }

        private static long key(SeedSequence child) {
            return child.spawnKey().get(0).longValue();
        }
    }

    /** A twin without the reservation. */
    public static class CountingAfterwards {
        private long count;

        /** One key. */
        @Operation
        public long spawnOne() {
            long key = count;
            count = key + 1;
            return key;
        }

        /** Two keys, as one number. */
        @Operation
        public long spawnTwo() {
            long key = count;
            count = key + 2;
            return 1_000 * key + key + 1;
        }

        /** The count. */
        @Operation
        public long childrenSpawned() {
            return count;
        }
    }
}
