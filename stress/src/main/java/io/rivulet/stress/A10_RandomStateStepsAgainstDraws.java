package io.rivulet.stress;

import io.rivulet.random.Choice;
import io.rivulet.random.RandomState;
import io.rivulet.stress.unguarded.UnguardedSteps;
import java.util.List;
import java.util.function.ToLongFunction;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/*
 * Claim A10 for RandomState: what takes many words takes them in one step, tomaxint(n) too, where NumPy releases the
 * lock after each element.
 *
 * Why it could break: as for Generator; besides, MT19937 takes two words of 32 bits for one draw, across its block of
 * 624, and the Gaussians of a multivariate draw come in pairs of which one is cached: another thread's standardNormal
 * could get the second of a pair whose first is inside the vector.
 *
 * What would show it: a result, or a next word, that no order of the calls gives ("none").
 *
 *   java -jar stress/target/jcstress.jar -t A10_RandomStateStepsAgainstDraws
 */
@JCStressTest
@State
public class A10_RandomStateStepsAgainstDraws extends Trial<RandomState> {

    private static final double[] P = {0.4, 0.3, 0.1, 0.1, 0.05, 0.05};

    private static final List<SerialOrders<RandomState>> PROGRAMS = List.of(
        program("tomaxint(n)", random -> Digest.of(random.tomaxint(3))),
        program("shuffle", random -> {
            long[] array = {0, 1, 2, 3, 4, 5};
            random.shuffle(array);
            return Digest.of(array);
        }),
        program("permutation", random -> Digest.of(random.permutation(6))),
        program("choice", random -> Digest.of(random.choice(1000, 4))),
        program("choice without replacement", random -> Digest.of(random.choice(6, 4, Choice.WITHOUT_REPLACEMENT))),
        program("weighted choice without replacement",
            random -> Digest.of(random.choice(6, 4, Choice.WITHOUT_REPLACEMENT, Choice.p(P)))),
        program("multinomial", random -> Digest.of(random.multinomial(50, P))),
        program("multivariateNormal",
            random -> Digest.of(random.multivariateNormal(new double[] {1}, new double[][] {{2}}))),
        program("dirichlet", random -> Digest.of(random.dirichlet(new double[] {1, 2, 3}))));

    public A10_RandomStateStepsAgainstDraws() {
        super(PROGRAMS);
    }

    private static SerialOrders<RandomState> program(String title, ToLongFunction<RandomState> step) {
        return SerialOrders.of(title, BeforeRefill.MT19937::randomState)
            .actor(random -> Digest.of(random.standardNormal()), step)
            .actor(step, random -> random.bitGenerator().randomRaw())
            .then(random -> Digest.of(random.standardNormal(), random.randomSample()));
    }

    @Actor
    public void gaussianThenStep() {
        run(0);
    }

    @Actor
    public void stepThenWord() {
        run(1);
    }

    @Arbiter
    public void after(L_Result r) {
        r.r1 = order();
    }

    /** NumPy's tomaxint(size): a guarded call an element. */
    @JCStressTest
    @State
    public static class Control extends Trial.OfTwin<RandomState> {
        private static final List<SerialOrders<RandomState>> PROGRAMS = List.of(
            program("tomaxint in several steps", random -> Digest.of(UnguardedSteps.tomaxint(random, 3))));

        public Control() {
            super(PROGRAMS);
        }

        @Actor
        public void gaussianThenStep() {
            run(0);
        }

        @Actor
        public void stepThenWord() {
            run(1);
        }

        @Arbiter
        public void after(L_Result r) {
            r.r1 = order();
        }
    }
}
