package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The distributions that skip a double of 0, which a real stream shows once in 2^53 draws: here every third is one.
 */
class ZeroDoublesTest {

    private static final int COUNT = 5_000;

    private static DrawnDoubles manyZeros() {
        return new DrawnDoubles(random -> random.nextInt(3) == 0 ? 0 : random.nextDouble());
    }

    static List<DoubleDistribution> skipping() {
        return List.of(new Laplace(1, 2), new Gumbel(1, 2), new Logistic(1, 2));
    }

    @ParameterizedTest
    @MethodSource("skipping")
    void zerosAreSkippedInArraysAsOneByOne(DoubleDistribution distribution) {
        DrawnDoubles ones = manyZeros();
        double[] expected = new double[COUNT];
        Arrays.setAll(expected, i -> distribution.sample(ones));
        DrawnDoubles many = manyZeros();
        double[] actual = new double[COUNT];
        distribution.fill(many, actual, 0, COUNT);
        assertArrayEquals(expected, actual);
        assertEquals(ones.drawn(), many.drawn());
        assertTrue(Arrays.stream(actual).allMatch(Double::isFinite));
    }
}
