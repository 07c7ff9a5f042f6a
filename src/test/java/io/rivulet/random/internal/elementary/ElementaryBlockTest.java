package io.rivulet.random.internal.elementary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The functions of many arguments at once give what the ordinary functions give, to the last bit, where distributions
 * use them, at the bounds between formulae and at the ends of ranges, and they touch nothing but their room.
 *
 * <p>The system property {@code rivulet.elementary.blocks} is the number of blocks of each kind (500 if not given).
 */
class ElementaryBlockTest {

    private static final int SIZE = ElementaryBlock.SIZE;
    private static final int BLOCKS = Integer.getInteger("rivulet.elementary.blocks", 500);
    private static final long SEED = Long.getLong("rivulet.elementary.seed", System.nanoTime());
    private static final double LN2 = Math.log(2);

    private final SplittableRandom random = new SplittableRandom(SEED);

    /** A function of a block of an array. */
    @FunctionalInterface
    private interface Block {
        void apply(double[] x, int from);
    }

    @Test
    void log1pOfUniformNumbers() {
        check(Log1p::log1p, Log1pBlock::log1p, () -> -uniform());
        check(Log1p::log1p, Log1pBlock::log1p, () -> -nearPowerOfTwo());
        checkAmong(Log1p::log1p, Log1pBlock::log1p, () -> -uniform(),
            -0.0, -0x1p-53, -0x1p-30, -0x1p-20, -0x1p-19, -0x1p-18, -1 + 0x1p-53, -0.5, -0.5 - 0x1p-53, -0.5 + 0x1p-53);
    }

