package io.rivulet.random.commons;

import static java.math.BigInteger.ONE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.BitGeneratorState;
import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import io.rivulet.random.SeedSequence;
import io.rivulet.random.testing.Serialized;
import java.io.NotSerializableException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.RandomProviderState;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/** What a provider cannot do, what is refused, and what a jump leaves behind. */
class CommonsBitGeneratorTest {

    private static CommonsBitGenerator xoshiro(long seed) {
        return new CommonsBitGenerator(SeedSequence.of(seed),
            seeds -> RandomSource.XO_SHI_RO_256_PP.create(seeds.generateState64(4)));
    }

    private static JumpableCommonsBitGenerator jumpable(long seed) {
        return new JumpableCommonsBitGenerator(SeedSequence.of(seed),
            seeds -> (JumpableUniformRandomProvider) RandomSource.XO_SHI_RO_256_PP.create(seeds.generateState64(4)));
    }

    /** Counts up; no state. */
    private static class Counter implements UniformRandomProvider {
        long count;

        @Override
        public long nextLong() {
            return ++count;
        }
    }

    /** Has a state of a class that does not show its bytes. */
    private static final class OwnState extends Counter implements RestorableUniformRandomProvider {
        @Override
        public RandomProviderState saveState() {
            return new RandomProviderState() { };
        }

        @Override
        public void restoreState(RandomProviderState state) {
            throw new AssertionError();
        }
    }

    /** Jumps by 1000, and the copy it leaves behind is of another class. */
    private static final class ForeignCopy extends Counter implements JumpableUniformRandomProvider {
        @Override
        public UniformRandomProvider jump() {
            Counter copy = new Counter();
            copy.count = count;
            count += 1_000;
            return copy;
        }
    }

    // ------------------------------------------------------------------------------------------- names

    @Test
    void theNameTellsTheProvider() {
        assertEquals("CommonsBitGenerator(XoShiRo256PlusPlus)", xoshiro(1).name());
        assertEquals("CommonsBitGenerator(XoShiRo256PlusPlus)", jumpable(1).name());
        assertEquals("CommonsBitGenerator(XoShiRo256PlusPlus)", xoshiro(1).state().bitGenerator());
        assertTrue(new Generator(xoshiro(1)).toString().startsWith("Generator(CommonsBitGenerator(XoShiRo256PlusPlus))@"));
        UniformRandomProvider nameless = new Counter() { };
        assertTrue(new CommonsBitGenerator(nameless).name().contains(getClass().getName()));
    }

    // ------------------------------------------------------------------------------------------- what cannot be done

    @Test
    void withoutAStateItSaysSo() {
        for (UniformRandomProvider provider : new UniformRandomProvider[] {new Counter(), new OwnState()}) {
            CommonsBitGenerator bits = new CommonsBitGenerator(provider);
            assertThrows(UnsupportedOperationException.class, bits::state);
            assertThrows(UnsupportedOperationException.class, bits::save);
            assertThrows(UnsupportedOperationException.class, () -> bits.load(new long[1]));
            assertThrows(UnsupportedOperationException.class, () -> bits.restore(Map.of("bit_generator", bits.name(),
                "state", Map.of("words", List.of(1)), "has_uint32", 0, "uinteger", 0)));
            assertFalse(bits.canSave());
            Generator rng = new Generator(bits);
            assertThrows(IllegalStateException.class, () -> rng.atomically(r -> {
                assertEquals(1, r.nextLong());
                throw new IllegalStateException("the step's own");
            }));
            assertEquals(2, rng.nextLong());
        }
        assertTrue(xoshiro(1).canSave());
    }

    @Test
    void aloneItCannotSpawn() {
        CommonsBitGenerator alone = new CommonsBitGenerator(new Counter());
        assertTrue(alone.seedSequence().isEmpty());
        assertThrows(UnsupportedOperationException.class, () -> alone.spawn(1));
        assertThrows(UnsupportedOperationException.class, () -> alone.reseeded(SeedSequence.of(1)));
        JumpableCommonsBitGenerator jumpingAlone = new JumpableCommonsBitGenerator(new ForeignCopy());
        assertThrows(UnsupportedOperationException.class, () -> jumpingAlone.reseeded(SeedSequence.of(1)));
        assertThrows(NotSerializableException.class, () -> Serialized.bytes(xoshiro(1)));
    }

    @Test
    void nullsAreNamed() {
        assertNamed("provider", () -> new CommonsBitGenerator(null));
        assertNamed("provider", () -> new JumpableCommonsBitGenerator(null));
        assertNamed("seeds", () -> new CommonsBitGenerator(null, seeds -> new Counter()));
        assertNamed("factory", () -> new CommonsBitGenerator(SeedSequence.of(1), null));
        assertNamed("factory's provider", () -> new CommonsBitGenerator(SeedSequence.of(1), seeds -> null));
        assertNamed("seeds", () -> xoshiro(1).reseeded(null));
    }

