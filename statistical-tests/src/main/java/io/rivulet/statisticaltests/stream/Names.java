package io.rivulet.statisticaltests.stream;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Looks up what the command line names. */
final class Names {

    private Names() {
    }

    static <E extends Enum<E>> E find(String parameter, E[] values, String name) {
        for (E value : values) {
            if (value.toString().equalsIgnoreCase(name)) {
                return value;
            }
        }
        throw new IllegalArgumentException(parameter + " must be one of "
            + Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", ")) + ", was " + name);
    }
}
