package io.rivulet.statisticaltests.stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import io.rivulet.random.SeedSequence;
import io.rivulet.statisticaltests.controls.Counter;
import io.rivulet.statisticaltests.controls.KnuthLcg;
import io.rivulet.statisticaltests.stream.Source.Draw;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of the command line stand for the streams one would expect. */
class MakersTest {

    private static final int COUNT = 1_000;

    @Test
    void spawnedStreamsAreTheChildrenOfTheSeed() {
        List<SeedSequence> children = SeedSequence.of(5).spawn(3);
        expect(turns(children.stream().map(child -> longs(new Generator(new PCG64(child)))).toList()),
            Makers.weave(Makers.find("pcg64"), 5, Weave.SPAWNED, 3, 1));
    }

    @Test
    void jumpedStreamsAreEachAJumpFurther() {
        PCG64 start = new PCG64(5);
        expect(turns(List.of(longs(new Generator(start)), longs(new Generator(start.jumped(1))),
            longs(new Generator(start.jumped(2))))), Makers.weave(Makers.find("PCG64"), 5, Weave.JUMPED, 3, 1));
    }

    @Test
    void seedsAreConsecutive() {
        expect(turns(List.of(longs(new Generator(new PCG64(5))), longs(new Generator(new PCG64(6))))),
            Makers.weave(Makers.find("PCG64"), 5, Weave.SEEDS, 2, 1));
    }

    @Test
    void copiesAreEqual() {
        expect(turns(List.of(longs(new Generator(new PCG64(5))), longs(new Generator(new PCG64(5))))),
            Makers.weave(Makers.find("PCG64"), 5, Weave.COPIES, 2, 1));
    }

    @Test
    void takesSourcesOfCommonsRng() {
        UniformRandomProvider reference = RandomSource.SPLIT_MIX_64.create(5L);
        expect(reference::nextLong, Makers.weave(Makers.find("commons:split_mix_64"), 5, Weave.SINGLE, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commons:XO_RO_SHI_RO_128_PP", "commons:MT", "class:java.util.Random",
        "class:io.rivulet.statisticaltests.controls.Counter", "class:io.rivulet.statisticaltests.controls.KnuthLcg"})
    void anyGeneratorSpawns(String name) {
        Source woven = Makers.weave(Makers.find(name), 5, Weave.SPAWNED, 2, 1);
        long[] values = new long[2];
        woven.fill(Draw.LONG, values, 0, 2);
        long[] again = new long[2];
        Makers.weave(Makers.find(name), 5, Weave.SPAWNED, 2, 1).fill(Draw.LONG, again, 0, 2);
        assertArrayEquals(values, again);
        long[] copies = new long[2];
        Makers.weave(Makers.find(name), 5, Weave.COPIES, 2, 1).fill(Draw.LONG, copies, 0, 2);
        assertEquals(copies[0], copies[1]);
        assertNotEquals(values[0], values[1]);
    }

    @Test
    void commonsSourcesJump() {
        var reference = (JumpableUniformRandomProvider) RandomSource.XO_RO_SHI_RO_128_PP.create(5L);
        UniformRandomProvider first = reference.jump();
        UniformRandomProvider second = reference.jump();
        expect(turns(List.of(first::nextLong, second::nextLong)),
            Makers.weave(Makers.find("commons:XO_RO_SHI_RO_128_PP"), 5, Weave.JUMPED, 2, 1));
    }

    @Test
    void takesClassesBySeedOrSeedSequence() {
        expect(longs(new Generator(new Counter(SeedSequence.of(5)))),
            Makers.weave(Makers.find("class:" + Counter.class.getName()), 5, Weave.SINGLE, 1, 1));
        expect(new KnuthLcg(5)::nextLong,
            Makers.weave(Makers.find("class:" + KnuthLcg.class.getName()), 5, Weave.SINGLE, 1, 1));
        expect(new Random(5)::nextLong, Makers.weave(Makers.find("class:java.util.Random"), 5, Weave.SINGLE, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PCG32", "commons:NOTHING", "class:no.such.Thing", "class:java.lang.String",
        "class:java.security.SecureRandom"})
    void refusesWhatItDoesNotKnow(String name) {
        assertThrows(IllegalArgumentException.class, () -> Makers.find(name));
    }

    @Test
    void refusesToJumpWhatCannot() {
        assertThrows(UnsupportedOperationException.class,
            () -> Makers.weave(Makers.find("SFC64"), 5, Weave.JUMPED, 2, 1));
        assertThrows(UnsupportedOperationException.class,
            () -> Makers.weave(Makers.find("class:java.util.Random"), 5, Weave.JUMPED, 2, 1));
        assertThrows(UnsupportedOperationException.class,
            () -> Makers.weave(Makers.find("commons:SPLIT_MIX_64"), 5, Weave.JUMPED, 2, 1));
        assertThrows(IllegalArgumentException.class,
            () -> Makers.weave(Makers.find("PCG64"), 5, Weave.SPAWNED, 0, 1));
    }

    private static LongSupplier longs(Generator generator) {
        return generator::nextLong;
    }

    private static LongSupplier turns(List<LongSupplier> streams) {
        int[] next = {0};
        return () -> streams.get(next[0]++ % streams.size()).getAsLong();
    }

    private static void expect(LongSupplier expected, Source source) {
        long[] found = new long[COUNT];
        source.fill(Draw.LONG, found, 0, COUNT);
        long[] values = new long[COUNT];
        for (int i = 0; i < COUNT; i++) {
            values[i] = expected.getAsLong();
        }
        assertArrayEquals(values, found);
    }
}
