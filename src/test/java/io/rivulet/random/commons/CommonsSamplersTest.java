package io.rivulet.random.commons;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.Generator;
import io.rivulet.random.testing.BitGenerators;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ListSampler;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.apache.commons.rng.sampling.UnitSphereSampler;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.BoxMullerNormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.ChengBetaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.DiscreteSampler;
import org.apache.commons.rng.sampling.distribution.DiscreteUniformSampler;
import org.apache.commons.rng.sampling.distribution.GeometricSampler;
import org.apache.commons.rng.sampling.distribution.InverseTransformParetoSampler;
import org.apache.commons.rng.sampling.distribution.MarsagliaTsangWangDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.RejectionInversionZipfSampler;
import org.apache.commons.rng.sampling.distribution.TSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.GeometricDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.LevyDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.ParetoDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.distribution.UniformDiscreteDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.apache.commons.statistics.distribution.ZipfDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Commons RNG's samplers, and those of Commons Statistics' distributions, on our streams.
 *
 * <p>The seeds are fixed. Had they been drawn at random, a right sampler would fail the test of its distribution with
 * probability at most 1e-6: the inequality of Dvoretzky, Kiefer, Wolfowitz and Massart, which holds for discrete
 * distributions as well.
 */
class CommonsSamplersTest {

    private static final int COUNT = 50_000;
    private static final double FALSE_ALARM = 1e-6;
    private static final double BOUND = Math.sqrt(Math.log(2 / FALSE_ALARM) / (2 * COUNT));

    record Sampler(String name, Function<UniformRandomProvider, DoubleSupplier> maker, DoubleUnaryOperator function) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sampler> samplers() {
        List<Sampler> all = new ArrayList<>();
        all.addAll(continuousSamplers());
        all.addAll(discreteSamplers());
        for (ContinuousDistribution distribution : List.of(NormalDistribution.of(1, 2), GammaDistribution.of(0.7, 3),
            BetaDistribution.of(0.5, 4), TDistribution.of(3), WeibullDistribution.of(1.5, 2), ParetoDistribution.of(1, 3),
            LogNormalDistribution.of(0, 0.5), LevyDistribution.of(0, 1), ChiSquaredDistribution.of(5))) {
            all.add(new Sampler("createSampler of " + distribution.getClass().getSimpleName(),
                view -> distribution.createSampler(view)::sample, distribution::cumulativeProbability));
        }
        for (DiscreteDistribution distribution : List.of(PoissonDistribution.of(3.5), BinomialDistribution.of(30, 0.3),
            ZipfDistribution.of(50, 1.2), GeometricDistribution.of(0.2), HypergeometricDistribution.of(60, 20, 15),
            UniformDiscreteDistribution.of(-3, 11))) {
            all.add(new Sampler("createSampler of " + distribution.getClass().getSimpleName(),
                view -> distribution.createSampler(view)::sample, x -> distribution.cumulativeProbability((int) x)));
        }
        return all;
    }

    private static List<Sampler> continuousSamplers() {
        return List.of(
            continuous("ziggurat normal", ZigguratSampler.NormalizedGaussian::of, NormalDistribution.of(0, 1)),
            continuous("ziggurat exponential", ZigguratSampler.Exponential::of, ExponentialDistribution.of(1)),
            continuous("Box-Muller", BoxMullerNormalizedGaussianSampler::of, NormalDistribution.of(0, 1)),
            continuous("gamma, Marsaglia and Tsang",
                view -> AhrensDieterMarsagliaTsangGammaSampler.of(view, 2.5, 2), GammaDistribution.of(2.5, 2)),
            continuous("gamma, Ahrens and Dieter",
                view -> AhrensDieterMarsagliaTsangGammaSampler.of(view, 0.5, 1), GammaDistribution.of(0.5, 1)),
            continuous("beta", view -> ChengBetaSampler.of(view, 1.5, 0.8), BetaDistribution.of(1.5, 0.8)),
            continuous("t", view -> TSampler.of(view, 4), TDistribution.of(4)),
            continuous("Pareto", view -> InverseTransformParetoSampler.of(view, 1, 2), ParetoDistribution.of(1, 2)),
            new Sampler("first coordinate on the sphere", view -> {
                UnitSphereSampler sphere = UnitSphereSampler.of(view, 3);
                return () -> sphere.sample()[0];
            }, x -> (1 + x) / 2));
    }

