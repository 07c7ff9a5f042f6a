package io.rivulet.random;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.rivulet.random.testing.GoldenFile;
import io.rivulet.random.testing.LittleEndian;
import io.rivulet.random.testing.MethodCase;
import io.rivulet.random.testing.MethodCases;
import io.rivulet.random.testing.Params;
import io.rivulet.random.testing.ProjectFiles;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every registered method with its fixed parameters, against what NumPy drew. A case without golden data fails; to make
 * it, run {@code caseListIsCurrent} with {@code -Drivulet.golden.write=true} and then {@code make_golden.py methods}.
 */
class MethodGoldenTest {

    private static final int COUNT = 20_000;

    private static final Map<String, GoldenFile.Line> GOLDEN = new HashMap<>();

    static List<MethodCase> cases() {
        return MethodCases.all();
    }

    /** The list that make_golden.py reads: one line a case and parameter set. */
    @Test
    void caseListIsCurrent() throws IOException {
        StringBuilder list = new StringBuilder("# Written by MethodGoldenTest, read by make_golden.py.\n");
        for (MethodCase method : cases()) {
            for (Params params : method.goldenParams()) {
                list.append("case name=").append(method.name()).append(" n=").append(method.count(COUNT))
                    .append(" params=").append(params).append(" call=").append(method.template()).append('\n');
            }
        }
        Path file = ProjectFiles.find("test/resources/golden").resolve("method-cases.txt");
        if (Boolean.getBoolean("rivulet.golden.write")) {
            Files.writeString(file, list);
        }
        assertEquals(Files.readString(file, UTF_8), list.toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void equalsNumPy(MethodCase method) {
        for (Params params : method.goldenParams()) {
            for (String kind : List.of("PCG64", "MT19937")) {
                GoldenFile.Line line = golden().get(method.name() + " " + shown(params) + " " + kind);
                assertNotNull(line, () -> "no golden data for " + method + " with " + params + " on " + kind);
                compare(line, method, params);
            }
        }
    }

    private static void compare(GoldenFile.Line line, MethodCase method, Params params) {
        Generator rng = new Generator(line.generator().seeded(line.seeds()));
        assertEquals(method.count(COUNT), line.integer("n"), line::toString);
        Object values = method.draw(rng, params, line.integer("n"));
        String[] first = line.text("first").split(",");
        byte[] bytes = LittleEndian.bytes(values);
        int size = LittleEndian.elementSize(values);
        boolean isReal = values instanceof double[] || values instanceof double[][] || values instanceof float[];
        for (int i = 0; i < first.length && !first[i].isEmpty(); i++) {
            byte[] element = Arrays.copyOfRange(bytes, i * size, (i + 1) * size);
            int index = i;
            assertEquals(bits(first[i], size, isReal), bits(element), () -> "element " + index + " of " + line);
        }
        assertEquals(line.text("sha256"), LittleEndian.sha256(values), line::toString);
        assertEquals(line.text("next"), GoldenFile.hexes(rng.nextInt() & 0xFFFF_FFFFL, rng.bitGenerator().randomRaw()),
            () -> "the stream after " + line);
    }

    /** The bits of a number as Python shows it. */
    private static String bits(String number, int size, boolean isReal) {
        if (!isReal) {
            return Long.toHexString(new BigInteger(number).longValue() & -1L >>> Long.SIZE - 8 * size);
        }
        double value = switch (number) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(number);
        };
        return Long.toHexString(size == Float.BYTES ? Float.floatToRawIntBits((float) value) & 0xFFFF_FFFFL
            : Double.doubleToRawLongBits(value));
    }

    private static String bits(byte[] littleEndian) {
        ByteBuffer eight = ByteBuffer.wrap(Arrays.copyOf(littleEndian, Long.BYTES));
        return Long.toHexString(eight.order(ByteOrder.LITTLE_ENDIAN).getLong());
    }

    private static String shown(Params params) {
        return params.toString().isEmpty() ? "none" : params.toString();
    }

    private static synchronized Map<String, GoldenFile.Line> golden() {
        if (GOLDEN.isEmpty()) {
            for (GoldenFile.Line line : GoldenFile.lines("methods.txt", "method")) {
                GOLDEN.put(line.text("name") + " " + line.text("params") + " " + line.text("generator"), line);
            }
        }
        return GOLDEN;
    }
}
