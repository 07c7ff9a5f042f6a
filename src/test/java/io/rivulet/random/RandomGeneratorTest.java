package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.testing.BitGenerators;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generator as the JDK's RandomGenerator. */
class RandomGeneratorTest {

    /** A generator whose words are given. */
    private static final class Scripted extends BitGenerator {
        private static final long serialVersionUID = 1L;
        private final transient long[] words;
        private final transient int[] next = {0};

        Scripted(long... words) {
            super(null);
            this.words = words;
        }

        @Override
        protected long next() {
            return words[next[0]++ % words.length];
        }
    }

    private static final long HIGHEST = -1L;

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void methodsAreNumPysPrimitives(BitGenerators kind) {
        Generator expected = kind.generator(70);
        RandomGenerator rng = kind.generator(70);
        for (int i = 0; i < 200; i++) {
            assertEquals(expected.integers(Long.MIN_VALUE, Long.MAX_VALUE, DType.INT64, true),
                rng.nextLong() ^ Long.MIN_VALUE);
            assertEquals(expected.integers(0, 0xFFFF_FFFFL, DType.UINT32, true), rng.nextInt() & 0xFFFF_FFFFL);
            assertEquals(expected.random(), rng.nextDouble());
            assertEquals(expected.randomFloat(), rng.nextFloat());
            assertEquals(expected.standardNormal(), rng.nextGaussian());
            assertEquals(expected.standardExponential(), rng.nextExponential());
            assertEquals(expected.normal(3, 2), rng.nextGaussian(3, 2));
            assertEquals(expected.nextInt() < 0, rng.nextBoolean());
            assertEquals(expected.integers(0, 1000, DType.INT32, false), rng.nextInt(1000));
            assertEquals(expected.integers(-7, 8, DType.INT32, false), rng.nextInt(-7, 8));
            assertEquals(expected.integers(1L << 40), rng.nextLong(1L << 40));
            assertEquals(expected.integers(-1L << 40, 5), rng.nextLong(-1L << 40, 5));
            byte[] bytes = new byte[i % 9];
            rng.nextBytes(bytes);
            assertArrayEquals(i % 9 == 0 ? new byte[0] : expected.bytes(i % 9), bytes);
        }
        assertEquals(expected.bitGenerator().state(), ((Generator) rng).bitGenerator().state());
    }

    @Test
    void doublesStayBelowTheBound() {
        double[][] ranges = {{0, 1}, {0, Double.MIN_VALUE}, {1, Math.nextUp(1.0)}, {-1, 1}, {-5e-324, 5e-324},
            {0, Double.MAX_VALUE}, {-Double.MAX_VALUE / 2, Double.MAX_VALUE / 2}, {1e16, 1e16 + 4}, {0.1, 0.3}};
        for (double[] range : ranges) {
            for (long word : new long[] {0, 1L << 11, HIGHEST, HIGHEST << 1, 1L << 63, 0x7FFFFFFFFFFFFFFFL}) {
                Generator rng = new Generator(new Scripted(word));
                double x = rng.nextDouble(range[0], range[1]);
                assertTrue(range[0] <= x && x < range[1], () -> x + " in " + Arrays.toString(range));
                if (range[0] == 0) {
                    double y = rng.nextDouble(range[1]);
                    assertTrue(0 <= y && y < range[1]);
                }
            }
        }
        // Where rounding reaches the bound, uniform returns it, as NumPy does.
        assertEquals(Math.nextUp(1.0), new Generator(new Scripted(HIGHEST)).uniform(1, Math.nextUp(1.0)));
        assertEquals(1, new Generator(new Scripted(HIGHEST)).nextDouble(1, Math.nextUp(1.0)));
    }

    @Test
    void doublesInARangeAreUniformWhereNothingIsRounded() {
        Generator expected = Generator.defaultRng(71);
        Generator rng = Generator.defaultRng(71);
        for (int i = 0; i < 1000; i++) {
            assertEquals(expected.uniform(-3, 8), rng.nextDouble(-3, 8));
            assertEquals(5 * expected.random(), rng.nextDouble(5));
            assertEquals(-3 + 11 * expected.randomFloat(), rng.nextFloat(-3, 8));
            assertEquals(5 * expected.randomFloat(), rng.nextFloat(5));
        }
    }

    @Test
    void floatsStayBelowTheBound() {
        float[][] ranges = {{0, 1}, {0, Float.MIN_VALUE}, {1, Math.nextUp(1f)},
            {-Float.MAX_VALUE / 2, Float.MAX_VALUE / 2}};
        for (float[] range : ranges) {
            for (long word : new long[] {0, HIGHEST, 1L << 31, 0x8000_0000_7FFF_FFFFL}) {
                float x = new Generator(new Scripted(word)).nextFloat(range[0], range[1]);
                assertTrue(range[0] <= x && x < range[1], () -> x + " in " + Arrays.toString(range));
            }
        }
    }

    @Test
    void integersReachTheirWholeRange() {
        Generator rng = Generator.defaultRng(72);
        boolean[] seen = new boolean[10];
        for (int i = 0; i < 1000; i++) {
            seen[rng.nextInt(5, 15) - 5] = true;
        }
        assertArrayEquals(new boolean[] {true, true, true, true, true, true, true, true, true, true}, seen);
        assertEquals(Integer.MAX_VALUE - 1, rng.nextInt(Integer.MAX_VALUE - 1, Integer.MAX_VALUE));
        assertEquals(Long.MAX_VALUE - 1, rng.nextLong(Long.MAX_VALUE - 1, Long.MAX_VALUE));
        assertEquals(Long.MIN_VALUE, rng.nextLong(Long.MIN_VALUE, Long.MIN_VALUE + 1));
        assertTrue(rng.nextInt(Integer.MIN_VALUE, Integer.MAX_VALUE) < Integer.MAX_VALUE);
    }

    @Test
    void worksWhereTheJdkTakesAGenerator() {
        double[] expected = Generator.defaultRng(73).random(50);
        assertArrayEquals(expected, Generator.defaultRng(73).doubles(50).toArray());
        long[] raw = new PCG64(73).randomRaw(50);
        assertArrayEquals(raw, Generator.defaultRng(73).longs(50).toArray());
        assertArrayEquals(Generator.defaultRng(73).integers(0, 9, 50, DType.INT32),
            Generator.defaultRng(73).ints(50, 0, 9).toArray());
        List<Integer> list = new ArrayList<>(Collections.nCopies(20, 0));
        list.replaceAll(zero -> Generator.defaultRng(74).nextInt(1000));
        assertEquals(1, list.stream().distinct().count());
    }

    @Test
    void showsWhatItDrawsFrom() {
        assertTrue(Generator.defaultRng(1).toString().startsWith("Generator(PCG64)@"));
        assertNotEquals(Generator.defaultRng().nextLong(), Generator.defaultRng().nextLong());
        assertEquals(0.7739560485559633, Generator.defaultRng(42).random());
        assertEquals(Generator.defaultRng(42).random(), Generator.defaultRng(SeedSequence.of(42)).random());
    }
}
