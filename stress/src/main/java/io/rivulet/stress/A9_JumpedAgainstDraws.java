package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import io.rivulet.random.Jumpable;
import io.rivulet.stress.unguarded.UnguardedLcg;
import java.util.List;
import java.util.function.ToLongFunction;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/*
 * Claim A9, first half: jumped copies one moment of the stream and leaves the stream where it is.
 *
 * Why it could break: the words read ahead are given back before the state is copied, and the state has several
 * words: four for PCG64, a counter and a buffer for Philox, 624 and a position for MT19937. A draw in the middle of
 * that would leave a copy that stands nowhere, or move the stream itself. A buffered half stays in the original and
 * is dropped in the copy, which must not be confused. All start at one word before the refill.
 *
 * What would show it: a copy, or an original, that goes on with words that no order of the calls gives ("none").
 *
 * MT19937 makes no jump here, jumped(0) being the copy alone: its jump takes milliseconds, and works on the copy.
 *
 *   java -jar stress/target/jcstress.jar -t A9_JumpedAgainstDraws
 */
@JCStressTest
@State
public class A9_JumpedAgainstDraws extends Trial<Generator> {

    private static final List<SerialOrders<Generator>> PROGRAMS =
        List.of(program(BeforeRefill.PCG64, 1), program(BeforeRefill.PHILOX, 1), program(BeforeRefill.MT19937, 0));

    public A9_JumpedAgainstDraws() {
        super(PROGRAMS);
    }

    private static SerialOrders<Generator> program(BeforeRefill family, int jumps) {
        ToLongFunction<Generator> jumped = rng -> {
            Jumpable<?> bits = (Jumpable<?>) rng.bitGenerator();
            Generator copy = new Generator((BitGenerator) bits.jumped(jumps));
            return Digest.of(copy.nextInt(), copy.nextLong());
        };
        return SerialOrders.of(family.name(), family::generator)
            .actor(Generator::nextInt, jumped)
            .actor(jumped, Generator::nextLong)
            .then(rng -> Digest.of(rng.nextInt(), rng.nextLong()));
    }

    @Actor
    public void drawThenJump() {
        run(0);
    }

    @Actor
    public void jumpThenDraw() {
        run(1);
    }

    @Arbiter
    public void after(L_Result r) {
        r.r1 = order();
    }

    /** The same on a generator whose jumped copies without taking the lock. */
    @JCStressTest
    @State
    public static class Control extends Trial.OfTwin<UnguardedLcg> {
        private static final List<SerialOrders<UnguardedLcg>> PROGRAMS = List.of(
            SerialOrders.of("twin", UnguardedLcg::new)
                .actor(UnguardedLcg::draw, twin -> twin.jumped().draw())
                .actor(twin -> twin.jumped().draw(), UnguardedLcg::draw)
                .then(UnguardedLcg::draw));

        public Control() {
            super(PROGRAMS);
        }

        @Actor
        public void drawThenJump() {
            run(0);
        }

        @Actor
        public void jumpThenDraw() {
            run(1);
        }

        @Arbiter
        public void after(L_Result r) {
            r.r1 = order();
        }
    }
}
