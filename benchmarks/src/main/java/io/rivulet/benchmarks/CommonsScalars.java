package io.rivulet.benchmarks;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ChengBetaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.DiscreteSampler;
import org.apache.commons.rng.sampling.distribution.GaussianSampler;
import org.apache.commons.rng.sampling.distribution.GeometricSampler;
import org.apache.commons.rng.sampling.distribution.LogNormalSampler;
import org.apache.commons.rng.sampling.distribution.MarsagliaTsangWangDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.NormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.TSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Commons RNG's samplers over XoShiRo256++, not to be shared. They keep their set-up; Rivulet's methods take parameters. */
public class CommonsScalars extends ScalarBenchmark {

    private final UniformRandomProvider rng = RandomSource.XO_SHI_RO_256_PP.create(Streams.SEED);
    private final NormalizedGaussianSampler standardNormal = ZigguratSampler.NormalizedGaussian.of(rng);
    private final ContinuousSampler normal = GaussianSampler.of(standardNormal, 1, 2);
    private final ContinuousSampler lognormal = LogNormalSampler.of(standardNormal, 0, 1);
    private final ContinuousSampler standardExponential = ZigguratSampler.Exponential.of(rng);
    private final ContinuousSampler exponential = ZigguratSampler.Exponential.of(rng, 2);
    private final ContinuousSampler gamma = AhrensDieterMarsagliaTsangGammaSampler.of(rng, 2.4, 1.5);
    private final ContinuousSampler beta = ChengBetaSampler.of(rng, 2, 3);
    private final ContinuousSampler standardT = TSampler.of(rng, 3);
    private final DiscreteSampler poisson3 = PoissonSampler.of(rng, 3);
    private final DiscreteSampler poisson30 = PoissonSampler.of(rng, 30);
    private final DiscreteSampler binomial = MarsagliaTsangWangDiscreteSampler.Binomial.of(rng, 20, 0.3);
    private final DiscreteSampler geometric = GeometricSampler.of(rng, 0.1);

    /**
     * Uniform on [0, 1).
     *
     * @return a double
     */
    @Benchmark
    public double random() {
        return rng.nextDouble();
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
        return rng.nextFloat();
    }

    /**
     * Below 100.
     *
     * @return an integer
     */
    @Benchmark
    public long integersSmall() {
        return rng.nextInt(100);
    }

    /**
     * Below 10^12.
     *
     * @return an integer
     */
    @Benchmark
    public long integersLarge() {
        return rng.nextLong(IntegerRows.LARGE);
    }

    /**
     * Standard normal.
     *
     * @return a double
     */
    @Benchmark
    public double standardNormal() {
        return standardNormal.sample();
    }

    /**
     * Normal with parameters.
     *
     * @return a double
     */
    @Benchmark
    public double normal() {
        return normal.sample();
    }

    /**
     * Lognormal.
     *
     * @return a double
     */
    @Benchmark
    public double lognormal() {
        return lognormal.sample();
    }

    /**
     * Standard exponential.
     *
     * @return a double
     */
    @Benchmark
    public double standardExponential() {
        return standardExponential.sample();
    }

    /**
     * Exponential with a scale of 2.
     *
     * @return a double
     */
    @Benchmark
    public double exponential() {
        return exponential.sample();
    }

    /**
     * Gamma with a shape of 2.4.
     *
     * @return a double
     */
    @Benchmark
    public double gamma() {
        return gamma.sample();
    }

    /**
     * Beta with parameters 2 and 3.
     *
     * @return a double
     */
    @Benchmark
    public double beta() {
        return beta.sample();
    }

    /**
     * Student's t with 3 degrees of freedom.
     *
     * @return a double
     */
    @Benchmark
    public double standardT() {
        return standardT.sample();
    }

    /**
     * Poisson with a mean of 3.
     *
     * @return an integer
     */
    @Benchmark
    public int poisson3() {
        return poisson3.sample();
    }

    /**
     * Poisson with a mean of 30.
     *
     * @return an integer
     */
    @Benchmark
    public int poisson30() {
        return poisson30.sample();
    }

    /**
     * Binomial with n = 20, p = 0.3.
     *
     * @return an integer
     */
    @Benchmark
    public int binomial() {
        return binomial.sample();
    }

    /**
     * Geometric with p = 0.1.
     *
     * @return an integer
     */
    @Benchmark
    public int geometric() {
        return geometric.sample();
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
            array[i] = rng.nextDouble();
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
            array[i] = standardNormal.sample();
        }
        return array;
    }
}
