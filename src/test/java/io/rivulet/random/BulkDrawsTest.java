package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.distribution.DoubleDistribution;
import io.rivulet.random.distribution.StandardUniformFloat;
import io.rivulet.random.testing.BitGenerators;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is drawn in bulk is what is drawn one by one: the same values, and the same state afterwards, from wherever the
 * stream stands and whatever is buffered. Each trial is a mixture of short and long requests on one generator, against a
 * twin that answers them one at a time.
 */
class BulkDrawsTest {

    private static final int TRIALS = 200;

    /** Around the sizes of windows and blocks, and some without meaning. */
    private static final int[] SIZES = {0, 1, 2, 3, 4, 7, 31, 63, 64, 65, 66, 127, 128, 129, 200, 511, 512, 513, 1025, 3001};

    @ParameterizedTest
    @EnumSource
    void bulkWordsAreTheWordsOneByOne(BitGenerators kind) {
        SplittableRandom plan = new SplittableRandom(5);
        for (int trial = 0; trial < TRIALS; trial++) {
            Generator rng = kind.generator(trial);
            Generator single = kind.generator(trial);
            BitGenerator bits = rng.bitGenerator();
            BitGenerator twin = single.bitGenerator();
            for (int step = 0; step < 12; step++) {
                int size = SIZES[plan.nextInt(SIZES.length)];
                switch (plan.nextInt(6)) {
                    case 0 -> assertArrayEquals(oneByOne(single, size), rng.random(size));
                    case 1 -> {
                        long[] expected = new long[size];
                        Arrays.setAll(expected, i -> twin.randomRaw());
                        assertArrayEquals(expected, bits.randomRaw(size));
                    }
                    case 2 -> {
                        float[] expected = new float[size];
                        for (int i = 0; i < size; i++) {
                            expected[i] = single.randomFloat();
                        }
                        assertArrayEquals(expected, rng.sample(new StandardUniformFloat(), size));
                    }
                    case 3 -> assertEquals(single.nextInt(), rng.nextInt());
                    case 4 -> assertEquals(single.nextLong(), rng.nextLong());
                    default -> {
                        byte[] expected = new byte[size];
                        assertArrayEquals(bytesOneByOne(single, expected), rng.bytes(size));
                    }
                }
                if (plan.nextInt(3) == 0) {
                    assertEquals(twin.state(), bits.state());
                }
            }
            assertEquals(twin.state(), bits.state());
        }
    }

    private static double[] oneByOne(Generator single, int size) {
        double[] out = new double[size];
        Arrays.setAll(out, i -> single.random());
        return out;
    }

    /** NumPy's bytes: little-endian words, one at least, the last one cut. */
    private static byte[] bytesOneByOne(Generator single, byte[] out) {
        int word = out.length == 0 ? single.nextInt() : 0;
        for (int i = 0; i < out.length; i++) {
            word = i % 4 == 0 ? single.nextInt() : word >>> 8;
            out[i] = (byte) word;
        }
        return out;
    }

    /** Element by element parameters go another way through the code, and take the same words. */
    @ParameterizedTest
    @EnumSource
    void bulkIntegersAreTheIntegersOneByOne(BitGenerators kind) {
        SplittableRandom plan = new SplittableRandom(6);
        for (int trial = 0; trial < TRIALS; trial++) {
            Generator rng = kind.generator(trial);
            Generator single = kind.generator(trial);
            RandomState legacy = new RandomState(kind.generator(trial).bitGenerator());
            RandomState legacySingle = new RandomState(kind.generator(trial).bitGenerator());
            for (DType<?> dtype : DType.values()) {
                long[] range = range(dtype, plan);
                int size = SIZES[plan.nextInt(SIZES.length)];
                long[] low = new long[size];
                long[] high = new long[size];
                Arrays.fill(low, range[0]);
                Arrays.fill(high, range[1]);
                assertSame(single.integers(low, high, dtype, false), rng.integers(range[0], range[1], size, dtype));
                assertSame(legacySingle.randint(low, high, dtype), legacy.randint(range[0], range[1], size, dtype));
                if (plan.nextBoolean()) {
                    assertEquals(single.nextInt(), rng.nextInt());
                }
            }
            assertEquals(single.bitGenerator().state(), rng.bitGenerator().state());
            assertEquals(legacySingle.bitGenerator().state(), legacy.bitGenerator().state());
        }
    }

    private static long[] range(DType<?> dtype, SplittableRandom plan) {
        int bits = 1 + plan.nextInt(Math.min(dtype.bits(), 62));
        long width = dtype == DType.BOOL ? 1 + plan.nextInt(2) : 1 + (plan.nextLong() & (1L << bits) - 1);
        long span = Math.min(width, dtype.max().subtract(dtype.min()).bitLength() > 62
            ? Long.MAX_VALUE / 2 : dtype.max().subtract(dtype.min()).longValue() + 1);
        long room = dtype.bits() >= 62 ? 1000 : dtype.max().subtract(dtype.min()).longValue() + 2 - span;
        long low = (dtype.isSigned() && dtype.bits() < 62 ? dtype.min().longValue() : 0) + plan.nextLong(room);
        return new long[] {low, low + span};
    }

    private static void assertSame(Object expected, Object actual) {
        assertEquals(Array.getLength(expected), Array.getLength(actual));
        for (int i = 0; i < Array.getLength(expected); i++) {
            assertEquals(Array.get(expected, i), Array.get(actual, i), "element " + i);
        }
    }

    /** A user's kernel may ask for words in bulk as well, and be rolled back in the middle. */
    @Test
    void aBulkRequestInsideAFailedStepIsUndone() {
        for (BitGenerators kind : BitGenerators.values()) {
            Generator rng = kind.generator(9);
            rng.random(70);
            BitGeneratorState before = rng.bitGenerator().state();
            DoubleDistribution failing = bits -> {
                bits.nextLongs(new long[1000], 3, 999);
                bits.nextInts(new int[77], 0, 77);
                bits.nextDoubles(new double[700], 1, 700);
                throw new IllegalStateException("on purpose");
            };
            try {
                rng.sample(failing);
            } catch (IllegalStateException expected) {
                assertEquals("on purpose", expected.getMessage());
            }
            assertEquals(before, rng.bitGenerator().state());
        }
    }
}
