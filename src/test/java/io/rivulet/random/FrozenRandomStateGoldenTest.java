package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.testing.GoldenFile;
import io.rivulet.random.testing.LegacyCase;
import io.rivulet.random.testing.LegacyCases;
import io.rivulet.random.testing.LittleEndian;
import io.rivulet.random.testing.Params;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * FROZEN. What RandomState draws, against what NumPy 2.4.6 drew. No change to this test or to its data is ever
 * accepted, whatever the reason: if a change of the library makes it fail, the change is wrong.
 */
class FrozenRandomStateGoldenTest {

    private static final String METHODS = "randomstate/methods.txt";
    private static final String SEQUENCE = "randomstate/sequence.txt";

    static List<GoldenFile.Line> exact() {
        return GoldenFile.lines(METHODS, "exact");
    }

    static List<GoldenFile.Line> near() {
        return GoldenFile.lines(METHODS, "near");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exact")
    void method(GoldenFile.Line line) {
        RandomState rs = beginning(line);
        Object values = draw(rs, line);
        assertEquals(bits(line), bits(line, values), "the first values");
        assertEquals(line.text("sha256"), LittleEndian.sha256(values), "all values");
        assertEquals(after(line), after(rs), "position, has_gauss, gauss and next word afterwards");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("near")
    void methodWithInverseCosine(GoldenFile.Line line) {
        RandomState rs = beginning(line);
        double[] values = (double[]) draw(rs, line);
        double[] expected = Arrays.stream(line.text("first").split(",")).mapToDouble(Double::parseDouble).toArray();
        assertEquals(expected.length, values.length);
        long differing = 0;
        for (int i = 0; i < values.length; i++) {
            assertEquals(expected[i], values[i], 2e-15, line.toString());
            differing += expected[i] == values[i] ? 0 : 1;
        }
        assertTrue(differing <= 2, differing + " of " + values.length);
        assertEquals(after(line), after(rs), "position, has_gauss, gauss and next word afterwards");
    }

    /** Everything in turn on one object: what one call leaves behind is what the next one finds. */
    @Test
    void sequence() {
        Map<String, RandomState> objects = new HashMap<>(Map.of(
            "MT19937", new RandomState(new long[] {1, 2, 3}),
            "PCG64", new RandomState(new PCG64(7)),
            "Philox", new RandomState(new Philox(7))));
        for (GoldenFile.Line line : GoldenFile.lines(SEQUENCE, "step")) {
            RandomState rs = objects.get(line.text("generator"));
            assertEquals(line.text("sha256"), LittleEndian.sha256(draw(rs, line)).substring(0, 16), line::toString);
            assertEquals(Double.parseDouble(line.text("gauss")), rs.getState().gauss(), line::toString);
        }
    }

    @Test
    void everyMethodHasData() {
        Set<String> here = exact().stream().map(line -> method(line.text("name"))).collect(Collectors.toSet());
        for (LegacyCase each : LegacyCases.exact()) {
            assertTrue(here.contains(method(each.name())), each::name);
        }
    }

    /** The name without the region. */
    private static String method(String name) {
        return name.replaceAll("_.*", "");
    }

    private static RandomState beginning(GoldenFile.Line line) {
        RandomState rs = new RandomState(line.big("seed").longValueExact());
        rs.standardNormal();
        return rs;
    }

    private static Object draw(RandomState rs, GoldenFile.Line line) {
        return LegacyCases.named(line.text("name")).java().draw(rs, params(line.text("params")), line.integer("n"));
    }

    private static String after(GoldenFile.Line line) {
        String[] parts = line.text("after").split(";");
        return parts[0] + ";" + parts[1] + ";" + Double.parseDouble(parts[2]) + ";" + parts[3];
    }

    private static String after(RandomState rs) {
        LegacyState state = rs.getState();
        return state.toTuple().get(2) + ";" + state.toTuple().get(3) + ";" + state.gauss() + ";"
            + Long.toHexString(rs.bitGenerator().randomRaw());
    }

    // ------------------------------------------------------------------------------------------- Python's notation

    private static Params params(String text) {
        return text.equals("none") ? Params.of()
            : Params.of(Arrays.stream(text.split(";")).map(FrozenRandomStateGoldenTest::param).toArray());
    }

    private static Object param(String text) {
        if (text.startsWith("[")) {
            String[] elements = text.substring(1, text.length() - 1).split(",");
            return Arrays.stream(elements).mapToDouble(Double::parseDouble).toArray();
        }
        if (text.contains("0x")) {
            return Double.valueOf(text);
        }
        BigInteger integer = new BigInteger(text);
        return integer.bitLength() < Long.SIZE ? (Object) integer.longValue() : (Object) integer;
    }

    /** The first values as NumPy has them: reals as their bits, unsigned integers widened. */
    private static List<String> bits(GoldenFile.Line line) {
        return Arrays.stream(line.text("first").split(",")).map(text -> text.contains("0x")
            ? Long.toHexString(Double.doubleToRawLongBits(Double.parseDouble(text)))
            : Long.toHexString(new BigInteger(text).longValue())).toList();
    }

    /** The same of what was drawn here. */
    private static List<String> bits(GoldenFile.Line line, Object values) {
        int size = LittleEndian.elementSize(values);
        boolean isUnsigned = line.text("name").matches("randint_uint.*|bytes");
        ByteBuffer bytes = ByteBuffer.wrap(LittleEndian.bytes(values)).order(ByteOrder.LITTLE_ENDIAN);
        List<String> bits = new ArrayList<>();
        while (bits.size() < bits(line).size()) {
            long value = switch (size) {
                case 8 -> bytes.getLong();
                case 4 -> bytes.getInt();
                case 2 -> bytes.getShort();
                default -> bytes.get();
            };
            bits.add(Long.toHexString(isUnsigned ? value & -1L >>> Long.SIZE - 8 * size : value));
        }
        return bits;
    }
}
