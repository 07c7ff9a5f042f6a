package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.Generator;
import io.rivulet.random.testing.LittleEndian;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The legacy kernels against NumPy: the first 16 digits of the SHA-256 of
 * {@code RandomState(123).<method>(…, 200_000).tobytes()}, NumPy 2.4.6.
 */
class LegacyStreamsTest {

    private static final int COUNT = 200_000;

    static List<Arguments> streams() {
        return List.of(
            Arguments.of(new StandardNormal(), "f401b76a6daba9e8"),
            Arguments.of(new StandardExponential(), "58d15a7442623fa9"),
            Arguments.of(new StandardGamma(0.4), "5b8030d686910a4a"),
            Arguments.of(new StandardGamma(2.4), "74b8b974b70d1bc6"),
            Arguments.of(new Beta(0.3, 0.4), "0988a4a04405323d"),
            Arguments.of(new Beta(2, 3), "49d0f56dc5b71191"),
            Arguments.of(new Pareto(1.5), "5791c0d791407b17"),
            Arguments.of(new Weibull(1.5), "7e5c0e34b8aa7cb6"),
            Arguments.of(new Power(1.5), "1d27773b0f41bda8"),
            Arguments.of(new LogNormal(0, 1), "6cd24b2fd8459ccb"),
            Arguments.of(new Rayleigh(1), "3e03a15e84761d14"),
            Arguments.of(new Wald(1, 2), "54cbc21d112fcfda"),
            Arguments.of(new StandardT(3), "28c989566c22a5c3"),
            Arguments.of(new StandardCauchy(), "9e8b28b4670abbd4"),
            Arguments.of(new F(3, 4), "9a95fa4ae3c73a23"),
            Arguments.of(new NoncentralChiSquare(0.5, 3), "1b6e8c129afd2bb5"),
            Arguments.of(new NoncentralF(3, 4, 2), "5f456ae63db433c4"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("streams")
    void hashes(LegacyDoubleDistribution distribution, String expected) {
        double[] x = LegacyBits.generator(123).sample(LegacyBits.legacy(distribution), COUNT);
        assertEquals(expected, LittleEndian.sha256(x).substring(0, 16));
    }

    /** These have one algorithm, which the legacy hashes confirm on the legacy seeding. */
    @Test
    void sharedKernels() {
        assertEquals("5460780d4040445a", plain(new Laplace(0, 1)));
        assertEquals("6764878fe34bce9e", plain(new Gumbel(0, 1)));
        assertEquals("13044cf531129a93", plain(new Logistic(0, 1)));
        assertEquals("a81edf6bd3963ce0", plain(new Triangular(0, 1, 3)));
    }

    private static String plain(DoubleDistribution distribution) {
        return LittleEndian.sha256(LegacyBits.generator(123).sample(distribution, COUNT)).substring(0, 16);
    }

    @Test
    void dirichlet() {
        assertEquals("b7f7d843001e1b07", dirichletHash(0.5, 2, 3));
        assertEquals("5632e2b74edf272c", dirichletHash(0.05, 0.02, 0.03));
    }

    private static String dirichletHash(double... alpha) {
        Dirichlet distribution = new Dirichlet(alpha);
        LegacyBits legacy = new LegacyBits();
        double[][] rows = new double[COUNT / 4][alpha.length];
        Generator rng = LegacyBits.generator(123);
        for (double[] row : rows) {
            rng.sample((DoubleDistribution) bits -> {
                distribution.sampleLegacy(legacy.over(bits), row);
                return 0;
            });
        }
        return LittleEndian.sha256(rows).substring(0, 16);
    }

    /** Its arc cosine may be rounded otherwise than NumPy's: six values, in NumPy's repr, to 1e-14. */
    @Test
    void vonMises() {
        double[] x = LegacyBits.generator(123).sample(LegacyBits.legacy(new VonMises(1, 2)), 6);
        double[] expected = {
            -0.19335418131658688, 0.21747543687690873, 0.361691236560131, -0.3173641421061757, 0.5038836632464596,
            1.1977980794447696};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], x[i], 1e-14);
        }
    }
}
