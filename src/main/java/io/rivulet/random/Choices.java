package io.rivulet.random;

import io.rivulet.random.distribution.Integers;
import io.rivulet.random.internal.IntegerArrays;
import io.rivulet.random.internal.UniformIndices;

/**
 * How {@link Generator} chooses: R. W. Floyd's algorithm or the tail of a shuffle without replacement, D. Lemire's with.
 */
abstract class Choices extends IntegerDraws {

    Choices(BitGenerator bitGenerator) {
        super(bitGenerator);
    }

    @Override
    final long index(long population) {
        ChoicePlan.requireElements("population", population);
        return source().drawBounded(0, population - 1);
    }

    @Override
    final long[] indices(long population, int size, ChoicePlan plan) {
        long[] out = new long[size];
        boolean whole = !plan.replace && plan.p == null
            && UniformIndices.takesWholePopulation(population, size, plan.shuffle);
        // Allocated before the first draw: a population that does not fit leaves the stream where it was.
        int[] all = whole ? new int[Checks.arrayLength("population", population)] : null;
        return step(bits -> {
            if (size == 0) {
                return out;
            }
            if (plan.p != null) {
                plan.chooseWeighted(bits, out);
            } else if (plan.replace) {
                IntegerArrays.fill(bits, new Integers(0, population - 1, DType.INT64), false, out);
            } else {
                UniformIndices.choose(bits, population, plan.shuffle, out, all);
            }
            return out;
        });
    }
}
