package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.distribution.DoubleDistribution;
import io.rivulet.random.distribution.DoubleVectorDistribution;
import io.rivulet.random.distribution.Exponential;
import io.rivulet.random.distribution.FloatDistribution;
import io.rivulet.random.distribution.Integers;
import io.rivulet.random.distribution.LogNormal;
import io.rivulet.random.distribution.LongDistribution;
import io.rivulet.random.distribution.LongVectorDistribution;
import io.rivulet.random.distribution.Normal;
import io.rivulet.random.distribution.StandardExponential;
import io.rivulet.random.distribution.StandardNormal;
import io.rivulet.random.distribution.Uniform;
import io.rivulet.random.testing.Streams;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Refused calls name the parameter, its value and the rule, and leave the stream where it was. */
class RefusalTest {

    private static final DoubleDistribution NORMAL = new StandardNormal();
    private static final Choice ONCE = Choice.WITHOUT_REPLACEMENT;

    @FunctionalInterface
    private interface Call {
        Object on(Generator rng);
    }

    private static Arguments refused(String name, Object value, String rule, Call call) {
        return Arguments.of(name, value, rule, call);
    }

    static Stream<Arguments> distributions() {
        return Stream.of(
            refused("high - low", -3.0, ">= 0", r -> r.uniform(1, -2)),
            refused("high - low", "Infinity", "finite", r -> r.uniform(-1e308, 1e308, 3)),
            refused("high - low", "NaN", "finite", r -> r.uniform(Double.NaN, 1)),
            refused("scale", -1.0, ">= 0", r -> r.normal(0, -1)),
            refused("scale", -0.0, ">= 0", r -> r.normal(0, -0.0, 3)),
            refused("scale", -2.0, ">= 0", r -> r.exponential(-2)),
            refused("scale", "-Infinity", ">= 0", r -> r.exponential(Double.NEGATIVE_INFINITY, 3)),
            refused("sigma", -0.5, ">= 0", r -> r.lognormal(0, -0.5)),
            refused("sigma", -0.5, ">= 0", r -> r.lognormal(0, -0.5, 3)),
            refused("stddev", -1.0, ">= 0", r -> r.nextGaussian(0, -1)),
            refused("stddev", -0.0, ">= 0", r -> r.nextGaussian(0, -0.0)),
            refused("size", -1, ">= 0", r -> r.sample(NORMAL, -1)),
            refused("size", -1, ">= 0", r -> r.sample(LongDistribution.of(BitSource::nextLong), -1)),
            refused("size", -1, ">= 0", r -> r.sample(FloatDistribution.of(BitSource::nextFloat), -1)),
            refused("size", -2, ">= 0", r -> r.sampleEach(-2, i -> NORMAL)),
            refused("size", -2, ">= 0", r -> r.sampleEachLong(-2, i -> LongDistribution.of(BitSource::nextLong))),
            refused("from and to", 3, "length", r -> fill(r, 4, 3)),
            refused("from and to", -1, "length", r -> fill(r, -1, 3)),
            refused("from and to", 6, "length", r -> fill(r, 0, 6)),
            refused("distribution.dimension()", -1, ">= 0", r -> r.sample(new Impossible(-1))),
            refused("distribution.dimension()", -2, ">= 0", r -> r.sample(new Impossible(-2), 0)),
            refused("distribution.dimension()", -3, ">= 0", r -> r.sample(Impossible.ofLongs(-3), 4)),
            refused("count", -1, ">= 0", r -> r.spawn(-1)));
    }

    private static Object fill(Generator rng, int from, int to) {
        rng.fill(NORMAL, new double[5], from, to);
        return null;
    }

