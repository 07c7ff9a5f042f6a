package io.rivulet.stress;

import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import io.rivulet.random.SeedSequence;
import io.rivulet.stress.unguarded.UnguardedSpawner;
import java.util.List;
import java.util.function.IntSupplier;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIIII_Result;
import org.openjdk.jcstress.infra.results.IIII_Result;

/*
 * Claim A6: spawn never gives the same key twice, gives each caller consecutive keys, and counts exactly, whichever
 * door it is called through.
 *
 * Why it could break: reading the count, building children and adding to the count afterwards lets two threads read
 * the same count. NumPy does so (numpy issue 32063). Here the keys are reserved by compare-and-set before a child
 * exists.
 *
 * What would show it: two calls that get the same pair of keys, a second key that does not follow the first (-1), or a
 * final count other than 8. Every call spawns two children; pairs of keys are numbered from 0.
 *
 *   java -jar stress/target/jcstress.jar -t A6_SpawnedKeys
 */
public final class A6_SpawnedKeys {

    /** The ways to spawn two children of one sequence; each says which pair of keys it got. */
    private static final class Doors {

        private final SeedSequence seeds = SeedSequence.of(42);
        private final PCG64 bits = new PCG64(seeds);
        private final Generator rng = new Generator(bits);
        private final Generator jumped = new Generator(bits.jumped());

        int sequence() {
            return pairOf(seeds.spawn(2));
        }

        int bitGenerator() {
            return pairOf(bits.spawn(2).stream().map(child -> child.seedSequence().orElseThrow()).toList());
        }

        int generator() {
            return pairOf(rng);
        }

        int jumpedCopy() {
            return pairOf(jumped);
        }

        int count() {
            return (int) seeds.childrenSpawned() / 2;
        }

        private static int pairOf(Generator parent) {
            return pairOf(parent.spawn(2).stream().map(g -> g.bitGenerator().seedSequence().orElseThrow()).toList());
        }

        private static int pairOf(List<SeedSequence> children) {
            return pair(children.stream().map(child -> child.spawnKey().get(0).intValue()).toList());
        }

        static int pair(List<Integer> keys) {
            return keys.get(1) == keys.get(0) + 1 && keys.get(0) % 2 == 0 ? keys.get(0) / 2 : Indices.NONE;
        }
    }

    private A6_SpawnedKeys() {
    }

