package io.rivulet.stress.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Threads that do everything at once on one stream, in rounds: each round is recorded, and then put in order. So the
 * memory needed does not depend on the time.
 */
final class SoakRun {

    private final IntFunction<SharedStream> streams;
    private final SharedStream reference;
    private final List<Operation> operations;
    private final int threads;
    private final Function<Runnable, Thread> starter;
    private final SplittableRandom seeds;
    private long spawned;

    /**
     * @param streams    the shared stream, as each thread by its number sees it
     * @param reference  a stream of its own, in the same state
     * @param operations what is mixed; those that the stream does not have are left out
     * @param threads    how many
     * @param starter    starts a thread
     * @param seed       for the choice of operations
     */
    SoakRun(IntFunction<SharedStream> streams, SharedStream reference, List<Operation> operations, int threads,
            Function<Runnable, Thread> starter, long seed) {
        this.streams = streams;
        this.reference = reference;
        this.operations = operations.stream().filter(each -> each.works().test(reference)).toList();
        this.threads = threads;
        this.starter = starter;
        this.seeds = new SplittableRandom(seed);
    }

    /** The numbers of a thread's operations, each as often as it weighs. */
    private int[] lottery(int thread) {
        return IntStream.range(0, operations.size())
            .filter(i -> thread == 0 || operations.get(i).effect() != Operation.Effect.LEAPS)
            .flatMap(i -> IntStream.generate(() -> i).limit(operations.get(i).weight())).toArray();
    }

    /**
     * What one round was.
     *
     * @param calls   how many were recorded
     * @param nanos   how long they took
     * @param failure why they are no serial stream, or null
     */
    record Round(long calls, long nanos, String failure) {
    }

    /** Runs all threads until one has recorded so many calls, then looks for the order. */
    Round round(int callsEach, LongConsumer progress) {
        List<CallLog> logs = new ArrayList<>();
        long nanos = record(logs, callsEach);
        long calls = logs.stream().mapToLong(CallLog::size).sum();
        SerialOrder order = new SerialOrder(operations, reference, spawned, logs);
        String failure = order.find(progress);
        spawned = order.spawned();
        if (failure == null && !reference.legacy().getState().equals(streams.apply(0).legacy().getState())) {
            failure = "the shared stream does not stand where its records end";
        }
        return new Round(calls, nanos, failure);
    }

    private long record(List<CallLog> logs, int callsEach) {
        CountDownLatch ready = new CountDownLatch(threads);
        CountDownLatch go = new CountDownLatch(1);
        AtomicReference<Throwable> trouble = new AtomicReference<>();
        AtomicBoolean full = new AtomicBoolean();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            SharedStream stream = streams.apply(i);
            CallLog log = new CallLog(callsEach);
            SplittableRandom choices = seeds.split();
            int[] lottery = lottery(i);
            logs.add(log);
            running.add(starter.apply(() -> {
                try {
                    ready.countDown();
                    go.await();
                    work(stream, log, lottery, choices, full);
                } catch (Throwable e) {
                    trouble.compareAndSet(null, e);
                }
            }));
        }
        try {
            ready.await();
            long start = System.nanoTime();
            go.countDown();
            for (Thread thread : running) {
                thread.join();
            }
            if (trouble.get() != null) {
                throw new AssertionError("in a thread of the soak test", trouble.get());
            }
            return System.nanoTime() - start;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void work(SharedStream stream, CallLog log, int[] lottery, SplittableRandom choices, AtomicBoolean full) {
        while (!log.isFull() && !full.get()) {
            int operation = lottery[choices.nextInt(lottery.length)];
            int argument = choices.nextInt(32);
            log.add(operation, argument, operations.get(operation).call().on(stream, argument));
            // Virtual threads are not interrupted by a scheduler.
            if (choices.nextInt(64) == 0) {
                Thread.yield();
            }
        }
        full.set(true);
    }
}
