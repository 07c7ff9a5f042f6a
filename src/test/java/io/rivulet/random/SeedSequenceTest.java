package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.testing.Serialized;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SeedSequenceTest {

    private static final BigInteger BIG = BigInteger.ONE.shiftLeft(100).add(BigInteger.valueOf(7));

    @Test
    void knownWords() {
        SeedSequence seeds = SeedSequence.of(42);
        assertArrayEquals(new int[] {1662858758, 128880814, 1875164712, 753753205}, seeds.pool());
        assertArrayEquals(new int[] {(int) 3444837047L, (int) 2669555309L, 2046530742, (int) 3581440988L},
            seeds.generateState(4));
        SeedSequence keyed = SeedSequence.builder().entropy(BIG).spawnKey(3, 1L << 33).poolSize(8).build();
        assertArrayEquals(new int[] {239125203, 1899102348, (int) 3471723910L, 1147883289}, keyed.generateState(4));
    }

    @Test
    void everyFormOfTheSameEntropyGivesTheSameWords() {
        int[] words = SeedSequence.of(7).generateState(8);
        assertArrayEquals(words, SeedSequence.of(BigInteger.valueOf(7)).generateState(8));
        assertArrayEquals(words, SeedSequence.of(new long[] {7}).generateState(8));
        assertArrayEquals(words, SeedSequence.of(new int[] {7}).generateState(8));
        assertArrayEquals(words, SeedSequence.of(new BigInteger[] {BigInteger.valueOf(7)}).generateState(8));
        assertArrayEquals(words, SeedSequence.builder().entropy(7).build().generateState(8));
        // A number of more than 32 bits is the same as its words.
        assertArrayEquals(SeedSequence.of(5L << 32 | 6).generateState(8),
            SeedSequence.of(new int[] {6, 5}).generateState(8));
    }

    @Test
    void knownCollisionsAreKept() {
        int[] zero = SeedSequence.of(0).generateState(8);
        assertArrayEquals(zero, SeedSequence.of(new long[0]).generateState(8));
        assertArrayEquals(zero, SeedSequence.of(new long[] {0, 0, 0}).generateState(8));
        assertArrayEquals(SeedSequence.of(BigInteger.ONE.shiftLeft(128).add(BigInteger.valueOf(5))).generateState(8),
            SeedSequence.of(new long[] {5, 0, 0, 0, 1}).generateState(8));
        // With a spawn key, entropy is padded, so that key and entropy are not confused.
        assertFalse(Arrays.equals(SeedSequence.of(new long[] {1, 2}).generateState(4),
            SeedSequence.builder().entropy(1).spawnKey(2).build().generateState(4)));
    }

    @Test
    void generatingIsRepeatable() {
        SeedSequence seeds = SeedSequence.of(BIG);
        int[] words = seeds.generateState(100);
        assertArrayEquals(words, seeds.generateState(100));
        assertArrayEquals(Arrays.copyOf(words, 7), seeds.generateState(7));
        long[] wide = seeds.generateState64(50);
        for (int i = 0; i < wide.length; i++) {
            assertEquals(words[2 * i] & 0xFFFF_FFFFL | (long) words[2 * i + 1] << 32, wide[i]);
        }
        assertEquals(0, seeds.generateState(0).length);
        assertEquals(0, seeds.generateState64(0).length);
        seeds.pool()[0] = 99;
        assertArrayEquals(words, seeds.generateState(100));
    }

    @Test
    void freshEntropyIsFresh() {
        Set<BigInteger> seen = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            SeedSequence seeds = new SeedSequence();
            assertEquals(1, seeds.entropy().size());
            assertTrue(seeds.entropy().get(0).bitLength() <= 128);
            assertTrue(seen.add(seeds.entropy().get(0)));
            assertArrayEquals(seeds.pool(), SeedSequence.of(seeds.entropy().get(0)).pool());
        }
        assertTrue(seen.stream().anyMatch(entropy -> entropy.bitLength() > 96));
        assertTrue(SeedSequence.builder().poolSize(8).build().entropy().get(0).bitLength() > 128);
        assertEquals(List.of(BigInteger.TWO), SeedSequence.builder().spawnKey(2).build().spawnKey());
    }

    @Test
    void childByNumberEqualsChildBySpawning() {
        SeedSequence seeds = SeedSequence.builder().entropy(BIG).spawnKey(9).poolSize(6).build();
        List<SeedSequence> children = seeds.spawn(20);
        assertEquals(20, seeds.childrenSpawned());
        for (int i = 0; i < 20; i++) {
            SeedSequence child = SeedSequence.builder().entropy(BIG).spawnKey(9).poolSize(6).build().child(i);
            assertEquals(List.of(BigInteger.valueOf(9), BigInteger.valueOf(i)), child.spawnKey());
            assertEquals(child.toMap(), children.get(i).toMap());
            assertArrayEquals(child.generateState(9), children.get(i).generateState(9));
            assertEquals(0, child.childrenSpawned());
        }
        assertEquals(20, seeds.childrenSpawned());
        assertEquals(List.of(BigInteger.valueOf(9), BigInteger.valueOf(0xFFFF_FFFFL)),
            seeds.child(0xFFFF_FFFFL).spawnKey());
        assertEquals(List.of(BigInteger.valueOf(9), BigInteger.valueOf(20)), seeds.spawn(1).get(0).spawnKey());
        assertEquals(0, seeds.spawn(0).size());
        assertEquals(21, seeds.childrenSpawned());
    }

    @Test
    void theCountMayNotOverflow() {
        long last = 0xFFFF_FFFFL;
        SeedSequence seeds = SeedSequence.builder().entropy(1).childrenSpawned(last - 2).build();
        assertThrows(IllegalStateException.class, () -> seeds.spawn(3));
        assertThrows(IllegalStateException.class, () -> seeds.spawn(Integer.MAX_VALUE));
        assertThrows(IllegalStateException.class, () -> new PCG64(seeds).spawn(3));
        assertEquals(last - 2, seeds.childrenSpawned());
        List<SeedSequence> children = seeds.spawn(2);
        assertEquals(List.of(BigInteger.valueOf(last - 2)), children.get(0).spawnKey());
        assertEquals(List.of(BigInteger.valueOf(last - 1)), children.get(1).spawnKey());
        assertEquals(last, seeds.childrenSpawned());
        assertThrows(IllegalStateException.class, () -> seeds.spawn(1));
        assertEquals(0, seeds.spawn(0).size());
        assertEquals(last, seeds.childrenSpawned());
    }

    @Test
    void moreChildrenThanAListHoldsTakeNoKeys() {
        SeedSequence seeds = SeedSequence.of(8);
        assertThrows(OutOfMemoryError.class, () -> seeds.spawn(Integer.MAX_VALUE));
        assertThrows(OutOfMemoryError.class, () -> new PCG64(seeds).spawn(Integer.MAX_VALUE));
        assertEquals(0, seeds.childrenSpawned());
        assertEquals(List.of(BigInteger.ZERO), seeds.spawn(1).get(0).spawnKey());
    }

    @Test
    void countsBeyondTheIntegersAreUnsigned() {
        SeedSequence seeds = SeedSequence.builder().entropy(1).childrenSpawned(0x8000_0000L).build();
        assertEquals(List.of(BigInteger.valueOf(0x8000_0000L)), seeds.spawn(1).get(0).spawnKey());
        assertEquals(0x8000_0001L, seeds.childrenSpawned());
        assertArrayEquals(SeedSequence.builder().entropy(1).spawnKey(0x8000_0000L).build().pool(),
            seeds.child(0x8000_0000L).pool());
    }

    @Test
    void badArgumentsAreRefusedByName() {
        SeedSequence seeds = SeedSequence.of(1);
        refuse("entropy", "-1", () -> SeedSequence.of(-1));
        refuse("entropy", "-2", () -> SeedSequence.of(BigInteger.TWO.negate()));
        refuse("entropy[1]", "-3", () -> SeedSequence.of(new long[] {1, -3}));
        refuse("entropy[0]", "-4", () -> SeedSequence.of(new int[] {-4}));
        refuse("entropy[0]", "-5", () -> SeedSequence.of(new BigInteger[] {BigInteger.valueOf(-5)}));
        refuse("spawnKey[1]", "-6", () -> SeedSequence.builder().spawnKey(1, -6));
        refuse("poolSize", "3", () -> SeedSequence.builder().poolSize(3));
        refuse("childrenSpawned", "-1", () -> SeedSequence.builder().childrenSpawned(-1));
        refuse("childrenSpawned", "4294967296", () -> SeedSequence.builder().childrenSpawned(1L << 32));
        refuse("count", "-1", () -> seeds.spawn(-1));
        refuse("index", "-1", () -> seeds.child(-1));
        refuse("index", "4294967296", () -> seeds.child(1L << 32));
        refuse("words", "-1", () -> seeds.generateState(-1));
        refuse("words", "-1", () -> seeds.generateState64(-1));
        refuse("words", "1073741824", () -> seeds.generateState64(1 << 30));
        refuse("seed", "-7", () -> new Philox(-7));
        refuse("seed", "-8", () -> Generator.defaultRng(-8));
        refuse("state.pool_size", "3", () -> SeedSequence.fromMap(Map.of("entropy", 4, "pool_size", 3)));
        Executable nullElement = () -> SeedSequence.of(new BigInteger[] {BigInteger.ONE, null});
        assertEquals("entropy[1]", assertThrows(NullPointerException.class, nullElement).getMessage());
        assertEquals(0, seeds.childrenSpawned());
    }

    private static void refuse(String name, String value, Executable call) {
        String message = assertThrows(IllegalArgumentException.class, call).getMessage();
        assertTrue(message.startsWith(name + " ") && message.endsWith("was " + value), message);
    }

    @Test
    void argumentsAreCopied() {
        long[] entropy = {1, 2};
        BigInteger[] key = {BigInteger.ONE};
        SeedSequence seeds = SeedSequence.builder().entropy(entropy).spawnKey(key).build();
        int[] pool = seeds.pool();
        entropy[0] = 9;
        key[0] = BigInteger.TEN;
        assertEquals(List.of(BigInteger.ONE, BigInteger.TWO), seeds.entropy());
        assertEquals(List.of(BigInteger.ONE), seeds.spawnKey());
        assertArrayEquals(pool, SeedSequence.fromMap(seeds.toMap()).pool());
    }

    @Test
    void showsItselfAsInNumPy() {
        assertEquals("SeedSequence(\n    entropy=42,\n)", SeedSequence.of(42).toString());
        SeedSequence seeds = SeedSequence.builder().entropy(new long[] {1, 2}).spawnKey(3).poolSize(5).build();
        seeds.spawn(2);
        assertEquals("SeedSequence(\n    entropy=[1, 2],\n    spawn_key=(3,),\n    pool_size=5,\n"
            + "    n_children_spawned=2,\n)", seeds.toString());
        assertTrue(seeds.child(7).toString().contains("spawn_key=(3, 7),"));
    }

    @Test
    void goesIntoAMapAndBack() {
        SeedSequence seeds = SeedSequence.builder().entropy(BIG).spawnKey(3, 1L << 40).poolSize(7).build();
        seeds.spawn(4);
        for (SeedSequence one : List.of(seeds, seeds.child(5), SeedSequence.of(new long[] {5}), SeedSequence.of(5))) {
            SeedSequence copy = SeedSequence.fromMap(one.toMap());
            assertEquals(one.toMap(), copy.toMap());
            assertEquals(one.toString(), copy.toString());
            assertArrayEquals(one.pool(), copy.pool());
            assertArrayEquals(one.spawn(1).get(0).generateState(4), copy.spawn(1).get(0).generateState(4));
        }
        // A list of one number and the number are told apart, though they seed alike.
        assertNotEquals(SeedSequence.of(5).toMap(), SeedSequence.of(new long[] {5}).toMap());
        assertEquals(Set.of("entropy", "spawn_key", "pool_size", "n_children_spawned"), seeds.toMap().keySet());
        assertArrayEquals(SeedSequence.of(6).pool(), SeedSequence.fromMap(Map.of("entropy", 6)).pool());
    }

    @Test
    void malformedMapsAreRefused() {
        Map<String, Object> good = SeedSequence.of(8).toMap();
        for (Object wrong : Arrays.asList("text", -1, 0.5, List.of(-1), List.of("x"), Map.of(), null)) {
            for (String key : good.keySet()) {
                Map<String, Object> bad = new HashMap<>(good);
                bad.put(key, wrong);
                IllegalArgumentException refusal =
                    assertThrows(IllegalArgumentException.class, () -> SeedSequence.fromMap(bad));
                assertTrue(refusal.getMessage().contains(key), refusal::getMessage);
            }
        }
        assertThrows(IllegalArgumentException.class, () -> SeedSequence.fromMap(Map.of("pool_size", 4)));
        assertThrows(IllegalArgumentException.class, () -> SeedSequence.fromMap(Map.of("entropy", 4, "pool_size", 3)));
        assertThrows(IllegalArgumentException.class,
            () -> SeedSequence.fromMap(Map.of("entropy", 4, "n_children_spawned", 1L << 32)));
    }

    @Test
    void serialisationKeepsEverything() throws IOException {
        SeedSequence seeds =
            SeedSequence.builder().entropy(new long[] {4, 1L << 50}).spawnKey(1L << 40).poolSize(5).build();
        seeds.spawn(3);
        for (SeedSequence one : List.of(seeds, seeds.child(8).child(9))) {
            SeedSequence copy = Serialized.copy(one);
            assertEquals(one.toMap(), copy.toMap());
            assertArrayEquals(one.generateState(9), copy.generateState(9));
        }
    }

    @Test
    void manyGenerationsDeep() {
        SeedSequence seeds = SeedSequence.of(3);
        SeedSequenceBuilder flat = SeedSequence.builder().entropy(3);
        long[] key = new long[500];
        for (int i = 0; i < key.length; i++) {
            seeds = seeds.child(i % 7);
            key[i] = i % 7;
        }
        assertArrayEquals(flat.spawnKey(key).build().generateState(4), seeds.generateState(4));
    }
}