    /** SeedSequence.spawn by both. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class SequenceAgainstSequence extends TwoStepsEach {

        public SequenceAgainstSequence() {
            this(new Doors());
        }

        private SequenceAgainstSequence(Doors doors) {
            super(doors::sequence, doors::sequence, doors::count);
        }

        @Actor
        public void one(IIIII_Result r) {
            takeOne(r);
        }

        @Actor
        public void other(IIIII_Result r) {
            takeOther(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            takeLast(r);
        }
    }

    /** BitGenerator.spawn by both. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class BitGeneratorAgainstBitGenerator extends TwoStepsEach {

        public BitGeneratorAgainstBitGenerator() {
            this(new Doors());
        }

        private BitGeneratorAgainstBitGenerator(Doors doors) {
            super(doors::bitGenerator, doors::bitGenerator, doors::count);
        }

        @Actor
        public void one(IIIII_Result r) {
            takeOne(r);
        }

        @Actor
        public void other(IIIII_Result r) {
            takeOther(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            takeLast(r);
        }
    }

    /** Generator.spawn by both. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class GeneratorAgainstGenerator extends TwoStepsEach {

        public GeneratorAgainstGenerator() {
            this(new Doors());
        }

        private GeneratorAgainstGenerator(Doors doors) {
            super(doors::generator, doors::generator, doors::count);
        }

        @Actor
        public void one(IIIII_Result r) {
            takeOne(r);
        }

        @Actor
        public void other(IIIII_Result r) {
            takeOther(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            takeLast(r);
        }
    }

    /** Two doors. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class SequenceAgainstBitGenerator extends TwoStepsEach {

        public SequenceAgainstBitGenerator() {
            this(new Doors());
        }

        private SequenceAgainstBitGenerator(Doors doors) {
            super(doors::sequence, doors::bitGenerator, doors::count);
        }

        @Actor
        public void one(IIIII_Result r) {
            takeOne(r);
        }

        @Actor
        public void other(IIIII_Result r) {
            takeOther(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            takeLast(r);
        }
    }

    /** Two doors. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class SequenceAgainstGenerator extends TwoStepsEach {

        public SequenceAgainstGenerator() {
            this(new Doors());
        }

        private SequenceAgainstGenerator(Doors doors) {
            super(doors::sequence, doors::generator, doors::count);
        }

        @Actor
        public void one(IIIII_Result r) {
            takeOne(r);
        }

        @Actor
        public void other(IIIII_Result r) {
            takeOther(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            takeLast(r);
        }
    }

    /** Two doors. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class BitGeneratorAgainstGenerator extends TwoStepsEach {

        public BitGeneratorAgainstGenerator() {
            this(new Doors());
        }

        private BitGeneratorAgainstGenerator(Doors doors) {
            super(doors::bitGenerator, doors::generator, doors::count);
        }

        @Actor
        public void one(IIIII_Result r) {
            takeOne(r);
        }

        @Actor
        public void other(IIIII_Result r) {
            takeOther(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            takeLast(r);
        }
    }

    /** A jumped copy spawns from the same sequence. */
    @JCStressTest
    @JCStressMeta(SixOrders.class)
    @State
    public static class GeneratorAgainstJumpedCopy extends TwoStepsEach {

        public GeneratorAgainstJumpedCopy() {
            this(new Doors());
        }

        private GeneratorAgainstJumpedCopy(Doors doors) {
            super(doors::generator, doors::jumpedCopy, doors::count);
        }

        @Actor
        public void one(IIIII_Result r) {
            takeOne(r);
        }

        @Actor
        public void other(IIIII_Result r) {
            takeOther(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            takeLast(r);
        }
    }

    /** Children first, count afterwards, as in NumPy. */
    @JCStressTest
    @JCStressMeta(SixOrders.Broken.class)
    @State
    public static class UnguardedControl extends TwoStepsEach {

        public UnguardedControl() {
            this(new UnguardedSpawner());
        }

        private UnguardedControl(UnguardedSpawner spawner) {
            this(() -> Doors.pair(spawner.spawn(2)), () -> spawner.childrenSpawned() / 2);
        }

        private UnguardedControl(IntSupplier pairs, IntSupplier count) {
            super(pairs, pairs, count);
        }

        @Actor
        public void one(IIIII_Result r) {
            takeOne(r);
        }

        @Actor
        public void other(IIIII_Result r) {
            takeOther(r);
        }

        @Arbiter
        public void after(IIIII_Result r) {
            takeLast(r);
        }
    }

    /** All three doors at once. For a machine with three cores. */
    @JCStressTest
    @Outcome(id = {"0, 1, 2, 3", "0, 2, 1, 3", "1, 0, 2, 3", "1, 2, 0, 3", "2, 0, 1, 3", "2, 1, 0, 3"},
        expect = Expect.ACCEPTABLE, desc = "Three pairs of keys, consecutive, all different.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A key was given twice or lost.")
    @State
    public static class AllDoorsThreeActors {

        private final Doors doors = new Doors();

        @Actor
        public void sequence(IIII_Result r) {
            r.r1 = doors.sequence();
        }

        @Actor
        public void bitGenerator(IIII_Result r) {
            r.r2 = doors.bitGenerator();
        }

        @Actor
        public void generator(IIII_Result r) {
            r.r3 = doors.generator();
        }

        @Arbiter
        public void after(IIII_Result r) {
            r.r4 = doors.count();
        }
    }
}
