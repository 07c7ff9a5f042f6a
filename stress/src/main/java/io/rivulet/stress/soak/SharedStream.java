package io.rivulet.stress.soak;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import io.rivulet.random.RandomState;

/**
 * What the threads share, and what the reference is: a Generator and a RandomState over one bit generator.
 *
 * @param rng    draws, and shares stream and lock with the other
 * @param legacy for its cached Gaussian
 */
record SharedStream(Generator rng, RandomState legacy) {

    static SharedStream over(BitGenerator bits) {
        return new SharedStream(new Generator(bits), new RandomState(bits));
    }

    BitGenerator bits() {
        return rng.bitGenerator();
    }

    /** Another pair of facades over the same bit generator; the RandomState is kept, for its Gaussian is its own. */
    SharedStream throughAnotherGenerator() {
        return new SharedStream(new Generator(bits()), legacy);
    }
}
