package io.rivulet.stress.lincheck;

import io.rivulet.random.BitGeneratorState;
import io.rivulet.random.DType;
import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import java.util.List;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/** Claims A1 to A6 and A9 for a generator: draws of all widths, state, restore, spawn, jumped and advance. */
class GeneratorLincheckTest {

    @Test
    void drawsAreAtomic() {
        ModelChecking.check(Draws.class, 12, 120);
    }

    @Test
    void stateAndMovesAreAtomic() {
        ModelChecking.check(Moves.class, 8, 50);
    }

    /** The same window of words and kept half, without the lock. */
    @Test
    void anUnguardedStreamIsFound() {
        ModelChecking.checkFinds(Unguarded.class, 20, 300);
    }

    /** Draws that meet in the window's position and in the kept half. */
    public static class Draws {
        private final Generator rng = Generator.defaultRng(42);

        /** A double, by its bits. */
        @Operation
        public long random() {
            return Double.doubleToLongBits(rng.random());
        }

        /** Half a word. */
        @Operation
        public int nextInt() {
            return rng.nextInt();
        }

        /** Three bytes of one 32-bit word. */
        @Operation
        public long integers() {
            byte[] three = rng.integers(0, 200, 3, DType.UINT8);
            return three[0] + 1_000 * (three[1] + 1_000L * three[2]);
        }

        /** A normal variate, by its bits. */
        @Operation
        public long standardNormal() {
            return Double.doubleToLongBits(rng.standardNormal());
        }

        /** A draw of two in one call. */
        @Operation
        public String twoAtOnce() {
            double[] two = rng.random(2);
            return Shown.text(List.of(two[0], two[1]));
        }
    }

    /** What reads the state or moves the stream, against draws. */
    public static class Moves {
        private static final BitGeneratorState OTHER = new PCG64(43).state();

        private final PCG64 bits = new PCG64(42);
        private final Generator rng = new Generator(bits);

        /** Half a word. */
        @Operation
        public int nextInt() {
            return rng.nextInt();
        }

        /** A word. */
        @Operation
        public long nextLong() {
            return rng.nextLong();
        }

        /** The whole state. */
        @Operation
        public String state() {
            return Shown.text(bits.state());
        }

        /** To a fixed state. */
        @Operation
        public void restore() {
            bits.restore(OTHER);
        }

        /** The key of a child. */
        @Operation
        public long spawn() {
            return rng.spawn(1).get(0).bitGenerator().seedSequence().orElseThrow().spawnKey().get(0).longValue();
        }

        /** Where a jumped copy stands. */
        @Operation
        public long jumped() {
            return bits.jumped().randomRaw();
        }

        /** Forward. */
        @Operation
        public void advance() {
            bits.advance(5);
        }
    }

    /** A twin of the mechanism. */
    public static class Unguarded {
        private long word;
        private boolean hasHalf;
        private long half;

        /** The next of the words 0, 2, 4, … */
        @Operation
        public long nextLong() {
            word += 2;
            return word;
        }

        /** Half a word: first the word itself, then what was kept of it. */
        @Operation
        public long nextInt() {
            if (hasHalf) {
                hasHalf = false;
                return half;
            }
            long next = nextLong();
            hasHalf = true;
            half = next + 1;
            return next;
        }
    }
}
