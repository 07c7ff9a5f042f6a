package io.rivulet.stress;

import io.rivulet.random.Generator;
import io.rivulet.random.RandomState;

/** Two facades over one bit generator, for programs that go through both. */
final class Facades {

    final Generator rng;
    final RandomState random;

    Facades(BeforeRefill family) {
        rng = family.generator();
        random = new RandomState(rng.bitGenerator());
    }
}
