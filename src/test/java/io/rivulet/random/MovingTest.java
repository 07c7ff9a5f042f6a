package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.testing.BitGenerators;
import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Advancing and jumping. */
class MovingTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"PCG64", "PCG64DXSM", "Philox"})
    void advancingIsDrawingManyWords(BitGenerators kind) {
        // Philox counts blocks of four words, and drops what is left of the current one.
        int wordsAStep = kind == BitGenerators.Philox ? 4 : 1;
        for (int position : new int[] {0, 4, 60, 64, 68, 128}) {
            for (int distance = 0; distance < 150; distance += 7) {
                BitGenerator drawn = kind.seeded(30);
                drawn.randomRaw(position + distance * wordsAStep);
                BitGenerator advanced = kind.seeded(30);
                advanced.randomRaw(position);
                assertSame(advanced, ((Advanceable<?>) advanced).advance(distance));
                assertArrayEquals(drawn.randomRaw(100), advanced.randomRaw(100));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"PCG64", "PCG64DXSM", "Philox"})
    void advancingBackUndoesAdvancing(BitGenerators kind) {
        BitGenerator bits = kind.seeded(31);
        ((Advanceable<?>) bits).advance(0);
        BitGeneratorState start = bits.state();
        BigInteger far = BigInteger.ONE.shiftLeft(100).add(BigInteger.TEN);
        ((Advanceable<?>) bits).advance(far);
        assertNotEquals(start, bits.state());
        ((Advanceable<?>) bits).advance(far.negate());
        assertEquals(start, bits.state());
        BigInteger period = BigInteger.ONE.shiftLeft(kind == BitGenerators.Philox ? 256 : 128);
        ((Advanceable<?>) bits).advance(period.multiply(BigInteger.valueOf(3)));
        assertEquals(start, bits.state());
        assertThrows(NullPointerException.class, () -> ((Advanceable<?>) bits).advance(null));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"PCG64", "PCG64DXSM", "Philox"})
    void movingDropsTheBufferedHalf(BitGenerators kind) {
        Generator rng = kind.generator(32);
        rng.nextInt();
        Generator jumped = new Generator((BitGenerator) ((Jumpable<?>) rng.bitGenerator()).jumped());
        assertEquals(0L, jumped.bitGenerator().state().toMap().get("has_uint32"));
        assertEquals(1L, rng.bitGenerator().state().toMap().get("has_uint32"));
        ((Advanceable<?>) rng.bitGenerator()).advance(0);
        assertEquals(0L, rng.bitGenerator().state().toMap().get("has_uint32"));
        assertEquals(0L, rng.bitGenerator().state().toMap().get("uinteger"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SFC64")
    void jumpingMakesACopyAndStaysWhereItIs(BitGenerators kind) {
        for (int position : new int[] {0, 1, 5, 63, 64, 65, 623, 624, 700}) {
            BitGenerator bits = kind.seeded(33);
            bits.randomRaw(position);
            BitGeneratorState before = bits.state();
            BitGenerator one = (BitGenerator) ((Jumpable<?>) bits).jumped();
            BitGenerator two = (BitGenerator) ((Jumpable<?>) bits).jumped(2);
            assertEquals(before, bits.state());
            assertEquals(two.state(), ((BitGenerator) ((Jumpable<?>) one).jumped(1)).state());
            assertNotEquals(before, one.state());
            // The copy's children have keys that the original's do not: both take them from one sequence.
            assertSame(bits.seedSequence().orElseThrow(), one.seedSequence().orElseThrow());
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"PCG64", "PCG64DXSM", "Philox"})
    void jumpsCancel(BitGenerators kind) {
        BitGenerator bits = kind.seeded(34);
        BitGenerator back = (BitGenerator) ((Jumpable<?>) ((Jumpable<?>) bits).jumped(1000)).jumped(-1000);
        assertEquals(bits.state(), back.state());
        BitGenerator twice = (BitGenerator) ((Advanceable<?>) bits).jumped(BigInteger.TWO.pow(90));
        BitGenerator once = (BitGenerator) ((Advanceable<?>) bits).jumped(BigInteger.TWO.pow(89));
        assertEquals(twice.state(), ((BitGenerator) ((Advanceable<?>) once).jumped(BigInteger.TWO.pow(89))).state());
    }

    @Test
    void mersenneTwisterDoesNotJumpBack() {
        IllegalArgumentException refusal =
            assertThrows(IllegalArgumentException.class, () -> new MT19937(35).jumped(-1));
        assertTrue(refusal.getMessage().contains("jumps") && refusal.getMessage().contains("-1"));
        MT19937 bits = new MT19937(35);
        assertEquals(bits.state(), bits.jumped(0).state());
    }

    @Test
    void reseedingFromTheOperatingSystemKeepsThePosition() {
        MT19937 bits = new MT19937(36);
        bits.randomRaw(100);
        BitGeneratorState before = bits.state();
        bits.legacySeed();
        assertNotEquals(before, bits.state());
        assertEquals(position(before), position(bits.state()));
        assertTrue(bits.seedSequence().isEmpty());
        for (long wrong : new long[] {-1, 1L << 32}) {
            BitGeneratorState state = bits.state();
            assertThrows(IllegalArgumentException.class, () -> bits.legacySeed(wrong));
            assertThrows(IllegalArgumentException.class, () -> bits.legacySeed(new long[] {1, wrong}));
            assertThrows(IllegalArgumentException.class, () -> MT19937.legacy(new long[0]));
            assertEquals(state, bits.state());
        }
    }

    private static Object position(BitGeneratorState state) {
        return ((Map<?, ?>) state.toMap().get("state")).get("pos");
    }

    @Test
    void philoxChecksKeyAndCounter() {
        BigInteger zero = BigInteger.ZERO;
        BigInteger keys = BigInteger.ONE.shiftLeft(128);
        BigInteger counters = BigInteger.ONE.shiftLeft(256);
        new Philox(keys.subtract(BigInteger.ONE), counters.subtract(BigInteger.ONE));
        assertThrows(IllegalArgumentException.class, () -> new Philox(keys, zero));
        assertThrows(IllegalArgumentException.class, () -> new Philox(BigInteger.ONE.negate(), zero));
        assertThrows(IllegalArgumentException.class, () -> new Philox(zero, counters));
        assertThrows(IllegalArgumentException.class, () -> new Philox(SeedSequence.of(1), BigInteger.ONE.negate()));
        assertThrows(NullPointerException.class, () -> new Philox((BigInteger) null, zero));
    }
}
