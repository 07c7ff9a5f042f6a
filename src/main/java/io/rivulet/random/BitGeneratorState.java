package io.rivulet.random;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * The state of a bit generator at one moment, as an immutable value: NumPy's {@code bit_generator.state}.
 *
 * <p>The value is NumPy's dictionary in a canonical form. Two states are equal when they describe the same moment of
 * the same kind of generator, whichever of Java, NumPy or a JSON library the numbers came from.
 *
 * <p><b>Thread safety.</b> Immutable.
 */
public final class BitGeneratorState implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Unmodifiable at every level; values are String, Long, BigInteger, Double, List or Map. */
    @SuppressWarnings("serial") // every value is made by Dictionary.canonical, whose types are all serialisable
    private final Map<String, Object> dictionary;

    private BitGeneratorState(Map<String, Object> dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * Takes NumPy's dictionary. Integers may be of any integral type, or a double that is a whole number below
     * 2<sup>53</sup>; sequences may be lists or arrays; booleans count as 0 and 1. Whether the numbers suit a particular
     * generator is checked when it is restored.
     *
     * @param state for instance as a JSON library returns it; copied
     * @return the state
     * @throws IllegalArgumentException if {@code bit_generator} is missing, or a value is of a type that no state has
     */
    public static BitGeneratorState fromMap(Map<String, ?> state) {
        Objects.requireNonNull(state, "state");
        Map<String, Object> canonical = Dictionary.canonical("state", state);
        new Dictionary("state", canonical).string("bit_generator");
        return new BitGeneratorState(canonical);
    }

    /**
     * NumPy's dictionary, for any JSON library to write. Integers are {@code Long} where they fit and
     * {@code BigInteger} where they do not, sequences are lists.
     *
     * @return an unmodifiable map
     */
    public Map<String, Object> toMap() {
        return dictionary;
    }

    /**
     * The kind of generator that this is a state of.
     *
     * @return for instance {@code PCG64}
     */
    public String bitGenerator() {
        return (String) dictionary.get("bit_generator");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BitGeneratorState
            && dictionary.equals(((BitGeneratorState) other).dictionary);
    }

    @Override
    public int hashCode() {
        return dictionary.hashCode();
    }

    /**
     * NumPy's dictionary on one line.
     *
     * @return for instance <code>{bit_generator=PCG64, state={state=…, inc=…}, has_uint32=0, uinteger=0}</code>
     */
    @Override
    public String toString() {
        return dictionary.toString();
    }
}
