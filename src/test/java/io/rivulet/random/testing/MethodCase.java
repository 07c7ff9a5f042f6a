package io.rivulet.random.testing;

import io.rivulet.random.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * One method of {@link Generator} beside NumPy's: the live and the golden tests run every case that a registry lists.
 *
 * <pre>{@code
 * MethodCase.of("gamma", "rng.gamma($0, $1, n)", (rng, p, n) -> rng.gamma(p.d(0), p.d(1), n))
 *     .golden(0.3, 1.0).golden(7.5, 2.0)
 *     .random(r -> Params.of(Params.logUniform(r, 1e-3, 1e3), Params.logUniform(r, 1e-3, 1e3)))
 * }</pre>
 *
 * <p>The Python call is an expression of {@code rng}, {@code n} and the parameters {@code $0}, {@code $1}, …; it may
 * use the functions of {@code stream_helpers.py}. The Java call returns an array of the same element type: any primitive
 * type, or rows of one. The random parameters should reach every region of the method's algorithm.
 */
public final class MethodCase {

    /** The Java side of a case. */
    @FunctionalInterface
    public interface Draw {
        /** Draws {@code n} values. */
        Object draw(Generator rng, Params p, int n);
    }

    private final String name;
    private final String python;
    private final Draw java;
    private final List<Params> golden = new ArrayList<>();
    private Function<SplittableRandom, Params> random;
    private int divisor = 1;

    private MethodCase(String name, String python, Draw java) {
        this.name = name;
        this.python = python;
        this.java = java;
    }

    /** A case; the name is unique and has no spaces. */
    public static MethodCase of(String name, String python, Draw java) {
        return new MethodCase(name, python, java);
    }

    /** Adds a parameter set to the golden data (which is then to be made anew: see make_golden.py). */
    public MethodCase golden(Object... parameters) {
        golden.add(Params.of(parameters));
        return this;
    }

    /** How the live test finds fresh parameters; without this it uses the golden ones. */
    public MethodCase random(Function<SplittableRandom, Params> parameters) {
        random = parameters;
        return this;
    }

    /** For a method whose values take long, or are vectors: the tests ask for so many times fewer of them. */
    public MethodCase slow(int times) {
        divisor = times;
        return this;
    }

    /** What the test reports call it. */
    public String name() {
        return name;
    }

    /** The Python expression, with {@code $0} and so on for the parameters. */
    public String template() {
        return python;
    }

    /** The fixed parameter sets. */
    public List<Params> goldenParams() {
        return List.copyOf(golden);
    }

    /** Fresh parameters. */
    public Params randomParams(SplittableRandom r) {
        return random == null ? golden.get(r.nextInt(golden.size())) : Objects.requireNonNull(random.apply(r));
    }

    /** How many values to draw where an ordinary method draws {@code usual}. */
    public int count(int usual) {
        return Math.max(1, usual / divisor);
    }

    /** The complete Python expression. */
    public String call(Params p) {
        return p.insertInto(python);
    }

    /** What Java draws. */
    public Object draw(Generator rng, Params p, int n) {
        return java.draw(rng, p, n);
    }

    @Override
    public String toString() {
        return name;
    }
}
