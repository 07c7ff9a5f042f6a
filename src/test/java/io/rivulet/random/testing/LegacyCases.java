package io.rivulet.random.testing;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** Every method of {@code RandomState} in every region of its parameters. */
public final class LegacyCases {

    private LegacyCases() {
    }

    /** Those that equal NumPy to the last bit. */
    public static List<LegacyCase> exact() {
        return Stream.of(
            LegacyContinuousCases.all(),
            LegacyContinuousCases.gammaFamily(),
            LegacyDiscreteCases.all(),
            LegacyIntegerCases.all(),
            LegacyIntegerCases.scalars()).flatMap(List::stream).toList();
    }

    /** Those whose last bit may differ now and then, while the stream is the same. */
    public static List<LegacyCase> nearlyExact() {
        return LegacyContinuousCases.vonMises();
    }

    /** The case of a name. */
    public static LegacyCase named(String name) {
        return Stream.concat(exact().stream(), nearlyExact().stream()).filter(each -> each.name().equals(name))
            .findFirst().orElseThrow(() -> new NoSuchElementException(name));
    }
}
