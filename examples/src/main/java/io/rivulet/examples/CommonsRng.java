package io.rivulet.examples;

import io.rivulet.random.Generator;
import io.rivulet.random.SeedSequence;
import io.rivulet.random.commons.CommonsBitGenerator;
import io.rivulet.random.commons.GeneratorProvider;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Apache Commons RNG both ways: one of its generators under our distributions, one of its samplers on our stream.
 */
public final class CommonsRng {

    private CommonsRng() {
    }

    /**
     * Draws both ways and shows that the stream is one.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Generator xoroshiro = new Generator(new CommonsBitGenerator(SeedSequence.of(42),
            seeds -> RandomSource.XO_RO_SHI_RO_128_PP.create(seeds.generateState64(2))));
        List<Generator> workers = xoroshiro.spawn(4);
        double mean = workers.stream().mapToDouble(rng -> Arrays.stream(rng.gamma(2, 1, 100_000)).sum()).sum() / 400_000;
        System.out.println("the mean of gamma(2, 1) is about " + mean);

        Generator rng = Generator.defaultRng(42);
        UniformRandomProvider view = GeneratorProvider.of(rng);
        System.out.println("the first double is NumPy's: " + view.nextDouble());
        double sample = ZigguratSampler.NormalizedGaussian.of(view).sample();
        System.out.println("a sample of Commons RNG's: " + sample);

        Generator same = Generator.defaultRng(42);
        same.random();
        same.nextLong(); // the word that the sampler took
        System.out.println("the two share the stream: " + (same.random() == rng.random()));
    }
}
