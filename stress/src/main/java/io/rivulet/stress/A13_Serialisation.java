package io.rivulet.stress;

import io.rivulet.random.Generator;
import io.rivulet.random.RandomState;
import io.rivulet.random.SeedSequence;
import io.rivulet.stress.unguarded.UnguardedLcg;
import java.util.List;
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
 * What would show it: a copy that goes on with words, or with a count, that no order of the calls gives ("none"): an
 * actor spawns and then draws, so that a copy with the later word and the earlier count would be of two moments.
 *
 *   java -jar stress/target/jcstress.jar -t A13_Serialisation
 */
@JCStressTest
@State
public class A13_Serialisation extends Trial<Facades> {

    private static final ToLongFunction<Facades> DRAW = f -> f.rng.nextInt();

    private static final ToLongFunction<Facades> GAUSSIAN = f -> Digest.of(f.random.standardNormal());

    private static final ToLongFunction<Facades> SPAWN = f -> f.rng.spawn(1).get(0).nextLong();

    private static final ToLongFunction<Facades> COPY = f -> {
        Generator copy = Serialised.copy(f.rng);
        return Digest.of(copy.nextInt(), copy.nextLong(),
            copy.bitGenerator().seedSequence().map(SeedSequence::childrenSpawned).orElse(-1L));
    };

    private static final ToLongFunction<Facades> LEGACY_COPY = f -> {
        RandomState copy = Serialised.copy(f.random);
        return Digest.of(copy.standardNormal(), copy.randomSample());
    };

    private static final List<SerialOrders<Facades>> PROGRAMS = List.of(
        program("PCG64", BeforeRefill.PCG64, DRAW, SPAWN, COPY),
        program("Philox", BeforeRefill.PHILOX, DRAW, SPAWN, COPY),
        program("SFC64", BeforeRefill.SFC64, DRAW, SPAWN, COPY),
        program("MT19937", BeforeRefill.MT19937, DRAW, DRAW, COPY),
        program("RandomState", BeforeRefill.MT19937, GAUSSIAN, DRAW, LEGACY_COPY));

    public A13_Serialisation() {
        super(PROGRAMS);
    }

    private static SerialOrders<Facades> program(String title, BeforeRefill family,
        ToLongFunction<Facades> one, ToLongFunction<Facades> other, ToLongFunction<Facades> copy) {
        return SerialOrders.of(title, () -> new Facades(family))
            .actor(other, one, copy)
            .actor(copy, other, one)
            .then(DRAW);
    }

    @Actor
    public void copyLast() {
        run(0);
    }

    @Actor
    public void copyFirst() {
        run(1);
    }

    @Arbiter
    public void after(L_Result r) {
        r.r1 = order();
    }

    /** The same on a generator that Java serialises, field by field. */
    @JCStressTest
    @State
    public static class Control extends Trial.OfTwin<UnguardedLcg> {
        private static final ToLongFunction<UnguardedLcg> TWIN_COPY = twin -> {
            UnguardedLcg copy = Serialised.copy(twin);
            return Digest.of(copy.draw(), copy.children());
        };

        private static final List<SerialOrders<UnguardedLcg>> PROGRAMS = List.of(
            SerialOrders.of("twin", UnguardedLcg::new)
                .actor(UnguardedLcg::spawn, UnguardedLcg::draw, TWIN_COPY)
                .actor(TWIN_COPY, UnguardedLcg::spawn, UnguardedLcg::draw)
                .then(UnguardedLcg::draw));

        public Control() {
            super(PROGRAMS);
        }

        @Actor
        public void copyLast() {
            run(0);
        }

        @Actor
        public void copyFirst() {
            run(1);
        }

        @Arbiter
        public void after(L_Result r) {
            r.r1 = order();
        }
    }
}
