package io.rivulet.random.commons;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.BitGeneratorState;
import io.rivulet.random.Generator;
import io.rivulet.random.SeedSequence;
import io.rivulet.random.testing.Streams;
import io.rivulet.random.testing.TinyJson;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every source of Commons RNG under our generator. */
class RandomSourcesTest {

    private static final int COUNT = 2_000;

    private static UniformRandomProvider provider(RandomSource source, SeedSequence seeds) {
        long[] seed = seeds.generateState64(4);
        return source == RandomSource.TWO_CMRES_SELECT ? source.create(seed, 3, 7) : source.create(seed);
    }

    private static UniformRandomProvider provider(RandomSource source) {
        return provider(source, SeedSequence.of(600));
    }

    private static CommonsBitGenerator adapted(RandomSource source) {
        return new CommonsBitGenerator(SeedSequence.of(600), seeds -> provider(source, seeds));
    }

    private static long[] words(UniformRandomProvider provider, int count) {
        return LongStream.generate(provider::nextLong).limit(count).toArray();
    }

    @Test
    void thereAreManyOfThem() {
        assertTrue(RandomSource.values().length >= 50);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void itsWordsAreTheStream(RandomSource source) {
        long[] expected = words(provider(source), COUNT);
        assertArrayEquals(expected, new CommonsBitGenerator(provider(source)).randomRaw(COUNT));

        Generator rng = new Generator(adapted(source));
        assertEquals(expected[0], rng.nextLong());
        assertEquals((int) expected[1], rng.nextInt());
        assertEquals((expected[2] >>> 11) * 0x1p-53, rng.random());
        assertEquals((int) (expected[1] >>> 32), rng.nextInt());
        double[] doubles = rng.random(COUNT - 3);
        for (int i = 3; i < COUNT; i++) {
            assertEquals((expected[i] >>> 11) * 0x1p-53, doubles[i - 3]);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void aStateGoesThereAndBack(RandomSource source) {
        Generator rng = new Generator(adapted(source));
        rng.random(777);
        rng.nextInt();
        BitGeneratorState state = rng.bitGenerator().state();
        String script = "idlfri".repeat(100);
        long[] tail = Streams.mixture(rng, script);

        // By way of JSON, into a generator that stands elsewhere on another stream.
        Generator other = new Generator(
            new CommonsBitGenerator(provider(source, SeedSequence.of(source == RandomSource.JDK ? 600 : 601))));
        other.random(50);
        @SuppressWarnings("unchecked")
        Map<String, Object> read = (Map<String, Object>) TinyJson.read(TinyJson.write(state.toMap()));
        other.bitGenerator().restore(read);
        assertEquals(state, other.bitGenerator().state());
        assertArrayEquals(tail, Streams.mixture(other, script));
        assertEquals(rng.bitGenerator().state(), other.bitGenerator().state());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void aFailedStepIsRolledBack(RandomSource source) {
        Generator rng = new Generator(adapted(source));
        Generator quiet = new Generator(adapted(source));
        assertThrows(IllegalStateException.class, () -> rng.atomically(r -> {
            r.random(10);
            r.nextInt();
            throw new IllegalStateException();
        }));
        assertArrayEquals(Streams.mixture(quiet, "if"), Streams.mixture(rng, "if"));
        assertEquals(quiet.bitGenerator().state(), rng.bitGenerator().state());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void spawns(RandomSource source) {
        BitGenerator parent = adapted(source);
        List<BitGenerator> children = parent.spawn(3);
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(words(provider(source, SeedSequence.of(600).child(i)), 20), children.get(i).randomRaw(20));
        }
        BitGenerator grandchild = children.get(2).spawn(1).get(0);
        assertArrayEquals(words(provider(source, SeedSequence.of(600).child(2).child(0)), 20), grandchild.randomRaw(20));
        assertArrayEquals(words(provider(source), 20), parent.randomRaw(20), "the parent does not move");
        assertNotEquals(children.get(0).randomRaw(), children.get(1).randomRaw());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void jumpsWhereItCan(RandomSource source) {
        if (!(provider(source) instanceof JumpableUniformRandomProvider)) {
            assertTrue(!source.isJumpable());
            return;
        }
        JumpableCommonsBitGenerator here = new JumpableCommonsBitGenerator(SeedSequence.of(600),
            seeds -> (JumpableUniformRandomProvider) provider(source, seeds));
        here.randomRaw(5);
        BitGeneratorState before = here.state();

        JumpableUniformRandomProvider reference = (JumpableUniformRandomProvider) provider(source);
        long[] unmoved = words(reference, 25);
        reference = (JumpableUniformRandomProvider) provider(source);
        words(reference, 5);
        reference.jump();
        reference.jump();
        reference.jump();

        assertEquals(here.jumped(3).state(), here.jumped().jumped().jumped().state());
        assertArrayEquals(words(reference, 20), here.jumped(3).randomRaw(20));
        assertEquals(before, here.state());
        for (int i = 5; i < 25; i++) {
            assertEquals(unmoved[i], here.randomRaw());
        }
    }
}
