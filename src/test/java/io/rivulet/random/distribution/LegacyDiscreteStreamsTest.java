package io.rivulet.random.distribution;

import static io.rivulet.random.distribution.DiscreteScalarAndArrayTest.legacyFill;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.testing.LittleEndian;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The legacy forms of the discrete distributions against NumPy. */
class LegacyDiscreteStreamsTest {

    /** First 16 digits of the SHA-256 of {@code RandomState(123).<method>(…, 200_000).tobytes()}, NumPy 2.4.6. */
    static List<Arguments> streams() {
        return List.of(
            Arguments.of(new Binomial(20, 0.3), "fed4e50f55f09d11"),
            Arguments.of(new Binomial(1000, 0.3), "ae3a215e7bb3db7e"),
            Arguments.of(new Binomial(1_000_000_000, 3e-8), "88a2cb495d65d3e9"),
            Arguments.of(new Binomial(1L << 62, 6.5e-18), "58e0a2f7c0e88d03"),
            Arguments.of(new NegativeBinomial(5, 0.3), "3f8ca80a9602d31e"),
            Arguments.of(new Poisson(3), "87a5f4d021720634"),
            Arguments.of(new Poisson(30), "600e590f63d261e8"),
            Arguments.of(new Zipf(2), "236123ebc9409b0e"),
            Arguments.of(new Geometric(0.5), "8802b0802e039616"),
            Arguments.of(new Geometric(0.1), "f5c0fc504c5ae3fd"),
            Arguments.of(new Hypergeometric(30, 40, 5), "50bfc64692a055fe"),
            Arguments.of(new LegacyHypergeometric(30, 40, 5), "50bfc64692a055fe"),
            Arguments.of(new Hypergeometric(300, 400, 20), "13df684cfbdf24c1"),
            Arguments.of(new LegacyHypergeometric(300, 400, 20), "13df684cfbdf24c1"),
            Arguments.of(new LogSeries(0.7), "3b8355358a23216c"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("streams")
    void hashes(LongDistribution distribution, String expected) {
        assertEquals(expected, LittleEndian.sha256(draw(distribution, 123, 200_000)).substring(0, 16));
    }

    private static long[] draw(LongDistribution distribution, long seed, int count) {
        return distribution instanceof LegacyLongDistribution legacy
            ? legacyFill(LegacyBits.generator(seed), legacy, count)
            : LegacyBits.generator(seed).sample(distribution, count);
    }

    /** As above, a quarter as many rows. */
    static List<Arguments> rows() {
        return List.of(
            Arguments.of(new Multinomial(20, new double[] {0.2, 0.3, 0.5}), "6029885a016fe549"),
            Arguments.of(new Multinomial(20, new double[] {0, 0.3, 0.7}), "1139cb8abb04ba40"),
            Arguments.of(new Multinomial(2000, new double[] {0.2, 0.3, 0.5}), "7815f603b5b4865b"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void hashesOfRows(LongVectorDistribution distribution, String expected) {
        long[][] rows = LegacyBits.generator(123).sample(distribution, 50_000);
        assertEquals(expected, LittleEndian.sha256(rows).substring(0, 16));
    }

    /** A million draws a method from seed 123456789: {@code test_integer_repeat} in NumPy's test_randomstate.py. */
    static List<Arguments> repeats() {
        return List.of(
            Arguments.of(new Binomial(100, 0.6), "8626dd9d052cb608e93d8868de0a7b347258b199493871a1dc56e2a26cacb112"),
            Arguments.of(new Geometric(0.5), "8edd53d272e49c4fc8fbbe6c7d08d563d62e482921f3131d0a0e068af30f0db9"),
            Arguments.of(new Hypergeometric(20, 20, 10),
                "83496cc4281c77b786c9b7ad88b74d42e01603a55c60577ebab81c3ba8d45657"),
            Arguments.of(new LogSeries(0.5), "65878a38747c176bc00e930ebafebb69d4e1e16cd3a704e264ea8f5e24f548db"),
            Arguments.of(new NegativeBinomial(100, 0.5),
                "d636d968e6a24ae92ab52fe11c46ac45b0897e98714426764e820a7d77602a61"),
            Arguments.of(new Poisson(10), "956552176f77e7c9cb20d0118fc9cf690be488d790ed4b4c4747b965e61b0bb4"),
            Arguments.of(new Zipf(2), "f84ba7feffda41e606e20b28dfc0f1ea9964a74574513d4a4cbc98433a8bfa45"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repeats")
    void integerRepeat(LongDistribution distribution, String expected) {
        assertEquals(expected, LittleEndian.sha256(draw(distribution, 123_456_789, 1_000_000)));
    }

    @Test
    void integerRepeatOfMultinomial() {
        double[] sixths = new double[6];
        Arrays.fill(sixths, 1 / 6.0);
        long[][] rows = LegacyBits.generator(123_456_789).sample(new Multinomial(20, sixths), 1_000_000);
        assertEquals("7a984ae6dca26fd25374479e118b22f55db0aedccd5a0f2584ceada33db98605", LittleEndian.sha256(rows));
    }
}
