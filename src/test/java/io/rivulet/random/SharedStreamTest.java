package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.testing.BitGenerators;
import io.rivulet.random.testing.Threads;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two threads on one stream: consecutive values, none lost, none twice. The stress module asks harder. */
class SharedStreamTest {

    private static final int DRAWS = 60_000;

    /** Where in the stream a word of 64 bits stands; none comes twice in so few. */
    private static Map<Long, Integer> places(BitGenerators kind, int count) {
        Map<Long, Integer> places = new HashMap<>();
        Generator alone = kind.generator(120);
        for (int i = 0; i < count; i++) {
            places.put(alone.nextLong(), i);
        }
        assertEquals(count, places.size());
        return places;
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void scalarDrawsAreConsecutive(BitGenerators kind) {
        Map<Long, Integer> places = places(kind, 2 * DRAWS);
        Generator shared = kind.generator(120);
        boolean[] seen = new boolean[2 * DRAWS];
        long[][] drawn = new long[2][DRAWS];
        Threads.run(2, thread -> Arrays.setAll(drawn[thread], i -> shared.nextLong()));
        for (long[] words : drawn) {
            int last = -1;
            for (long word : words) {
                int place = places.get(word);
                assertTrue(place > last, "a thread sees the stream in order");
                assertTrue(!seen[place], "no value comes twice");
                seen[place] = true;
                last = place;
            }
        }
        BitGenerator alone = kind.seeded(120);
        new Generator(alone).integers(Long.MIN_VALUE, Long.MAX_VALUE, 2 * DRAWS, DType.INT64, true);
        assertEquals(alone.state(), shared.bitGenerator().state());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void halvesAreNeverSplitOrLost(BitGenerators kind) {
        Generator shared = kind.generator(121);
        Generator alone = kind.generator(121);
        long[][] drawn = new long[2][DRAWS];
        Threads.run(2, thread -> Arrays.setAll(drawn[thread], i -> shared.nextInt()));
        long[] together = LongStream.concat(Arrays.stream(drawn[0]), Arrays.stream(drawn[1])).sorted().toArray();
        assertArrayEquals(LongStream.generate(alone::nextInt).limit(2L * DRAWS).sorted().toArray(), together);
        assertEquals(alone.bitGenerator().state(), shared.bitGenerator().state());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void anArrayIsOneRunOfTheStream(BitGenerators kind) {
        int size = 101;
        int calls = DRAWS / size;
        Map<Long, Integer> places = places(kind, 3 * calls * size);
        Generator shared = kind.generator(120);
        Threads.run(3, thread -> {
            for (int call = 0; call < calls; call++) {
                long[] run = thread < 2 ? shared.integers(Long.MIN_VALUE, Long.MAX_VALUE, size, DType.INT64, true)
                    : shared.atomically(r -> LongStream.generate(r::nextLong).limit(size).toArray());
                for (int i = 0; i < size; i++) {
                    long word = thread < 2 ? run[i] ^ Long.MIN_VALUE : run[i];
                    assertEquals(places.get(word), places.get(thread < 2 ? run[0] ^ Long.MIN_VALUE : run[0]) + i);
                }
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void aStateIsOneMomentOfTheStream(BitGenerators kind) {
        int draws = 20_000;
        Map<Long, Integer> places = places(kind, draws + 10);
        Generator shared = kind.generator(120);
        Threads.run(2, thread -> {
            if (thread == 0) {
                for (int i = 0; i < draws; i++) {
                    shared.nextLong();
                }
            } else {
                Generator copy = kind.generator(1);
                int last = 0;
                for (int i = 0; i < 500; i++) {
                    copy.bitGenerator().restore(shared.bitGenerator().state());
                    int place = places.get(copy.nextLong());
                    assertTrue(place >= last);
                    last = place;
                    for (int k = 1; k < 10; k++) {
                        assertEquals(place + k, places.get(copy.nextLong()));
                    }
                }
            }
        });
    }

    @Test
    void noSpawnKeyIsGivenTwice() {
        Generator parent = Generator.defaultRng(122);
        SeedSequence seeds = parent.bitGenerator().seedSequence().orElseThrow();
        int calls = 60_000;
        long[][] keys = new long[3][2 * calls];
        Threads.run(3, thread -> {
            for (int call = 0; call < calls; call++) {
                List<SeedSequence> pair = thread < 2 ? seeds.spawn(2)
                    : parent.spawn(2).stream().map(rng -> rng.bitGenerator().seedSequence().orElseThrow()).toList();
                keys[thread][2 * call] = key(pair.get(0));
                keys[thread][2 * call + 1] = key(pair.get(1));
            }
        });
        for (long[] own : keys) {
            for (int i = 0; i < own.length; i += 2) {
                assertEquals(own[i] + 1, own[i + 1]);
            }
        }
        assertEquals(6L * calls, seeds.childrenSpawned());
        assertArrayEquals(LongStream.range(0, 6L * calls).toArray(),
            Arrays.stream(keys).flatMapToLong(Arrays::stream).sorted().toArray());
    }

    private static long key(SeedSequence child) {
        return child.spawnKey().get(0).longValueExact();
    }
}
