package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import io.rivulet.random.distribution.StandardExponential.Method;
import io.rivulet.random.distribution.StandardExponentialFloat;
import io.rivulet.random.distribution.StandardNormal;
import io.rivulet.random.distribution.StandardNormalFloat;
import io.rivulet.random.distribution.StandardUniform;
import io.rivulet.random.distribution.StandardUniformFloat;
import io.rivulet.random.distribution.Uniform;
import io.rivulet.random.testing.BitGenerators;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One by one, in an array, in a part of one, in a buffer, in a stream: the numbers and the stream are the same. */
class WaysOfDrawingTest {

    private static final List<DoubleDistribution> DOUBLES = List.of(
        new StandardUniform(), new Uniform(-2, 5), new StandardNormal(), new Normal(1, 3), new StandardExponential(),
        new StandardExponential(Method.INVERSE), new Exponential(0.3), new LogNormal(0.5, 0.7),
        bits -> bits.nextFloat() + bits.nextDouble());

    private static final List<LongDistribution> LONGS = List.of(
        new Integers(-5, 5, DType.INT64), new Integers(0, 1L << 40, DType.INT64), new Integers(0, -1, DType.UINT64),
        new Integers(0, 99, DType.UINT32), LongDistribution.of(bits -> bits.nextInt() + bits.nextLong()));

    private static final List<FloatDistribution> FLOATS = List.of(
        new StandardUniformFloat(), new StandardNormalFloat(), new StandardExponentialFloat(),
        new StandardExponentialFloat(Method.INVERSE), FloatDistribution.of(bits -> bits.nextFloat() - 1));

    /** Around the length of a window, and more than what passes through a buffer at a time. */
    private static final int[] SIZES = {0, 1, 2, 63, 64, 65, 130, 1000, 2100};

    private static <D> void compare(BitGenerators kind, List<D> distributions,
        BiFunction<Generator, D, Object> expected, BiFunction<Generator, D, Object> actual) {
        for (D distribution : distributions) {
            Generator one = kind.generator(60);
            Generator other = kind.generator(60);
            one.nextInt();
            other.nextInt();
            // Twice, so that the second run starts in the middle of a window.
            for (int run = 0; run < 2; run++) {
                assertArrayEquals(new Object[] {expected.apply(one, distribution)},
                    new Object[] {actual.apply(other, distribution)}, distribution::toString);
                assertEquals(one.bitGenerator().state(), other.bitGenerator().state(), distribution::toString);
            }
        }
    }

