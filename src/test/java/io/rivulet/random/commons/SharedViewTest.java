package io.rivulet.random.commons;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import io.rivulet.random.SeedSequence;
import io.rivulet.random.testing.BitGenerators;
import io.rivulet.random.testing.Threads;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.apache.commons.rng.RandomProviderState;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.RandomProviderDefaultState;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two threads, one of them through a view: one stream, none of it lost, none of it twice. */
class SharedViewTest {

    private static final int DRAWS = 30_000;

    private static Map<Long, Integer> places(BitGenerator alone, int count) {
        Map<Long, Integer> places = new HashMap<>();
        Generator rng = new Generator(alone);
        for (int i = 0; i < count; i++) {
            places.put(rng.nextLong(), i);
        }
        assertEquals(count, places.size());
        return places;
    }

    private static void assertDisjointRuns(BitGenerator shared, BitGenerator alone) {
        Map<Long, Integer> places = places(alone, 2 * DRAWS);
        Generator rng = new Generator(shared);
        UniformRandomProvider view = GeneratorProvider.of(shared);
        long[][] drawn = new long[2][DRAWS];
        Threads.run(2, thread -> Arrays.setAll(drawn[thread], i -> thread == 0 ? rng.nextLong() : view.nextLong()));
        boolean[] seen = new boolean[2 * DRAWS];
        for (long[] words : drawn) {
            int last = -1;
            for (long word : words) {
                int place = places.get(word);
                assertTrue(place > last && !seen[place]);
                seen[place] = true;
                last = place;
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void aViewAndAGeneratorShareTheStream(BitGenerators kind) {
        assertDisjointRuns(kind.seeded(640), kind.seeded(640));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"XO_RO_SHI_RO_128_PP", "MT", "SPLIT_MIX_64", "JDK"})
    void twoThreadsShareACommonsProvider(RandomSource source) {
        assertDisjointRuns(new CommonsBitGenerator(source.create(641L)), new CommonsBitGenerator(source.create(641L)));
    }

    @Test
    void bytesAreOneRun() {
        int words = 40;
        int calls = 1_000;
        Map<Long, Integer> places = places(new PCG64(642), 2 * calls * words);
        PCG64 shared = new PCG64(642);
        Threads.run(2, thread -> {
            UniformRandomProvider view = GeneratorProvider.of(shared);
            byte[] bytes = new byte[8 * words];
            for (int call = 0; call < calls; call++) {
                view.nextBytes(bytes);
                ByteBuffer run = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
                int first = places.get(run.getLong(0));
                for (int i = 0; i < words; i++) {
                    assertEquals(first + i, places.get(run.getLong(8 * i)));
                }
            }
        });
    }

    /** Gives one word, over and over, and fails when asked for another; its state says how many it gave. */
    private static final class OneWord implements RestorableUniformRandomProvider {
        private final long word;
        private byte given;

        OneWord(long word) {
            this.word = word;
        }

        @Override
        public long nextLong() {
            if (given == 1) {
                throw new IllegalStateException("no second word");
            }
            given++;
            return word;
        }

        @Override
        public RandomProviderState saveState() {
            return new RandomProviderDefaultState(new byte[] {given});
        }

        @Override
        public void restoreState(RandomProviderState state) {
            given = ((RandomProviderDefaultState) state).getState()[0];
        }
    }

    /** Were each word a step of its own, the first would be gone when the second fails. */
    @Test
    void drawsOfSeveralWordsAreOneStep() {
        assertOneStep(0, view -> view.nextInt(3 << 29));
        assertOneStep(0x7FFF_FFFF_7FFF_FFFFL, view -> view.nextInt(Integer.MIN_VALUE, 1 << 30));
        assertOneStep(-1, view -> view.nextLong(3L << 61));
        assertOneStep(Long.MAX_VALUE, view -> view.nextLong(Long.MIN_VALUE, 3));
        assertOneStep(1, view -> view.nextBytes(new byte[9]));
        assertOneStep(1, view -> view.nextBytes(new byte[20], 3, 9));
    }

    private static void assertOneStep(long rejected, Consumer<UniformRandomProvider> draw) {
        GeneratorProvider view = GeneratorProvider.of(new CommonsBitGenerator(new OneWord(rejected)));
        Object before = view.saveState();
        assertThrows(IllegalStateException.class, () -> draw.accept(view));
        assertEquals(before, view.saveState());
        assertEquals(rejected, view.nextLong());
    }

    @Test
    void splitsAndSpawnsNeverShareAKey() {
        int calls = 10_000;
        PCG64 shared = new PCG64(SeedSequence.of(644));
        GeneratorProvider view = GeneratorProvider.of(shared);
        long[][] keys = new long[2][calls];
        Threads.run(2, thread -> Arrays.setAll(keys[thread], i -> {
            BitGenerator child = thread == 0 ? shared.spawn(1).get(0) : view.split().generator().bitGenerator();
            return child.seedSequence().orElseThrow().spawnKey().get(0).longValueExact();
        }));
        assertArrayEquals(LongStream.range(0, 2L * calls).toArray(),
            Arrays.stream(keys).flatMapToLong(Arrays::stream).sorted().toArray());
    }

    /** Each jump leaves another copy behind, and none is lost. */
    @Test
    void jumpsAreSteps() {
        int jumps = 500;
        PCG64 shared = new PCG64(645);
        JumpableGeneratorProvider view = GeneratorProvider.jumpable(shared);
        Set<Object> starts = new HashSet<>();
        Object[][] copies = new Object[2][jumps];
        Threads.run(2, thread -> Arrays.setAll(copies[thread], i -> view.jump().saveState()));
        for (Object[] of : copies) {
            starts.addAll(Arrays.asList(of));
        }
        assertEquals(2 * jumps, starts.size());
        assertEquals(new PCG64(645).jumped(2L * jumps).state(), shared.state());

        // With draws between them the jumps still add up: the position is jumps and draws together.
        PCG64 drawnFrom = new PCG64(646);
        JumpableGeneratorProvider other = GeneratorProvider.jumpable(drawnFrom);
        Threads.run(2, thread -> {
            for (int i = 0; i < jumps; i++) {
                if (thread == 0) {
                    other.jump();
                } else {
                    drawnFrom.randomRaw();
                }
            }
        });
        assertEquals(new PCG64(646).jumped(jumps).advance(jumps).state(), drawnFrom.state());
    }
}
