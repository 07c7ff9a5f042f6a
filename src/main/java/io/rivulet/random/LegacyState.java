package io.rivulet.random;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The state of a {@link RandomState} at one moment, as an immutable value: NumPy's {@code get_state}. It is the bit
 * generator's state and, beside it, the Gaussian that waits in the cache.
 *
 * <p>It comes from and goes to both of NumPy's forms: the dictionary of {@code get_state(legacy=False)} as a map, the
 * tuple of {@code get_state()} as a list. Either can be written and read by any JSON library.
 *
 * <p><b>Thread safety.</b> Immutable.
 */
public final class LegacyState implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String TUPLE_GENERATOR = "MT19937";

    /** The bit generator's own state. */
    private final BitGeneratorState bitGenerator;

    /** Whether a Gaussian waits. */
    private final boolean hasGauss;

    /** The Gaussian that waits; 0 if none does, but for states made by hand. */
    private final double gauss;

    LegacyState(BitGeneratorState bitGenerator, boolean hasGauss, double gauss) {
        this.bitGenerator = bitGenerator;
        this.hasGauss = hasGauss;
        this.gauss = gauss;
    }

    /**
     * Takes NumPy's dictionary, with the number types that {@link BitGeneratorState#fromMap} takes. Without
     * {@code has_gauss} and {@code gauss} no Gaussian waits: the state of a bare bit generator is a state, too.
     *
     * @param state what {@code get_state(legacy=False)} returned, for instance read from JSON; copied
     * @return the state
     * @throws IllegalArgumentException if {@code bit_generator} or {@code state} is missing, {@code has_gauss} is
     *                                  neither 0 nor 1, {@code gauss} is not a finite number, or a value is of a type
     *                                  that no state has
     */
    public static LegacyState fromMap(Map<String, ?> state) {
        Objects.requireNonNull(state, "state");
        Map<String, Object> own = new LinkedHashMap<>(Dictionary.canonical("state", state));
        Dictionary entries = new Dictionary("state", Map.copyOf(own));
        entries.inner("state");
        boolean hasGauss = entries.has("has_gauss") && entries.integer("has_gauss", 1) == 1;
        double gauss = entries.has("gauss") ? entries.real("gauss") : 0;
        if (!Double.isFinite(gauss)) {
            throw new IllegalArgumentException("state.gauss must be finite, was " + gauss);
        }
        own.remove("has_gauss");
        own.remove("gauss");
        return new LegacyState(BitGeneratorState.fromMap(own), hasGauss, gauss);
    }

    /**
     * Takes NumPy's tuple {@code ('MT19937', key, pos, has_gauss, gauss)}, or its old form without the last two.
     *
     * @param state what {@code get_state()} returned, for instance read from JSON; the key may be a list or an array
     * @return the state
     * @throws IllegalArgumentException if the tuple has another length or another generator's name, or
     *                                  {@code has_gauss} is neither 0 nor 1, or {@code gauss} is not a finite number
     */
    public static LegacyState fromTuple(List<?> state) {
        Objects.requireNonNull(state, "state");
        List<?> elements = new ArrayList<>(state);
        if (elements.size() != 3 && elements.size() != 5) {
            throw new IllegalArgumentException("state must have 3 or 5 elements as a tuple, had " + elements.size());
        }
        if (!TUPLE_GENERATOR.equals(elements.get(0))) {
            throw new IllegalArgumentException(
                "state must begin with " + TUPLE_GENERATOR + " as a tuple, began with " + elements.get(0));
        }
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("key", elements.get(1));
        inner.put("pos", elements.get(2));
        Map<String, Object> dictionary = new LinkedHashMap<>();
        dictionary.put("bit_generator", TUPLE_GENERATOR);
        dictionary.put("state", inner);
        if (elements.size() == 5) {
            dictionary.put("has_gauss", elements.get(3));
            dictionary.put("gauss", elements.get(4));
        }
        return fromMap(dictionary);
    }

    /**
     * NumPy's dictionary, for any JSON library to write: that of the bit generator with {@code has_gauss} and
     * {@code gauss} at its end.
     *
     * @return an unmodifiable map
     */
    public Map<String, Object> toMap() {
        Map<String, Object> dictionary = new LinkedHashMap<>(bitGenerator.toMap());
        dictionary.put("has_gauss", hasGauss ? 1L : 0L);
        dictionary.put("gauss", gauss);
        return Collections.unmodifiableMap(dictionary);
    }

    /**
     * NumPy's tuple {@code ('MT19937', key, pos, has_gauss, gauss)}.
     *
     * @return an unmodifiable list of a string, a list of 624 longs, two longs and a double
     * @throws UnsupportedOperationException if the bit generator is not MT19937; only {@link #toMap()} serves then
     */
    public List<Object> toTuple() {
        if (!bitGenerator.bitGenerator().equals(TUPLE_GENERATOR)) {
            throw new UnsupportedOperationException(
                "only the state of " + TUPLE_GENERATOR + " is a tuple, this is of " + bitGenerator.bitGenerator());
        }
        Map<?, ?> inner = (Map<?, ?>) bitGenerator.toMap().get("state");
        return List.of(TUPLE_GENERATOR, inner.get("key"), inner.get("pos"), hasGauss ? 1L : 0L, gauss);
    }

    /**
     * The bit generator's own state.
     *
     * @return the state without the Gaussian
     */
    public BitGeneratorState bitGenerator() {
        return bitGenerator;
    }

    /**
     * Whether a Gaussian waits to be used, NumPy's {@code has_gauss}.
     *
     * @return true after an odd number of Gaussians
     */
    public boolean hasGauss() {
        return hasGauss;
    }

    /**
     * The Gaussian that waits, NumPy's {@code gauss}.
     *
     * @return 0 if none waits
     */
    public double gauss() {
        return gauss;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LegacyState that
            && bitGenerator.equals(that.bitGenerator)
            && hasGauss == that.hasGauss
            && Double.doubleToLongBits(gauss) == Double.doubleToLongBits(that.gauss);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bitGenerator, hasGauss, gauss);
    }

    /**
     * NumPy's dictionary on one line.
     *
     * @return for instance <code>{bit_generator=MT19937, state={key=[…], pos=624}, has_gauss=0, gauss=0.0}</code>
     */
    @Override
    public String toString() {
        return toMap().toString();
    }
}
