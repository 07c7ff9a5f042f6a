package io.rivulet.stress;

import io.rivulet.random.Generator;
import io.rivulet.random.MT19937;
import io.rivulet.random.PCG64;
import io.rivulet.random.PCG64DXSM;
import io.rivulet.random.Philox;
import io.rivulet.random.RandomState;
import io.rivulet.random.SFC64;
import io.rivulet.random.SeedSequence;
import io.rivulet.random.distribution.Binomial;
import io.rivulet.random.distribution.LongDistribution;
import io.rivulet.random.distribution.Poisson;
import io.rivulet.stress.unguarded.UnguardedPublication;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/*
 * Claim A12: what is handed to another thread through a plain field, with no synchronisation, is seen fully built: a
 * generator however made, a RandomState, a seed sequence, a prepared distribution.
 *
 * Why it could break: nothing orders the writes of a constructor before the reference to the object, except that it
 * ends with its final fields frozen, and with all that hangs on them. State in a plain field, or stored after the
 * constructor ended (as a jump or a deserialisation easily does), may be seen unset.
 *
 * What would show it: a first word that is not the object's first ("unset"), or an exception. On x86 processors only
 * the compiler reorders stores; on others the processor does, too.
 *
 *   java -jar stress/target/jcstress.jar -t A12_UnsafePublication
 */
@JCStressTest
@Outcome(id = ".*: (built|null)", expect = Expect.ACCEPTABLE, desc = "Not seen yet, or seen fully built.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Seen before it was fully built.")
@State
public class A12_UnsafePublication {

    /** An object is seen unset, if ever, just when it is handed over: the taker looks again until it is there. */
    private static final int LOOKS = 200;

    private static final long SEED = 42;
    private static final SeedSequence SEEDS = SeedSequence.of(SEED);
    private static final PCG64 JUMPING = new PCG64(SEED);
    private static final MT19937 TWISTER = MT19937.legacy(SEED);

    /** Where new objects are handed over; a box so that objects of several classes are handed over in one way. */
    private static final List<Handing<?>> OBJECTS = List.of(
        new Handing<>("Generator on PCG64", () -> new Generator(new PCG64(SEEDS)), Generator::nextLong),
        new Handing<>("PCG64DXSM", () -> new PCG64DXSM(SEEDS), PCG64DXSM::randomRaw),
        new Handing<>("Philox", () -> new Philox(SEEDS), Philox::randomRaw),
        new Handing<>("SFC64", () -> new SFC64(SEEDS), SFC64::randomRaw),
        new Handing<>("RandomState", () -> new RandomState(SEED), RandomState::tomaxint),
        new Handing<>("SeedSequence", () -> SeedSequence.of(SEED), seeds -> Digest.of(seeds.generateState64(2))),
        new Handing<>("spawned", () -> SEEDS.child(7), seeds -> Digest.of(seeds.generateState64(2))),
        new Handing<>("PCG64 jumped", JUMPING::jumped, PCG64::randomRaw),
        new Handing<>("MT19937 jumped", () -> TWISTER.jumped(0), MT19937::randomRaw),
        new Handing<>("deserialised", () -> Serialised.copy(JUMPING), PCG64::randomRaw),
        new Handing<>("prepared Poisson", () -> new Poisson(30).prepared(), A12_UnsafePublication::draw),
        new Handing<>("prepared binomial", () -> new Binomial(20, 0.7).prepared(), A12_UnsafePublication::draw));

    private static int turn;

    private final Meeting meeting = new Meeting(2);
    private final Trade<?> trade = OBJECTS.get((turn++ & Integer.MAX_VALUE) % OBJECTS.size()).trade();

    private static long draw(LongDistribution distribution) {
        return new Generator(new PCG64(SEEDS)).sample(distribution);
    }

    /** How an object is made, and how its first word is drawn. */
    static final class Handing<T> {
        private final Supplier<? extends T> making;
        private final ToLongFunction<? super T> drawing;
        private final long first;
        private final String built;
        private final String unset;
        private final String none;

        Handing(String title, Supplier<? extends T> making, ToLongFunction<? super T> drawing) {
            this.making = making;
            this.drawing = drawing;
            this.first = drawing.applyAsLong(making.get());
            this.built = title + ": built";
            this.unset = title + ": unset";
            this.none = title + ": null";
        }

        Trade<T> trade() {
            return new Trade<>(this);
        }
    }

    /** One object handed over. */
    static final class Trade<T> {
        private final Handing<T> handing;

        /** Plain on purpose. */
        private T shared;

        Trade(Handing<T> handing) {
            this.handing = handing;
        }

        void give() {
            shared = handing.making.get();
        }

        String take() {
            T seen = shared;
            for (int i = 0; i < LOOKS && seen == null; i++) {
                Thread.onSpinWait();
                seen = shared;
            }
            if (seen == null) {
                return handing.none;
            }
            return handing.drawing.applyAsLong(seen) == handing.first ? handing.built : handing.unset;
        }
    }

    @Actor
    public void give() {
        meeting.join();
        trade.give();
    }

    @Actor
    public void take(L_Result r) {
        meeting.join();
        r.r1 = trade.take();
    }

    /** A copy whose state is loaded after it was handed over. */
    @JCStressTest
    @Outcome(id = {"null", "built"}, expect = Expect.ACCEPTABLE, desc = "Not seen yet, or seen fully built.")
    @Outcome(id = "unset", expect = Expect.ACCEPTABLE_INTERESTING, desc = "Broken: seen before it was fully built.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "Not an outcome of this test.")
    @State
    public static class Control {

        private final Meeting meeting = new Meeting(2);
        private final UnguardedPublication twin = new UnguardedPublication();

        @Actor
        public void give() {
            meeting.join();
            twin.publish(SEED);
        }

        @Actor
        public void take(L_Result r) {
            meeting.join();
            UnguardedPublication seen = twin.copy();
            for (int i = 0; i < LOOKS && seen == null; i++) {
                Thread.onSpinWait();
                seen = twin.copy();
            }
            if (seen == null) {
                r.r1 = "null";
            } else {
                r.r1 = seen.draw() == SEED ? "built" : "unset";
            }
        }
    }
}
