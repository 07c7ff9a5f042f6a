package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.testing.BitGenerators;
import io.rivulet.random.testing.Streams;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A dictionary that is wrong in any one place is refused with the place's name, and nothing has changed then. */
class MalformedStateTest {

    private static final Object MISSING = new Object();

    private static final List<Object> NEVER_RIGHT = Arrays.asList(MISSING, null, "text", -1, 0.5, Double.NaN,
        BigInteger.ONE.shiftLeft(300), List.of(), List.of(1, 2, 3, 4, 5), Map.of(), new Object());

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void isRefusedAndChangesNothing(BitGenerators kind) {
        Generator rng = Streams.moved(kind.seeded(20), 70, true);
        Map<String, Object> good = kind.seeded(21).state().toMap();
        int tried = 0;
        for (List<Object> path : paths(good, List.of())) {
            for (Object wrong : NEVER_RIGHT) {
                BitGeneratorState before = rng.bitGenerator().state();
                Map<String, Object> bad = replaced(good, path, wrong);
                IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                    () -> rng.bitGenerator().restore(bad), () -> path + " = " + wrong);
                assertTrue(refusal.getMessage().contains("state"), refusal::getMessage);
                assertEquals(before, rng.bitGenerator().state());
                tried++;
            }
        }
        assertTrue(tried > 3 * NEVER_RIGHT.size());
        Generator untouched = Streams.moved(kind.seeded(20), 70, true);
        assertArrayEquals(Streams.mixture(untouched, "iflrd"), Streams.mixture(rng, "iflrd"));
    }

    /** Of a long list of words, the first and the last stand for all. */
    private static List<List<Object>> paths(Object value, List<Object> path) {
        List<List<Object>> all = new ArrayList<>();
        if (!path.isEmpty()) {
            all.add(path);
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> all.addAll(paths(inner, appended(path, key))));
        } else if (value instanceof List<?> list) {
            for (int i : new int[] {0, list.size() - 1}) {
                all.addAll(paths(list.get(i), appended(path, i)));
            }
        }
        return all;
    }

    private static List<Object> appended(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static Map<String, Object> replaced(Map<?, ?> map, List<Object> path, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, inner) -> copy.put((String) key, inner));
        String key = (String) path.get(0);
        if (path.size() == 1) {
            copy.put(key, value);
            if (value == MISSING) {
                copy.remove(key);
            }
        } else if (map.get(key) instanceof Map<?, ?> inner) {
            copy.put(key, replaced(inner, path.subList(1, path.size()), value));
        } else {
            List<Object> list = new ArrayList<>((List<?>) map.get(key));
            int index = (Integer) path.get(1);
            list.set(index, value);
            if (value == MISSING) {
                list.remove(index);
            }
            copy.put(key, list);
        }
        return copy;
    }

    @Test
    void numbersJustOutOfRangeAreRefused() {
        refuse(BitGenerators.MT19937, 625, "state", "pos");
        refuse(BitGenerators.MT19937, 1L << 32, "state", "key", 5);
        refuse(BitGenerators.Philox, 5, "buffer_pos");
        refuse(BitGenerators.Philox, BigInteger.ONE.shiftLeft(64), "state", "counter", 3);
        refuse(BitGenerators.PCG64, 2, "has_uint32");
        refuse(BitGenerators.PCG64, 1L << 32, "uinteger");
        refuse(BitGenerators.PCG64DXSM, BigInteger.ONE.shiftLeft(128), "state", "inc");
        refuse(BitGenerators.SFC64, BigInteger.ONE.shiftLeft(64), "state", "state", 0);
        refuse(BitGenerators.SFC64, "PCG64", "bit_generator");
    }

    private static void refuse(BitGenerators kind, Object wrong, Object... path) {
        BitGenerator bits = kind.seeded(22);
        Map<String, Object> bad = replaced(bits.state().toMap(), List.of(path), wrong);
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> bits.restore(bad));
        String name = path[path.length - 1] instanceof Integer ? (String) path[path.length - 2]
            : (String) path[path.length - 1];
        assertTrue(refusal.getMessage().contains(name) || name.equals("bit_generator"), refusal::getMessage);
        assertTrue(refusal.getMessage().contains(wrong.toString()), refusal::getMessage);
    }

    @Test
    void largestNumbersAreAccepted() {
        accept(BitGenerators.MT19937, 624, "state", "pos");
        accept(BitGenerators.MT19937, 0, "state", "pos");
        accept(BitGenerators.Philox, 0, "buffer_pos");
        accept(BitGenerators.PCG64, BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE), "state", "state");
        accept(BitGenerators.SFC64, (1L << 32) - 1, "uinteger");
    }

    private static void accept(BitGenerators kind, Object number, Object... path) {
        BitGenerator bits = kind.seeded(23);
        BitGeneratorState state = BitGeneratorState.fromMap(replaced(bits.state().toMap(), List.of(path), number));
        bits.restore(state);
        assertEquals(state, bits.state());
        bits.randomRaw(200);
        bits.restore(state);
        assertEquals(state, bits.state());
    }
}
