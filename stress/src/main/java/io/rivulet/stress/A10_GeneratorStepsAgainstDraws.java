package io.rivulet.stress;

import io.rivulet.random.Choice;
import io.rivulet.random.DType;
import io.rivulet.random.Generator;
import io.rivulet.random.distribution.MultivariateNormal;
import io.rivulet.stress.unguarded.UnguardedSteps;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/*
 * Claim A10: what takes many words of a Generator's stream takes them in one step: shuffles, permutations, choices and
 * multivariate draws, also where NumPy takes several steps.
 *
 * Why it could break: a shuffle draws a word an exchange, a weighted choice without replacement draws again for what
 * collided, a multivariate draw is several univariate ones. A lock held for each of these, rather than for all, would
 * let another thread's word fall inside, and the result would be one that no seed gives. The second word refills the
 * window.
 *
 * What would show it: a result, or a next word, that no order of the calls gives ("none").
 *
 *   java -jar stress/target/jcstress.jar -t A10_GeneratorStepsAgainstDraws
 */
@JCStressTest
@State
public class A10_GeneratorStepsAgainstDraws extends Trial<Generator> {

    private static final double[] P = {0.4, 0.3, 0.1, 0.1, 0.05, 0.05};
    private static final double[] MEAN = {1, 2};
    private static final double[][] COV = {{2, 1}, {1, 2}};

    private static final List<SerialOrders<Generator>> PROGRAMS = List.of(
        program("shuffle an array", A10_GeneratorStepsAgainstDraws::shuffled),
        program("shuffle a list", rng -> {
            List<Integer> list = Arrays.asList(0, 1, 2, 3, 4, 5);
            rng.shuffle(list);
            return Digest.of(list);
        }),
        program("permutation", rng -> Digest.of(rng.permutation(6))),
        program("permuted", rng -> Digest.of(rng.permuted(new long[] {0, 1, 2, 3, 4, 5}))),
        program("choice", rng -> Digest.of(rng.choice(1000, 4))),
        program("choice without replacement", rng -> Digest.of(rng.choice(1000, 4, Choice.WITHOUT_REPLACEMENT))),
        program("weighted choice", rng -> Digest.of(rng.choice(6, 4, Choice.p(P)))),
        program("weighted choice without replacement",
            rng -> Digest.of(rng.choice(6, 4, Choice.WITHOUT_REPLACEMENT, Choice.p(P)))),
        program("multinomial", rng -> Digest.of(rng.multinomial(50, P))),
        program("multivariateNormal",
            rng -> Digest.of(rng.multivariateNormal(MEAN, COV, MultivariateNormal.Method.CHOLESKY))),
        program("multivariateHypergeometric",
            rng -> Digest.of(rng.multivariateHypergeometric(new long[] {9, 8, 7}, 12))),
        program("dirichlet", rng -> Digest.of(rng.dirichlet(new double[] {1, 2, 3}))),
        program("integers of 16 bits", rng -> Arrays.hashCode(rng.integers(0, 50_000, 5, DType.UINT16))),
        program("bytes", rng -> Arrays.hashCode(rng.bytes(9))));

    public A10_GeneratorStepsAgainstDraws() {
        super(PROGRAMS);
    }

    private static long shuffled(Generator rng) {
        long[] array = {0, 1, 2, 3, 4, 5};
        rng.shuffle(array);
        return Digest.of(array);
    }

    private static SerialOrders<Generator> program(String title, ToLongFunction<Generator> step) {
        return SerialOrders.of(title, BeforeRefill.PCG64::generator)
            .actor(Generator::nextInt, step)
            .actor(step, Generator::nextLong)
            .then(rng -> Digest.of(rng.nextInt(), rng.nextLong()));
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

    /** A shuffle made of a guarded call an exchange. */
    @JCStressTest
    @State
    public static class Control extends Trial.OfTwin<Generator> {
        private static final List<SerialOrders<Generator>> PROGRAMS = List.of(
            program("shuffle in several steps", rng -> {
                long[] array = {0, 1, 2, 3, 4, 5};
                UnguardedSteps.shuffle(rng, array);
                return Digest.of(array);
            }));

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

    /** Three threads at once. */
    @JCStressTest
    @State
    public static class ThreeActors extends Trial<Generator> {
        private static final List<SerialOrders<Generator>> PROGRAMS = List.of(
            SerialOrders.of("shuffle, permutation, draw", BeforeRefill.PCG64::generator)
                .actor(A10_GeneratorStepsAgainstDraws::shuffled)
                .actor(rng -> Digest.of(rng.permutation(6)))
                .actor(Generator::nextLong, Generator::nextInt)
                .then(Generator::nextInt));

        public ThreeActors() {
            super(PROGRAMS);
        }

        @Actor
        public void shuffle() {
            run(0);
        }

        @Actor
        public void permutation() {
            run(1);
        }

        @Actor
        public void draw() {
            run(2);
        }

        @Arbiter
        public void after(L_Result r) {
            r.r1 = order();
        }
    }
}
