package io.rivulet.stress;

import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.Outcome;

/** Two actors, two steps each, of a sequence 0 to 3: each in its own order, together in any; the arbiter takes 4. */
@Outcome(id = {"0, 1, 2, 3, 4", "0, 2, 1, 3, 4", "0, 3, 1, 2, 4", "1, 2, 0, 3, 4", "1, 3, 0, 2, 4", "2, 3, 0, 1, 4"},
    expect = Expect.ACCEPTABLE, desc = "One of the six orders that keep program order.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A step was lost, taken twice, torn or out of order.")
final class SixOrders {

    private SixOrders() {
    }

    /** The same for a negative control: that something else is seen is what it is for. */
    @Outcome(id = {"0, 1, 2, 3, 4", "0, 2, 1, 3, 4", "0, 3, 1, 2, 4", "1, 2, 0, 3, 4", "1, 3, 0, 2, 4",
        "2, 3, 0, 1, 4"}, expect = Expect.ACCEPTABLE, desc = "Not broken this time.")
    @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "Broken: a step was lost, doubled, torn or out of order.")
    static final class Broken {

        private Broken() {
        }
    }
}
