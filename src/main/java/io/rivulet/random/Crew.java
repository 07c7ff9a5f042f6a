package io.rivulet.random;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** The threads that work on one parallel fill: the calling one, and those of an executor's that come in time. */
final class Crew {

    private int atWork;
    private boolean closed;

    private Crew() {
    }

    /**
     * Has threads run the same work, which shares itself out among them and does not throw. Returns when the calling thread has
     * come to its end and none of the others is still at it; one that the executor starts later does nothing.
     */
    static void run(Executor executor, int threads, Runnable work) {
        Crew crew = new Crew();
        try {
            for (int i = 1; i < threads; i++) {
                executor.execute(() -> crew.join(work));
            }
        } catch (RejectedExecutionException e) {
            // Then with those that came, or alone.
        }
        work.run();
        crew.close();
    }

    private void join(Runnable work) {
        synchronized (this) {
            if (closed) {
                return;
            }
            atWork++;
        }
        try {
            work.run();
        } finally {
            synchronized (this) {
                atWork--;
                notifyAll();
            }
        }
    }

    private synchronized void close() {
        closed = true;
        while (atWork > 0) {
            await(this);
        }
    }

    /** Waits on a monitor that is held. Not interruptible, since others write into a caller's array; an interrupt is passed on. */
    static void await(Object monitor) {
        boolean interrupted = false;
        while (true) {
            try {
                monitor.wait();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
