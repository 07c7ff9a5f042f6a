package io.rivulet.benchmarks;

import java.util.random.RandomGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * The JDK's generators, by the interface they share. A JVM measures one of them and loads one subclass, so that calls are
 * bound as if the type stood here.
 */
public abstract class JdkScalars extends ScalarBenchmark {

    abstract RandomGenerator rng();

    /**
     * Uniform on [0, 1).
     *
     * @return a double
     */
    @Benchmark
    public double random() {
        return rng().nextDouble();
    }

    /**
     * A word.
     *
     * @return 64 bits
     */
    @Benchmark
    public long nextLong() {
        return rng().nextLong();
    }

    /**
     * Uniform on [0, 1) in 32 bits.
     *
     * @return a float
     */
    @Benchmark
    public float randomFloat() {
        return rng().nextFloat();
    }

    /**
     * Below 100.
     *
     * @return an integer
     */
    @Benchmark
    public long integersSmall() {
        return rng().nextInt(100);
    }

    /**
     * Below 10^12.
     *
     * @return an integer
     */
    @Benchmark
    public long integersLarge() {
        return rng().nextLong(IntegerRows.LARGE);
    }

    /**
     * Standard normal.
     *
     * @return a double
     */
    @Benchmark
    public double standardNormal() {
        return rng().nextGaussian();
    }

    /**
     * Normal with parameters.
     *
     * @return a double
     */
    @Benchmark
    public double normal() {
        return rng().nextGaussian(1, 2);
    }

    /**
     * Standard exponential.
     *
     * @return a double
     */
    @Benchmark
    public double standardExponential() {
        return rng().nextExponential();
    }

    /**
     * A million uniforms.
     *
     * @return the array
     */
    @Benchmark
    @OperationsPerInvocation(MILLION)
    public double[] randomArray() {
        for (int i = 0; i < array.length; i++) {
            array[i] = rng().nextDouble();
        }
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
        for (int i = 0; i < array.length; i++) {
            array[i] = rng().nextGaussian();
        }
        return array;
    }
}
