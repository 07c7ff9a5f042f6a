package io.rivulet.examples.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.Generator;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MedianTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 99, 100, 1_001})
    void countingFindsWhatSortingFinds(int size) {
        Generator rng = Generator.defaultRng(size);
        for (int distinct : new int[] {1, 2, 5, 10_000}) {
            double[] values = new double[size];
            Arrays.setAll(values, i -> rng.integers(-distinct, distinct) / 4.0);
            Median median = new Median(values);
            for (int repeat = 0; repeat < 200; repeat++) {
                long[] picks = rng.integers(0, size, size);
                double[] sorted = Arrays.stream(picks).mapToDouble(i -> values[(int) i]).sorted().toArray();
                double expected = (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
                assertEquals(expected, median.of(picks, 0, size));
            }
        }
    }
}
