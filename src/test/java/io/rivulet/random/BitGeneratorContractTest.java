package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.testing.BitGenerators;
import io.rivulet.random.testing.Serialized;
import io.rivulet.random.testing.Streams;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every bit generator promises, whichever it is: raw words, states, copies, children. */
class BitGeneratorContractTest {

    /** Beyond two of MT19937's blocks and many of the others' windows. */
    private static final int LAST_POSITION = 1300;

    private static final String TAIL = "ifldrifldriifflliidd";

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void rawWordsAreTheSameOneByOneAndInRuns(BitGenerators kind) {
        long[] together = kind.seeded(5).randomRaw(3000);
        BitGenerator single = kind.seeded(5);
        BitGenerator runs = kind.seeded(5);
        for (int i = 0, run = 0; i < 3000; i += run, run = Math.min(run + 7, 3000 - i)) {
            assertArrayEquals(Arrays.copyOfRange(together, i, i + run), runs.randomRaw(run));
            for (int k = i; k < i + run; k++) {
                assertEquals(together[k], single.randomRaw());
            }
        }
        assertEquals(0, runs.randomRaw(0).length);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void readingTheStateDoesNotMoveTheStream(BitGenerators kind) {
        long[] undisturbed = kind.seeded(6).randomRaw(LAST_POSITION);
        BitGenerator watched = kind.seeded(6);
        for (long word : undisturbed) {
            assertEquals(watched.state(), watched.state());
            assertEquals(word, watched.randomRaw());
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void aRestoredStateContinuesFromEveryPosition(BitGenerators kind) {
        Generator original = kind.generator(7);
        Generator other = kind.generator(8);
        for (int position = 0; position < LAST_POSITION; position++) {
            if (position % 3 == 0) {
                original.nextInt();
            }
            BitGeneratorState state = original.bitGenerator().state();
            long[] tail = Streams.mixture(original, TAIL);
            BitGeneratorState end = original.bitGenerator().state();
            other.random(position % 67);
            other.bitGenerator().restore(state);
            assertEquals(state, other.bitGenerator().state());
            assertArrayEquals(tail, Streams.mixture(other, TAIL));
            assertEquals(end, other.bitGenerator().state());
            original.bitGenerator().restore(state.toMap());
            assertArrayEquals(tail, Streams.mixture(original, TAIL));
            original.bitGenerator().restore(state);
            original.bitGenerator().randomRaw();
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void statesAreValues(BitGenerators kind) {
        BitGenerator one = kind.seeded(9);
        BitGenerator same = kind.seeded(9);
        assertEquals(one.state(), same.state());
        assertEquals(one.state().hashCode(), same.state().hashCode());
        assertEquals(kind.name(), one.state().bitGenerator());
        assertEquals(one.state().toMap().toString(), one.state().toString());
        assertThrows(UnsupportedOperationException.class, () -> one.state().toMap().clear());
        BitGeneratorState before = one.state();
        one.randomRaw();
        assertNotEquals(before, one.state());
        assertEquals(before, same.state());
        for (BitGenerators another : BitGenerators.values()) {
            assertTrue(another == kind || !another.seeded(9).state().equals(before));
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void numbersOfAnyTypeMakeEqualStates(BitGenerators kind) {
        BitGeneratorState state = kind.seeded(10).state();
        assertEquals(state, BitGeneratorState.fromMap(retyped(state.toMap())));
        BitGenerator bits = kind.seeded(1);
        bits.restore(retyped(state.toMap()));
        assertEquals(state, bits.state());
    }

    /** Numbers as lazy JSON readers have them, sequences as arrays. */
    private static Map<String, Object> retyped(Map<?, ?> map) {
        Map<String, Object> copy = new HashMap<>();
        map.forEach((key, value) -> copy.put((String) key, retypedValue(value)));
        return copy;
    }

    private static Object retypedValue(Object value) {
        if (value instanceof Map<?, ?> inner) {
            return retyped(inner);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(BitGeneratorContractTest::retypedValue).toArray();
        }
        if (value instanceof Long number) {
            return number < 4 ? (Object) number.byteValue()
                : number < 1L << 40 ? (Object) number.doubleValue() : BigInteger.valueOf(number);
        }
        return value;
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void childrenComeFromTheSeedSequence(BitGenerators kind) {
        SeedSequence seeds = SeedSequence.of(11);
        BitGenerator parent = kind.seeded(seeds);
        assertSame(seeds, parent.seedSequence().orElseThrow());
        BitGeneratorState before = parent.state();
        List<BitGenerator> children = new ArrayList<>(parent.spawn(2));
        assertEquals(0, parent.spawn(0).size());
        children.addAll(parent.spawn(1));
        assertEquals(before, parent.state());
        assertEquals(3, seeds.childrenSpawned());
        for (int i = 0; i < 3; i++) {
            assertEquals(kind.seeded(SeedSequence.of(11).child(i)).state(), children.get(i).state());
            assertSame(parent.getClass(), children.get(i).getClass());
        }
        assertThrows(IllegalArgumentException.class, () -> parent.spawn(-1));
        assertEquals(3, seeds.childrenSpawned());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void restoringKeepsTheSeedSequence(BitGenerators kind) {
        BitGenerator bits = kind.seeded(12);
        SeedSequence seeds = bits.seedSequence().orElseThrow();
        bits.restore(kind.seeded(13).state());
        assertSame(seeds, bits.seedSequence().orElseThrow());
        assertEquals(kind.seeded(13).state(), bits.state());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void serialisationKeepsTheMomentAndTheCountOfChildren(BitGenerators kind) throws IOException {
        for (int position : new int[] {0, 1, 63, 64, 65, 623, 624, 625}) {
            Generator rng = Streams.moved(kind.seeded(14), position, true);
            rng.spawn(3);
            Generator copy = Serialized.copy(rng);
            assertNotSame(rng.bitGenerator(), copy.bitGenerator());
            assertEquals(rng.bitGenerator().state(), copy.bitGenerator().state());
            assertEquals(3, copy.bitGenerator().seedSequence().orElseThrow().childrenSpawned());
            assertEquals(rng.spawn(1).get(0).nextLong(), copy.spawn(1).get(0).nextLong());
            assertArrayEquals(Streams.mixture(rng, TAIL), Streams.mixture(copy, TAIL));
            assertEquals(rng.bitGenerator().state(), Serialized.copy(rng.bitGenerator()).state());
            assertEquals(rng.bitGenerator().state(), Serialized.copy(rng.bitGenerator().state()));
        }
    }

    @Test
    void generatorsWithoutASeedSequenceSayThatTheyCannotSpawn() throws IOException {
        List<BitGenerator> seedless = List.of(
            MT19937.legacy(5), new Philox(BigInteger.TWO, BigInteger.TEN));
        for (BitGenerator bits : seedless) {
            assertTrue(bits.seedSequence().isEmpty());
            assertThrows(UnsupportedOperationException.class, () -> bits.spawn(1));
            BitGenerator copy = Serialized.copy(bits);
            assertTrue(copy.seedSequence().isEmpty());
            assertArrayEquals(bits.randomRaw(50), copy.randomRaw(50));
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void differentSeedsGiveDifferentStreams(BitGenerators kind) {
        assertNotEquals(kind.seeded(1).randomRaw(), kind.seeded(2).randomRaw());
        BitGenerator fresh = kind.seeded(new SeedSequence());
        BitGenerator another = kind.seeded(new SeedSequence());
        assertNotEquals(fresh.state(), another.state());
        assertTrue(fresh.toString().startsWith(kind.name() + "@"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void badArgumentsLeaveTheStreamAlone(BitGenerators kind) {
        BitGenerator bits = kind.seeded(15);
        BitGeneratorState before = bits.state();
        assertThrows(IllegalArgumentException.class, () -> bits.randomRaw(-1));
        assertThrows(NullPointerException.class, () -> bits.restore((BitGeneratorState) null));
        assertThrows(NullPointerException.class, () -> bits.restore((Map<String, ?>) null));
        assertThrows(NullPointerException.class, () -> new Generator(null));
        assertThrows(IllegalArgumentException.class, () -> kind.seeded(-1));
        assertEquals(before, bits.state());
    }
}
