package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.GuardedMethods.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every public method that touches a stream does so in one hold of that stream's lock. Nothing here depends on timing:
 * a thread is waited for until it either waits for the lock or has returned, and one of the two it must do.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GuardTest {

    private static Thread thread;
    private static ExecutorService other;

    @BeforeAll
    static void start() {
        other = Executors.newSingleThreadExecutor(task -> {
            thread = new Thread(task, "other");
            return thread;
        });
    }

    @AfterAll
    static void stop() {
        other.shutdownNow();
    }

    /**
     * The lock becomes free once, after the method's effect. If it became free earlier, or were taken twice, what
     * happens at that moment would show in the method's result or in the stream.
     */
    @ParameterizedTest(name = "{0}")
    @EnumSource
    void aMethodIsOneHold(GuardedSubject kind) {
        List<String> failures = new ArrayList<>();
        for (Call call : GuardedMethods.of(kind.type)) {
            Object subject = kind.make();
            AtomicReference<Supplier<String>> result = new AtomicReference<>();
            int releases = ReleaseProbe.count(GuardedSubject.bits(subject).source(),
                () -> result.set(call.on(subject)), () -> GuardedSubject.intrude(subject));
            if (releases != 1) {
                failures.add(call + " let go of the lock " + releases + " times");
            }
            Object serial = kind.make();
            String expected = call.on(serial).get();
            GuardedSubject.intrude(serial);
            if (call.isRepeatable() && !expected.equals(result.get().get())) {
                failures.add(call + " gave another result when the lock was taken as soon as it was free");
            }
            if (call.isRepeatable() && !GuardedSubject.state(serial).equals(GuardedSubject.state(subject))) {
                failures.add(call + " went on after it let go of the lock");
            }
        }
        assertEquals(List.of(), failures);
    }

    /** While a thread is inside {@code atomically}, a call on another thread waits for the lock; then it returns. */
    @ParameterizedTest(name = "{0}")
    @EnumSource
    void aMethodWaitsForTheLock(GuardedSubject kind) {
        List<String> failures = new ArrayList<>();
        for (Call call : GuardedMethods.of(kind.type)) {
            Object subject = kind.make();
            BitGenerator bits = GuardedSubject.bits(subject);
            Future<Supplier<String>> called = new Generator(bits).atomically(rng -> {
                Future<Supplier<String>> result = other.submit(() -> call.on(subject));
                if (!waitsForLock(result, bits)) {
                    failures.add(call + " returned while another thread held the lock");
                }
                return result;
            });
            outcome(called);
        }
        assertEquals(List.of(), failures);
    }

    /** True once the other thread waits for the stream's lock; false if it has ended instead. */
    private static boolean waitsForLock(Future<?> task, BitGenerator bits) {
        while (LockSupport.getBlocker(thread) != bits.source()) {
            if (task.isDone()) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }

    private static <T> T outcome(Future<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A call that has to wait for the old generator, and finds it replaced when it gets it, uses the new one. */
    @Test
    void aGlobalCallThatWaitedThroughAReplacementUsesTheNewGenerator() {
        BitGenerator original = RandomState.getGlobalBitGenerator();
        RandomState global = RandomState.global();
        List<String> failures = new ArrayList<>();
        try {
            for (Call call : GuardedMethods.of(RandomState.class)) {
                BitGenerator old = new MT19937(7);
                BitGenerator next = new MT19937(8);
                RandomState.setGlobalBitGenerator(old);
                GuardedSubject.inMidStream(global);
                String oldState = GuardedSubject.state(old);
                Future<Supplier<String>> called;
                old.source().lock();
                try {
                    called = other.submit(() -> call.on(global));
                    if (!waitsForLock(called, old)) {
                        failures.add(call + " returned while another thread held the lock");
                    }
                    RandomState.setGlobalBitGenerator(next);
                } finally {
                    old.source().unlock();
                }
                String result = outcome(called).get();
                RandomState expected = new RandomState(new MT19937(8));
                if (!oldState.equals(GuardedSubject.state(old))) {
                    failures.add(call + " moved the generator that had been replaced");
                }
                if (call.isRepeatable() && !(result.equals(call.on(expected).get())
                    && GuardedSubject.state(global).equals(GuardedSubject.state(expected)))) {
                    failures.add(call + " did not act on the new generator alone");
                }
            }
        } finally {
            RandomState.setGlobalBitGenerator(original);
        }
        assertEquals(List.of(), failures);
    }

    /** The replacement itself waits for calls on the old generator. */
    @Test
    void replacingTheGlobalGeneratorWaitsForTheOldOnesLock() {
        BitGenerator original = RandomState.getGlobalBitGenerator();
        try {
            BitGenerator next = new PCG64(1);
            Future<?> replaced = RandomState.global().atomically(rs -> {
                Future<?> task = other.submit(() -> RandomState.setGlobalBitGenerator(next));
                assertTrue(waitsForLock(task, original), "replaced while a call was under way");
                return task;
            });
            outcome(replaced);
            assertEquals(next, RandomState.getGlobalBitGenerator());
        } finally {
            RandomState.setGlobalBitGenerator(original);
        }
    }

    /** A seed sequence has no lock, and waits for no stream's: only {@code BitGenerator.spawn} does. */
    @Test
    void aSeedSequenceWaitsForNoStream() {
        Generator rng = Generator.defaultRng(9);
        SeedSequence seeds = rng.bitGenerator().seedSequence().orElseThrow();
        List<SeedSequence> children = rng.atomically(r -> outcome(other.submit(() -> seeds.spawn(2))));
        assertEquals(2, children.size());
        assertEquals(2, seeds.childrenSpawned());
    }
}
