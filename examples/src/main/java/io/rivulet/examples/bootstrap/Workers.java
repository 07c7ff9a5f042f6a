package io.rivulet.examples.bootstrap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Threads that share the blocks of one job. Which thread does which block depends on timing, so a block's result must
 * not depend on the thread or on other blocks.
 *
 * @param threads how many
 */
record Workers(int threads) {

    /** How often the waiting thread reports. */
    private static final int REPORT_MILLIS = 100;

    /** The work of one thread: does blocks, one at a time. */
    interface Worker {

        /**
         * Does one block.
         *
         * @param number the block's number
         * @param from   the first element of the job that belongs to it
         * @param to     the element after the last
         */
        void run(int number, int from, int to);
    }

    /** Is told how far the job is. */
    interface Progress {

        /**
         * Reports; called by the thread that waits for the job, last when the job is done.
         *
         * @param done how many elements are done
         */
        void at(int done);
    }

    /**
     * Does a job.
     *
     * @param size     elements of the job
     * @param block    elements of a block; the last block may be shorter
     * @param worker   makes the worker of a thread, in that thread, so that its scratch space is the thread's own
     * @param progress is told how far the job is
     */
    void run(int size, int block, Supplier<Worker> worker, Progress progress) {
        int blocks = (size - 1) / block + 1;
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Runnable loop = () -> {
            Worker mine = worker.get();
            for (int number = next.getAndIncrement(); number < blocks; number = next.getAndIncrement()) {
                int from = number * block;
                int to = (int) Math.min(size, from + (long) block);
                mine.run(number, from, to);
                done.addAndGet(to - from);
            }
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(pool.submit(loop));
            }
            for (Future<?> future : futures) {
                do {
                    progress.at(done.get());
                } while (!ends(future, REPORT_MILLIS));
            }
            progress.at(size);
        } finally {
            // Nothing is left for the others if one has failed.
            next.set(blocks);
            pool.shutdown();
        }
    }

    /** Waits for a thread to end, and no longer than so many milliseconds. */
    private static boolean ends(Future<?> future, int millis) {
        try {
            future.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the workers", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed: " + e.getCause(), e.getCause());
        }
    }
}
