package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.Generator;
import io.rivulet.random.distribution.MultivariateNormal.CheckValid;
import io.rivulet.random.distribution.MultivariateNormal.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds without NumPy: the order of draws, blocks, errors, copies, equality. */
class MultivariateNormalTest {

    private static final double[] MEAN = {1, -2};
    private static final double[][] COV = {{2, 1}, {1, 2}};
    private static final double[][] INDEFINITE = {{1, 2}, {2, 1}};

    @ParameterizedTest
    @EnumSource(Method.class)
    void diagonalCovarianceScalesEachNormal(Method method) {
        double[][] cov = {{4, 0, 0}, {0, 9, 0}, {0, 0, 16}};
        double[] z = Generator.defaultRng(1).standardNormal(6);
        double[][] x = Generator.defaultRng(1).multivariateNormal(new double[3], cov, method, 2);
        // SVD orders the variances downwards, so the first normal goes to the largest.
        int[] normal = method == Method.SVD ? new int[] {2, 1, 0} : new int[] {0, 1, 2};
        for (int k = 0; k < 2; k++) {
            for (int i = 0; i < 3; i++) {
                assertEquals((i + 2) * z[3 * k + normal[i]], x[k][i]);
            }
        }
    }

    @Test
    void oneDimensionIsNormal() {
        double[] expected = Generator.defaultRng(3).normal(5, 3, 4);
        double[][] actual = Generator.defaultRng(3).multivariateNormal(new double[] {5}, new double[][] {{9}}, 4);
        for (int i = 0; i < 4; i++) {
            assertEquals(expected[i], actual[i][0]);
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void oneByOneInBlocksAndThroughTheFacadeAreTheSameNumbers(Method method) {
        SplittableRandom random = new SplittableRandom(5);
        for (int order : new int[] {1, 2, 3, 5, 8, 26}) {
            double[] mean = Covariances.gaussians(random, order);
            double[][] cov = Covariances.wishart(random, order, order + 2);
            MultivariateNormal distribution = new MultivariateNormal(mean, cov, method);
            double[][] rows = Generator.defaultRng(7).sample(distribution, 131);
            Generator rng = Generator.defaultRng(7);
            for (double[] row : rows) {
                double[] single = new double[order];
                rng.sample((DoubleDistribution) bits -> {
                    distribution.sample(bits, single);
                    return 0;
                });
                assertArrayEquals(row, single);
            }
            assertArrayEquals(rows, Generator.defaultRng(7).multivariateNormal(mean, cov, method, 131));
            assertArrayEquals(rows[0], Generator.defaultRng(7).multivariateNormal(mean, cov, method));
            assertArrayEquals(rows[0],
                    Generator.defaultRng(7).multivariateNormal(mean, cov, method, CheckValid.RAISE, 1e-8));
            assertArrayEquals(rows,
                    Generator.defaultRng(7).multivariateNormal(mean, cov, method, CheckValid.RAISE, 1e-8, 131));
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void sampleHasTheMomentsAsked(Method method) {
        double[][] cov = {{4, 1, -1}, {1, 2, 0.5}, {-1, 0.5, 3}};
        int n = 200_000;
        double[][] x = Generator.defaultRng(11).multivariateNormal(new double[] {1, 2, 3}, cov, method, n);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double sum = 0;
                for (double[] row : x) {
                    sum += (row[i] - 1 - i) * (row[j] - 1 - j);
                }
                // Six standard errors.
                assertEquals(cov[i][j], sum / n, 6 * Math.sqrt((cov[i][i] * cov[j][j] + cov[i][j] * cov[i][j]) / n));
            }
        }
    }

    @Test
    void defaultsAreNumPys() {
        assertEquals(Method.SVD, new MultivariateNormal(MEAN, COV).method());
        assertEquals(1, warnings(() -> new MultivariateNormal(MEAN, new double[][] {{1, 1e-7}, {0, 1}})).size());
        assertEquals(0, warnings(() -> new MultivariateNormal(MEAN, new double[][] {{1, 0.9e-8}, {0, 1}})).size());
    }

    @Test
    void meanMayBeAnything() {
        double[] mean = {Double.NaN, Double.POSITIVE_INFINITY};
        assertArrayEquals(mean, Generator.defaultRng(1).multivariateNormal(mean, COV));
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = {"SVD", "EIGH"})
    void singularCovarianceIsValid(Method method) {
        double[] x = Generator.defaultRng(1).multivariateNormal(MEAN, new double[][] {{1, 1}, {1, 1}}, method,
                CheckValid.RAISE, 1e-8);
        assertEquals(x[0] - 1, x[1] + 2, 1e-7);
        assertArrayEquals(MEAN,
                Generator.defaultRng(1).multivariateNormal(MEAN, new double[2][2], method, CheckValid.RAISE, 0));
    }

    @Test
    void onlySvdReadsTheUpperTriangle() {
        double[][] cov = {{2, 77}, {1, 2}};
        for (Method method : new Method[] {Method.EIGH, Method.CHOLESKY}) {
            assertArrayEquals(Generator.defaultRng(1).multivariateNormal(MEAN, COV, method),
                    Generator.defaultRng(1).multivariateNormal(MEAN, cov, method, CheckValid.RAISE, 1e-8));
        }
        refused("cov must be symmetric positive semidefinite",
                () -> new MultivariateNormal(MEAN, cov, Method.SVD, CheckValid.RAISE, 1e-8));
    }

    @Test
    void tolIsAbsoluteAndForSvdRelativeToo() {
        double[][] nearly = {{1e6, 0}, {1e-3, 1e6}};
        refused("cov must be symmetric",
                () -> new MultivariateNormal(MEAN, nearly, Method.SVD, CheckValid.RAISE, 1e-12));
        assertEquals(2, new MultivariateNormal(MEAN, nearly, Method.SVD, CheckValid.RAISE, 1e-2).dimension());
        double[][] negative = {{1, 0}, {0, -1e-3}};
        refused("cov must be symmetric",
                () -> new MultivariateNormal(MEAN, negative, Method.EIGH, CheckValid.RAISE, 0.9e-3));
        assertEquals(2, new MultivariateNormal(MEAN, negative, Method.EIGH, CheckValid.RAISE, 1.1e-3).dimension());
    }

    // ------------------------------------------------------------------------------------------- errors

    @ParameterizedTest
    @EnumSource(value = Method.class, names = {"SVD", "EIGH"})
    void checkValidDecidesAboutAnIndefiniteCovariance(Method method) {
        refused("cov must be symmetric positive semidefinite",
                () -> new MultivariateNormal(MEAN, INDEFINITE, method, CheckValid.RAISE, 1e-8));
        List<LogRecord> warned = warnings(() -> new MultivariateNormal(MEAN, INDEFINITE, method));
        assertEquals(1, warned.size());
        assertTrue(warned.get(0).getMessage().contains("cov must be symmetric positive semidefinite"));
        assertEquals(List.of(),
                warnings(() -> new MultivariateNormal(MEAN, INDEFINITE, method, CheckValid.IGNORE, 1e-8)));
    }

    @ParameterizedTest
    @EnumSource(CheckValid.class)
    void choleskyNeedsAPositiveDefiniteCovariance(CheckValid checkValid) {
        refused("cov must be positive definite for the Cholesky method: pivot -3.0 in row 1",
                () -> new MultivariateNormal(MEAN, INDEFINITE, Method.CHOLESKY, checkValid, 1e-8));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void covMustBeFinite(Method method) {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            refused("cov must be finite, was " + bad + " in row 0, column 1",
                    () -> new MultivariateNormal(MEAN, new double[][] {{2, bad}, {1, 2}}, method));
        }
    }

    @Test
    void shapesMustFit() {
        refused("mean must be of length > 0, was empty", () -> new MultivariateNormal(new double[0], new double[0][]));
        refused("cov must be of mean's length, 2 x 2, was 1 rows",
                () -> new MultivariateNormal(MEAN, new double[][] {{1, 0}}));
        refused("cov must be of mean's length, 2 x 2, was 3 columns in row 1",
                () -> new MultivariateNormal(MEAN, new double[][] {{1, 0}, {0, 1, 0}}));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-300, Double.NEGATIVE_INFINITY, Double.NaN})
    void tolMustNotBeNegative(double tol) {
        refused("tol must be >= 0, was " + tol,
                () -> new MultivariateNormal(MEAN, COV, Method.SVD, CheckValid.IGNORE, tol));
    }

    @Test
    void nullsAreNamed() {
        assertNamed("mean", () -> new MultivariateNormal(null, COV));
        assertNamed("cov", () -> new MultivariateNormal(MEAN, null));
        assertNamed("cov[1]", () -> new MultivariateNormal(MEAN, new double[][] {{1, 0}, null}));
        assertNamed("method", () -> new MultivariateNormal(MEAN, COV, null));
        assertNamed("checkValid", () -> new MultivariateNormal(MEAN, COV, Method.SVD, null, 1e-8));
    }

    @Test
    void errorLeavesTheStreamWhereItWas() {
        Generator rng = Generator.defaultRng(1);
        Object before = rng.bitGenerator().state();
        assertThrows(IllegalArgumentException.class,
                () -> rng.multivariateNormal(MEAN, INDEFINITE, Method.SVD, CheckValid.RAISE, 1e-8));
        assertThrows(IllegalArgumentException.class,
                () -> rng.multivariateNormal(MEAN, INDEFINITE, Method.CHOLESKY, 10));
        assertThrows(IllegalArgumentException.class, () -> rng.multivariateNormal(MEAN, COV, -1));
        assertEquals(before, rng.bitGenerator().state());
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = {"EIGH", "CHOLESKY"})
    void legacyHasSvdOnly(Method method) {
        MultivariateNormal distribution = new MultivariateNormal(MEAN, COV, method);
        assertThrows(UnsupportedOperationException.class, () -> distribution.sampleLegacy(null, new double[2]));
    }

    // ------------------------------------------------------------------------------------------- a value

    @Test
    void keepsCopies() {
        double[] mean = MEAN.clone();
        double[][] cov = {{2, 1}, {1, 2}};
        MultivariateNormal distribution = new MultivariateNormal(mean, cov);
        mean[0] = 99;
        cov[0][0] = Double.NaN;
        cov[1] = null;
        distribution.mean()[1] = 99;
        distribution.cov()[1][1] = 99;
        assertEquals(new MultivariateNormal(MEAN, COV), distribution);
        assertArrayEquals(MEAN, distribution.mean());
        assertArrayEquals(COV, distribution.cov());
        assertArrayEquals(Generator.defaultRng(1).multivariateNormal(MEAN, COV),
                Generator.defaultRng(1).sample(distribution));
    }

    @Test
    void equalIfMeanCovAndMethodAre() {
        MultivariateNormal distribution = new MultivariateNormal(MEAN, COV);
        MultivariateNormal same = new MultivariateNormal(MEAN, COV, Method.SVD, CheckValid.IGNORE, 1);
        assertEquals(distribution, same);
        assertEquals(distribution.hashCode(), same.hashCode());
        assertNotEquals(distribution, new MultivariateNormal(MEAN, COV, Method.EIGH));
        assertNotEquals(distribution, new MultivariateNormal(new double[2], COV));
        assertNotEquals(distribution, new MultivariateNormal(MEAN, new double[][] {{2, 1}, {1, 3}}));
        assertEquals("MultivariateNormal[mean=[1.0, -2.0], cov=[[2.0, 1.0], [1.0, 2.0]], method=SVD]",
                distribution.toString());
    }

    private static void refused(String message, Executable call) {
        String actual = assertThrows(IllegalArgumentException.class, call).getMessage();
        assertTrue(actual.startsWith(message), actual);
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    private static List<LogRecord> warnings(Runnable call) {
        List<LogRecord> records = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord logged) {
                records.add(logged);
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger logger = Logger.getLogger(MultivariateNormal.LOGGER);
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        try {
            call.run();
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
        return records;
    }
}
