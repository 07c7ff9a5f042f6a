package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.BitSource;
import io.rivulet.random.DType;
import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays of 64-bit integers from words that are rejected, or nearly. */
class RejectedWordsTest {

    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

    private static final class Words implements BitSource {
        private final IntToLongFunction wordAt;
        private int drawn;

        Words(IntToLongFunction wordAt) {
            this.wordAt = wordAt;
        }

        @Override
        public long nextLong() {
            return wordAt.applyAsLong(drawn++);
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
    void oneRejectedWordAtEachPlace(int size, long low, long last) {
        for (int place = 0; place <= size; place++) {
            int zero = place;
            // 0 is rejected by every range that does not divide 2^64; these odd numbers are not
            Words drawn = assertArrayEqualsItsElements(size, new Integers(low, last, DType.INT64),
                i -> i == zero ? 0 : (i + 1) * 0x9E37_79B9_7F4A_7C15L | 1L << 62 | 1);
            assertEquals(size + (place < size ? 1 : 0), drawn.drawn, "words drawn, zero at " + place);
        }
    }

    /** Words around the multiples of 2^64 / span: the last that gives an integer and the first that may give the next. */
    @ParameterizedTest
    @ValueSource(longs = {(1L << 32) + 1, 6_000_000_000L, 1_000_000_000_000L, (1L << 40) - 1, 1L << 45, 3L << 48, (1L << 50) - 1,
        1L << 50, (1L << 50) + 1, 5L << 58})
    void wordsAtTheEdgeOfRejection(long span) {
        SplittableRandom random = new SplittableRandom(span);
        long[] words = new long[30_000];
        for (int i = 0; i < words.length; i++) {
            long integer = random.nextLong(span);
            long least = BigInteger.valueOf(integer).multiply(TWO_64).divide(BigInteger.valueOf(span)).longValue();
            words[i] = least + random.nextLong(-2, 4);
        }
        Words drawn = assertArrayEqualsItsElements(10_000, new Integers(-3, span - 4, DType.INT64), i -> words[i]);
        long threshold = Long.remainderUnsigned(-span, span);
        assertTrue(threshold < span >>> 3 || drawn.drawn > 10_000, "none was rejected");
    }

    private static Words assertArrayEqualsItsElements(int size, Integers distribution, IntToLongFunction wordAt) {
        Words scalar = new Words(wordAt);
        long[] expected = new long[size];
        for (int i = 0; i < size; i++) {
            expected[i] = distribution.sample(scalar);
        }
        Words bulk = new Words(wordAt);
        long[] filled = new long[size];
        distribution.fill(bulk, filled, 0, size);
        assertArrayEquals(expected, filled);
        assertEquals(scalar.drawn, bulk.drawn, "words drawn");
        return bulk;
    }
}