    static Stream<Arguments> integers() {
        return Stream.of(
            refused("high", 0, "> 0", r -> r.integers(0)),
            refused("high", 3, "> 3", r -> r.integers(3, 3)),
            refused("high", -9, "> 3", r -> r.integers(3, -9, 5)),
            refused("high", 2, ">= 3", r -> r.integers(3, 2, 5, DType.INT64, true)),
            refused("high", 257, "256", r -> r.integers(0, 257, 5, DType.UINT8)),
            refused("high", 256, "255", r -> r.integers(0, 256, DType.UINT8, true)),
            refused("low", -1, "[0, 255]", r -> r.integers(-1, 5, 5, DType.UINT8)),
            refused("low", -129, "[-128, 127]", r -> r.integers(-129, 5, 5, DType.INT8)),
            refused("low", -1, "18446744073709551615", r -> r.integers(-1, 5, 5, DType.UINT64)),
            refused("high", 3, "2 for bool", r -> r.integers(0, 3, 5, DType.BOOL)),
            refused("high", BigInteger.TWO.pow(65), "for uint64",
                r -> r.integers(BigInteger.ZERO, BigInteger.TWO.pow(65), 5, DType.UINT64, false)),
            refused("high", BigInteger.TWO.pow(63), "for int64",
                r -> r.integers(BigInteger.ZERO, BigInteger.TWO.pow(63), 5, DType.INT64, true)),
            refused("size", -1, ">= 0", r -> r.integers(0, 5, -1)),
            refused("size", -1, ">= 0", r -> r.integers(0, 5, -1, DType.INT8)),
            refused("high", 1, "elements", r -> r.integers(new long[2], new long[1], DType.INT8, false)),
            refused("high[1]", 0, "> 0", r -> r.integers(new long[] {0, 0}, new long[] {5, 0}, DType.INT8, false)),
            refused("low[1]", -1, "[0, 255]",
                r -> r.integers(new long[] {0, -1}, new long[] {5, 0}, DType.UINT8, false)),
            refused("length", -1, ">= 0", r -> r.bytes(-1)),
            refused("bound", 0, "must be > 0, was", r -> r.nextInt(0)),
            refused("bound", -5, "must be > -4, the origin, was", r -> r.nextInt(-4, -5)),
            refused("bound", -1, "must be > 0, was", r -> r.nextLong(-1)),
            refused("bound", 7, ">", r -> r.nextLong(7, 7)),
            refused("bound", 0.0, "must be > 0 and finite, was", r -> r.nextDouble(0)),
            refused("bound", "NaN", "must be > 0 and finite, was", r -> r.nextDouble(Double.NaN)),
            refused("bound", "Infinity", "finite", r -> r.nextDouble(Double.POSITIVE_INFINITY)),
            refused("bound", 1.0E308, "finite", r -> r.nextDouble(-1e308, 1e308)),
            refused("bound", 1.0, "must be > 1.0, the origin", r -> r.nextDouble(1, 1)),
            refused("bound", -1.0, "must be > 0 and finite, was", r -> r.nextFloat(-1)),
            refused("bound", "NaN", ">", r -> r.nextFloat(0, Float.NaN)));
    }

    static Stream<Arguments> permutations() {
        return Stream.of(
            refused("axis", 2, "0 or 1", r -> r.permutation(new int[3][3], 2)),
            refused("axis", 1, "must be 0", r -> r.permutation(new int[3], 1)),
            refused("axis", -1, "0 or 1", r -> r.permuted(new int[3][3], -1)),
            refused("axis", 1, "must be 0", r -> r.permuted(new int[3], 1)),
            refused("array", "String", "an array", r -> r.permutation("text")),
            refused("array", "Integer", "an array", r -> r.permuted(5)),
            refused("array", 2, "equal length", r -> r.permuted(new int[][] {{1, 2}, {3}})),
            refused("n", 1L << 31, "at most", r -> r.permutation(1L << 31)),
            refused("population", 0, "at least one", r -> r.choice(0)),
            refused("population", -4, "at least one", r -> r.choice(-4, 2)),
            refused("array", 0, "at least one", r -> r.choice(new double[0], 1)),
            refused("list", 0, "at least one", r -> r.choice(List.of(), 1)),
            refused("size", -1, ">= 0", r -> r.choice(5, -1)),
            refused("size", 6, "<= 5", r -> r.choice(5, 6, ONCE)),
            refused("size", 4, "<= 3", r -> r.choice(new int[3], 4, ONCE)),
            refused("p", 2, "as many elements as population", r -> r.choice(3, 1, Choice.p(0.5, 0.5))),
            refused("p", 2, "as many elements as list", r -> r.choice(List.of(7), 1, Choice.p(0.5, 0.5))),
            refused("p", "Infinity", "sum 1", r -> r.choice(2, 1, Choice.p(0.5, Double.POSITIVE_INFINITY))),
            refused("p[1]", "NaN", ">= 0", r -> r.choice(2, 1, Choice.p(0.5, Double.NaN))),
            refused("p[0]", -0.5, ">= 0", r -> r.choice(2, 1, Choice.p(-0.5, 1.5))),
            refused("p", 0.75, "sum 1", r -> r.choice(2, 1, Choice.p(0.5, 0.25))),
            refused("size", 2, "<= 1", r -> r.choice(2, 2, ONCE, Choice.p(1, 0))),
            refused("axis", 2, "0 or 1", r -> r.choice(new int[2][2], 1, Choice.axis(2))),
            refused("axis", 1, "must be 0", r -> r.choice(new int[2], 1, Choice.axis(1))),
            refused("axis", 1, "must be 0", r -> r.choice(List.of(1, 2), 1, Choice.axis(1))));
    }

    @ParameterizedTest(name = "{index}: {0} = {1}")
    @MethodSource({"distributions", "integers", "permutations"})
    void namesTheParameterAndLeavesTheStream(String name, Object value, String rule, Call call) {
        Generator rng = Streams.moved(new PCG64(80), 5, true);
        BitGeneratorState before = rng.bitGenerator().state();
        String message = assertThrows(IllegalArgumentException.class, () -> call.on(rng)).getMessage();
        assertTrue(message.startsWith(name + " "), message);
        assertTrue(message.contains(rule), message);
        assertTrue(message.contains(value.toString()), message);
        assertEquals(before, rng.bitGenerator().state());
        assertEquals(0, rng.bitGenerator().seedSequence().orElseThrow().childrenSpawned());
    }

