package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Arrays of 16-bit integers against the same ones with parameters for each element, which are drawn one by one. The ranges
 * reject nothing, one half-word in 2,000, in 120 and in 90 (gaps are closed by moving what is between them), and two in five; the
 * lengths end inside a word and around the ends of blocks.
 */
class ShortIntegersTest {

    private static final int[] SIZES = {1, 2, 3, 7, 255, 256, 257, 510, 511, 512, 513, 1023, 1025, 4097};
    private static final int SEEDS = 12;

    @ParameterizedTest
    @CsvSource({"INT16, -32768, 1", "INT16, -32768, 100", "INT16, -50, 1000", "INT16, 31768, 1000", "INT16, -32768, 2160",
        "INT16, -20000, 40000", "UINT16, 0, 65535", "UINT16, 65436, 100", "UINT16, 1, 32768", "UINT16, 3, 65500"})
    void anArrayIsItsElementsOneByOne(String type, long low, long span) {
        DType<short[]> dtype = type.equals("INT16") ? DType.INT16 : DType.UINT16;
        for (int seed = 0; seed < SEEDS; seed++) {
            Generator rng = new Generator(new PCG64(seed));
            Generator single = new Generator(new PCG64(seed));
            for (int size : SIZES) {
                long[] lows = new long[size];
                long[] highs = new long[size];
                Arrays.fill(lows, low);
                Arrays.fill(highs, low + span);
                assertArrayEquals(single.integers(lows, highs, dtype, false), rng.integers(low, low + span, size, dtype),
                    "size " + size);
                assertEquals(single.bitGenerator().state(), rng.bitGenerator().state(), "state after size " + size);
                if (seed % 2 == 1) {
                    assertEquals(single.nextInt(), rng.nextInt(), "half a word after size " + size);
                }
            }
        }
    }
}
