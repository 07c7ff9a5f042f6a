package io.rivulet.stress;

import java.util.List;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.Outcome;

/**
 * One sample of a program whose serial orders are known. A test is a subclass with its own actors and arbiter, because
 * jcstress finds no inherited ones; the outcomes it does inherit.
 *
 * <p>A test may have several programs, a bit generator family or an operation each: the samples take them in turn, and
 * name them in their outcomes. One test then costs one start of each JVM, however many programs it has.
 *
 * @param <S> what the actors share
 */
@Outcome(id = ".*: [abcd]+", expect = Expect.ACCEPTABLE, desc = "As if the calls had come one by one, in this order.")
@Outcome(expect = Expect.FORBIDDEN, desc = "No serial order of the calls gives this.")
abstract class Trial<S> {

    /** Which program comes next; whether two threads that make samples take the same one does not matter. */
    private static int turn;

    private final SerialOrders<S> orders;
    private final S shared;
    private final long[][] seen;
    private final Meeting meeting;

    Trial(List<SerialOrders<S>> programs) {
        this.orders = programs.get((turn++ & Integer.MAX_VALUE) % programs.size());
        this.shared = orders.start();
        this.seen = orders.room();
        this.meeting = new Meeting(seen.length);
    }

    /** Makes the calls of an actor, together with the others; 0 is the first. */
    final void run(int actor) {
        meeting.join();
        orders.run(actor, shared, seen[actor]);
    }

    /** The program, and the order that explains what was seen, or "none". */
    final String order() {
        return orders.order(shared, seen);
    }

    /**
     * A sample of an unguarded twin, which may show what the guarded object must not, and has to show it once.
     *
     * @param <S> what the actors share
     */
    @Outcome(id = ".*: none", expect = Expect.ACCEPTABLE_INTERESTING, desc = "Broken: no serial order gives this.")
    @Outcome(id = ".*: [abcd]+", expect = Expect.ACCEPTABLE, desc = "As if the calls had come in this order.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "Not an outcome of this test.")
    abstract static class OfTwin<S> extends Trial<S> {
        OfTwin(List<SerialOrders<S>> programs) {
            super(programs);
        }
    }
}
