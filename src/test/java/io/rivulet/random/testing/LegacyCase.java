package io.rivulet.random.testing;

import io.rivulet.random.RandomState;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * One method of {@link RandomState}, in one region of its parameters, beside NumPy's.
 *
 * @param name       unique, without spaces
 * @param python     an expression of {@code rs}, {@code n} and the parameters {@code $0}, {@code $1}, …
 * @param java       the same call; returns an array
 * @param parameters finds fresh parameters in the region
 * @param divisor    how many times fewer values to ask for than of an ordinary method
 */
public record LegacyCase(
    String name, String python, Draw java, Function<SplittableRandom, Params> parameters, int divisor) {

    /** The Java side of a case. */
    @FunctionalInterface
    public interface Draw {
        /** Draws {@code n} values. */
        Object draw(RandomState rs, Params p, int n);
    }

    static LegacyCase of(String name, String python, Draw java, Function<SplittableRandom, Params> parameters) {
        return new LegacyCase(name, python, java, parameters, 1);
    }

    static LegacyCase of(String name, String python, Draw java) {
        return of(name, python, java, r -> Params.of());
    }

    LegacyCase slow(int times) {
        return new LegacyCase(name, python, java, parameters, times);
    }

    /** The complete Python expression. */
    public String call(Params p, int n) {
        return p.insertInto(python).replaceAll("\\bn\\b", Integer.toString(n));
    }

    @Override
    public String toString() {
        return name;
    }
}
