package io.rivulet.stress.unguarded;

/** A facade with a lock of its own: two of them over one stream guard nothing. */
public final class OwnLockFacade {

    private final UnguardedStream stream;

    public OwnLockFacade(UnguardedStream stream) {
        this.stream = stream;
    }

    public synchronized long nextLong() {
        return stream.nextLong();
    }
}