    /** Uniform numbers near where 1 + f is a power of two, or begins to be scaled. */
    private double nearPowerOfTwo() {
        double center = Math.scalb(random.nextBoolean() ? 1 : Math.sqrt(0.5), -random.nextInt(30));
        double near = 1 - center * (1 + random.nextDouble(-1, 1) * Math.scalb(1, -random.nextInt(40)));
        return Math.min(Math.max(Math.rint(near * 0x1p53) * 0x1p-53, 0), 1 - 0x1p-53);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-320, 1e-300, 1e-17, 1e-8, 0.01, 0.1, 0.5, 2 / 3.0, 1, 2, 5, 30, 100, 1e4, 1e300,
        Double.POSITIVE_INFINITY, Double.NaN})
    void expm1OfExponentialNumbers(double factor) {
        for (int sign = -1; sign <= 1; sign += 2) {
            int s = sign;
            check(Expm1::expm1, (x, from) -> Expm1Block.expm1(x, from, s), () -> s * (exponential() * factor));
        }
    }

    @Test
    void expm1AtItsBounds() {
        double[] ends = {0.0, Double.MIN_VALUE, 0x1p-1000, 0x1p-55, 0x1p-54, 0x1p-53, 0.25, 0.5, 1, 36, 37, 38, 38.8, 39,
            56 * LN2, 0x1.3687ap5, 709, 709.8, 710, 1e10, 1e300, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NaN};
        for (int sign = -1; sign <= 1; sign += 2) {
            int s = sign;
            Block block = (x, from) -> Expm1Block.expm1(x, from, s);
            check(Expm1::expm1, block, () -> s * nearHalfStep());
            check(Expm1::expm1, block, () -> s * random.nextDouble(60));
            check(Expm1::expm1, block,
                () -> s * (LN2 - 0.25 + random.nextDouble(-1, 1) * Math.scalb(1, -2 - random.nextInt(52))));
            checkAmong(Expm1::expm1, block, () -> s * exponential(), DoubleStream.of(ends).map(x -> s * x).toArray());
        }
    }

    /** Numbers about odd multiples of ln2/2, where k changes. */
    private double nearHalfStep() {
        double bound = (random.nextInt(130) / 2.0 + 0.5) * LN2;
        return bound * (1 + random.nextDouble(-1, 1) * Math.scalb(1, -1 - random.nextInt(52)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1e-300, 0x1p-66, 0x1p-65, 1e-17, 1e-5, 0.01, 0.1, 0.4, 2 / 3.0, 1, 2, 3, 7, 100, 1e4, 1e8,
        1e17, 1e20, 1e300, -2 / 3.0, -3, -1e-17, -1e4, Double.POSITIVE_INFINITY, Double.NaN})
    void powersOfRandomNumbers(double y) {
        Block block = (x, from) -> PowBlock.pow(x, from, y);
        DoubleUnaryOperator single = x -> Pow.pow(x, y);
        check(single, block, this::exponential);
        check(single, block, () -> -Expm1.expm1(-exponential()));
        check(single, block, () -> 1 + random.nextDouble(-1, 1) * Math.scalb(1, -random.nextInt(60)));
        checkAmong(single, block, this::exponential, 0, -0.0, 1, -1, -2, -0.5, Double.MIN_VALUE, 1e-310, Double.MIN_NORMAL,
            1 - 0x1p-53, 1 + 0x1p-52, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN);
    }

    /** Bases and exponents whose power is near the ends of the range, or where the exponential function rounds to 1. */
    @Test
    void powersAtTheirBounds() {
        DoubleBinaryOperator base = (logarithm, y) -> Math.exp(logarithm / y);
        for (double y : new double[] {0.7, 3, 50, -0.7, -50}) {
            for (double end : new double[] {-745.1, -708.4, -512, 512, 709.8, 0x1p-53, 0x1p-54, 0x1p-55, -0x1p-53, -0x1p-54}) {
                check(x -> Pow.pow(x, y), (x, from) -> PowBlock.pow(x, from, y),
                    () -> base.applyAsDouble(end * (1 + random.nextDouble(-1, 1) * Math.scalb(1, -random.nextInt(52))), y));
            }
        }
    }

    /** Exponents that make the smallest logarithms, whole numbers of 2^-53, 2^-54 or a little more or less. */
    @Test
    void powersNearOne() {
        for (int i = 0; i < BLOCKS; i++) {
            double x = 1 + (random.nextInt(200) - 100) * 0x1p-53;
            double y = Math.abs(0x1p-54 / Log.log(x)) * (1 + (random.nextInt(41) - 20) * 0x1p-52);
            double[] block = new double[ElementaryBlock.ROOM];
            Arrays.fill(block, x);
            PowBlock.pow(block, 0, y);
            assertEquals(Pow.pow(x, y), block[0], () -> x + " to " + y);
        }
    }

    private double uniform() {
        return (random.nextLong() >>> 11) * 0x1p-53;
    }

    private double exponential() {
        return -Math.log(1 - uniform());
    }

    /** Arguments. */
    @FunctionalInterface
    private interface Source {
        double next();
    }

    private void check(DoubleUnaryOperator single, Block block, Source source) {
        for (int i = 0; i < BLOCKS; i++) {
            check(single, block, DoubleStream.generate(source::next).limit(SIZE).toArray());
        }
    }

    /** Each of some arguments at random places among ordinary ones, alone and with all the others. */
    private void checkAmong(DoubleUnaryOperator single, Block block, Source source, double... arguments) {
        double[] all = DoubleStream.generate(source::next).limit(SIZE).toArray();
        for (double argument : arguments) {
            double[] one = DoubleStream.generate(source::next).limit(SIZE).toArray();
            one[random.nextInt(SIZE)] = argument;
            all[random.nextInt(SIZE)] = argument;
            check(single, block, one);
            check(single, block, all);
        }
    }

    private void check(DoubleUnaryOperator single, Block block, double[] arguments) {
        int from = random.nextInt(9);
        double[] x = new double[from + ElementaryBlock.ROOM + 9];
        Arrays.fill(x, 7);
        System.arraycopy(arguments, 0, x, from, SIZE);
        block.apply(x, from);
        for (int i = 0; i < SIZE; i++) {
            double expected = single.applyAsDouble(arguments[i]);
            if (Double.doubleToLongBits(expected) != Double.doubleToLongBits(x[from + i])) {
                assertEquals(expected, x[from + i], "of " + arguments[i] + ", seed " + SEED);
            }
        }
        for (int i = 0; i < x.length; i++) {
            if (i < from || i >= from + ElementaryBlock.ROOM) {
                assertEquals(7, x[i], "outside its room");
            }
        }
    }
}
