package io.rivulet.benchmarks;

import io.rivulet.random.Generator;
import java.util.function.BiFunction;

/**
 * One row of the comparison with NumPy: the same array drawn on both sides.
 *
 * @param name   what the table calls it
 * @param python the NumPy expression; {@code rng} is a Generator and {@code n} the array's length
 * @param draw   the same in Java
 */
public record Workload(String name, String python, BiFunction<Generator, Integer, Object> draw) {
}
