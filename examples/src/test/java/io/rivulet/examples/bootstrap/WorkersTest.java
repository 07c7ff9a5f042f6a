package io.rivulet.examples.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void everyElementIsDoneOnceAndProgressEndsAtTheTotal() {
        int size = 10_007;
        AtomicIntegerArray done = new AtomicIntegerArray(size);
        List<Integer> progress = new ArrayList<>();
        new Workers(4).run(size, 100, () -> (number, from, to) -> {
            assertEquals(number * 100, from);
            for (int i = from; i < to; i++) {
                done.incrementAndGet(i);
            }
        }, progress::add);
        for (int i = 0; i < size; i++) {
            assertEquals(1, done.get(i), "element " + i);
        }
        assertEquals(size, progress.get(progress.size() - 1));
        assertTrue(progress.stream().sorted().toList().equals(progress), "progress went back: " + progress);
    }

    @Test
    void allThreadsWorkAtTheSameTime() {
        int threads = 5;
        CyclicBarrier together = new CyclicBarrier(threads);
        new Workers(threads).run(threads, 1, () -> (number, from, to) -> {
            try {
                together.await(30, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException("the others did not come", e);
            }
        }, done -> { });
    }

    @Test
    void aWorkersFailureIsTheJobsFailure() {
        IllegalStateException failure = assertThrows(IllegalStateException.class,
            () -> new Workers(3).run(1_000, 1, () -> (number, from, to) -> {
                throw new ArithmeticException("block " + number);
            }, done -> { }));
        assertEquals(ArithmeticException.class, failure.getCause().getClass());
    }
}
