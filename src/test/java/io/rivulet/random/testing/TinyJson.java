package io.rivulet.random.testing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Just enough JSON for state dictionaries, as a user's JSON library would carry them between Python and Java. */
public final class TinyJson {

    private final String text;
    private int at;

    private TinyJson(String text) {
        this.text = text;
    }

    /** Objects are maps, arrays are lists, integers Long or BigInteger, other numbers Double. */
    public static Object read(String text) {
        TinyJson json = new TinyJson(text);
        Object value = json.value();
        if (json.at != text.length()) {
            throw new IllegalArgumentException("more than one value: " + text);
        }
        return value;
    }

    /** The inverse of {@link #read}, with sorted keys: equal texts for equal values. */
    public static String write(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            new TreeMap<>(map).forEach((key, entry) -> entries.add(write(key) + ": " + write(entry)));
            return "{" + String.join(", ", entries) + "}";
        }
        if (value instanceof Iterable<?> elements) {
            List<String> texts = new ArrayList<>();
            elements.forEach(element -> texts.add(write(element)));
            return "[" + String.join(", ", texts) + "]";
        }
        return value instanceof String ? '"' + (String) value + '"' : value.toString();
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> map = new LinkedHashMap<>();
        expect('{');
        while (peek() != '}') {
            String key = string();
            expect(':');
            map.put(key, value());
            skipComma();
        }
        expect('}');
        return map;
    }

    private List<Object> array() {
        List<Object> list = new ArrayList<>();
        expect('[');
        while (peek() != ']') {
            list.add(value());
            skipComma();
        }
        expect(']');
        return list;
    }

    /** No state dictionary has a string that needs escapes. */
    private String string() {
        expect('"');
        int end = text.indexOf('"', at);
        String value = text.substring(at, end);
        at = end + 1;
        return value;
    }

    private Object number() {
        peek();
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String token = text.substring(start, at);
        if (!token.matches("-?[0-9]+")) {
            return Double.valueOf(token);
        }
        BigInteger integer = new BigInteger(token);
        return integer.bitLength() < Long.SIZE ? (Object) integer.longValue() : (Object) integer;
    }

    private void skipComma() {
        if (peek() == ',') {
            at++;
        }
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new IllegalArgumentException("'" + c + "' expected at " + at + " of " + text);
        }
        at++;
    }

    private char peek() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }
}
