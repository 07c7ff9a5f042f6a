package io.rivulet.benchmarks;

import io.rivulet.random.Generator;
import io.rivulet.random.distribution.StandardNormal;
import io.rivulet.random.distribution.StandardUniform;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One draw at a time and arrays of a million, beside the rivals: {@link SideBySide} makes the table. Rivulet and
 * java.util.Random may be shared between threads, the others may not; {@code -t 2} puts two threads on one object.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class RivalsBenchmark {

    private static final StandardUniform UNIFORM = new StandardUniform();
    private static final StandardNormal NORMAL = new StandardNormal();

    private Generator rivulet;
    private Random random;
    private SplittableRandom splittable;
    private UniformRandomProvider xoshiro;
    private ContinuousSampler ziggurat;
    private double[] array;

    /** Makes the generators, after the profiles have seen many types. */
    @Setup
    public void setUp() {
        Pollution.run();
        array = new double[ArrayBenchmark.LENGTH];
        rivulet = Generator.defaultRng(42);
        random = new Random(42);
        splittable = new SplittableRandom(42);
        xoshiro = RandomSource.XO_SHI_RO_256_PP.create(42);
        ziggurat = ZigguratSampler.NormalizedGaussian.of(xoshiro);
    }

    /**
     * Rivulet, safe to share.
     *
     * @return a double
     */
    @Benchmark
    public double randomRivulet() {
        return rivulet.random();
    }

    /**
     * The JDK's, safe to share.
     *
     * @return a double
     */
    @Benchmark
    public double randomJavaUtilRandom() {
        return random.nextDouble();
    }

    /**
     * The JDK's, not to be shared.
     *
     * @return a double
     */
    @Benchmark
    public double randomSplittableRandom() {
        return splittable.nextDouble();
    }

    /**
     * Commons RNG's, not to be shared.
     *
     * @return a double
     */
    @Benchmark
    public double randomXoShiRo256PlusPlus() {
        return xoshiro.nextDouble();
    }

    /**
     * Rivulet, safe to share.
     *
     * @return a normal variate
     */
    @Benchmark
    public double normalRivulet() {
        return rivulet.standardNormal();
    }

    /**
     * The JDK's, safe to share.
     *
     * @return a normal variate
     */
    @Benchmark
    public double normalJavaUtilRandom() {
        return random.nextGaussian();
    }

    /**
     * The JDK's, not to be shared.
     *
     * @return a normal variate
     */
    @Benchmark
    public double normalSplittableRandom() {
        return splittable.nextGaussian();
    }

    /**
     * Commons RNG's ziggurat over XoShiRo256++, not to be shared.
     *
     * @return a normal variate
     */
    @Benchmark
    public double normalCommonsZiggurat() {
        return ziggurat.sample();
    }

    /**
     * Rivulet, one atomic step.
     *
     * @return the array
     */
    @Benchmark
    @OperationsPerInvocation(ArrayBenchmark.LENGTH)
    public double[] arrayRandomRivulet() {
        rivulet.fill(UNIFORM, array);
        return array;
    }

    /**
     * The JDK's, a draw at a time.
     *
     * @return the array
     */
    @Benchmark
    @OperationsPerInvocation(ArrayBenchmark.LENGTH)
    public double[] arrayRandomJavaUtilRandom() {
        for (int i = 0; i < array.length; i++) {
            array[i] = random.nextDouble();
        }
        return array;
    }

    /**
     * The JDK's, a draw at a time.
     *
     * @return the array
     */
    @Benchmark
    @OperationsPerInvocation(ArrayBenchmark.LENGTH)
    public double[] arrayRandomSplittableRandom() {
        for (int i = 0; i < array.length; i++) {
            array[i] = splittable.nextDouble();
        }
        return array;
    }

    /**
     * Commons RNG's, a draw at a time.
     *
     * @return the array
     */
    @Benchmark
    @OperationsPerInvocation(ArrayBenchmark.LENGTH)
    public double[] arrayRandomXoShiRo256PlusPlus() {
        for (int i = 0; i < array.length; i++) {
            array[i] = xoshiro.nextDouble();
        }
        return array;
    }

    /**
     * Rivulet, one atomic step.
     *
     * @return the array
     */
    @Benchmark
    @OperationsPerInvocation(ArrayBenchmark.LENGTH)
    public double[] arrayNormalRivulet() {
        rivulet.fill(NORMAL, array);
        return array;
    }

    /**
     * The JDK's, a draw at a time.
     *
     * @return the array
     */
    @Benchmark
    @OperationsPerInvocation(ArrayBenchmark.LENGTH)
    public double[] arrayNormalJavaUtilRandom() {
        for (int i = 0; i < array.length; i++) {
            array[i] = random.nextGaussian();
        }
        return array;
    }

    /**
     * The JDK's, a draw at a time.
     *
     * @return the array
     */
    @Benchmark
    @OperationsPerInvocation(ArrayBenchmark.LENGTH)
    public double[] arrayNormalSplittableRandom() {
        for (int i = 0; i < array.length; i++) {
            array[i] = splittable.nextGaussian();
        }
        return array;
    }

    /**
     * Commons RNG's ziggurat over XoShiRo256++, a draw at a time.
     *
     * @return the array
     */
    @Benchmark
    @OperationsPerInvocation(ArrayBenchmark.LENGTH)
    public double[] arrayNormalCommonsZiggurat() {
        for (int i = 0; i < array.length; i++) {
            array[i] = ziggurat.sample();
        }
        return array;
    }
}
