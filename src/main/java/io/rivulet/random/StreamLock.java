package io.rivulet.random;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * The lock that guards one bit generator: re-entrant, one atomic instruction for an uncontended acquire and none for
 * the release. It is a superclass rather than a field so that the lock word and the read position it guards are one
 * object, one load and one cache line away from the caller.
 *
 * <p><b>Why not {@code ReentrantLock} or {@code synchronized}.</b> Both pay a second full fence on release, which alone
 * costs as much as a draw; {@code synchronized} also pins virtual threads before JDK 24. The figures stand in
 * {@code docs/locking.md}.
 *
 * <p><b>Implementation overview.</b> {@code held} is 0 or 1 and is taken by compare-and-set. A thread that finds it taken
 * spins briefly, then enqueues itself, is counted and parks. The release is a plain release store followed by a look at the
 * count with no fence between; the look may therefore miss a thread that is just enqueueing itself. That thread parks with a
 * time limit and tries again by itself, so a missed wake-up costs at most {@link #FIRST_PARK_NANOS} and can never hang.
 *
 * <p><b>Memory synchronization.</b> A release happens-before every later acquire of the same lock: the release store of
 * {@code held} is read by the acquiring compare-and-set.
 */
abstract class StreamLock extends CacheLinePadding {

    private static final VarHandle HELD;
    private static final VarHandle HOLDS;
    private static final VarHandle WAITERS;
    private static final VarHandle WAITING;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            HELD = lookup.findVarHandle(StreamLock.class, "held", int.class);
            HOLDS = lookup.findVarHandle(StreamLock.class, "holds", int.class);
            WAITERS = lookup.findVarHandle(StreamLock.class, "waiters", ConcurrentLinkedQueue.class);
            WAITING = lookup.findVarHandle(StreamLock.class, "waiting", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final boolean MULTICORE = Runtime.getRuntime().availableProcessors() > 1;

    /** Rounds of spinning before a thread parks; each round waits twice as long as the one before, up to the cap. */
    private static final int SPIN_ROUNDS = 24;

    private static final int SPIN_CAP = 256;

    private static final long FIRST_PARK_NANOS = 50_000;

    private static final long LAST_PARK_NANOS = 1_000_000;

    /** 1 while some thread is inside. */
    private int held;

    /** How often the owner has entered; written by the owner only, always after {@link #owner}. */
    private int holds;

    /**
     * The thread that entered last. It is left in place on release, so that a thread that draws alone never pays for
     * storing a reference; {@link #holds} tells whether it is still inside.
     */
    private Thread owner;

    private ConcurrentLinkedQueue<Waiter> waiters;

    /** How many threads are in the queue: a release looks at this alone, long after the queue was made. */
    private int waiting;

    /** A parked thread. */
    private static final class Waiter {
        final Thread thread;
        volatile boolean parked = true;

        Waiter(Thread thread) {
            this.thread = thread;
        }
    }

    final void lock() {
        if (HELD.compareAndSet(this, 0, 1) || enterSlowly()) {
            claim(Thread.currentThread());
        }
    }

    final void unlock() {
        int left = holds - 1;
        HOLDS.setRelease(this, left);
        if (left == 0) {
            HELD.setRelease(this, 0);
            if ((int) WAITING.getAcquire(this) != 0) {
                wake();
            }
        }
    }

    /** Whether the calling thread is inside; for assertions. */
    final boolean isHeldByCurrentThread() {
        // A positive count read here with this thread as owner cannot be another thread's: that one writes owner first.
        return (int) HOLDS.getAcquire(this) > 0 && owner == Thread.currentThread();
    }

    private void claim(Thread me) {
        if (owner != me) {
            owner = me;
        }
        HOLDS.setRelease(this, 1);
    }

    private boolean tryLock() {
        return (int) HELD.getOpaque(this) == 0 && HELD.compareAndSet(this, 0, 1);
    }

    /** Waits for the lock; false if this thread held it already and has only been counted once more. */
    private boolean enterSlowly() {
        if (isHeldByCurrentThread()) {
            holds++;
            return false;
        }
        await();
        return true;
    }

    private void await() {
        if (MULTICORE) {
            int wait = 8;
            for (int round = 0; round < SPIN_ROUNDS; round++) {
                for (int i = 0; i < wait; i++) {
                    Thread.onSpinWait();
                }
                if (tryLock()) {
                    return;
                }
                wait = Math.min(2 * wait, SPIN_CAP);
            }
        }
        park();
    }

    private void park() {
        ConcurrentLinkedQueue<Waiter> queue = waiters();
        Thread me = Thread.currentThread();
        Waiter waiter = new Waiter(me);
        queue.add(waiter);
        WAITING.getAndAdd(this, 1);
        boolean interrupted = false;
        long nanos = FIRST_PARK_NANOS;
        while (!tryLock()) {
            LockSupport.parkNanos(this, nanos);
            nanos = Math.min(2 * nanos, LAST_PARK_NANOS);
            // An interrupt would make every later park return at once; it is kept for the caller instead.
            interrupted |= Thread.interrupted();
            waiter.parked = true;
        }
        queue.remove(waiter);
        WAITING.getAndAdd(this, -1);
        if (interrupted) {
            me.interrupt();
        }
    }

    private ConcurrentLinkedQueue<Waiter> waiters() {
        @SuppressWarnings("unchecked")
        ConcurrentLinkedQueue<Waiter> queue = (ConcurrentLinkedQueue<Waiter>) WAITERS.getVolatile(this);
        if (queue == null) {
            WAITERS.compareAndSet(this, null, new ConcurrentLinkedQueue<Waiter>());
            return waiters();
        }
        return queue;
    }

    private void wake() {
        Waiter first = waiters.peek();
        if (first != null && first.parked) {
            first.parked = false;
            LockSupport.unpark(first.thread);
        }
    }
}