    private static double[] oneByOne(Generator rng, DoubleDistribution distribution, int size) {
        double[] out = new double[size];
        Arrays.setAll(out, i -> rng.sample(distribution));
        return out;
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void doubles(BitGenerators kind) {
        for (int size : SIZES) {
            BiFunction<Generator, DoubleDistribution, Object> expected = (rng, d) -> oneByOne(rng, d, size);
            compare(kind, DOUBLES, expected, (rng, d) -> rng.sample(d, size));
            compare(kind, DOUBLES, expected, (rng, d) -> {
                double[] out = new double[size];
                rng.fill(d, out);
                return out;
            });
            compare(kind, DOUBLES, expected, (rng, d) -> {
                double[] out = new double[size + 7];
                rng.fill(d, out, 3, size + 3);
                assertArrayEquals(new double[] {0, 0, 0, 0, 0, 0, 0},
                    new double[] {out[0], out[1], out[2], out[size + 3], out[size + 4], out[size + 5], out[size + 6]});
                return Arrays.copyOfRange(out, 3, size + 3);
            });
            compare(kind, DOUBLES, expected, (rng, d) -> buffered(rng, d, DoubleBuffer.allocate(size + 4), size));
            compare(kind, DOUBLES, expected, (rng, d) -> buffered(rng, d,
                ByteBuffer.allocateDirect(8 * size + 32).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer(), size));
            compare(kind, DOUBLES, expected, (rng, d) -> rng.stream(d).limit(size).toArray());
            compare(kind, DOUBLES, expected, (rng, d) -> rng.sampleEach(size, i -> d));
            compare(kind, DOUBLES, expected, (rng, d) -> rng.atomically(r -> oneByOne(r, d, size)));
        }
    }

    private static double[] buffered(Generator rng, DoubleDistribution distribution, DoubleBuffer buffer, int size) {
        buffer.position(1).limit(size + 1);
        rng.fill(distribution, buffer);
        assertEquals(size + 1, buffer.position());
        assertEquals(size + 1, buffer.limit());
        double[] out = new double[size];
        buffer.position(1);
        buffer.get(out);
        buffer.clear();
        assertEquals(0, buffer.get(0));
        assertEquals(0, buffer.get(size + 1));
        return out;
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void longs(BitGenerators kind) {
        for (int size : SIZES) {
            BiFunction<Generator, LongDistribution, Object> expected = (rng, d) -> {
                long[] out = new long[size];
                Arrays.setAll(out, i -> rng.sample(d));
                return out;
            };
            compare(kind, LONGS, expected, (rng, d) -> rng.sample(d, size));
            compare(kind, LONGS, expected, (rng, d) -> {
                long[] out = new long[size + 2];
                rng.fill(d, out, 1, size + 1);
                assertEquals(0, out[0] | out[size + 1]);
                return Arrays.copyOfRange(out, 1, size + 1);
            });
            compare(kind, LONGS, expected, (rng, d) -> rng.stream(d).limit(size).toArray());
            compare(kind, LONGS, expected, (rng, d) -> rng.sampleEachLong(size, i -> d));
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void floats(BitGenerators kind) {
        for (int size : SIZES) {
            BiFunction<Generator, FloatDistribution, Object> expected = (rng, d) -> {
                float[] out = new float[size];
                for (int i = 0; i < size; i++) {
                    out[i] = rng.sample(d);
                }
                return out;
            };
            compare(kind, FLOATS, expected, (rng, d) -> rng.sample(d, size));
            compare(kind, FLOATS, expected, (rng, d) -> {
                float[] out = new float[size + 2];
                rng.fill(d, out, 1, size + 1);
                return Arrays.copyOfRange(out, 1, size + 1);
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void namedMethodsDrawTheirDistributions(BitGenerators kind) {
        List<BiFunction<Generator, Integer, Object>> named = new ArrayList<>();
        List<BiFunction<Generator, Integer, Object>> sampled = new ArrayList<>();
        named.add((rng, n) -> n == 1 ? new double[] {rng.random()} : rng.random(n));
        named.add((rng, n) -> n == 1 ? new double[] {rng.uniform(-2, 5)} : rng.uniform(-2, 5, n));
        named.add((rng, n) -> n == 1 ? new double[] {rng.standardNormal()} : rng.standardNormal(n));
        named.add((rng, n) -> n == 1 ? new double[] {rng.normal(1, 3)} : rng.normal(1, 3, n));
        named.add((rng, n) -> n == 1 ? new double[] {rng.standardExponential()} : rng.standardExponential(n));
        named.add((rng, n) -> n == 1 ? new double[] {rng.standardExponential(Method.INVERSE)}
            : rng.standardExponential(n, Method.INVERSE));
        named.add((rng, n) -> n == 1 ? new double[] {rng.exponential(0.3)} : rng.exponential(0.3, n));
        named.add((rng, n) -> n == 1 ? new double[] {rng.lognormal(0.5, 0.7)} : rng.lognormal(0.5, 0.7, n));
        DOUBLES.subList(0, named.size()).forEach(d -> sampled.add((rng, n) -> rng.sample(d, n)));
        named.add((rng, n) -> n == 1 ? new float[] {rng.randomFloat()} : rng.randomFloat(n));
        named.add((rng, n) -> n == 1 ? new float[] {rng.standardNormalFloat()} : rng.standardNormalFloat(n));
        named.add((rng, n) -> n == 1 ? new float[] {rng.standardExponentialFloat()} : rng.standardExponentialFloat(n));
        named.add((rng, n) -> n == 1 ? new float[] {rng.standardExponentialFloat(Method.INVERSE)}
            : rng.standardExponentialFloat(n, Method.INVERSE));
        FLOATS.subList(0, 4).forEach(d -> sampled.add((rng, n) -> rng.sample(d, n)));
        named.add((rng, n) -> n == 1 ? new long[] {rng.integers(-5, 6)} : rng.integers(-5, 6, n));
        sampled.add((rng, n) -> rng.sample(LONGS.get(0), n));
        for (int i = 0; i < named.size(); i++) {
            int index = i;
            compare(kind, List.of(1, 2, 70), (rng, n) -> sampled.get(index).apply(rng, n),
                (rng, n) -> named.get(index).apply(rng, n));
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void elementsWithParametersOfTheirOwn(BitGenerators kind) {
        Generator expected = kind.generator(61);
        Generator rng = kind.generator(61);
        double[] x = rng.sampleEach(50, i -> i % 2 == 0 ? new Normal(i, 1) : new Exponential(i));
        long[] k = rng.sampleEachLong(50, i -> new Integers(0, i, DType.INT64));
        for (int i = 0; i < 50; i++) {
            assertEquals(i % 2 == 0 ? expected.normal(i, 1) : expected.exponential(i), x[i]);
        }
        for (int i = 0; i < 50; i++) {
            assertEquals(expected.integers(i + 1), k[i]);
        }
        BitGeneratorState before = rng.bitGenerator().state();
        assertThrows(IllegalArgumentException.class, () -> rng.sampleEach(5, i -> new Exponential(3 - i)));
        assertThrows(NullPointerException.class, () -> rng.sampleEachLong(5, i -> null));
        assertEquals(before, rng.bitGenerator().state());
    }

    @Test
    void vectors() {
        DoubleVectorDistribution pairs = new DoubleVectorDistribution() {
            @Override
            public int dimension() {
                return 2;
            }

            @Override
            public void sample(BitSource bits, double[] out) {
                out[0] = bits.nextDouble();
                out[1] = bits.nextFloat();
            }
        };
        LongVectorDistribution triples = new LongVectorDistribution() {
            @Override
            public int dimension() {
                return 3;
            }

            @Override
            public void sample(BitSource bits, long[] out) {
                Arrays.setAll(out, i -> bits.nextLong());
            }
        };
        Generator expected = Generator.defaultRng(62);
        Generator rng = Generator.defaultRng(62);
        for (double[] row : rng.sample(pairs, 40)) {
            assertArrayEquals(new double[] {expected.random(), expected.randomFloat()}, row);
        }
        assertArrayEquals(new double[] {expected.random(), expected.randomFloat()}, rng.sample(pairs));
        for (long[] row : rng.sample(triples, 40)) {
            assertArrayEquals(expected.bitGenerator().randomRaw(3), row);
        }
        assertArrayEquals(expected.bitGenerator().randomRaw(3), rng.sample(triples));
        assertEquals(0, rng.sample(pairs, 0).length);
    }

    @Test
    void aReadOnlyBufferDrawsNothing() {
        Generator rng = Generator.defaultRng(63);
        DoubleBuffer buffer = DoubleBuffer.allocate(3).asReadOnlyBuffer();
        assertThrows(ReadOnlyBufferException.class, () -> rng.fill(new StandardNormal(), buffer));
        assertEquals(0, buffer.position());
        assertEquals(new PCG64(63).state(), rng.bitGenerator().state());
    }

    @Test
    void facadesOverOneBitGeneratorShareItsStream() {
        PCG64 bits = new PCG64(64);
        Generator one = new Generator(bits);
        Generator two = new Generator(bits);
        assertSame(bits, one.bitGenerator());
        double[] expected = Generator.defaultRng(64).random(4);
        assertArrayEquals(expected, new double[] {one.random(), two.random(), one.random(), two.random()});
    }
}
