package io.rivulet.stress;

import io.rivulet.random.BitSource;
import io.rivulet.random.distribution.DoubleDistribution;
import io.rivulet.random.distribution.LongDistribution;
import io.rivulet.stress.unguarded.UnguardedRollback;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/*
 * A call that throws leaves the stream where it was and the lock free: a callback of atomically, a user's
 * distribution, a list that cannot be changed. To every other thread it is as if the call had not been made.
 *
 * Why it could break: the call has drawn, and has replaced the window of words, when it throws. If the lock were
 * given up before the stream is put back, another thread would draw from the middle of the failed call, and the
 * roll-back would take its word back as well. If the lock were not given up, the other thread would wait for ever.
 * Across the refill the state of the generator itself has to be put back, 624 words of it for MT19937; the cached
 * Gaussian, too.
 *
 * What would show it: words that no order of the calls gives, when those that fail are left out ("none"); a run that
 * does not end.
 *
 *   java -jar stress/target/jcstress.jar -t B1_ExceptionInCallback
 */
@JCStressTest
@State
public class B1_ExceptionInCallback extends Trial<Facades> {

    /** Thrown by callbacks; one for all, since the stack trace would cost more than the call. */
    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final Failure INSTANCE = new Failure();

        private Failure() {
            super("on purpose", null, false, false);
        }
    }

    private static final DoubleDistribution FAILING_DOUBLE = B1_ExceptionInCallback::drawAndFail;

    private static final LongDistribution FAILING_LONG = LongDistribution.of(bits -> (long) drawAndFail(bits));

    private static final List<Integer> UNMODIFIABLE = Collections.unmodifiableList(List.of(1, 2, 3, 4));

    /** Sees the Gaussian that waits, the half and the words. */
    private static final ToLongFunction<Facades> LAST =
        f -> Digest.of(Digest.of(f.random.standardNormal()), f.rng.nextInt(), f.rng.nextLong());

    private static final List<SerialOrders<Facades>> PROGRAMS = List.of(
        failing("PCG64", BeforeRefill.PCG64, f -> f.rng.sample(FAILING_DOUBLE)),
        failing("Philox", BeforeRefill.PHILOX, f -> f.rng.sample(FAILING_LONG)),
        failing("SFC64", BeforeRefill.SFC64, f -> f.rng.sample(FAILING_DOUBLE)),
        failing("MT19937", BeforeRefill.MT19937, f -> f.rng.sample(FAILING_DOUBLE)),
        failing("user's generator", BeforeRefill.USERS, f -> f.rng.sample(FAILING_DOUBLE)),
        failing("array", BeforeRefill.PCG64, f -> f.rng.sample(FAILING_LONG, 4)),
        failing("each", BeforeRefill.PCG64, f -> f.rng.sampleEach(4, i -> FAILING_DOUBLE)),
        failing("list", BeforeRefill.PCG64, f -> f.rng.shuffle(UNMODIFIABLE)),
        failing("atomically", BeforeRefill.PCG64, f -> f.rng.atomically(r -> {
            r.nextInt();
            return r.normal(0, 1, 3)[0] + r.sample(FAILING_DOUBLE);
        })),
        failing("RandomState", BeforeRefill.MT19937, f -> f.random.atomically(r -> {
            r.standardNormal();
            return r.sample(FAILING_DOUBLE);
        })));

    public B1_ExceptionInCallback() {
        super(PROGRAMS);
    }

    private static double drawAndFail(BitSource bits) {
        bits.nextInt();
        bits.nextLong();
        bits.nextLong();
        throw Failure.INSTANCE;
    }

    private static SerialOrders<Facades> failing(String title, BeforeRefill family, Consumer<Facades> failing) {
        return program(title, family, thrown(failing)).like(program(title, family, f -> 1).then(LAST));
    }

    /** The failing call between two draws, against draws of which one leaves a Gaussian waiting; not yet completed. */
    private static SerialOrders<Facades> program(String title, BeforeRefill family, ToLongFunction<Facades> failing) {
        return SerialOrders.of(title, () -> new Facades(family))
            .actor(f -> f.rng.nextInt(), failing, f -> f.rng.nextInt())
            .actor(failing, f -> Digest.of(f.random.standardNormal()), f -> f.rng.nextLong());
    }

    /** 1 if the call threw what it was to throw, else 0, which no serial order gives. */
    private static ToLongFunction<Facades> thrown(Consumer<Facades> failing) {
        return f -> {
            try {
                failing.accept(f);
                return 0;
            } catch (Failure | UnsupportedOperationException e) {
                return 1;
            }
        };
    }

    @Actor
    public void failBetweenDraws() {
        run(0);
    }

    @Actor
    public void failThenDraw() {
        run(1);
    }

    @Arbiter
    public void after(L_Result r) {
        r.r1 = order();
    }

    /** The same with a roll-back that takes the lock again. */
    @JCStressTest
    @State
    public static class Control extends Trial.OfTwin<Facades> {
        private static final List<SerialOrders<Facades>> PROGRAMS =
            List.of(program("twin", BeforeRefill.PCG64, f -> {
                UnguardedRollback.fail(f.rng.bitGenerator());
                return 1;
            }).then(LAST));

        public Control() {
            super(PROGRAMS);
        }

        @Actor
        public void failBetweenDraws() {
            run(0);
        }

        @Actor
        public void failThenDraw() {
            run(1);
        }

        @Arbiter
        public void after(L_Result r) {
            r.r1 = order();
        }
    }

    /** A third thread draws. */
    @JCStressTest
    @State
    public static class ThreeActors extends Trial<Facades> {
        private static final ToLongFunction<Facades> FAILING = thrown(f -> f.rng.sample(FAILING_DOUBLE));

        private static final List<SerialOrders<Facades>> PROGRAMS =
            List.of(program(FAILING).like(program(f -> 1).then(LAST)));

        public ThreeActors() {
            super(PROGRAMS);
        }

        private static SerialOrders<Facades> program(ToLongFunction<Facades> failing) {
            return SerialOrders.of("three", () -> new Facades(BeforeRefill.PCG64))
                .actor(failing, f -> f.rng.nextLong())
                .actor(f -> f.rng.nextInt(), failing)
                .actor(f -> f.rng.nextLong(), f -> f.rng.nextInt());
        }

        @Actor
        public void failThenDraw() {
            run(0);
        }

        @Actor
        public void drawThenFail() {
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
