package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.testing.LegacyCase;
import io.rivulet.random.testing.LegacyCases;
import io.rivulet.random.testing.LittleEndian;
import io.rivulet.random.testing.LiveTest;
import io.rivulet.random.testing.NumPyOracle;
import io.rivulet.random.testing.Params;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every method in every region of its parameters, in random order on one object, with seeding, saving and restoring in
 * between: all bits equal NumPy's, and after every batch the states, cached Gaussians included.
 */
class LiveRandomStateTest extends LiveTest {

    private static final int LARGEST_DRAW = 5_000;
    private static final int BATCH = 200;

    @BeforeEach
    void defineHelpers() {
        numpy.run(String.join("\n",
            "import hashlib, warnings",
            "def quiet(call, *arguments):",
            "    with warnings.catch_warnings():",
            "        warnings.simplefilter('ignore')",
            "        return call(*arguments)",
            "def shuffled_by(rs, x):",
            "    rs.shuffle(x)",
            "    return x",
            "def digest(x):",
            "    return int(hashlib.sha256(little_endian(x)).hexdigest()[:16], 16)"));
    }

    private static String digest(Object values) {
        return LittleEndian.sha256(values).substring(0, 16);
    }

    static List<LegacyCase> nearlyExact() {
        return LegacyCases.nearlyExact();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"MT19937", "PCG64"})
    void equalsNumPy(String kind) {
        Program program = new Program(kind);
        long values = NumPyOracle.draws(60_000);
        while (program.fewest() < values) {
            program.batch(values);
        }
    }

    /** The steps of one object on both sides. */
    private static final class Program {
        private final List<LegacyCase> cases = LegacyCases.exact();
        private final long[] drawn = new long[cases.size()];
        private final boolean canSeed;
        private final RandomState rs;
        private LegacyState saved;

        private final List<String> python = new ArrayList<>();
        private final List<String> digests = new ArrayList<>();

        Program(String kind) {
            long seed = seed() >>> 32;
            canSeed = kind.equals("MT19937");
            rs = canSeed ? new RandomState(seed) : new RandomState(new PCG64(seed));
            numpy.run(canSeed ? "rs = np.random.RandomState(" + seed + ")"
                : "rs = np.random.RandomState(np.random.PCG64(" + seed + "))");
            save();
        }

        long fewest() {
            return Arrays.stream(drawn).min().orElseThrow();
        }

        void batch(long values) {
            python.add("out = []");
            for (int i = 0; i < BATCH; i++) {
                if (random.nextInt(12) == 0) {
                    between();
                } else {
                    draw(values);
                }
            }
            python.add("result = np.array(out, dtype=np.uint64)");
            String text = String.join("\n", python);
            String expected = Arrays.stream(numpy.longs(text)).mapToObj("%016x"::formatted)
                .collect(Collectors.joining("\n"));
            assertEquals(expected, String.join("\n", digests), () -> text);
            assertEquals(LegacyState.fromMap(numpy.dictionary("result = rs.get_state(legacy=False)")), rs.getState());
            python.clear();
            digests.clear();
        }

        private void draw(long values) {
            int index = random.nextInt(drawn.length);
            if (drawn[index] < values) {
                LegacyCase method = cases.get(index);
                int n = 1 + random.nextInt(Math.max(1, LARGEST_DRAW / method.divisor()));
                Params parameters = method.parameters().apply(random);
                python.add("out.append(digest(" + method.call(parameters, n) + "))");
                digests.add(digest(method.java().draw(rs, parameters, n)));
                drawn[index] += (long) n * method.divisor();
            }
        }

        private void between() {
            int action = random.nextInt(canSeed ? 6 : 3);
            if (action == 0) {
                save();
            } else if (action == 1) {
                python.add("rs.set_state(saved)");
                rs.setState(saved);
            } else if (action == 2) {
                python.add("out.append(digest(rs.standard_normal(1)))");
                digests.add(digest(rs.randn(1)));
            } else if (action == 3) {
                long seed = random.nextLong(1L << 32);
                python.add("rs.seed(" + seed + ")");
                rs.seed(seed);
            } else if (action == 4) {
                long[] seed = random.longs(1 + random.nextInt(700), 0, 1L << 32).toArray();
                python.add("rs.seed(" + Arrays.toString(seed) + ")");
                rs.seed(seed);
            } else {
                python.add("rs.set_state(rs.get_state()[:3])");
                rs.setState(rs.getState().toTuple().subList(0, 3));
            }
        }

        private void save() {
            python.add("saved = rs.get_state(legacy=False)");
            saved = rs.getState();
        }
    }

    /** The stream is NumPy's; a value may differ by the rounding of one inverse cosine, and few do. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("nearlyExact")
    void nearlyEqualsNumPy(LegacyCase method) {
        int differing = 0;
        int count = 0;
        for (int i = 0; i < 20; i++) {
            long seed = seed() >>> 32;
            int n = NumPyOracle.draws(5_000);
            Params parameters = method.parameters().apply(random);
            double[] expected = numpy.doubles(
                "rs = np.random.RandomState(" + seed + ")\nresult = " + method.call(parameters, n));
            RandomState rs = new RandomState(seed);
            double[] actual = (double[]) method.java().draw(rs, parameters, n);
            for (int k = 0; k < n; k++) {
                differing += actual[k] == expected[k] ? 0 : 1;
                assertEquals(expected[k], actual[k], 2e-15, method + " " + parameters + ", seed " + seed);
            }
            count += n;
            assertEquals(LegacyState.fromMap(numpy.dictionary("result = rs.get_state(legacy=False)")), rs.getState());
        }
        int total = count;
        int unequal = differing;
        assertTrue(differing < 20 + count / 500, () -> unequal + " of " + total + " differ");
    }

    /** The factor of the covariance agrees to rounding, the Gaussians to the last bit. */
    @Test
    void multivariateNormal() {
        for (int i = 0; i < 60; i++) {
            int d = 1 + random.nextInt(8);
            double[] mean = random.doubles(d, -5, 5).toArray();
            double[][] root = Stream.generate(() -> random.doubles(d, -2, 2).toArray()).limit(d)
                .toArray(double[][]::new);
            double[][] cov = new double[d][d];
            for (int r = 0; r < d * d * d; r++) {
                cov[r / d / d][r / d % d] += root[r / d / d][r % d] * root[r / d % d][r % d];
            }
            long seed = seed() >>> 32;
            String flat = Params.of((Object) Arrays.stream(cov).flatMapToDouble(Arrays::stream).toArray()).toString();
            numpy.run("rs = np.random.RandomState(" + seed + ")\ncov = np.array([float.fromhex(x) for x in '"
                + flat.substring(1, flat.length() - 1) + "'.split(',')]).reshape(" + d + ", " + d + ")");
            double[] expected = numpy.doubles("result = rs.multivariate_normal("
                + Arrays.toString(mean) + ", cov, 101)");
            RandomState rs = new RandomState(seed);
            double[] actual = Arrays.stream(rs.multivariateNormal(mean, cov, 101)).flatMapToDouble(Arrays::stream)
                .toArray();
            assertArrayEquals(expected, actual, 1e-8, "seed " + seed);
            assertEquals(LegacyState.fromMap(numpy.dictionary("result = rs.get_state(legacy=False)")), rs.getState());
        }
    }
}
