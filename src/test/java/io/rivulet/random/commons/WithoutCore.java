package io.rivulet.random.commons;

import io.rivulet.random.Generator;
import java.util.function.Supplier;
import org.apache.commons.rng.RandomProviderState;
import org.apache.commons.rng.RestorableUniformRandomProvider;

/** Runs where commons-rng-client-api is the only part of Commons RNG: a provider with a state of its own. */
public final class WithoutCore implements Supplier<String> {

    private static final class Counter implements RestorableUniformRandomProvider {
        private long count;

        @Override
        public long nextLong() {
            return ++count;
        }

        @Override
        public RandomProviderState saveState() {
            return new RandomProviderState() { };
        }

        @Override
        public void restoreState(RandomProviderState state) {
            throw new IllegalStateException("not to be called");
        }
    }

    @Override
    public String get() {
        CommonsBitGenerator bits = new CommonsBitGenerator(new Counter());
        String state;
        try {
            state = bits.state().toString();
        } catch (UnsupportedOperationException e) {
            state = e.getMessage();
        }
        return new Generator(bits).nextLong() + " " + GeneratorProvider.of(bits).nextLong() + " " + state;
    }
}
