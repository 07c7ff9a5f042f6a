package io.rivulet.stress;

import io.rivulet.random.Advanceable;
import io.rivulet.random.Generator;
import io.rivulet.stress.unguarded.UnguardedLcg;
import java.util.List;
import java.util.function.ToLongFunction;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/*
 * Claim A9, second half: advance moves the stream in one step, and drops the buffered half with it.
 *
 * Why it could break: advance gives back the words read ahead, moves a state of several words, and forgets the half.
 * A draw in the middle of that would take a word of the old window from the new place, or a half that is to be
 * dropped; and two advances at once would move by one distance instead of two. All start at one word before the
 * refill.
 *
 * What would show it: words before, between and after that no order of the calls gives ("none").
 *
 *   java -jar stress/target/jcstress.jar -t A9_AdvanceAgainstDraws
 */
@JCStressTest
@State
public class A9_AdvanceAgainstDraws extends Trial<Generator> {

    private static final List<SerialOrders<Generator>> PROGRAMS =
        List.of(program(BeforeRefill.PCG64), program(BeforeRefill.PHILOX));

    public A9_AdvanceAgainstDraws() {
        super(PROGRAMS);
    }

    private static SerialOrders<Generator> program(BeforeRefill family) {
        return SerialOrders.of(family.name(), family::generator)
            .actor(Generator::nextInt, advance(1000))
            .actor(advance(77), Generator::nextInt)
            .then(rng -> Digest.of(rng.nextInt(), rng.nextLong()));
    }

    private static ToLongFunction<Generator> advance(int delta) {
        return rng -> {
            ((Advanceable<?>) rng.bitGenerator()).advance(delta);
            return delta;
        };
    }

    @Actor
    public void drawThenAdvance() {
        run(0);
    }

    @Actor
    public void advanceThenDraw() {
        run(1);
    }

    @Arbiter
    public void after(L_Result r) {
        r.r1 = order();
    }

    /** The same on a generator that advances in two steps. */
    @JCStressTest
    @State
    public static class Control extends Trial.OfTwin<UnguardedLcg> {
        private static final List<SerialOrders<UnguardedLcg>> PROGRAMS = List.of(
            SerialOrders.of("twin", UnguardedLcg::new)
                .actor(UnguardedLcg::draw, Control::advance)
                .actor(Control::advance, UnguardedLcg::draw)
                .then(UnguardedLcg::draw));

        public Control() {
            super(PROGRAMS);
        }

        private static long advance(UnguardedLcg twin) {
            twin.advance();
            return 0;
        }

        @Actor
        public void drawThenAdvance() {
            run(0);
        }

        @Actor
        public void advanceThenDraw() {
            run(1);
        }

        @Arbiter
        public void after(L_Result r) {
            r.r1 = order();
        }
    }
}
