package io.rivulet.random.commons;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.BitGeneratorState;
import io.rivulet.random.Generator;
import io.rivulet.random.Jumpable;
import io.rivulet.random.PCG64;
import io.rivulet.random.Philox;
import io.rivulet.random.SFC64;
import io.rivulet.random.SeedSequence;
import io.rivulet.random.testing.BitGenerators;
import io.rivulet.random.testing.Streams;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.RandomProviderState;
import org.apache.commons.rng.SplittableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our generators as Commons RNG's providers: which values, and what splits, jumps and states mean. */
class GeneratorProviderTest {

    private static final String TAIL = "ifldrilfd";

    /** Every method of the interface, several times, as bits. */
    private static List<Long> everything(UniformRandomProvider provider) {
        List<Long> values = new ArrayList<>();
        List<Consumer<UniformRandomProvider>> draws = List.of(
            p -> values.add(p.nextLong()),
            p -> values.add((long) p.nextInt()),
            p -> values.add(Double.doubleToRawLongBits(p.nextDouble())),
            p -> values.add((long) Float.floatToRawIntBits(p.nextFloat())),
            p -> values.add(p.nextBoolean() ? 1L : 0L),
            p -> values.add((long) p.nextInt(1)),
            p -> values.add((long) p.nextInt(3 << 29)), // rejects one word in four
            p -> values.add((long) p.nextInt(-5, 1_000)),
            p -> values.add((long) p.nextInt(Integer.MIN_VALUE, 1 << 30)),
            p -> values.add(p.nextLong(1_000_000_007)),
            p -> values.add(p.nextLong(3L << 61)),
            p -> values.add(p.nextLong(-10, 10)),
            p -> values.add(p.nextLong(Long.MIN_VALUE, 3)),
            p -> values.add((long) Float.floatToRawIntBits(p.nextFloat(3))),
            p -> values.add((long) Float.floatToRawIntBits(p.nextFloat(-1, 2))),
            p -> values.add(Double.doubleToRawLongBits(p.nextDouble(7))),
            p -> values.add(Double.doubleToRawLongBits(p.nextDouble(-Double.MAX_VALUE, Double.MAX_VALUE))),
            p -> {
                byte[] bytes = new byte[21];
                p.nextBytes(bytes);
                p.nextBytes(bytes, 3, 9);
                for (byte b : bytes) {
                    values.add((long) b);
                }
            },
            p -> p.ints(5).forEach(i -> values.add((long) i)),
            p -> p.ints(5, 0, 3 << 29).forEach(i -> values.add((long) i)),
            p -> p.longs(5).forEach(values::add),
            p -> p.longs().limit(2).forEach(values::add),
            p -> p.longs(5, 0, 3L << 61).forEach(values::add),
            p -> p.doubles(5).forEach(d -> values.add(Double.doubleToRawLongBits(d))),
            p -> p.doubles(5, 1, 2).forEach(d -> values.add(Double.doubleToRawLongBits(d))));
        for (int round = 0; round < 20; round++) {
            draws.forEach(draw -> draw.accept(provider));
        }
        return values;
    }

