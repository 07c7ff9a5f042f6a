package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.Generator;
import io.rivulet.random.testing.BitGenerators;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An array's attempts are judged by an estimate first, single ones by the exact functions. The estimate is wrong in one
 * attempt of 50,000, where it is not to be trusted.
 */
class BestFisherTest {

    @ParameterizedTest
    @ValueSource(doubles = {1e-8, 1e-6, 9.9e-6, 1e-5, 1e-3, 0.1, 0.7, 1.5, 2.5, 4, 9, 30, 200, 1e4, 1e6})
    void theEstimateDecidesNothingWrongly(double kappa) {
        VonMises distribution = new VonMises(-1, kappa);
        Generator ones = BitGenerators.PCG64.generator(7);
        double[] expected = new double[300_000];
        Arrays.setAll(expected, i -> ones.sample(distribution));
        Generator many = BitGenerators.PCG64.generator(7);
        assertArrayEquals(expected, many.sample(distribution, expected.length));
        assertEquals(ones.bitGenerator().state(), many.bitGenerator().state());
    }
}
