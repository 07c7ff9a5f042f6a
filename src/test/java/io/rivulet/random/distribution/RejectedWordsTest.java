package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.BitSource;
import io.rivulet.random.DType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrays of 64-bit integers where one word in a long time is rejected, at each place of a block. */
class RejectedWordsTest {

    /** Odd numbers, and one 0, which every range rejects that does not divide 2^64. */
    private static final class OneZero implements BitSource {
        private final int place;
        private int drawn;

        OneZero(int place) {
            this.place = place;
        }

        @Override
        public long nextLong() {
            return drawn++ == place ? 0 : drawn * 0x9E37_79B9_7F4A_7C15L | 1L << 62 | 1;
        }

        @Override
        public int nextInt() {
            throw new AssertionError("64-bit integers only");
        }

        @Override
        public double nextDouble() {
            throw new AssertionError("64-bit integers only");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 999999999999", "2, 0, 999999999999", "3, -7, 999999999999", "67, 5, 999999999999", "1025, 0, 999999999999",
        "66, -9223372036854774808, 9223372036854775807", "67, -9223372036854774808, 9223372036854775807"})
    void anArrayEqualsItsElementsDrawnOneByOne(int size, long low, long last) {
        Integers distribution = new Integers(low, last, DType.INT64);
        for (int place = 0; place <= size; place++) {
            OneZero scalar = new OneZero(place);
            long[] expected = new long[size];
            for (int i = 0; i < size; i++) {
                expected[i] = distribution.sample(scalar);
            }
            OneZero bulk = new OneZero(place);
            long[] filled = new long[size];
            distribution.fill(bulk, filled, 0, size);
            assertArrayEquals(expected, filled, "zero at " + place);
            assertEquals(size + (place < size ? 1 : 0), bulk.drawn, "words drawn, zero at " + place);
            assertEquals(scalar.drawn, bulk.drawn, "words drawn, zero at " + place);
        }
    }
}
