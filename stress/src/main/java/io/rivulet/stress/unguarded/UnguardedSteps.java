package io.rivulet.stress.unguarded;

import io.rivulet.random.Generator;
import io.rivulet.random.RandomState;
import java.util.function.ToLongFunction;

/**
 * Operations put together from several guarded calls: each is atomic, the whole is not. This is how NumPy makes
 * {@code tomaxint(size)}, and a weighted choice without replacement.
 */
public final class UnguardedSteps {

    private UnguardedSteps() {
    }

    /**
     * @param rng   where each exchange draws from
     * @param array the array to shuffle
     */
    public static void shuffle(Generator rng, long[] array) {
        for (int i = array.length - 1; i > 0; i--) {
            int j = (int) rng.integers(0, i + 1);
            long kept = array[i];
            array[i] = array[j];
            array[j] = kept;
        }
    }

    /**
     * @param random where each element is drawn from
     * @param size   how many
     * @return the integers
     */
    public static long[] tomaxint(RandomState random, int size) {
        long[] out = new long[size];
        for (int i = 0; i < size; i++) {
            out[i] = random.tomaxint();
        }
        return out;
    }

    /**
     * @param rng   passed on
     * @param steps run as they are, holding nothing
     * @return their result
     */
    public static long atomically(Generator rng, ToLongFunction<Generator> steps) {
        return steps.applyAsLong(rng);
    }
}
