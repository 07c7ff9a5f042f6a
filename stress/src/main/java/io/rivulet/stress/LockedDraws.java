package io.rivulet.stress;

import java.util.concurrent.locks.ReentrantLock;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Two threads draw once each from a sequence guarded by one lock: does each position come out exactly once?
 *
 * <p>The sequence is a bare counter, so a drawn value is its own index. The arbiter's draw proves that the state advanced
 * exactly twice; without the lock both actors can see 0, and the third draw can be 1.
 */
@JCStressTest
@Outcome(id = "0, 1, 2", expect = Expect.ACCEPTABLE, desc = "Actor 1 drew first.")
@Outcome(id = "1, 0, 2", expect = Expect.ACCEPTABLE, desc = "Actor 2 drew first.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A draw was lost or handed out twice.")
@State
public class LockedDraws {
    private final ReentrantLock lock = new ReentrantLock();
    private int position;

    private int draw() {
        lock.lock();
        try {
            return position++;
        } finally {
            lock.unlock();
        }
    }

    @Actor
    public void actor1(III_Result r) {
        r.r1 = draw();
    }

    @Actor
    public void actor2(III_Result r) {
        r.r2 = draw();
    }

    @Arbiter
    public void arbiter(III_Result r) {
        r.r3 = draw();
    }
}
