package io.rivulet.random.internal.elementary;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares every elementary function with this machine's C library on fresh random arguments, bit by bit, in the
 * regions that the distributions use and at the ends of ranges. Skipped, with the reason, where there is no Python 3
 * or the C library is not the reference.
 *
 * <p>The system property {@code rivulet.elementary.samples} is the number of arguments a region (one million if not
 * given); {@code rivulet.elementary.seed} repeats a run. The long run:
 * {@code mvn -pl src test -Dtest=ElementaryReferenceTest -Drivulet.elementary.samples=10000000}.
 */
class ElementaryReferenceTest {

    private static final int CHUNK = 250_000;
    private static final long SAMPLES = Math.max(CHUNK, Long.getLong("rivulet.elementary.samples", 1_000_000));
    private static final long SEED = Long.getLong("rivulet.elementary.seed", System.nanoTime());

    /** glibc's acos is not correctly rounded, ours is: the share of values in which they may differ by one bit. */
    private static final double ACOS_SHARE = 0.001;

    private static LibmProcess libm;
    private static String problem = "";

    @BeforeAll
    static void start() {
        try {
            libm = LibmProcess.start();
        } catch (IOException noReference) {
            problem = noReference.getMessage();
        }
        System.out.println("elementary functions: rivulet.elementary.seed=" + SEED);
    }

    @AfterAll
    static void stop() throws IOException {
        if (libm != null) {
            libm.close();
        }
    }

    @ParameterizedTest
    @EnumSource(ElementaryRegion.class)
    void equalsTheCLibrary(ElementaryRegion region) throws IOException {
        assumeTrue(libm != null, problem);
        ElementaryFunction function = region.function;
        String reason = libm.reasonAgainst(function);
        assumeTrue(reason.isEmpty(), reason);

        SplittableRandom random = new SplittableRandom(SEED + region.ordinal());
        double[] arguments = new double[CHUNK * function.arity];
        List<String> examples = new ArrayList<>();
        long differences = 0;
        long compared = 0;
        long furthest = 0;
        for (; compared < SAMPLES; compared += CHUNK) {
            region.fill(random, arguments);
            double[] expected = libm.values(function, arguments);
            for (int i = 0; i < CHUNK; i++) {
                double x = arguments[function.arity * i];
                double y = arguments[function.arity * (i + 1) - 1];
                double actual = function.apply(x, y);
                if (!ElementaryFunction.isSame(expected[i], actual)) {
                    differences++;
                    furthest = Math.max(furthest, distance(expected[i], actual));
                    if (examples.size() < 5) {
                        examples.add(function.describe(x, y, expected[i], actual));
                    }
                }
            }
        }
        System.out.printf("%-24s %d compared, %d different%n", region, compared, differences);
        boolean tolerated = function == ElementaryFunction.ACOS && furthest <= 1
            && differences <= ACOS_SHARE * compared;
        assertTrue(differences == 0 || tolerated, differences + " of " + compared + " differ, seed " + SEED + ":\n"
            + String.join("\n", examples));
    }

    private static long distance(double a, double b) {
        return Math.abs(Double.doubleToLongBits(a) - Double.doubleToLongBits(b));
    }
}
