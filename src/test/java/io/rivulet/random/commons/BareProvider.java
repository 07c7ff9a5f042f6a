package io.rivulet.random.commons;

import io.rivulet.random.Generator;
import org.apache.commons.rng.UniformRandomProvider;

/** The three methods that come from the generator, and nothing else: all the rest is Commons RNG's interface. */
record BareProvider(Generator rng) implements UniformRandomProvider {

    @Override
    public long nextLong() {
        return rng.nextLong();
    }

    @Override
    public int nextInt() {
        return rng.nextInt();
    }

    @Override
    public double nextDouble() {
        return rng.nextDouble();
    }
}