    private static Arguments missing(String name, Call call) {
        return Arguments.of(name, call);
    }

    /** What {@link ArgumentErrorsTest}, which passes null for each parameter, does not come to. */
    static Stream<Arguments> nulls() {
        return Stream.of(
            missing("distributions", r -> r.sampleEach(0, null)),
            missing("distributions", r -> r.sampleEachLong(0, null)),
            missing("distributions.apply(1)", r -> r.sampleEach(2, i -> i == 0 ? NORMAL : null)),
            missing("distributions.apply(0)", r -> r.sampleEachLong(2, i -> null)),
            missing("dtype", r -> r.integers(new long[0], new long[0], null, false)),
            missing("options[1]", r -> r.choice(3, 1, ONCE, null)),
            missing("options[0]", r -> r.choice(new int[3], 1, (Choice) null)),
            missing("array[1]", r -> r.permuted(new int[][] {{1}, null})),
            missing("array[1]", r -> r.choice(new int[][] {{1}, null}, 1, Choice.axis(1))),
            missing("cov[0]", r -> r.multivariateNormal(new double[1], new double[1][])));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("nulls")
    void nullIsRefusedBeforeADraw(String name, Call call) {
        Generator rng = Generator.defaultRng(81);
        assertEquals(name, assertThrows(NullPointerException.class, () -> call.on(rng)).getMessage());
        assertEquals(new PCG64(81).state(), rng.bitGenerator().state());
    }

    /** Vectors of doubles and of longs of a dimension that a user got wrong. */
    private record Impossible(int dimension) implements DoubleVectorDistribution {
        @Override
        public void sample(BitSource bits, double[] out) {
            bits.nextLong();
        }

        static LongVectorDistribution ofLongs(int dimension) {
            return new LongVectorDistribution() {
                @Override
                public int dimension() {
                    return dimension;
                }

                @Override
                public void sample(BitSource bits, long[] out) {
                    bits.nextLong();
                }
            };
        }
    }

    /** Every method that takes numbers and a size, also those that are still to come. */
    static Stream<Method> sizedMethods() {
        return Arrays.stream(Generator.class.getMethods())
            .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getReturnType().isArray())
            .filter(method -> method.getParameterCount() > 0
                && Arrays.stream(method.getParameterTypes()).allMatch(type -> type == double.class || type == long.class
                    || type == int.class)
                && method.getParameterTypes()[method.getParameterCount() - 1] == int.class);
    }

    @ParameterizedTest
    @MethodSource("sizedMethods")
    void negativeSizesAreRefusedByEveryMethod(Method method) throws IllegalAccessException {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
            .map(type -> type == double.class ? (Object) 0.5 : type == long.class ? (Object) 1L : (Object) 1).toArray();
        arguments[arguments.length - 1] = -1;
        Generator rng = Generator.defaultRng(82);
        try {
            method.invoke(rng, arguments);
            throw new AssertionError("accepted a size of -1");
        } catch (InvocationTargetException e) {
            assertInstanceOf(IllegalArgumentException.class, e.getCause());
        }
        assertEquals(new PCG64(82).state(), rng.bitGenerator().state());
    }

    @Test
    void distributionsRefuseByThemselves() {
        assertThrows(IllegalArgumentException.class, () -> new Normal(0, -1));
        assertThrows(IllegalArgumentException.class, () -> new Uniform(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Exponential(-1));
        assertThrows(IllegalArgumentException.class, () -> new LogNormal(0, -1));
        assertThrows(IllegalArgumentException.class, () -> new Integers(1, 0, DType.INT64));
        assertThrows(IllegalArgumentException.class, () -> new Integers(-1, 0, DType.UINT64));
        assertThrows(IllegalArgumentException.class, () -> new Integers(0, 256, DType.UINT8));
        assertThrows(NullPointerException.class, () -> new Integers(0, 1, null));
        assertThrows(NullPointerException.class, () -> new StandardExponential(null));
    }

    @Test
    void whatNumPyAcceptsIsAccepted() {
        Generator rng = Generator.defaultRng(83);
        assertTrue(Double.isNaN(rng.normal(0, Double.NaN)));
        assertTrue(Double.isNaN(rng.exponential(Double.NaN)));
        assertEquals(3, rng.normal(3, 0));
        assertEquals(2, rng.uniform(2, 2));
        assertEquals(0, rng.permutation(-5).length);
        assertEquals(0, rng.choice(0, 0).length);
        assertEquals(0, rng.choice(new double[0], 0).length);
        assertEquals(5, rng.integers(5, 6));
        assertArrayEquals(new double[0], rng.normal(0, 1, 0));
    }
}
