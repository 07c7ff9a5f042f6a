package io.rivulet.benchmarks;

import io.rivulet.random.Generator;
import io.rivulet.random.distribution.Binomial;
import io.rivulet.random.distribution.Geometric;
import io.rivulet.random.distribution.LongDistribution;
import io.rivulet.random.distribution.StandardNormal;
import io.rivulet.random.distribution.StandardUniform;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Rivulet's Generator on PCG64, which threads may share. */
public class RivuletScalars extends ScalarBenchmark {

    private static final StandardUniform UNIFORM = new StandardUniform();
    private static final StandardNormal NORMAL = new StandardNormal();

    private final Generator rng = Generator.defaultRng(Streams.SEED);
    private final LongDistribution preparedBinomial = new Binomial(20, 0.3).prepared();
    private final LongDistribution preparedGeometric = new Geometric(0.1).prepared();

    /**
     * Uniform on [0, 1).
     *
     * @return a double
     */
    @Benchmark
    public double random() {
        return rng.random();
    }

    /**
     * A word.
     *
     * @return 64 bits
     */
    @Benchmark
    public long nextLong() {
        return rng.nextLong();
    }

    /**
     * Uniform on [0, 1) in 32 bits.
     *
     * @return a float
     */
    @Benchmark
    public float randomFloat() {
        return rng.randomFloat();
    }

    /**
     * Below 100.
     *
     * @return an integer
     */
    @Benchmark
    public long integersSmall() {
        return rng.integers(100);
    }

    /**
     * Below 10^12.
     *
     * @return an integer
     */
    @Benchmark
    public long integersLarge() {
        return rng.integers(IntegerRows.LARGE);
    }

    /**
     * Standard normal.
     *
     * @return a double
     */
    @Benchmark
    public double standardNormal() {
        return rng.standardNormal();
    }

    /**
     * Normal with parameters.
     *
     * @return a double
     */
    @Benchmark
    public double normal() {
        return rng.normal(1, 2);
    }

    /**
     * Lognormal.
     *
     * @return a double
     */
    @Benchmark
    public double lognormal() {
        return rng.lognormal(0, 1);
    }

    /**
     * Standard exponential.
     *
     * @return a double
     */
    @Benchmark
    public double standardExponential() {
        return rng.standardExponential();
    }

    /**
     * Exponential with a scale of 2.
     *
     * @return a double
     */
    @Benchmark
    public double exponential() {
        return rng.exponential(2);
    }

    /**
     * Gamma with a shape of 2.4.
     *
     * @return a double
     */
    @Benchmark
    public double gamma() {
        return rng.gamma(2.4, 1.5);
    }

    /**
     * Beta with parameters 2 and 3.
     *
     * @return a double
     */
    @Benchmark
    public double beta() {
        return rng.beta(2, 3);
    }

    /**
     * Student's t with 3 degrees of freedom.
     *
     * @return a double
     */
    @Benchmark
    public double standardT() {
        return rng.standardT(3);
    }

    /**
     * Poisson with a mean of 3.
     *
     * @return an integer
     */
    @Benchmark
    public long poisson3() {
        return rng.poisson(3);
    }

    /**
     * Poisson with a mean of 30.
     *
     * @return an integer
     */
    @Benchmark
    public long poisson30() {
        return rng.poisson(30);
    }

    /**
     * Binomial with n = 20, p = 0.3.
     *
     * @return an integer
     */
    @Benchmark
    public long binomial() {
        return rng.binomial(20, 0.3);
    }

    /**
     * Geometric with p = 0.1.
     *
     * @return an integer
     */
    @Benchmark
    public long geometric() {
        return rng.geometric(0.1);
    }

    /**
     * The same binomial variates, with their set-up kept.
     *
     * @return an integer
     */
    @Benchmark
    public long binomialPrepared() {
        return rng.sample(preparedBinomial);
    }

    /**
     * The same geometric variates, with their set-up kept.
     *
     * @return an integer
     */
    @Benchmark
    public long geometricPrepared() {
        return rng.sample(preparedGeometric);
    }

    /**
     * A million uniforms.
     *
     * @return the array
     */
    @Benchmark
    @OperationsPerInvocation(MILLION)
    public double[] randomArray() {
        rng.fill(UNIFORM, array);
        return array;
    }

    /**
     * A million normal variates.
     *
     * @return the array
     */
    @Benchmark
    @OperationsPerInvocation(MILLION)
    public double[] standardNormalArray() {
        rng.fill(NORMAL, array);
        return array;
    }
}
