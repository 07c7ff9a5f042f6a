package io.rivulet.examples.gallery;

import io.rivulet.random.Generator;
import io.rivulet.random.SeedSequence;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** Draws the samples: every panel from a child stream of its own, so that adding one changes no other. */
final class Catalogue {

    private final SeedSequence seeds;
    private final int size;

    Catalogue(long seed, int size) {
        this.seeds = SeedSequence.of(seed);
        this.size = size;
    }

    List<Entry> entries() {
        return Stream.of(ContinuousEntries.of(this), DiscreteEntries.of(this),
            MultivariateEntries.of(this)).flatMap(List::stream).toList();
    }

    Panel continuous(String parameters, double from, double to, DoubleUnaryOperator density,
            BiFunction<Generator, Integer, double[]> draw) {
        return new Panel(parameters, draw.apply(stream(parameters, from, to), size), from, to, false, density);
    }

    Panel discrete(String parameters, int from, int to, DoubleUnaryOperator mass,
            BiFunction<Generator, Integer, long[]> draw) {
        double[] sample = Arrays.stream(draw.apply(stream(parameters, from, to), size)).asDoubleStream().toArray();
        return new Panel(parameters, sample, from, to, true, mass);
    }

    private Generator stream(String parameters, double from, double to) {
        long key = Integer.toUnsignedLong((parameters + from + to).hashCode());
        return Generator.defaultRng(seeds.child(key));
    }
}
