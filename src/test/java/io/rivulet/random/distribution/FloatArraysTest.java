package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.BitSource;
import io.rivulet.random.Generator;
import io.rivulet.random.internal.elementary.Log1p;
import io.rivulet.random.testing.BitGenerators;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An array of floats is the floats one by one, around the blocks' lengths too, and leaves the stream in the same state. */
class FloatArraysTest {

    private static final int[] SIZES = {0, 1, 2, 3, 63, 127, 128, 129, 255, 256, 257, 511, 513, 1500, 40_000};

    static List<FloatDistribution> distributions() {
        return List.of(new StandardUniformFloat(), new StandardNormalFloat(), new StandardExponentialFloat(),
            new StandardExponentialFloat(StandardExponential.Method.INVERSE), new StandardGammaFloat(0),
            new StandardGammaFloat(1e-10F), new StandardGammaFloat(0.4F), new StandardGammaFloat(0.99F), new StandardGammaFloat(1),
            new StandardGammaFloat(1.001F), new StandardGammaFloat(2.4F), new StandardGammaFloat(Float.POSITIVE_INFINITY),
            new StandardGammaFloat(Float.NaN));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void arraysHoldTheScalars(FloatDistribution distribution) {
        for (BitGenerators kind : BitGenerators.values()) {
            Generator ones = kind.generator(17);
            Generator many = kind.generator(17);
            for (int size : SIZES) {
                float[] expected = new float[size + 2];
                FloatDistribution single = FloatDistribution.of(distribution::sample);
                ones.fill(single, expected, 1, size + 1);
                float[] actual = new float[size + 2];
                many.fill(distribution, actual, 1, size + 1);
                assertArrayEquals(expected, actual);
                // From now on with a half of a word buffered, or without.
                assertEquals(ones.nextInt(), many.nextInt());
            }
            assertEquals(ones.bitGenerator().state(), many.bitGenerator().state());
        }
    }

    /** Of every float that can be drawn. */
    @Test
    void theInverseIsTheRoundedDoubleLog1p() {
        FloatDistribution inverse = new StandardExponentialFloat(StandardExponential.Method.INVERSE);
        Words words = new Words();
        for (int i = 0; i < 1 << 24; i++) {
            words.word = i << 8;
            float expected = (float) -Log1p.log1p(-(i * 0x1p-24f));
            if (Float.floatToRawIntBits(expected) != Float.floatToRawIntBits(inverse.sample(words))) {
                assertEquals(expected, inverse.sample(words), i + " * 2^-24");
            }
        }
    }

    private static final class Words implements BitSource {
        private int word;

        @Override
        public int nextInt() {
            return word;
        }

        @Override
        public long nextLong() {
            throw new UnsupportedOperationException();
        }

        @Override
        public double nextDouble() {
            throw new UnsupportedOperationException();
        }
    }
}
