package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.testing.LiveTest;
import io.rivulet.random.testing.TinyJson;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream saved by Python continues here, and the reverse: through JSON, in both of NumPy's forms. */
class LiveRandomStateStateTest extends LiveTest {

    private static BitGenerator create(String kind, long seed) {
        return switch (kind) {
            case "MT19937" -> new MT19937(seed);
            case "PCG64" -> new PCG64(seed);
            case "PCG64DXSM" -> new PCG64DXSM(seed);
            case "Philox" -> new Philox(seed);
            default -> new SFC64(seed);
        };
    }

    /** Moves it to some place, perhaps with a Gaussian and half a word waiting. */
    private static String moves(int gaussians) {
        return "rs.randn(" + gaussians + "); rs.randint(10); rs.random(" + gaussians % 700 + "); ";
    }

    @ParameterizedTest
    @ValueSource(strings = {"MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"})
    void dictionaryFromPythonAndBack(String kind) {
        for (int i = 0; i < 20; i++) {
            long seed = seed();
            numpy.run("rs = np.random.RandomState(np.random." + kind + "(" + seed + ")); "
                + moves(random.nextInt(2000)));
            Map<String, Object> fromPython = numpy.dictionary("result = rs.get_state(legacy=False)");
            RandomState rs = new RandomState(create(kind, 0));
            rs.setState(fromPython);
            assertArrayEquals(numpy.doubles("result = rs.gamma(2.5, 1, 501)"), rs.gamma(2.5, 1, 501));

            String toPython = TinyJson.write(rs.getState().toMap());
            numpy.run("import json\nback = np.random.RandomState(np.random." + kind + "(1))\n"
                + "back.set_state(json.loads('" + toPython + "'))");
            assertArrayEquals(numpy.doubles("result = back.randn(7)"), rs.randn(7));
            assertEquals(numpy.longs("result = back.randint(0, 2**32, 3)")[2], rs.randint(0, 1L << 32, 3)[2]);
        }
    }

    @Test
    void tupleFromPythonAndBack() {
        for (int i = 0; i < 20; i++) {
            long seed = seed() >>> 32;
            numpy.run("import json\nrs = np.random.RandomState(" + seed + ")\n" + moves(random.nextInt(2000)));
            String text = numpy.text(
                "result = json.dumps([x.tolist() if hasattr(x, 'tolist') else x for x in rs.get_state()])");
            RandomState rs = new RandomState();
            rs.setState((List<?>) TinyJson.read(text));
            assertArrayEquals(numpy.doubles("result = rs.beta(2, 3, 501)"), rs.beta(2, 3, 501));

            numpy.run("back = np.random.RandomState(0)\nback.set_state(json.loads('"
                + TinyJson.write(rs.getState().toTuple()) + "'))");
            assertArrayEquals(numpy.doubles("result = back.randn(7)"), rs.randn(7));
            numpy.run("back.set_state(json.loads('" + TinyJson.write(rs.getState().toTuple().subList(0, 3)) + "'))");
            rs.setState(rs.getState().toTuple().subList(0, 3));
            assertArrayEquals(numpy.doubles("result = back.randn(7)"), rs.randn(7));
        }
    }

    /** Seeding and replacing the global generator, as {@code np.random.*} does it. */
    @Test
    void globalFunctions() {
        BitGenerator original = RandomState.getGlobalBitGenerator();
        try {
            RandomState global = RandomState.global();
            for (String kind : List.of("MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64")) {
                long seed = seed() >>> 32;
                numpy.run("np.random.set_bit_generator(np.random." + kind + "(" + seed + "))");
                RandomState.setGlobalBitGenerator(create(kind, seed));
                assertArrayEquals(numpy.doubles("result = np.random.randn(3)"), global.randn(3));
                long again = seed() >>> 32;
                // Seeding another generator than MT19937, NumPy 2.4.6 leaves the Gaussian that waits; 2.5.2 does not.
                numpy.run("np.random.seed(" + again + ")\nnp.random.set_bit_generator(np.random.get_bit_generator())");
                global.seed(again);
                assertArrayEquals(numpy.doubles("result = np.random.randn(4)"), global.randn(4));
                long[] array = random.longs(5, 0, 1L << 32).toArray();
                numpy.run("np.random.seed(" + Arrays.toString(array) + ")");
                global.seed(array);
                assertArrayEquals(
                    numpy.doubles("result = np.random.standard_gamma(3, 501)"), global.standardGamma(3, 501));
                assertEquals(LegacyState.fromMap(numpy.dictionary("result = np.random.get_state(legacy=False)")),
                    global.getState());
            }
        } finally {
            RandomState.setGlobalBitGenerator(original);
        }
    }
}
