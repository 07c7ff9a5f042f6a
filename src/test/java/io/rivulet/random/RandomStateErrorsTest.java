package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What NumPy refuses is refused, before stream or Gaussian move, in words that name parameter, value and rule. */
class RandomStateErrorsTest {

    private final RandomState rs = new RandomState(7);
    private final LegacyState before;

    RandomStateErrorsTest() {
        rs.standardNormal();
        before = rs.getState();
    }

    private void refuses(String message, Consumer<RandomState> call) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> call.accept(rs), message);
        assertEquals(before, rs.getState(), message);
        String shown = String.valueOf(refused.getMessage());
        for (String part : message.split("\\|")) {
            assertTrue(shown.contains(part), () -> part + " is not in: " + shown);
        }
    }

    private void throwsUnchanged(Class<? extends RuntimeException> type, Consumer<RandomState> call) {
        assertThrows(type, () -> call.accept(rs));
        assertEquals(before, rs.getState());
    }

    @Test
    void continuousParameters() {
        double nan = Double.NaN;
        refuses("scale|-1.0|>= 0", r -> r.normal(0, -1));
        refuses("scale|-0.0|>= 0", r -> r.normal(0, -0.0, 3));
        refuses("sigma|-1.0", r -> r.lognormal(0, -1));
        refuses("scale|-0.0", r -> r.exponential(-0.0));
        refuses("scale|-2.0", r -> r.rayleigh(-2, 1));
        refuses("scale|-2.0", r -> r.laplace(0, -2));
        refuses("scale|-2.0", r -> r.gumbel(0, -2));
        refuses("scale|-2.0", r -> r.logistic(0, -2));
        refuses("shape|-1.0", r -> r.standardGamma(-1));
        refuses("shape|-0.0", r -> r.gamma(-0.0, 1));
        refuses("scale|-1.0", r -> r.gamma(1, -1, 5));
        refuses("df|0.0|> 0", r -> r.chisquare(0));
        refuses("df|-1.0|> 0", r -> r.noncentralChisquare(-1, 1));
        refuses("nonc|-1.0|>= 0", r -> r.noncentralChisquare(1, -1));
        refuses("dfnum|0.0", r -> r.f(0, 1));
        refuses("dfden|0.0", r -> r.f(1, 0));
        refuses("nonc|-1.0", r -> r.noncentralF(1, 1, -1));
        refuses("df|0.0", r -> r.standardT(0));
        refuses("a|0.0|> 0", r -> r.beta(0, 1));
        refuses("b|-1.0|> 0", r -> r.beta(1, -1));
        refuses("a|0.0", r -> r.pareto(0));
        refuses("a|-0.0", r -> r.weibull(-0.0));
        refuses("a|0.0", r -> r.power(0));
        refuses("mean|0.0", r -> r.wald(0, 1));
        refuses("scale|0.0", r -> r.wald(1, 0));
        refuses("kappa|-1.0", r -> r.vonmises(0, -1));
        refuses("mode|0.0", r -> r.triangular(1, 0, 2));
        refuses("mode|3.0", r -> r.triangular(1, 3, 2));
        refuses("right|1.0", r -> r.triangular(1, 1, 1));
        refuses("high - low|Infinity|finite", r -> r.uniform(-Double.MAX_VALUE, Double.MAX_VALUE));
        refuses("high - low|NaN|finite", r -> r.uniform(nan, 1, 2));
        refuses("alpha[1]|0.0|> 0", r -> r.dirichlet(new double[] {1, 0}));
        refuses("alpha[1]|-1.0E-16", r -> r.dirichlet(new double[] {0.54, -1e-16}, 2));
    }

    @Test
    void discreteParameters() {
        double nan = Double.NaN;
        refuses("n|-1|>= 0", r -> r.binomial(-1, 0.5));
        refuses("p|1.5|[0, 1]", r -> r.binomial(1, 1.5));
        refuses("p|NaN", r -> r.binomial(1, nan));
        refuses("n|0.0|> 0", r -> r.negativeBinomial(0, 0.5));
        refuses("p|-0.5", r -> r.negativeBinomial(1, -0.5));
        refuses("p|NaN", r -> r.negativeBinomial(100, nan, 3));
        refuses("lam|-1.0", r -> r.poisson(-1));
        refuses("lam|NaN", r -> r.poisson(nan));
        refuses("lam|9.223372036854776E18", r -> r.poisson(Long.MAX_VALUE));
        refuses("a|1.0|> 1", r -> r.zipf(1));
        refuses("a|NaN", r -> r.zipf(nan));
        refuses("p|0.0|(0, 1]", r -> r.geometric(0));
        refuses("p|1.1", r -> r.geometric(1.1, 3));
        refuses("p|1.0|[0, 1)", r -> r.logseries(1));
        refuses("p|NaN", r -> r.logseries(nan));
        refuses("ngood|-1", r -> r.hypergeometric(-1, 1, 1));
        refuses("nbad|-1", r -> r.hypergeometric(1, -1, 1));
        refuses("nsample|0", r -> r.hypergeometric(1, 1, 0));
        refuses("nsample|3", r -> r.hypergeometric(1, 1, 3, 2));
        refuses("nbad|9223372036854775807", r -> r.hypergeometric(Long.MAX_VALUE, Long.MAX_VALUE, 3));
        refuses("n|-1", r -> r.multinomial(-1, new double[] {0.8, 0.2}));
        refuses("n|-1", r -> r.multinomial(-1, new double[0]));
        refuses("pvals|1.1", r -> r.multinomial(100, new double[] {1.1, 0.2}));
        refuses("pvals|-0.1", r -> r.multinomial(100, new double[] {-0.1, 0.9}));
        refuses("pvals|1.1", r -> r.multinomial(100, new double[] {0.6, 0.5, 0}));
    }

    @Test
    void integersAndChoices() {
        refuses("high|0", r -> r.randint(0));
        refuses("high|5", r -> r.randint(5, 5));
        refuses("low|-1|uint8", r -> r.randint(-1, 5, DType.UINT8));
        refuses("high|257|uint8", r -> r.randint(0, 257, 4, DType.UINT8));
        refuses("high|3|bool", r -> r.randint(0, 3, DType.BOOL));
        refuses("high", r -> r.randint(BigInteger.ZERO, BigInteger.TWO.pow(64).add(BigInteger.ONE), 1, DType.UINT64));
        refuses("high[1]|5", r -> r.randint(new long[] {0, 5}, new long[] {1, 5}, DType.INT64));
        refuses("high|1", r -> r.randint(new long[] {0, 5}, new long[] {1}, DType.INT64));
        refuses("high|0", r -> r.randomIntegers(0));
        refuses("size|-1", r -> r.tomaxint(-1));
        refuses("size|-1", r -> r.rand(-1));
        refuses("size|-1", r -> r.normal(0, 1, -1));
        refuses("columns|-1", r -> r.randn(2, -1));
        refuses("length|-1", r -> r.bytes(-1));
        refuses("population must|-1", r -> r.choice(-1, 3));
        refuses("array must|0", r -> r.choice(new double[0], 3));
        refuses("array must|double[][]", r -> r.choice(new double[][] {{1, 2}, {3, 4}}, 3));
        refuses("p must|as array|2|3", r -> r.choice(new double[] {1, 2}, 3, Choice.p(0.4, 0.4, 0.2)));
        refuses("p[1] must|-0.1", r -> r.choice(2, 3, Choice.p(1.1, -0.1)));
        refuses("p|0.8|1", r -> r.choice(2, 3, Choice.p(0.4, 0.4)));
        refuses("p[0] must|NaN", r -> r.choice(2, 3, Choice.p(Double.NaN, 0.4)));
        refuses("size|4|3", r -> r.choice(3, 4, Choice.WITHOUT_REPLACEMENT));
        refuses("size|-2", r -> r.choice(3, -2, Choice.WITHOUT_REPLACEMENT));
        refuses("size|2|1", r -> r.choice(3, 2, Choice.WITHOUT_REPLACEMENT, Choice.p(1, 0, 0)));
        refuses("UNSHUFFLED", r -> r.choice(3, 2, Choice.WITHOUT_REPLACEMENT, Choice.UNSHUFFLED));
        refuses("axis", r -> r.choice(new double[3], 2, Choice.axis(1)));
        refuses("population|2147483648", r -> r.choice(1L << 31, 2, Choice.WITHOUT_REPLACEMENT));
        refuses("n|2147483648", r -> r.permutation(1L << 31));
        refuses("array must", r -> r.shuffle("abcd"));
        throwsUnchanged(UnsupportedOperationException.class, r -> r.shuffle(List.of(1, 2, 3)));
    }

    @Test
    void seeds() {
        refuses("seed|-1|2**32 - 1", r -> r.seed(-1));
        refuses("seed|4294967296", r -> r.seed(1L << 32));
        refuses("seed", r -> r.seed(new long[0]));
        refuses("seed[1]|-2", r -> r.seed(new long[] {1, -2, 1L << 32}));
        throwsUnchanged(NullPointerException.class, r -> r.seed((long[]) null));
        assertThrows(IllegalArgumentException.class, () -> new RandomState(-1));
        assertThrows(IllegalArgumentException.class, () -> new RandomState(new int[] {-1}));
        assertThrows(IllegalArgumentException.class, () -> new RandomState(new int[0]));
        assertThrows(NullPointerException.class, () -> new RandomState((BitGenerator) null));
        RandomState other = new RandomState(new PCG64(0));
        other.randn();
        LegacyState otherBefore = other.getState();
        assertThrows(UnsupportedOperationException.class, () -> other.seed(1234));
        assertThrows(UnsupportedOperationException.class, () -> other.seed());
        assertThrows(UnsupportedOperationException.class, () -> other.seed(new long[] {1}));
        assertEquals(otherBefore, other.getState());
    }

    @Test
    void seedsOfOtherKindsOfGlobalGenerators() {
        BitGenerator original = RandomState.getGlobalBitGenerator();
        PCG64 bits = new PCG64(3);
        try {
            RandomState.setGlobalBitGenerator(bits);
            RandomState global = RandomState.global();
            Executable one = () -> global.seed(-1);
            Executable many = () -> global.seed(new long[] {1, -2});
            assertEquals("seed must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, one).getMessage());
            assertEquals("seed[1] must be >= 0, was -2",
                assertThrows(IllegalArgumentException.class, many).getMessage());
            assertEquals(new PCG64(3).state(), bits.state());
        } finally {
            RandomState.setGlobalBitGenerator(original);
        }
    }

    @Test
    void states() {
        refuses("PCG64", r -> r.setState(new RandomState(new PCG64(0)).getState()));
        List<Object> tuple = new ArrayList<>(before.toTuple());
        refuses("3 or 5", r -> r.setState(tuple.subList(0, 4)));
        refuses("3 or 5", r -> r.setState(List.of()));
        refuses("Unknown", r -> r.setState(replaced(tuple, 0, "Unknown")));
        refuses("key|624", r -> r.setState(replaced(tuple, 1, List.of(1, 2, 3))));
        refuses("pos|625", r -> r.setState(replaced(tuple, 2, 625)));
        refuses("pos|-1", r -> r.setState(replaced(tuple, 2, -1)));
        refuses("has_gauss|2", r -> r.setState(replaced(tuple, 3, 2)));
        refuses("gauss|NaN|finite", r -> r.setState(replaced(tuple, 4, Double.NaN)));
        refuses("gauss|x", r -> r.setState(replaced(tuple, 4, "x")));
        long[] tooBig = new long[624];
        tooBig[7] = 1L << 32;
        refuses("key[7]|4294967296", r -> r.setState(replaced(tuple, 1, tooBig)));
        for (String key : List.of("bit_generator", "state")) {
            Map<String, Object> dictionary = new LinkedHashMap<>(before.toMap());
            dictionary.remove(key);
            refuses(key + "|missing", r -> r.setState(dictionary));
        }
        throwsUnchanged(NullPointerException.class, r -> r.setState((LegacyState) null));
        throwsUnchanged(NullPointerException.class, r -> r.setState((Map<String, ?>) null));
        throwsUnchanged(UnsupportedOperationException.class, r -> new RandomState(new SFC64(1)).getState().toTuple());
    }

    private static List<Object> replaced(List<Object> tuple, int index, Object value) {
        List<Object> changed = new ArrayList<>(tuple);
        changed.set(index, value);
        return changed;
    }

    @Test
    void whatRandomStateAllowsAndGeneratorDoesNot() {
        double[] down = new RandomState(1).uniform(2, 1, 100);
        assertTrue(Arrays.stream(down).allMatch(x -> x > 1 && x <= 2));
        assertEquals(0, rs.multinomial(10, new double[0]).length);
        assertEquals(7, rs.multinomial(10, new double[0], 7).length);
        assertEquals(Long.MAX_VALUE, rs.negativeBinomial(1, 0));
        assertEquals(5, rs.hypergeometric(2_000_000_000L, 0, 5));
        assertEquals(0, rs.choice(0, 0).length);
        assertEquals(1, rs.zipf(1100));
    }
}
