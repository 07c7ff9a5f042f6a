package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import io.rivulet.random.RandomState;
import io.rivulet.random.SeedSequence;
import io.rivulet.stress.unguarded.UnguardedLcg;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/*
 * Claim A13: the serialised form is of one moment: state, buffered half, cached Gaussian, count of children. What is
 * read back goes on from there.
 *
 * Why it could break: Java's own serialisation writes a field after the other while other threads draw. Ours writes a
 * proxy, which has to be filled in one hold, the RandomState's Gaussian included. The count of children belongs to
 * the seed sequence, which other generators may share; spawning through this generator takes this generator's lock.
 *
 * What would show it: a copy that goes on with words, or with a count, that no order of the calls gives ("none"). One
 * actor draws and spawns in turn, so that a copy with the later word and the earlier count would be of two moments; it
 * begins when the other, with its stream opened, is about to write.
 *
 *   java -jar stress/target/jcstress.jar -t A13_Serialisation
 */
@JCStressTest
@State
public class A13_Serialisation extends Trial<A13_Serialisation.Shared<Facades>> {

    /** What is serialised, and where the thread that draws meets the one that is about to write. */
    static final class Shared<T> {
        final T object;
        final Meeting meeting = new Meeting(2);

        Shared(T object) {
            this.object = object;
        }
    }

    private static final ToLongFunction<Facades> DRAW = f -> f.rng.nextInt();

    private static final ToLongFunction<Facades> GAUSSIAN = f -> Digest.of(f.random.standardNormal());

    private static final ToLongFunction<Facades> SPAWN = f -> f.rng.spawn(1).get(0).nextLong();

    private static final ToLongFunction<Shared<Facades>> COPY = s -> {
        BitGenerator bits = Serialised.copy(s.object.rng.bitGenerator(), s.meeting);
        return Digest.of(new Generator(bits).nextInt(), bits.randomRaw(),
            bits.seedSequence().map(SeedSequence::childrenSpawned).orElse(-1L));
    };

    private static final ToLongFunction<Shared<Facades>> COPY_OF_RANDOM_STATE = s -> {
        RandomState copy = Serialised.copy(s.object.random, s.meeting);
        return Digest.of(copy.standardNormal(), copy.randomSample());
    };

    private static final List<SerialOrders<Shared<Facades>>> PROGRAMS = List.of(
        program("PCG64", () -> new Facades(BeforeRefill.PCG64), COPY, DRAW, SPAWN),
        program("Philox", () -> new Facades(BeforeRefill.PHILOX), COPY, DRAW, SPAWN),
        program("SFC64", () -> new Facades(BeforeRefill.SFC64), COPY, DRAW, SPAWN),
        program("MT19937", () -> new Facades(BeforeRefill.MT19937), COPY, DRAW, DRAW),
        program("RandomState", () -> new Facades(BeforeRefill.MT19937), COPY_OF_RANDOM_STATE, GAUSSIAN, DRAW));

    public A13_Serialisation() {
        super(PROGRAMS);
    }

    /** One actor serialises, the other makes two calls in turn. */
    private static <T> SerialOrders<Shared<T>> program(String title, Supplier<T> start,
            ToLongFunction<Shared<T>> copy, ToLongFunction<T> one, ToLongFunction<T> other) {
        ToLongFunction<Shared<T>> first = s -> {
            s.meeting.join();
            return one.applyAsLong(s.object);
        };
        ToLongFunction<Shared<T>> odd = s -> one.applyAsLong(s.object);
        ToLongFunction<Shared<T>> even = s -> other.applyAsLong(s.object);
        return SerialOrders.of(title, () -> new Shared<>(start.get()))
            .actor(copy)
            .actor(first, even, odd, even, odd, even)
            .then(odd);
    }

    @Actor
    public void copy() {
        run(0);
    }

    @Actor
    public void draw() {
        run(1);
    }

    @Arbiter
    public void after(L_Result r) {
        r.r1 = order();
    }

    /** The same on a generator that Java serialises, field by field. */
    @JCStressTest
    @State
    public static class Control extends Trial.OfTwin<Shared<UnguardedLcg>> {
        private static final List<SerialOrders<Shared<UnguardedLcg>>> PROGRAMS = List.of(
            program("twin", UnguardedLcg::new, s -> {
                UnguardedLcg copy = Serialised.copy(s.object, s.meeting);
                return Digest.of(copy.draw(), copy.children());
            }, UnguardedLcg::draw, UnguardedLcg::spawn));

        public Control() {
            super(PROGRAMS);
        }

        @Actor
        public void copy() {
            run(0);
        }

        @Actor
        public void draw() {
            run(1);
        }

        @Arbiter
        public void after(L_Result r) {
            r.r1 = order();
        }
    }
}
