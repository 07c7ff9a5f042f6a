package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.Field;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Notices each time a stream's lock becomes free, at no cost to the library: whoever lets go looks into the queue of
 * waiting threads if any are counted, and this is that queue. What is to happen at that moment happens after the release and
 * before the method that released goes on, on its own thread: the interleaving that another thread would need luck for.
 */
final class ReleaseProbe extends ConcurrentLinkedQueue<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Runnable whenFree;
    private boolean active;
    private int releases;

    private ReleaseProbe(Runnable whenFree) {
        this.whenFree = whenFree;
    }

    /** How often the lock becomes free while a task runs; each time, something else happens at once. */
    static int count(StreamLock lock, Runnable task, Runnable whenFree) {
        ReleaseProbe probe = new ReleaseProbe(whenFree);
        Field queue = field("waiters");
        Field counted = field("waiting");
        try {
            assertNull(queue.get(lock), "nobody has waited for this lock yet");
            queue.set(lock, probe);
            counted.set(lock, 1);
            probe.active = true;
            task.run();
            probe.active = false;
            counted.set(lock, 0);
            queue.set(lock, null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        return probe.releases;
    }

    private static Field field(String name) {
        try {
            Field field = StreamLock.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new AssertionError("the lock has changed: find another way to see it become free", e);
        }
    }

    @Override
    public Object peek() {
        if (active) {
            releases++;
            active = false;
            whenFree.run();
            active = true;
        }
        return super.peek();
    }
}
