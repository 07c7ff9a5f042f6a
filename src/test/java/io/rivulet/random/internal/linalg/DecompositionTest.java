package io.rivulet.random.internal.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The decompositions give the matrix back, their vectors are orthogonal, and small cases come out as in LAPACK. */
class DecompositionTest {

    private static final double[] SPECIAL = {0, -0.0, 1, -1, 2, 0.5, 1e-8, 3e-17, -1e8, Double.MIN_VALUE, -1e-310,
        Double.MIN_NORMAL, 1e-160, -1e160, 1e300, 1e-300};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 16, 25, 26, 40, 90})
    void randomMatricesAreRebuilt(int order) {
        SplittableRandom random = new SplittableRandom(order);
        for (int k = 0; k < 20; k++) {
            double[][] matrix = random(random, order);
            check(matrix);
            check(symmetric(matrix));
            double[] scale = new double[order];
            for (int i = 0; i < order; i++) {
                scale[i] = Math.scalb(1.0, random.nextInt(60) - 30);
            }
            for (int i = 0; i < order; i++) {
                for (int j = 0; j < order; j++) {
                    matrix[i][j] *= scale[i] * scale[j];
                }
            }
            check(matrix);
            check(symmetric(matrix));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1070, -1000, -600, 600, 1000})
    void scaleIsNoMatter(int exponent) {
        SplittableRandom random = new SplittableRandom(exponent);
        for (int order = 1; order < 12; order++) {
            double[][] matrix = random(random, order);
            for (double[] row : matrix) {
                for (int j = 0; j < order; j++) {
                    row[j] = Math.scalb(row[j], exponent);
                }
            }
            check(matrix);
            check(symmetric(matrix));
        }
    }

    /**
     * Zeros, subnormals and elements hundreds of orders of magnitude apart. Singular values always converge;
     * eigenvalues of one such matrix in a thousand do not, with LAPACK neither, and that ends in an exception.
     */
    @Test
    void specialValuesConvergeOrFail() {
        SplittableRandom random = new SplittableRandom(1);
        int[] failures = new int[1];
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (int k = 0; k < 20_000; k++) {
                int order = 1 + random.nextInt(8);
                int kinds = 1 + random.nextInt(SPECIAL.length);
                double[][] matrix = new double[order][order];
                for (double[] row : matrix) {
                    for (int j = 0; j < order; j++) {
                        row[j] = SPECIAL[random.nextInt(kinds)];
                    }
                }
                check(matrix);
                try {
                    check(symmetric(matrix));
                } catch (LinearAlgebraException e) {
                    assertTrue(e.getMessage().startsWith("eigenvalues of a matrix of order"), e.getMessage());
                    failures[0]++;
                }
            }
        });
        assertTrue(failures[0] > 0 && failures[0] < 100, failures[0] + " failures");
    }

    @Test
    void singularValuesOfADiagonalMatrix() {
        SingularValues svd = new SingularValues(new double[][] {{1, 0, 0}, {0, -3, 0}, {0, 0, 2}});
        assertArrayEquals(new double[] {3, 2, 1}, svd.s());
        assertArrayEquals(new double[][] {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}}, svd.u());
        assertArrayEquals(new double[][] {{0, -1, 0}, {0, 0, 1}, {1, 0, 0}}, positiveZeros(svd.vt()));
        assertArrayEquals(new double[][] {{0, 0, 1}, {-1, 0, 0}, {0, 1, 0}}, positiveZeros(svd.v()));
    }

    @Test
    void aNegativeNumberHasItsSignInU() {
        SingularValues svd = new SingularValues(new double[][] {{-2}});
        assertEquals(2, svd.s()[0]);
        assertEquals(-1, svd.u()[0][0]);
        assertEquals(1, svd.vt()[0][0]);
    }

    @Test
    void eigenvaluesOfADiagonalMatrix() {
        SymmetricEigen eigen = new SymmetricEigen(new double[][] {{2, 99, 99}, {0, -3, 99}, {0, 0, 1}});
        assertArrayEquals(new double[] {-3, 1, 2}, eigen.values());
        assertArrayEquals(new double[][] {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}}, eigen.vectors());
    }

    /** numpy.linalg's svd and eigh of [[2, 1], [1, 2]]: values 3 and 1, these signs. */
    @Test
    void signsOfACorrelationMatrix() {
        double h = Math.sqrt(0.5);
        double[][] matrix = {{2, 1}, {1, 2}};
        assertNear(new double[][] {{-h, -h}, {-h, h}}, new SingularValues(matrix).u());
        assertNear(new double[][] {{-h, -h}, {-h, h}}, new SingularValues(matrix).vt());
        assertNear(new double[][] {{-h, h}, {h, h}}, new SymmetricEigen(matrix).vectors());
    }

    /** numpy.linalg's svd of a matrix that is not symmetric: it must not be taken for its transpose. */
    @Test
    void signsOfAnAsymmetricMatrix() {
        SingularValues svd = new SingularValues(new double[][] {{0, 2}, {-1, 0}});
        assertArrayEquals(new double[] {2, 1}, svd.s(), 1e-15);
        assertNear(new double[][] {{1, 0}, {0, 1}}, svd.u());
        assertNear(new double[][] {{0, 1}, {-1, 0}}, svd.vt());
    }

    @Test
    void choleskyFactor() {
        double[][] lower = Cholesky.lower(new double[][] {{4, 99, 99}, {2, 10, 99}, {-2, 5, 11}});
        assertArrayEquals(new double[][] {{2, 0, 0}, {1, 3, 0}, {-1, 2, Math.sqrt(6)}}, lower);
    }

    @Test
    void choleskyNeedsAPositiveDefiniteMatrix() {
        for (double[][] matrix : new double[][][] {{{0}}, {{-1}}, {{1, 1}, {1, 1}}, {{1, 2}, {2, 1}}}) {
            assertThrows(LinearAlgebraException.class, () -> Cholesky.lower(matrix));
        }
    }

    @Test
    void badMatricesAreRefused() {
        for (double[][] matrix : new double[][][] {{}, {{1, 2}}, {{1, 2}, {3}}, {{1, 2}, {Double.NaN, 1}},
            {{Double.POSITIVE_INFINITY}}}) {
            for (Consumer<double[][]> factor : List.<Consumer<double[][]>>of(SingularValues::new,
                    SymmetricEigen::new, Cholesky::lower)) {
                assertThrows(IllegalArgumentException.class, () -> factor.accept(matrix));
            }
        }
    }

    @Test
    void argumentsAreNotChanged() {
        double[][] matrix = {{2, 1}, {1, 3}};
        new SingularValues(matrix);
        new SymmetricEigen(matrix);
        Cholesky.lower(matrix);
        assertArrayEquals(new double[][] {{2, 1}, {1, 3}}, matrix);
    }

    // ------------------------------------------------------------------------------------------- helpers

    private static void check(double[][] matrix) {
        SingularValues svd = new SingularValues(matrix);
        checkOrthogonal(svd.u());
        checkOrthogonal(svd.vt());
        for (int i = 0; i < matrix.length; i++) {
            assertTrue(svd.s()[i] >= 0 && (i == 0 || svd.s()[i] <= svd.s()[i - 1]));
        }
        checkRebuilt(matrix, svd.u(), svd.s(), svd.vt());
        if (isSymmetric(matrix)) {
            SymmetricEigen eigen = new SymmetricEigen(matrix);
            checkOrthogonal(eigen.vectors());
            for (int i = 1; i < matrix.length; i++) {
                assertTrue(eigen.values()[i] >= eigen.values()[i - 1]);
            }
            checkRebuilt(matrix, eigen.vectors(), eigen.values(), Matrices.transpose(eigen.vectors()));
        }
    }

    private static void checkOrthogonal(double[][] vectors) {
        int n = vectors.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double dot = 0;
                for (int k = 0; k < n; k++) {
                    dot += vectors[i][k] * vectors[j][k];
                }
                assertEquals(i == j ? 1 : 0, dot, n * 4e-15);
            }
        }
    }

    private static void checkRebuilt(double[][] matrix, double[][] left, double[] values, double[][] right) {
        double largest = Matrices.largestMagnitude(matrix);
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                double sum = 0;
                for (int k = 0; k < values.length; k++) {
                    sum += left[i][k] * values[k] * right[k][j];
                }
                assertEquals(matrix[i][j], sum, matrix.length * (1e-14 * largest + 4 * Double.MIN_VALUE));
            }
        }
    }

    private static double[][] random(SplittableRandom random, int order) {
        double[][] matrix = new double[order][order];
        for (double[] row : matrix) {
            for (int j = 0; j < order; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return matrix;
    }

    private static double[][] symmetric(double[][] matrix) {
        double[][] symmetric = Matrices.transpose(matrix);
        for (int i = 0; i < matrix.length; i++) {
            System.arraycopy(matrix[i], 0, symmetric[i], 0, i);
        }
        return symmetric;
    }

    private static boolean isSymmetric(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < i; j++) {
                if (matrix[i][j] != matrix[j][i]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double[][] positiveZeros(double[][] matrix) {
        for (double[] row : matrix) {
            for (int j = 0; j < row.length; j++) {
                row[j] += 0.0;
            }
        }
        return matrix;
    }

    private static void assertNear(double[][] expected, double[][] actual) {
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], actual[i], 1e-15);
        }
    }
}
