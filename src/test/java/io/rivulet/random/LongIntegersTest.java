package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Arrays of 64-bit integers against the same ones drawn one by one, where the ways of making them part: spans below
 * 2<sup>32</sup>, of two a word, with few and with many rejections, after which half a word waits or not; around
 * 2<sup>50</sup>, with a product below the span in one block of 16, around 2<sup>63</sup>, and with many and with few
 * rejections above.
 */
class LongIntegersTest {

    private static final int[] SIZES = {1, 2, 3, 1023, 1024, 1025, 30_001};
    private static final int SEEDS = 4;

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 10, 1_000_000, 1L << 31, (1L << 31) + 1, 3L << 30, (1L << 32) - 1, 1L << 32,
        (1L << 32) + 1, 1_000_000_000_000L, (1L << 50) - 1, 1L << 50, (1L << 50) + 1, 3L << 49, (1L << 51) + 1, 1L << 62,
        (1L << 62) + 1, 3L << 61, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, 3L << 62, -1, 0})
    void anArrayIsItsElementsOneByOne(long span) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Generator rng = new Generator(new PCG64DXSM(seed));
            Generator single = new Generator(new PCG64DXSM(seed));
            long low = seed % 2 == 0 ? Long.MIN_VALUE : -1 - (span - 1 >>> 1);
            for (int size : SIZES) {
                long[] expected = new long[size];
                for (int i = 0; i < size; i++) {
                    expected[i] = single.integers(low, low + (span - 1), DType.INT64, true);
                }
                assertArrayEquals(expected, rng.integers(low, low + (span - 1), size, DType.INT64, true), "size " + size);
                assertEquals(single.bitGenerator().state(), rng.bitGenerator().state(), "state after size " + size);
            }
        }
    }
}
