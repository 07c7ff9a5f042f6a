package io.rivulet.random;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads NumPy's state dictionaries strictly: each accessor names the entry, its value and the rule when it refuses.
 */
final class Dictionary {

    private static final BigInteger MASK64 = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    private final String path;
    private final Map<String, Object> entries;

    /** Over a map that {@link #canonical} has made. */
    Dictionary(String path, Map<String, Object> entries) {
        this.path = path;
        this.entries = entries;
    }

    // ------------------------------------------------------------------------------------------- canonical form

    /** An unmodifiable deep copy in which equal numbers are equal objects. */
    static Map<String, Object> canonical(String path, Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String)) {
                throw new IllegalArgumentException(path + " must have strings for keys, had " + entry.getKey());
            }
            String key = (String) entry.getKey();
            copy.put(key, canonicalValue(path + "." + key, entry.getValue()));
        }
        return Collections.unmodifiableMap(copy);
    }

    private static Object canonicalValue(String path, Object value) {
        if (value instanceof String) {
            return value;
        }
        if (value instanceof Boolean) {
            return (Boolean) value ? 1L : 0L;
        }
        if (value instanceof Map) {
            return canonical(path, (Map<?, ?>) value);
        }
        if (value instanceof Number) {
            return canonicalNumber(path, (Number) value);
        }
        if (value instanceof Iterable) {
            List<Object> copy = new ArrayList<>();
            for (Object element : (Iterable<?>) value) {
                copy.add(canonicalValue(path + "[" + copy.size() + "]", element));
            }
            return Collections.unmodifiableList(copy);
        }
        if (value != null && value.getClass().isArray()) {
            List<Object> copy = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                copy.add(canonicalValue(path + "[" + i + "]", Array.get(value, i)));
            }
            return Collections.unmodifiableList(copy);
        }
        throw new IllegalArgumentException(
            path + " must be a number, a string, a sequence or a map, was " + value);
    }

    private static Object canonicalNumber(String path, Number value) {
        if (value instanceof Double || value instanceof Float) {
            double d = value.doubleValue();
            // A JSON reader that turns every number into a double has lost nothing below 2^53. The Gaussian of a legacy
            // state is a double in its own right and is asked for as such.
            boolean whole = d == Math.rint(d) && Math.abs(d) < 0x1p53;
            return whole && !(d == 0 && 1 / d < 0) ? (Object) (long) d : (Object) d;
        }
        if (value instanceof BigDecimal) {
            BigDecimal decimal = (BigDecimal) value;
            try {
                return shrink(decimal.toBigIntegerExact());
            } catch (ArithmeticException notWhole) {
                return decimal.doubleValue();
            }
        }
        if (value instanceof BigInteger) {
            return shrink((BigInteger) value);
        }
        return value.longValue();
    }

    private static Object shrink(BigInteger value) {
        return value.bitLength() < 64 ? (Object) value.longValue() : (Object) value;
    }

    // ------------------------------------------------------------------------------------------- strict reading

    boolean has(String key) {
        return entries.containsKey(key);
    }

    boolean isSequence(String key) {
        return get(key) instanceof List;
    }

    String string(String key) {
        Object value = get(key);
        if (!(value instanceof String)) {
            throw refuse(key, "a string", value);
        }
        return (String) value;
    }

    @SuppressWarnings("unchecked")
    Dictionary inner(String key) {
        Object value = get(key);
        if (!(value instanceof Map)) {
            throw refuse(key, "a map", value);
        }
        return new Dictionary(path + "." + key, (Map<String, Object>) value);
    }

    /** An integer in [0, max]. */
    long integer(String key, long max) {
        return integer(key, 0, max);
    }

    /** An integer in [min, max]. */
    long integer(String key, long min, long max) {
        Object value = get(key);
        if (!(value instanceof Long) || (Long) value < min || (Long) value > max) {
            throw refuse(key, "an integer in [" + min + ", " + max + "]", value);
        }
        return (Long) value;
    }

    double real(String key) {
        Object value = get(key);
        if (!(value instanceof Number)) {
            throw refuse(key, "a number", value);
        }
        return ((Number) value).doubleValue();
    }

    /** An unsigned integer of at most so many bits. */
    BigInteger unsigned(String key, int bits) {
        return unsigned(key, get(key), bits);
    }

    /** A sequence of unsigned integers of at most so many bits each, as the bits of longs. */
    long[] words(String key, int length, int bits) {
        Object value = get(key);
        if (!(value instanceof List<?> list) || list.size() != length) {
            throw refuse(key, "a sequence of " + length + " integers", value);
        }
        long[] words = new long[length];
        for (int i = 0; i < length; i++) {
            words[i] = unsigned(key + "[" + i + "]", list.get(i), bits).longValue();
        }
        return words;
    }

    /** A sequence of any length of unsigned integers of any size. */
    List<BigInteger> unsignedList(String key) {
        Object value = get(key);
        if (!(value instanceof List<?> list)) {
            throw refuse(key, "a sequence of integers", value);
        }
        List<BigInteger> numbers = new ArrayList<>();
        for (Object element : list) {
            numbers.add(unsigned(key + "[" + numbers.size() + "]", element, Integer.MAX_VALUE));
        }
        return numbers;
    }

    private BigInteger unsigned(String key, Object value, int bits) {
        BigInteger integer = value instanceof Long ? BigInteger.valueOf((Long) value)
            : value instanceof BigInteger big ? big
            : null;
        if (integer == null || integer.signum() < 0 || integer.bitLength() > bits) {
            throw refuse(key, bits == Integer.MAX_VALUE ? "an integer >= 0" : "an integer in [0, 2^" + bits + ")", value);
        }
        return integer;
    }

    private Object get(String key) {
        Object value = entries.get(key);
        if (value == null) {
            throw new IllegalArgumentException(path + "." + key + " must be present, was missing");
        }
        return value;
    }

    private IllegalArgumentException refuse(String key, String rule, Object value) {
        String shown = String.valueOf(value);
        if (shown.length() > 80) {
            shown = shown.substring(0, 80) + "…";
        }
        return new IllegalArgumentException(path + "." + key + " must be " + rule + ", was " + shown);
    }

    // ------------------------------------------------------------------------------------------- writing

    static BigInteger unsigned64(long word) {
        return BigInteger.valueOf(word).and(MASK64);
    }

    static List<BigInteger> unsigned64(long[] words) {
        List<BigInteger> list = new ArrayList<>(words.length);
        for (long word : words) {
            list.add(unsigned64(word));
        }
        return list;
    }
}