    // ------------------------------------------------------------------------------------------- values

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyMethodIsCommonsOwnOverThreeOfOurs(BitGenerators kind) {
        Generator rng = kind.generator(610);
        Generator reference = kind.generator(610);
        assertEquals(everything(new BareProvider(reference)), everything(GeneratorProvider.of(rng)));
        assertEquals(reference.bitGenerator().state(), rng.bitGenerator().state());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void theThreeAreTheGenerators(BitGenerators kind) {
        Generator rng = kind.generator(611);
        UniformRandomProvider view = GeneratorProvider.of(kind.seeded(611));
        for (int i = 0; i < 1_000; i++) {
            assertEquals(rng.nextInt(), view.nextInt());
            assertEquals(rng.nextLong(), view.nextLong());
            assertEquals(rng.random(), view.nextDouble());
            assertEquals(rng.randomFloat(), view.nextFloat());
            assertEquals(rng.nextBoolean(), view.nextBoolean());
        }
    }

    @Test
    void aViewSharesTheStream() {
        Generator rng = Generator.defaultRng(612);
        Generator alone = Generator.defaultRng(612);
        GeneratorProvider view = GeneratorProvider.of(rng);
        assertSame(rng, view.generator());
        UniformRandomProvider other = GeneratorProvider.of(rng.bitGenerator());
        assertEquals(alone.nextInt(), view.nextInt());
        assertEquals(alone.nextInt(), rng.nextInt());
        assertEquals(alone.nextLong(), other.nextLong());
        assertEquals(alone.random(), rng.random());
        assertTrue(view.toString().startsWith("JumpableGeneratorProvider(Generator(PCG64)@"), view::toString);
    }

    @Test
    void thereAndBackIsTheSameStream() {
        Generator twice = new Generator(new CommonsBitGenerator(GeneratorProvider.of(new SFC64(613))));
        assertArrayEquals(new SFC64(613).randomRaw(100), twice.bitGenerator().randomRaw(100));
        UniformRandomProvider kiss = RandomSource.KISS.create(613L);
        UniformRandomProvider view = GeneratorProvider.of(new CommonsBitGenerator(RandomSource.KISS.create(613L)));
        for (int i = 0; i < 100; i++) {
            assertEquals(kiss.nextLong(), view.nextLong());
        }
    }

    @Test
    void badArgumentsMoveNothing() {
        Generator rng = Generator.defaultRng(614);
        GeneratorProvider view = GeneratorProvider.of(rng);
        Object before = rng.bitGenerator().state();
        List<Runnable> calls = List.of(() -> view.nextInt(0), () -> view.nextInt(-1), () -> view.nextInt(3, 3),
            () -> view.nextLong(0), () -> view.nextLong(4, 3), () -> view.nextDouble(Double.NaN), () -> view.nextFloat(-1));
        calls.forEach(call -> assertThrows(IllegalArgumentException.class, call::run));
        assertThrows(IndexOutOfBoundsException.class, () -> view.nextBytes(new byte[3], 1, 3));
        assertThrows(NullPointerException.class, () -> view.nextBytes(null));
        assertThrows(NullPointerException.class, () -> view.split(null));
        assertThrows(NullPointerException.class, () -> view.restoreState(null));
        assertThrows(NullPointerException.class, () -> GeneratorProvider.of((Generator) null));
        assertThrows(NullPointerException.class, () -> GeneratorProvider.of((BitGenerator) null));
        assertEquals(before, rng.bitGenerator().state());
    }

    // ------------------------------------------------------------------------------------------- states

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void savesAndRestores(BitGenerators kind) {
        Generator rng = kind.generator(615);
        GeneratorProvider view = GeneratorProvider.of(rng);
        view.nextInt();
        view.nextLong();
        RandomProviderState saved = view.saveState();
        assertEquals(saved, view.saveState());
        List<Long> tail = everything(view);
        view.restoreState(saved);
        assertEquals(tail, everything(view));
        GeneratorProvider other = GeneratorProvider.of(kind.seeded(1));
        other.restoreState(new GeneratorProviderState(((GeneratorProviderState) saved).state()));
        assertEquals(tail, everything(other));
    }

    @Test
    void foreignStatesAreRefused() {
        GeneratorProvider view = GeneratorProvider.of(new PCG64(616));
        Object before = view.saveState();
        assertThrows(IllegalArgumentException.class, () -> view.restoreState(RandomSource.KISS.create(1L).saveState()));
        assertThrows(IllegalArgumentException.class,
            () -> view.restoreState(GeneratorProvider.of(new SFC64(1)).saveState()));
        assertThrows(NullPointerException.class, () -> new GeneratorProviderState(null));
        assertEquals(before, view.saveState());
    }

    // ------------------------------------------------------------------------------------------- splits

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void aSplitIsASpawnedChild(BitGenerators kind) {
        Generator rng = kind.generator(617);
        GeneratorProvider view = GeneratorProvider.of(rng);
        Object before = rng.bitGenerator().state();
        GeneratorProvider first = view.split();
        GeneratorProvider second = view.split();
        assertEquals(before, rng.bitGenerator().state());
        Generator reference = new Generator(kind.seeded(SeedSequence.of(617).child(1)));
        assertArrayEquals(Streams.mixture(reference, TAIL), Streams.mixture(second.generator(), TAIL));
        assertEquals(2, rng.bitGenerator().seedSequence().orElseThrow().childrenSpawned());
        Generator grandchild = new Generator(kind.seeded(SeedSequence.of(617).child(0).child(0)));
        assertEquals(grandchild.nextLong(), first.split().nextLong());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void aSplitFromASourceIsSeededFromIt(BitGenerators kind) {
        GeneratorProvider view = GeneratorProvider.of(kind.seeded(618));
        long[] words = {0x89ABCDEF_01234567L, 0xFEDCBA98_76543210L};
        int[] next = {0};
        GeneratorProvider child = view.split(() -> words[next[0]++]);
        Generator reference = new Generator(kind.seeded(
            SeedSequence.of(new long[] {0x89ABCDEFL, 0x01234567L, 0xFEDCBA98L, 0x76543210L})));
        assertArrayEquals(Streams.mixture(reference, TAIL), Streams.mixture(child.generator(), TAIL));
        assertEquals(kind.seeded(618).state(), view.generator().bitGenerator().state());
    }

    @Test
    void streamsOfSplitsAndParallelStreamsWork() {
        SplittableUniformRandomProvider view = GeneratorProvider.of(new PCG64(619));
        Set<Long> firsts = new HashSet<>();
        view.splits(1_000).forEach(child -> firsts.add(child.nextLong()));
        view.splits(1_000).parallel().map(UniformRandomProvider::nextLong).toList().forEach(firsts::add);
        view.splits().limit(100).forEach(child -> firsts.add(child.nextLong()));
        LongStream.of(view.longs(10_000).parallel().toArray()).forEach(firsts::add);
        assertEquals(12_100, firsts.size());
    }

    @Test
    void whatCannotSpawnCannotSplit() {
        GeneratorProvider keyed = GeneratorProvider.of(new Philox(BigInteger.ONE, BigInteger.ZERO));
        assertThrows(UnsupportedOperationException.class, keyed::split);
        assertEquals(5, keyed.ints(5).count());
        GeneratorProvider stateless = GeneratorProvider.of(new CommonsBitGenerator(() -> 1L));
        assertThrows(UnsupportedOperationException.class, () -> stateless.split(() -> 1L));
        assertThrows(UnsupportedOperationException.class, stateless::saveState);
        assertThrows(UnsupportedOperationException.class,
            () -> stateless.restoreState(new GeneratorProviderState(stateOf(stateless))));
    }

    private static BitGeneratorState stateOf(GeneratorProvider stateless) {
        return BitGeneratorState.fromMap(Map.of("bit_generator",
            stateless.generator().bitGenerator().name(), "has_uint32", 0, "uinteger", 0));
    }

    // ------------------------------------------------------------------------------------------- jumps

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void aJumpLeavesACopyAndMovesTheStream(BitGenerators kind) {
        Generator rng = kind.generator(620);
        GeneratorProvider view = GeneratorProvider.of(rng);
        if (!(rng.bitGenerator() instanceof Jumpable<?> jumpable)) {
            assertEquals(BitGenerators.SFC64, kind);
            assertTrue(!(view instanceof JumpableUniformRandomProvider));
            return;
        }
        rng.nextInt();
        BitGenerator ahead = jumpable.jumped();
        BitGenerator same = kind.seeded(1);
        same.restore(rng.bitGenerator().state());
        GeneratorProvider copy = assertInstanceOf(JumpableGeneratorProvider.class, view).jump();
        assertEquals(ahead.state(), rng.bitGenerator().state());
        assertEquals(same.state(), copy.generator().bitGenerator().state());
        assertArrayEquals(Streams.mixture(new Generator(same), TAIL), Streams.mixture(copy.generator(), TAIL));
        assertArrayEquals(Streams.mixture(new Generator(ahead), TAIL), Streams.mixture(rng, TAIL));
        assertSame(rng.bitGenerator().seedSequence().orElseThrow(),
            copy.generator().bitGenerator().seedSequence().orElseThrow());
    }

    @Test
    void jumpsAreEvenlySpaced() {
        PCG64 bits = new PCG64(621);
        List<UniformRandomProvider> jumps = GeneratorProvider.jumpable(bits).jumps(4).toList();
        for (int i = 0; i < 4; i++) {
            assertEquals(new PCG64(621).jumped(i).randomRaw(), jumps.get(i).nextLong());
        }
        assertEquals(new PCG64(621).jumped(4).state(), bits.state());
    }

    @Test
    void aCommonsProviderJumpsThroughBothAdapters() {
        JumpableUniformRandomProvider reference =
            (JumpableUniformRandomProvider) RandomSource.XO_RO_SHI_RO_128_PP.create(622L);
        JumpableGeneratorProvider view = GeneratorProvider.jumpable(new JumpableCommonsBitGenerator(
            (JumpableUniformRandomProvider) RandomSource.XO_RO_SHI_RO_128_PP.create(622L)));
        for (int i = 0; i < 3; i++) {
            assertEquals(reference.jump().nextLong(), view.jump().nextLong());
            assertEquals(reference.nextLong(), view.nextLong());
        }
    }

    @Test
    void aJumpThatCannotBeMadeMovesNothing() {
        Generator rng = new Generator(new JumpableCommonsBitGenerator(new JumpableUniformRandomProvider() {
            private long count;

            @Override
            public long nextLong() {
                return ++count;
            }

            @Override
            public UniformRandomProvider jump() {
                UniformRandomProvider copy = GeneratorProviderTest.counterFrom(count);
                count += 1_000;
                return copy;
            }
        }));
        assertEquals(1, rng.nextLong());
        JumpableGeneratorProvider view = (JumpableGeneratorProvider) GeneratorProvider.of(rng);
        assertThrows(UnsupportedOperationException.class, view::jump);
        assertEquals(2, rng.nextLong());
    }

    private static UniformRandomProvider counterFrom(long start) {
        long[] count = {start};
        return () -> ++count[0];
    }

    @Test
    void aJumpInsideAStepThatFailsIsRolledBack() {
        Generator rng = Generator.defaultRng(623);
        JumpableGeneratorProvider view = (JumpableGeneratorProvider) GeneratorProvider.of(rng);
        rng.nextInt();
        Object before = view.saveState();
        assertThrows(IllegalStateException.class, () -> rng.atomically(r -> {
            view.nextDouble();
            view.jump();
            throw new IllegalStateException();
        }));
        assertEquals(before, view.saveState());
        assertNotEquals(before, GeneratorProvider.of(new PCG64(623)).saveState());
    }
}
