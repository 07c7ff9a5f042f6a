package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.testing.Serialized;
import io.rivulet.random.testing.Streams;
import java.io.NotSerializableException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Bit generators that users write. */
class UserGeneratorTest {

    /** The example of BitGenerator's documentation. */
    private static class SplitMix64 extends BitGenerator {
        private static final long serialVersionUID = 1L;
        private final transient long[] state;

        SplitMix64(SeedSequence seeds) {
            super(seeds);
            state = seeds.generateState64(1);
        }

        @Override
        protected long next() {
            long z = state[0] += 0x9E3779B97F4A7C15L;
            z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
            z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
            return z ^ z >>> 31;
        }

        @Override
        protected long[] save() {
            return state.clone();
        }

        @Override
        protected void load(long[] words) {
            state[0] = words[0];
        }

        @Override
        protected BitGenerator create(SeedSequence seeds) {
            return new SplitMix64(seeds);
        }
    }

    /** Counts, and has no method but the one it must have. */
    private static final class OnlyNext extends BitGenerator {
        private static final long serialVersionUID = 1L;
        private final transient long[] count = {0};

        OnlyNext() {
            super(null);
        }

        @Override
        protected long next() {
            return ++count[0];
        }
    }

    /** Counts, unless it is out of order. */
    private static final class Failing extends BitGenerator {
        private static final long serialVersionUID = 1L;
        private transient boolean broken = true;
        private transient long count;

        Failing() {
            super(null);
        }

        @Override
        protected long next() {
            if (broken) {
                throw new IllegalStateException("out of order");
            }
            return ++count;
        }
    }

    private static Generator splitMix(long seed) {
        return new Generator(new SplitMix64(SeedSequence.of(seed)));
    }

    @Test
    void itsWordsAreTheStream() {
        long seed = SeedSequence.of(50).generateState64(1)[0];
        // The JDK's SplittableRandom is the same algorithm.
        SplittableRandom reference = new SplittableRandom(seed);
        Generator rng = splitMix(50);
        for (int i = 0; i < 100; i++) {
            assertEquals(reference.nextLong(), rng.nextLong());
        }
        assertEquals((reference.nextLong() >>> 11) * 0x1p-53, rng.random());
        long word = reference.nextLong();
        assertEquals((int) word, rng.nextInt());
        assertEquals((int) (word >>> 32), rng.nextInt());
        double[] array = rng.random(200);
        for (double x : array) {
            assertEquals((reference.nextLong() >>> 11) * 0x1p-53, x);
        }
    }

    @Test
    void stateGoesThereAndBack() {
        Generator rng = splitMix(51);
        rng.nextInt();
        BitGeneratorState state = rng.bitGenerator().state();
        assertEquals("SplitMix64", state.bitGenerator());
        long[] tail = Streams.mixture(rng, "idlfri");
        Generator other = splitMix(52);
        other.random(3);
        other.bitGenerator().restore(state.toMap());
        assertArrayEquals(tail, Streams.mixture(other, "idlfri"));
        assertEquals(rng.bitGenerator().state(), other.bitGenerator().state());
        assertThrows(IllegalArgumentException.class, () -> rng.bitGenerator().restore(new PCG64(1).state()));
    }

    @Test
    void spawns() {
        Generator rng = splitMix(53);
        List<Generator> children = rng.spawn(2);
        assertEquals(new SplitMix64(SeedSequence.of(53).child(1)).randomRaw(), children.get(1).nextLong());
        assertEquals(2, rng.bitGenerator().seedSequence().orElseThrow().childrenSpawned());
    }

    @Test
    void rollsBack() {
        Generator quiet = splitMix(54);
        Generator rng = splitMix(54);
        for (int draws = 0; draws < 20; draws++) {
            int count = draws;
            assertThrows(IllegalStateException.class, () -> rng.atomically(r -> {
                r.random(count);
                r.nextInt();
                throw new IllegalStateException();
            }));
            assertArrayEquals(Streams.mixture(quiet, "if"), Streams.mixture(rng, "if"));
        }
        assertEquals(quiet.bitGenerator().state(), rng.bitGenerator().state());
    }

    @Test
    void isNotSerialisableUnlessItSaysHow() {
        assertThrows(NotSerializableException.class, () -> Serialized.bytes(splitMix(55)));
    }

    @Test
    void drawsEverythingWithNextAlone() {
        Generator rng = new Generator(new OnlyNext());
        assertEquals(1, rng.nextLong());
        assertEquals(2 * 0x1p-53, rng.sample(bits -> bits.nextLong() * 0x1p-53));
        assertEquals(50, rng.standardNormal(50).length);
        assertEquals(10, rng.integers(0, 1, 10).length);
        rng.shuffle(new int[10]);
        assertTrue(rng.atomically(r -> r.nextLong()) > 50);
    }

    @Test
    void withoutSaveItSaysWhatCannotBeDone() {
        OnlyNext bits = new OnlyNext();
        Generator rng = new Generator(bits);
        assertThrows(UnsupportedOperationException.class, bits::state);
        assertThrows(UnsupportedOperationException.class, () -> bits.spawn(1));
        assertThrows(UnsupportedOperationException.class, () -> bits.restore(
            Map.of("bit_generator", "OnlyNext", "state", Map.of("words", List.of(1)), "has_uint32", 0, "uinteger", 0)));
        assertThrows(IllegalStateException.class, () -> rng.atomically(r -> {
            assertEquals(1, r.nextLong());
            throw new IllegalStateException("the step's own exception, not one about the state");
        }));
        // What was drawn cannot be given back; the stream goes on.
        assertEquals(2, rng.nextLong());
    }

    @Test
    void whereItThrowsNoWordIsMadeUp() {
        Failing bits = new Failing();
        Generator rng = new Generator(bits);
        for (int word = 1; word < 5; word++) {
            bits.broken = true;
            assertThrows(IllegalStateException.class, rng::nextLong);
            bits.broken = false;
            assertEquals(word, rng.nextLong());
        }
        bits.broken = true;
        assertThrows(IllegalStateException.class, () -> rng.random(2));
        bits.broken = false;
        assertArrayEquals(new double[2], rng.random(2));
        assertEquals(7, rng.nextLong());
    }
}
