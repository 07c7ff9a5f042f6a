package io.rivulet.benchmarks;

import io.rivulet.random.Generator;
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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one draw costs, beside the rivals. Rivulet and java.util.Random may be shared between threads, the others may not.
 * Run with {@code -t 2} for two threads on one object.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ScalarBenchmark {

    private Generator rivulet;
    private Random random;
    private SplittableRandom splittable;
    private UniformRandomProvider xoshiro;
    private ContinuousSampler ziggurat;

    /** Makes the generators, after the profiles have seen many types. */
    @Setup
    public void setUp() {
        Pollution.run();
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
}
