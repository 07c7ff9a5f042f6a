package io.rivulet.stress;

import io.rivulet.random.Generator;
import io.rivulet.stress.unguarded.UnguardedSteps;
import java.util.List;
import java.util.function.ToLongFunction;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/*
 * Claim A11: atomically makes one step of several calls, against single draws and against other such steps, also
 * nested, and through whatever facade over the same bit generator.
 *
 * Why it could break: the calls inside take the lock again, and give it back. If the outer hold ended with the first
 * inner one, or the nested step's with its own, another thread's draw would fall between the calls. The second word
 * refills the window while a mark for rolling back stands.
 *
 * What would show it: words inside a step that are not neighbours, so that no order of the steps gives them ("none").
 *
 *   java -jar stress/target/jcstress.jar -t A11_Atomically
 */
@JCStressTest
@State
public class A11_Atomically extends Trial<Facades> {

    private static final ToLongFunction<Facades> DRAW = f -> f.rng.nextInt();

    private static final ToLongFunction<Facades> STEP = f -> f.rng.atomically(A11_Atomically::draws);

    /** The inner step ends before the outer one draws on. */
    private static final ToLongFunction<Facades> NESTED =
        f -> f.rng.atomically(r -> Digest.of(r.nextLong(), r.atomically(A11_Atomically::draws), r.nextInt()));

    /** With a pair of Gaussians, of which the second waits in the cache between two calls. */
    private static final ToLongFunction<Facades> LEGACY = f -> f.random.atomically(
        r -> Digest.of(r.standardNormal(), f.rng.random(), r.standardNormal()));

    private static final List<SerialOrders<Facades>> PROGRAMS = List.of(
        program("several draws", STEP, STEP),
        program("nested", NESTED, STEP),
        program("RandomState", LEGACY, STEP),
        program("RandomState twice", LEGACY, LEGACY));

    public A11_Atomically() {
        super(PROGRAMS);
    }

    private static long draws(Generator rng) {
        return Digest.of(rng.nextInt(), rng.nextLong(), rng.nextInt());
    }

    private static SerialOrders<Facades> program(
        String title, ToLongFunction<Facades> one, ToLongFunction<Facades> other) {
        return SerialOrders.of(title, () -> new Facades(BeforeRefill.PCG64))
            .actor(DRAW, one)
            .actor(other, DRAW)
            .then(f -> Digest.of(f.random.standardNormal(), f.rng.random()));
    }

    @Actor
    public void drawThenStep() {
        run(0);
    }

    @Actor
    public void stepThenDraw() {
        run(1);
    }

    @Arbiter
    public void after(L_Result r) {
        r.r1 = order();
    }

    /** The same draws with no hold around them. */
    @JCStressTest
    @State
    public static class Control extends Trial.OfTwin<Facades> {
        private static final ToLongFunction<Facades> LOOSE =
            f -> UnguardedSteps.atomically(f.rng, A11_Atomically::draws);

        private static final List<SerialOrders<Facades>> PROGRAMS = List.of(program("several draws", LOOSE, LOOSE));

        public Control() {
            super(PROGRAMS);
        }

        @Actor
        public void drawThenStep() {
            run(0);
        }

        @Actor
        public void stepThenDraw() {
            run(1);
        }

        @Arbiter
        public void after(L_Result r) {
            r.r1 = order();
        }
    }

    /** Four threads at once. */
    @JCStressTest
    @State
    public static class FourActors extends Trial<Facades> {
        private static final List<SerialOrders<Facades>> PROGRAMS = List.of(
            SerialOrders.of("four", () -> new Facades(BeforeRefill.PCG64))
                .actor(STEP)
                .actor(NESTED)
                .actor(LEGACY)
                .actor(DRAW)
                .then(DRAW));

        public FourActors() {
            super(PROGRAMS);
        }

        @Actor
        public void step() {
            run(0);
        }

        @Actor
        public void nested() {
            run(1);
        }

        @Actor
        public void legacy() {
            run(2);
        }

        @Actor
        public void draw() {
            run(3);
        }

        @Arbiter
        public void after(L_Result r) {
            r.r1 = order();
        }
    }
}