    private static List<Sampler> discreteSamplers() {
        double[] weights = {0.1, 0.2, 0.3, 0.4};
        return List.of(
            discrete("Poisson, small mean", view -> PoissonSampler.of(view, 2), PoissonDistribution.of(2)),
            discrete("Poisson, large mean", view -> PoissonSampler.of(view, 200), PoissonDistribution.of(200)),
            discrete("geometric", view -> GeometricSampler.of(view, 0.3), GeometricDistribution.of(0.3)),
            discrete("Zipf", view -> RejectionInversionZipfSampler.of(view, 20, 1.1), ZipfDistribution.of(20, 1.1)),
            discrete("uniform", view -> DiscreteUniformSampler.of(view, 1, 1_000), UniformDiscreteDistribution.of(1, 1_000)),
            discrete("binomial, Marsaglia, Tsang and Wang",
                view -> MarsagliaTsangWangDiscreteSampler.Binomial.of(view, 20, 0.4), BinomialDistribution.of(20, 0.4)),
            new Sampler("alias method", view -> AliasMethodDiscreteSampler.of(view, weights)::sample,
                x -> Arrays.stream(weights, 0, (int) x + 1).sum()),
            new Sampler("first of a permutation", view -> {
                PermutationSampler permutations = new PermutationSampler(view, 8, 8);
                return () -> permutations.sample()[0];
            }, x -> (x + 1) / 8),
            new Sampler("last of a shuffled list", view -> () -> {
                List<Integer> list = new ArrayList<>(List.of(0, 1, 2, 3, 4));
                ListSampler.shuffle(view, list);
                return list.get(4);
            }, x -> (x + 1) / 5));
    }

    private static Sampler continuous(String name, Function<UniformRandomProvider, ? extends ContinuousSampler> maker,
                                      ContinuousDistribution distribution) {
        return new Sampler(name, view -> maker.apply(view)::sample, distribution::cumulativeProbability);
    }

    private static Sampler discrete(String name, Function<UniformRandomProvider, ? extends DiscreteSampler> maker,
                                    DiscreteDistribution distribution) {
        return new Sampler(name, view -> maker.apply(view)::sample,
            x -> distribution.cumulativeProbability((int) x));
    }

    // ------------------------------------------------------------------------------------------- the tests

    @ParameterizedTest(name = "{0}")
    @MethodSource("samplers")
    void drawsItsDistribution(Sampler sampler) {
        for (BitGenerators kind : List.of(BitGenerators.PCG64, BitGenerators.MT19937)) {
            double largest = statistic(kind.generator(630), sampler, sampler.function);
            assertTrue(largest <= BOUND, () -> kind + ": " + largest + " > " + BOUND);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samplers")
    void drawsTheSameAsOnAnyOtherProviderOfTheseBits(Sampler sampler) {
        for (BitGenerators kind : BitGenerators.values()) {
            Generator rng = kind.generator(631);
            Generator reference = kind.generator(631);
            assertArrayEquals(draw(sampler.maker.apply(new BareProvider(reference)), 300),
                draw(sampler.maker.apply(GeneratorProvider.of(rng)), 300));
            assertEquals(reference.bitGenerator().state(), rng.bitGenerator().state());
        }
    }

    /** That the test of the distributions can fail: parameters wrong by little. */
    @Test
    void tellsNeighboursApart() {
        Generator rng = BitGenerators.PCG64.generator(632);
        Sampler normal = continuousSamplers().get(0);
        assertTrue(statistic(rng, normal, NormalDistribution.of(0.05, 1)::cumulativeProbability) > BOUND);
        Sampler poisson = discreteSamplers().get(0);
        assertTrue(statistic(rng, poisson, x -> PoissonDistribution.of(2.1).cumulativeProbability((int) x)) > BOUND);
    }

    private static double[] draw(DoubleSupplier sampler, int count) {
        return DoubleStream.generate(sampler).limit(count).toArray();
    }

    /** The largest distance between the share of values up to x and the distribution function at x, over all values x. */
    private static double statistic(Generator rng, Sampler sampler, DoubleUnaryOperator function) {
        double[] x = draw(sampler.maker.apply(GeneratorProvider.of(rng)), COUNT);
        Arrays.sort(x);
        return IntStream.range(0, COUNT).filter(i -> i + 1 == COUNT || x[i] < x[i + 1])
            .mapToDouble(i -> Math.abs((i + 1.0) / COUNT - function.applyAsDouble(x[i]))).max().orElseThrow();
    }
}