    private static void assertNamed(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }

    // ------------------------------------------------------------------------------------------- malformed states

    @Test
    void aStateOfAnotherGeneratorIsRefused() {
        BitGenerator bits = xoshiro(1);
        BitGeneratorState before = bits.state();
        assertThrows(IllegalArgumentException.class, () -> bits.restore(new PCG64(1).state()));
        assertThrows(IllegalArgumentException.class,
            () -> bits.restore(new CommonsBitGenerator(RandomSource.KISS.create(1L)).state()));
        assertEquals(before, bits.state());
    }

    @Test
    void malformedWordsAreRefusedAndNothingChanges() {
        for (RandomSource source : new RandomSource[] {RandomSource.JDK, RandomSource.XO_SHI_RO_256_PP, RandomSource.KISS}) {
            BitGenerator bits = new CommonsBitGenerator(source.create(7L));
            bits.randomRaw(3);
            BitGeneratorState before = bits.state();
            for (Object length : new Object[] {0, -1, 1, 4, Long.MAX_VALUE, 1L << 32, BigInteger.TWO.pow(64).subtract(ONE)}) {
                String message = assertThrows(IllegalArgumentException.class,
                    () -> bits.restore(withWord(before, 0, length)), source::name).getMessage();
                assertTrue(message.startsWith("state.state.words[0] must be "), message);
                assertEquals(before, bits.state());
            }
            long length = ((Number) words(before).get(0)).longValue();
            // One byte less: the provider itself finds that out.
            if (length % 8 != 1) {
                assertThrows(IllegalArgumentException.class, () -> bits.restore(withWord(before, 0, length - 1)),
                    source::name);
                assertEquals(before, bits.state());
            }
        }
        BitGenerator java = new CommonsBitGenerator(RandomSource.JDK.create(7L));
        BitGeneratorState before = java.state();
        assertThrows(IllegalArgumentException.class, () -> java.restore(withWord(before, 1, -1L >>> 1)));
        assertEquals(before, java.state());
    }

    private static List<?> words(BitGeneratorState state) {
        return (List<?>) ((Map<?, ?>) state.toMap().get("state")).get("words");
    }

    private static Map<String, Object> withWord(BitGeneratorState state, int index, Object word) {
        List<Object> words = new ArrayList<>(words(state));
        words.set(index, word);
        Map<String, Object> map = new LinkedHashMap<>(state.toMap());
        map.put("state", Map.of("words", words));
        return map;
    }

    // ------------------------------------------------------------------------------------------- jumps

    @Test
    void aJumpDropsTheHalfOfTheCopyAndSharesTheSeeds() {
        JumpableCommonsBitGenerator here = jumpable(5);
        Generator rng = new Generator(here);
        Generator quiet = new Generator(jumpable(5));
        rng.nextInt();
        quiet.nextInt();
        JumpableCommonsBitGenerator moved = here.jumped();
        assertEquals(0L, moved.state().toMap().get("has_uint32"));
        assertEquals(quiet.nextInt(), rng.nextInt());
        assertSame(here.seedSequence().orElseThrow(), moved.seedSequence().orElseThrow());
        assertTrue(here.spawn(1).get(0) instanceof JumpableCommonsBitGenerator);
        assertArrayEquals(jumpable(5).spawn(2).get(1).randomRaw(5), moved.spawn(1).get(0).randomRaw(5));
    }

    @Test
    void aJumpInsideAStepThatFailsIsRolledBack() {
        JumpableCommonsBitGenerator here = jumpable(6);
        BitGeneratorState before = here.state();
        assertThrows(IllegalStateException.class, () -> new Generator(here).atomically(r -> {
            r.nextLong();
            here.jumped();
            r.nextLong();
            throw new IllegalStateException();
        }));
        assertEquals(before, here.state());
    }

    @Test
    void jumpsMustBePositive() {
        assertThrows(IllegalArgumentException.class, () -> jumpable(1).jumped(0));
        assertThrows(IllegalArgumentException.class, () -> jumpable(1).jumped(-1));
    }

    @Test
    void aCopyThatCannotJumpStillGoesOn() {
        JumpableCommonsBitGenerator here = new JumpableCommonsBitGenerator(new ForeignCopy());
        assertEquals(1, here.randomRaw());
        JumpableCommonsBitGenerator moved = here.jumped(2);
        assertEquals(2_002, moved.randomRaw());
        assertEquals(2, here.randomRaw());
        assertThrows(UnsupportedOperationException.class, here::jumped);
        assertEquals(3, here.randomRaw());
        assertEquals(3_003, moved.jumped().randomRaw());
    }
}
