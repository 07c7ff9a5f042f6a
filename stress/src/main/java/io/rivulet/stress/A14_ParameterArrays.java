package io.rivulet.stress;

import io.rivulet.random.Choice;
import io.rivulet.random.Generator;
import io.rivulet.random.distribution.MultivariateNormal;
import io.rivulet.stress.unguarded.UnguardedParameters;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.function.ToLongBiFunction;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/*
 * Claim A14: a parameter array is read once. If the caller changes it meanwhile, the call works with some of the
 * contents that it has had: it refuses them and has drawn nothing, or it makes the step that they stand for.
 *
 * Why it could break: probabilities are validated, then used. Read twice, they can be valid the first time and not the
 * second: a search runs past the end, a rejection loop never ends, a stream stops half-way.
 *
 * What would show it: a result together with a next word that no contents of the array give ("none"), an exception of
 * another kind, or a run that does not end.
 *
 * One actor changes two elements back and forth, so the call may see four contents; as probabilities two are valid.
 *
 *   java -jar stress/target/jcstress.jar -t A14_ParameterArrays
 */
@JCStressTest
@Outcome(id = ".*: (drawn|refused)", expect = Expect.ACCEPTABLE, desc = "What some contents of the array stand for.")
@Outcome(expect = Expect.FORBIDDEN, desc = "No contents of the array give this.")
@State
public class A14_ParameterArrays {

    private static final VarHandle ELEMENTS = MethodHandles.arrayElementVarHandle(double[].class);

    /** How often the elements change: about as long as the call takes. */
    private static final int CHANGES = 10;

    private static final double[][] IDENTITY = {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};

    private static final List<Subject> SUBJECTS = List.of(
        new Subject("multinomial", (rng, p) -> Digest.of(rng.multinomial(50, p))),
        new Subject("choice", (rng, p) -> Digest.of(rng.choice(4, 6, Choice.p(p)))),
        new Subject("choice without replacement",
            (rng, p) -> Digest.of(rng.choice(4, 2, Choice.p(p), Choice.WITHOUT_REPLACEMENT))),
        new Subject("dirichlet", (rng, alpha) -> Digest.of(rng.dirichlet(alpha))),
        new Subject("multivariateNormal", (rng, mean) -> Digest.of(
            rng.multivariateNormal(mean, IDENTITY, MultivariateNormal.Method.CHOLESKY))));

    private static int turn;

    /** A call with an array for a parameter, and what each contents of the array gives. */
    static final class Subject {
        private static final long REFUSED = -1;

        /** The first two elements change. Either is a distribution; with an element of each the sum is not 1. */
        private static final double[] ONE = {0.5, 0.25, 0.125, 0.125};
        private static final double[] OTHER = {0.25, 0.5, 0.125, 0.125};

        private final ToLongBiFunction<Generator, double[]> call;
        private final long[] results = new long[4];
        private final long[] next = new long[4];
        private final String drawn;
        private final String refused;
        private final String none;

        Subject(String title, ToLongBiFunction<Generator, double[]> call) {
            this.call = call;
            for (int contents = 0; contents < results.length; contents++) {
                double[] p = ONE.clone();
                p[0] = (contents & 1) == 0 ? ONE[0] : OTHER[0];
                p[1] = (contents & 2) == 0 ? ONE[1] : OTHER[1];
                Generator rng = BeforeRefill.PCG64.generator();
                results[contents] = result(rng, p);
                next[contents] = rng.nextLong();
            }
            this.drawn = title + ": drawn";
            this.refused = title + ": refused";
            this.none = title + ": none";
        }

        long result(Generator rng, double[] p) {
            try {
                return call.applyAsLong(rng, p);
            } catch (IllegalArgumentException e) {
                return REFUSED;
            }
        }

        String verdict(long result, long after) {
            for (int contents = 0; contents < results.length; contents++) {
                if (results[contents] == result && next[contents] == after) {
                    return result == REFUSED ? refused : drawn;
                }
            }
            return none;
        }
    }

    private final Meeting meeting = new Meeting(2);
    private final Generator rng = BeforeRefill.PCG64.generator();
    private final double[] parameters = Subject.ONE.clone();
    private final Subject subject;
    private long result;

    public A14_ParameterArrays() {
        this(SUBJECTS.get((turn++ & Integer.MAX_VALUE) % SUBJECTS.size()));
    }

    private A14_ParameterArrays(Subject subject) {
        this.subject = subject;
    }

    @Actor
    public void call() {
        meeting.join();
        result = subject.result(rng, parameters);
    }

    @Actor
    public void change() {
        meeting.join();
        for (int i = 0; i < CHANGES; i++) {
            double[] contents = i % 2 == 0 ? Subject.OTHER : Subject.ONE;
            ELEMENTS.setOpaque(parameters, 0, contents[0]);
            ELEMENTS.setOpaque(parameters, 1, contents[1]);
        }
    }

    @Arbiter
    public void after(L_Result r) {
        r.r1 = subject.verdict(result, rng.nextLong());
    }

    /** A weighted choice that validates the caller's array, then uses the caller's array. */
    @JCStressTest
    @Outcome(id = "twin: (drawn|refused)", expect = Expect.ACCEPTABLE, desc = "What some contents stand for.")
    @Outcome(id = "twin: none", expect = Expect.ACCEPTABLE_INTERESTING, desc = "Broken: no contents give this.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "Not an outcome of this test.")
    @State
    public static class Control extends A14_ParameterArrays {
        private static final Subject TWIN = new Subject("twin", (rng, p) -> UnguardedParameters.choice(rng, p, 6));

        public Control() {
            super(TWIN);
        }

        @Actor
        @Override
        public void call() {
            super.call();
        }

        @Actor
        @Override
        public void change() {
            super.change();
        }

        @Arbiter
        @Override
        public void after(L_Result r) {
            super.after(r);
        }
    }
}
