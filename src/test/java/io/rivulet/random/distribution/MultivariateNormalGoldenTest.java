package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.Generator;
import io.rivulet.random.PCG64;
import io.rivulet.random.testing.GoldenFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Samples against NumPy's, stored by make_multivariate_normal_golden.py. */
class MultivariateNormalGoldenTest {

    static List<GoldenFile.Line> cases() {
        return GoldenFile.lines("multivariate_normal.txt", "case");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalsNumPyWithinTolerance(GoldenFile.Line line) {
        double[] mean = doubles(line, "mean");
        for (MultivariateNormal.Method method : MultivariateNormal.Method.values()) {
            String name = method.name().toLowerCase(Locale.ROOT);
            if (line.has(name)) {
                Generator rng = new Generator(new PCG64(line.integer("seed")));
                double[][] actual = rng.sample(new MultivariateNormal(mean, cov(line), method), 2);
                compare(doubles(line, name), actual, mean, Double.parseDouble(line.text(name + "_tolerance")));
            }
        }
    }

    @Test
    void legacyEqualsNumPyWithinTolerance() {
        List<GoldenFile.Line> legacy = cases().stream().filter(line -> line.has("legacy")).toList();
        assertTrue(legacy.size() >= 8);
        for (GoldenFile.Line line : legacy) {
            double[] mean = doubles(line, "mean");
            MultivariateNormal distribution = new MultivariateNormal(mean, cov(line));
            double[][] actual = new double[2][mean.length];
            LegacyBitSource gaussians = new Replay(doubles(line, "gauss"));
            distribution.sampleLegacy(gaussians, actual[0]);
            distribution.fillLegacy(gaussians, new double[][] {actual[1]});
            compare(doubles(line, "legacy"), actual, mean, 1e-9);
        }
    }

    private static void compare(double[] expected, double[][] actual, double[] mean, double tolerance) {
        for (int k = 0; k < actual.length; k++) {
            double[] variate = Arrays.copyOfRange(expected, k * mean.length, (k + 1) * mean.length);
            double distance = Covariances.distance(variate, actual[k], mean);
            assertTrue(distance <= tolerance, "variate " + k + " is " + distance + " away: "
                    + Arrays.toString(actual[k]) + " in place of " + Arrays.toString(variate));
        }
    }

    private static double[] doubles(GoldenFile.Line line, String field) {
        return Arrays.stream(line.text(field).split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    private static double[][] cov(GoldenFile.Line line) {
        double[] lower = doubles(line, "cov");
        int order = line.integer("dimension");
        double[][] cov = new double[order][order];
        int next = 0;
        for (int i = 0; i < order; i++) {
            for (int j = 0; j <= i; j++) {
                cov[i][j] = lower[next++];
                cov[j][i] = cov[i][j];
            }
        }
        return cov;
    }

    /** Gaussians that were recorded. */
    private static final class Replay implements LegacyBitSource {

        private final double[] gaussians;
        private int next;

        Replay(double[] gaussians) {
            this.gaussians = gaussians;
        }

        @Override
        public double nextLegacyGauss() {
            return gaussians[next++];
        }

        @Override
        public boolean hasLegacyGauss() {
            return true;
        }

        @Override
        public void cacheLegacyGauss(double gaussian) {
            throw new AssertionError("multivariate_normal draws Gaussians only");
        }

        @Override
        public long nextLong() {
            throw new AssertionError("multivariate_normal draws Gaussians only");
        }

        @Override
        public int nextInt() {
            return (int) nextLong();
        }

        @Override
        public double nextDouble() {
            return nextLong();
        }
    }
}
