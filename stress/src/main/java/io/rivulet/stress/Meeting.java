package io.rivulet.stress;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets the actors of a sample start together. jcstress lets each actor run through some hundred samples at its own
 * pace; where a call takes a microsecond, the actors would be at different samples most of the time, and never meet.
 *
 * <p>It orders nothing that the actors do afterwards, so it hides no race between them.
 */
final class Meeting {

    /** Nobody waits for ever: jcstress also tries the actors one after another, and a core may be busy elsewhere. */
    private static final int PATIENCE = 500;

    private final int actors;
    private final AtomicInteger arrived = new AtomicInteger();

    Meeting(int actors) {
        this.actors = actors;
    }

    void join() {
        arrived.getAndIncrement();
        for (int i = 0; i < PATIENCE && arrived.get() < actors; i++) {
            Thread.onSpinWait();
        }
    }
}
