package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/**
 * The lock itself, around as little as possible, so that more of its own schedules are run than around a draw:
 * spinning, queueing and waking included. It stands in the library's package because the lock is not public.
 */
class StreamLockLincheckTest {

    @Test
    void oneThreadAtATime() {
        new ModelCheckingOptions().threads(2).actorsPerThread(2).actorsBefore(0).actorsAfter(0)
            .iterations(1).invocationsPerIteration(20_000).check(Counter.class);
    }

    @Test
    void withoutItLincheckFindsFault() {
        assertThrows(LincheckAssertionError.class, () -> new ModelCheckingOptions().threads(2).actorsPerThread(2)
            .actorsBefore(0).actorsAfter(0).minimizeFailedScenario(false).check(Unguarded.class));
    }

    /** A counter that nothing protects. */
    public static class Unguarded {

        private long count;

        /** Counts one more. */
        @Operation
        public long count() {
            long next = count + 1;
            count = next;
            return next;
        }
    }

    /** A counter that only the lock protects. */
    public static class Counter {

        private static final class Lock extends StreamLock {
        }

        private final Lock lock = new Lock();
        private long count;

        /** Counts one more. */
        @Operation
        public long count() {
            lock.lock();
            try {
                long next = count + 1;
                count = next;
                return next;
            } finally {
                lock.unlock();
            }
        }
    }
}
