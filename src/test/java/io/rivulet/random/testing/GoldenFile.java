package io.rivulet.random.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rivulet.random.SeedSequence;
import io.rivulet.random.SeedSequenceBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Golden data: the files that make_golden.py writes, which also describes their form. */
public final class GoldenFile {

    private GoldenFile() {
    }

    /** One line: a kind and fields. */
    public record Line(String file, int number, String kind, Map<String, String> fields) {

        /** Whether there is such a field. */
        public boolean has(String name) {
            return fields.containsKey(name);
        }

        /** A field. */
        public String text(String name) {
            return Objects.requireNonNull(fields.get(name), () -> name + " of " + this);
        }

        /** A field that is a number. */
        public int integer(String name) {
            return Integer.parseInt(text(name));
        }

        /** A field that is a number of any size. */
        public BigInteger big(String name) {
            return new BigInteger(text(name));
        }

        /** A field that is a list of numbers in brackets. */
        public BigInteger[] list(String name) {
            String inside = text(name).substring(1, text(name).length() - 1);
            return inside.isEmpty() ? new BigInteger[0]
                : Arrays.stream(inside.split(",")).map(BigInteger::new).toArray(BigInteger[]::new);
        }

        /** The bit generator named. */
        public BitGenerators generator() {
            return BitGenerators.valueOf(text("generator"));
        }

        /** Whether the entropy is a list. */
        public boolean seedIsList() {
            return text("seed").startsWith("[");
        }

        /** The seed sequence that {@code seed}, {@code key} and {@code pool} describe. */
        public SeedSequence seeds() {
            SeedSequenceBuilder builder = SeedSequence.builder();
            if (seedIsList()) {
                builder.entropy(list("seed"));
            } else {
                builder.entropy(big("seed"));
            }
            if (has("key")) {
                builder.spawnKey(list("key"));
            }
            return builder.poolSize(has("pool") ? integer("pool") : SeedSequence.DEFAULT_POOL_SIZE).build();
        }

        @Override
        public String toString() {
            return file + ":" + number + ": " + kind + " " + fields;
        }
    }

    /** The lines of one kind; there is at least one. */
    public static List<Line> lines(String file, String kind) {
        List<Line> lines = read(file).stream().filter(line -> line.kind.equals(kind)).toList();
        if (lines.isEmpty()) {
            throw new AssertionError("no " + kind + " in " + file);
        }
        return lines;
    }

    private static List<Line> read(String file) {
        String path = "/golden/" + file;
        try (InputStream in = Objects.requireNonNull(GoldenFile.class.getResourceAsStream(path), path);
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            List<Line> lines = new ArrayList<>();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.startsWith("#")) {
                    lines.add(parse(file, number, line));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line parse(String file, int number, String line) {
        String[] parts = line.split(" ");
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            fields.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
        return new Line(file, number, parts[0], fields);
    }

    /** Words as golden files write them. */
    public static String hexes(long... words) {
        return String.join(",", Arrays.stream(words).mapToObj(Long::toHexString).toList());
    }

    /** Words as golden files write them. */
    public static String hexes(int... words) {
        return hexes(Arrays.stream(words).mapToLong(Integer::toUnsignedLong).toArray());
    }
}
