package io.rivulet.stress;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.infra.results.IIIII_Result;

/**
 * The state of the tests in which one actor takes two snapshots while the other draws twice. The arbiter restores both
 * snapshots elsewhere and finds out where in the stream they were taken; and draws once more from the stream itself.
 *
 * @param <S> a snapshot
 */
abstract class SnapshotsAndDraws<S> {

    private final Supplier<S> snapshot;
    private final IntSupplier draw;
    private final ToIntFunction<S> place;

    private S first;
    private S second;

    SnapshotsAndDraws(Supplier<S> snapshot, IntSupplier draw, ToIntFunction<S> place) {
        this.snapshot = snapshot;
        this.draw = draw;
        this.place = place;
    }

    final void takeSnapshots() {
        first = snapshot.get();
        second = snapshot.get();
    }

    final void draw(IIIII_Result r) {
        r.r1 = draw.getAsInt();
        r.r2 = draw.getAsInt();
    }

    final void compare(IIIII_Result r) {
        r.r3 = place.applyAsInt(first);
        r.r4 = place.applyAsInt(second);
        r.r5 = draw.getAsInt();
    }

    /** The draws are 0, 1 and 2; the snapshots stand before 0, 1 or 2, the second not before the first. */
    @Outcome(id = {"0, 1, 0, 0, 2", "0, 1, 0, 1, 2", "0, 1, 0, 2, 2", "0, 1, 1, 1, 2", "0, 1, 1, 2, 2",
        "0, 1, 2, 2, 2"}, expect = Expect.ACCEPTABLE, desc = "Each snapshot is one moment, and no draw was lost.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A snapshot is torn or stale, or a draw was lost or doubled.")
    static final class OneMoment {

        private OneMoment() {
        }
    }

    /** The same for a negative control. */
    @Outcome(id = {"0, 1, 0, 0, 2", "0, 1, 0, 1, 2", "0, 1, 0, 2, 2", "0, 1, 1, 1, 2", "0, 1, 1, 2, 2",
        "0, 1, 2, 2, 2"}, expect = Expect.ACCEPTABLE, desc = "Not broken this time.")
    @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "Broken: a snapshot is torn, or a draw was lost.")
    static final class Broken {

        private Broken() {
        }
    }
}
