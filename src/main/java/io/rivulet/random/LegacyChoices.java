package io.rivulet.random;

import io.rivulet.random.distribution.Integers;
import io.rivulet.random.internal.IntegerArrays;
import java.util.Objects;

/**
 * How {@link RandomState} chooses: by masked rejection with replacement, by a shuffle of the whole population without.
 */
abstract class LegacyChoices extends LegacyIntegers {

    LegacyChoices(BitGenerator bitGenerator) {
        super(bitGenerator);
    }

    /**
     * Elements of an array of objects, as {@code choice(a, size, replace, p)}. Rows of a two-dimensional array are
     * chosen by {@link Generator} only.
     *
     * @param array   the array, of one dimension
     * @param size    how many are wanted, {@code >= 0}
     * @param options for instance {@link Choice#WITHOUT_REPLACEMENT}; not {@link Choice#UNSHUFFLED} nor an axis
     * @param <T>     the elements' type
     * @return a new array
     * @throws IllegalArgumentException if the array is empty or has two dimensions, {@code size} is negative or more
     *                                  than can be chosen, probabilities are malformed, or an option is not NumPy's
     */
    @Override
    public <T> T[] choice(T[] array, int size, Choice... options) {
        if (Objects.requireNonNull(array, "array").getClass().getComponentType().isArray()) {
            throw new IllegalArgumentException(
                "array must be an array of one dimension, was a " + array.getClass().getSimpleName());
        }
        return super.choice(array, size, options);
    }

    @Override
    final long index(long population) {
        return choice(population, 1)[0];
    }

    @Override
    final long[] indices(long population, int size, ChoicePlan plan) {
        if (!plan.shuffle) {
            throw new IllegalArgumentException("options must be those of RandomState.choice, had UNSHUFFLED");
        }
        long[] out = new long[size];
        if (!plan.replace && plan.p == null) {
            System.arraycopy(permutation(Checks.arrayLength("population", population)), 0, out, 0, size);
            return out;
        }
        return step(bits -> {
            if (plan.p != null) {
                plan.chooseWeighted(bits, out);
            } else if (size > 0) {
                IntegerArrays.fill(bits, new Integers(0, population - 1, DType.INT64), true, out);
            }
            return out;
        });
    }
}
