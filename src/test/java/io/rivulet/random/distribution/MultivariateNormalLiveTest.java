package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import io.rivulet.random.testing.NumPyOracle;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Samples against NumPy itself, on fresh covariances.
 *
 * <p>Some covariances do not determine NumPy's own samples: a change in their last bits turns a vector around or, near
 * singularity, moves the sample by more than the tolerance. NumPy is asked how much by changing the bits, so that such
 * a covariance is recognised, excused and counted, and nothing else is.
 */
class MultivariateNormalLiveTest {

    private static final int COVARIANCES = 1_000;
    private static final int SIZE = 3;

    /** How much further than NumPy from itself under changed last bits a sample may be from NumPy's. */
    private static final double SLACK = 30;

    private static final String FUNCTIONS = """
            def distances(size, method, mean, cov, seed, changes):
                def sample(c):
                    return np.random.Generator(np.random.PCG64(seed)).multivariate_normal(
                        mean, c, size, method=method)
                rng = np.random.default_rng(seed)
                expected = sample(cov)
                moved = 0.0
                for _ in range(changes):
                    bits = np.tril(rng.integers(-1, 2, size=cov.shape))
                    changed = cov * (1 + (bits + np.tril(bits, -1).T) * 2.0**-52)
                    ratio = abs(sample(changed) - expected).max(axis=1) / abs(expected - mean).max(axis=1)
                    moved = max(moved, ratio.max())
                return np.append(expected.ravel(), moved)
            """;

    private static NumPyOracle numpy;

    @BeforeAll
    static void start() {
        numpy = NumPyOracle.start();
        numpy.run(FUNCTIONS);
    }

    @AfterAll
    static void stop() {
        if (numpy != null) {
            numpy.close();
        }
    }

    private enum Kind {
        FULL_RANK, GRADED, NEARLY_SINGULAR, SAMPLE_COVARIANCE;

        double[][] covariance(SplittableRandom random, int order) {
            double[] spectrum = new double[order];
            switch (this) {
                case FULL_RANK:
                    return Covariances.wishart(random, order, order + 2);
                case SAMPLE_COVARIANCE:
                    return Covariances.wishart(random, order, 100);
                case GRADED:
                    Arrays.setAll(spectrum, i -> Math.pow(10, -4 * random.nextDouble()));
                    return Covariances.withSpectrum(random, spectrum);
                default:
                    Arrays.setAll(spectrum, i -> i == 0 ? 1e-10 : 0.5 + 3 * random.nextDouble());
                    return Covariances.withSpectrum(random, spectrum);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(MultivariateNormal.Method.class)
    void equalsNumPy(MultivariateNormal.Method method) {
        double promised = method == MultivariateNormal.Method.CHOLESKY ? 1e-12 : 1e-9;
        SplittableRandom random = numpy.random();
        int count = NumPyOracle.draws(COVARIANCES);
        int within = 0;
        int near = 0;
        int undetermined = 0;
        double worst = 0;
        for (int k = 0; k < count; k++) {
            int order = random.nextInt(2, 26);
            Kind kind = Kind.values()[k % Kind.values().length];
            Question question = new Question(method, Covariances.gaussians(random, order),
                    kind.covariance(random, order), random.nextLong() >>> 1);

            double[] reply = question.askNumPy(5);
            double distance = question.distance(reply, question.cov);
            if (distance <= promised) {
                within++;
                worst = Math.max(worst, distance);
                continue;
            }
            // A deviation has to be explained by how far NumPy's own samples move; few changes may not show it.
            double moved = question.askNumPy(300)[SIZE * order];
            if (distance <= SLACK * moved && moved < 1e-5) {
                near++;
            } else if (moved >= 1e-5 || question.agreesWithLastBitsChanged(reply)) {
                undetermined++;
            } else {
                fail(distance + " away, while last bits move NumPy by " + moved + ": " + question);
            }
        }
        System.out.printf(Locale.ROOT, "%s: %d of %d covariances within %.0e (worst %.1e), %d as near as their last "
                + "bits let them, %d not determined by NumPy%n",
                method, within, count, promised, worst, near, undetermined);
        // Usual are 0.5% and 0.1%; a quarter of the covariances is too near to singular for Cholesky's 1e-12.
        assertTrue(undetermined <= 0.03 * count, undetermined + " not determined");
        double mayBeNear = method == MultivariateNormal.Method.CHOLESKY ? 0.25 : 0.02;
        assertTrue(near <= mayBeNear * count, near + " not within " + promised);
    }

    /** One covariance, and what is drawn with it. */
    private record Question(MultivariateNormal.Method method, double[] mean, double[][] cov, long seed) {

        /** NumPy's variates, and how far changes of last bits move them. */
        double[] askNumPy(int changes) {
            String rows = Arrays.stream(cov).map(Arrays::toString).collect(Collectors.joining(","));
            double[] reply = numpy.doubles("result = distances(" + SIZE + ", '"
                    + method.name().toLowerCase(Locale.ROOT) + "', np.array(" + Arrays.toString(mean) + "), np.array(["
                    + rows + "]), " + seed + ", " + changes + ")");
            assertEquals(SIZE * mean.length + 1, reply.length);
            return reply;
        }

        double distance(double[] reply, double[][] matrix) {
            MultivariateNormal distribution = new MultivariateNormal(mean, matrix, method);
            double[][] actual = new Generator(new PCG64(seed)).sample(distribution, SIZE);
            double distance = 0;
            for (int i = 0; i < SIZE; i++) {
                double[] expected = Arrays.copyOfRange(reply, i * mean.length, (i + 1) * mean.length);
                distance = Math.max(distance, Covariances.distance(expected, actual[i], mean));
            }
            return distance;
        }

        /** Whether NumPy's sample is one of those here when last bits change: then it is rounding that decides. */
        boolean agreesWithLastBitsChanged(double[] reply) {
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i < 300; i++) {
                if (distance(reply, Covariances.lastBitsChanged(random, cov)) < 1e-5) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String toString() {
            return method + ", seed " + seed + ", mean " + Arrays.toString(mean) + ", cov " + Arrays.deepToString(cov);
        }
    }
}
