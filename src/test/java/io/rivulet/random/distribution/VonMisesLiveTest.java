package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.testing.BitGenerators;
import io.rivulet.random.testing.NumPyOracle;
import io.rivulet.random.testing.Params;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The one distribution that may differ from NumPy's, by the rounding of an arc cosine: how often and by how much. */
class VonMisesLiveTest {

    /** An ulp of the arc cosine, which is at most pi, and what the sum with mu rounds away. */
    private static final double MOST = 2e-15;

    @Test
    void atMostOneValueInAThousandDiffersByARounding() {
        try (NumPyOracle numpy = NumPyOracle.start()) {
            SplittableRandom random = numpy.random();
            int total = 0;
            int different = 0;
            for (int round = 0; round < 20; round++) {
                long seed = random.nextLong() >>> 1;
                double mu = (random.nextDouble() - 0.5) * 6;
                double kappa = Params.logUniform(random, 1e-8, 1e6);
                int n = NumPyOracle.draws(50_000);
                double[] expected = numpy.doubles("result = generator('PCG64', " + seed + ").vonmises("
                    + NumPyOracle.hex(mu) + ", " + NumPyOracle.hex(kappa) + ", " + n + ")");
                double[] x = BitGenerators.PCG64.generator(seed).vonmises(mu, kappa, n);
                for (int i = 0; i < n; i++) {
                    assertEquals(expected[i], x[i], MOST);
                    different += expected[i] != x[i] ? 1 : 0;
                }
                total += n;
            }
            assertTrue(different <= total / 1_000, different + " of " + total + " values differ");
        }
    }
}
