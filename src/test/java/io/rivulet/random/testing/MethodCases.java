package io.rivulet.random.testing;

import java.util.List;
import java.util.stream.Stream;

/** Every registered case. */
public final class MethodCases {

    private MethodCases() {
    }

    /** All families, in a fixed order. */
    public static List<MethodCase> all() {
        return Stream.of(
            UniformAndNormalCases.all(),
            IntegerCases.all(),
            PermutationCases.all(),
            ContinuousCases.all(),
            DiscreteCases.all()).flatMap(List::stream).toList();
    }
}
