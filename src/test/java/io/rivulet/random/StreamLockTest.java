package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import io.rivulet.random.testing.Threads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StreamLockTest {

    private static final class Lock extends StreamLock {
    }

    private final Lock lock = new Lock();

    /** Guarded by the lock, and by nothing else. */
    private long counter;

    private void increment(int times) {
        for (int i = 0; i < times; i++) {
            lock.lock();
            try {
                counter++;
            } finally {
                lock.unlock();
            }
        }
    }

    @Test
    void oneThreadAtATime() {
        AtomicInteger inside = new AtomicInteger();
        Threads.run(8, thread -> {
            for (int i = 0; i < 20_000; i++) {
                lock.lock();
                try {
                    assertEquals(1, inside.incrementAndGet());
                    counter++;
                    if (i % 1000 == 0) {
                        Thread.yield();
                    }
                    inside.decrementAndGet();
                } finally {
                    lock.unlock();
                }
            }
        });
        assertEquals(8 * 20_000, counter);
    }

    @Test
    void whatOneHolderWroteTheNextOneSees() {
        Threads.run(2, thread -> increment(500_000));
        assertEquals(1_000_000, counter);
    }

    @Test
    void theHolderMayEnterAgain() throws InterruptedException {
        assertFalse(lock.isHeldByCurrentThread());
        for (int i = 0; i < 3; i++) {
            lock.lock();
        }
        AtomicBoolean entered = new AtomicBoolean();
        Thread other = new Thread(() -> {
            assertFalse(lock.isHeldByCurrentThread());
            lock.lock();
            entered.set(true);
            lock.unlock();
        });
        other.start();
        for (int left = 3; left > 0; left--) {
            assertTrue(lock.isHeldByCurrentThread());
            Threads.awaitParked(other);
            assertFalse(entered.get(), "another thread is inside while the lock is held " + left + " times");
            lock.unlock();
        }
        assertFalse(lock.isHeldByCurrentThread());
        other.join();
        assertTrue(entered.get());
    }

    @Test
    void reEntryAndContentionTogether() {
        Threads.run(4, thread -> {
            for (int i = 0; i < 20_000; i++) {
                lock.lock();
                lock.lock();
                counter++;
                lock.unlock();
                assertTrue(lock.isHeldByCurrentThread());
                counter++;
                lock.unlock();
            }
        });
        assertEquals(2 * 4 * 20_000, counter);
    }

    @Test
    void anInterruptIsKeptForTheCaller() throws InterruptedException {
        lock.lock();
        AtomicBoolean entered = new AtomicBoolean();
        AtomicBoolean stillInterrupted = new AtomicBoolean();
        Thread waiter = new Thread(() -> {
            lock.lock();
            entered.set(true);
            lock.unlock();
            stillInterrupted.set(Thread.currentThread().isInterrupted());
        });
        waiter.start();
        Threads.awaitParked(waiter);
        waiter.interrupt();
        Threads.awaitParked(waiter);
        assertFalse(entered.get());
        lock.unlock();
        waiter.join();
        assertTrue(entered.get());
        assertTrue(stillInterrupted.get());
    }

    @Test
    void anInterruptedThreadDraws() {
        Thread.currentThread().interrupt();
        Generator rng = Generator.defaultRng(110);
        assertEquals(Generator.defaultRng(110).random(), rng.random());
        assertTrue(Thread.interrupted());
    }

    @Test
    void virtualThreadsExcludeEachOtherAndDoNotPinWhileTheyWait() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        lock.lock();
        for (int i = 0; i < 64; i++) {
            threads.add(virtual(() -> increment(200)));
        }
        // More threads wait than there are carriers: if they held on to those, this one could not run.
        CountDownLatch ran = new CountDownLatch(1);
        threads.add(virtual(ran::countDown));
        assertTrue(ran.await(60, TimeUnit.SECONDS));
        lock.unlock();
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(64 * 200, counter);
    }

    private static Thread virtual(Runnable task) {
        try {
            return (Thread) Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
        } catch (NoSuchMethodException e) {
            return abort("this JDK has no virtual threads");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
