package io.rivulet.random.internal.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The building blocks in two dimensions, and the reflection, over the whole range of magnitudes. */
class PlaneKernelsTest {

    private static final int TRIALS = 100_000;

    private final SplittableRandom random = new SplittableRandom(1);

    /** Zero, or any sign and magnitude up to 2^exponent and down to its inverse; often like the one before. */
    private double any(int exponent) {
        if (random.nextInt(10) == 0) {
            return random.nextBoolean() ? 0.0 : -0.0;
        }
        int power = random.nextInt(3) == 0 ? random.nextInt(2 * exponent) - exponent : random.nextInt(4);
        return Math.scalb(random.nextGaussian(), power);
    }

    @Test
    void rotationHasPositiveCosineAndTheSignOfF() {
        for (int i = 0; i < TRIALS; i++) {
            double f = any(1000);
            double g = any(1000);
            PlaneRotation rotation = PlaneRotation.annihilating(f, g);
            assertTrue(rotation.c() >= 0);
            assertEquals(1, rotation.c() * rotation.c() + rotation.s() * rotation.s(), 1e-15);
            if (f != 0) {
                assertEquals(Math.signum(f), Math.signum(rotation.r()));
            }
            double[] x = {f};
            double[] y = {g};
            rotation.apply(x, y);
            double scale = Math.max(Math.abs(f), Math.abs(g));
            assertEquals(rotation.r(), x[0], 1e-15 * scale);
            assertEquals(0, y[0], 1e-15 * scale);
        }
    }

    @Test
    void triangularMatrixBecomesDiagonal() {
        for (int i = 0; i < TRIALS; i++) {
            double f = any(200);
            double g = any(200);
            double h = any(200);
            TriangularSvd2 svd = TriangularSvd2.of(f, g, h);
            // Rotates rows by left, columns by right: [max 0; 0 min].
            double[] top = {f, g};
            double[] bottom = {0, h};
            svd.left().apply(top, bottom);
            double[] first = {top[0], bottom[0]};
            double[] second = {top[1], bottom[1]};
            svd.right().apply(first, second);
            double scale = 4e-15 * Math.abs(svd.max());
            assertEquals(svd.max(), first[0], scale);
            assertEquals(0, first[1], scale);
            assertEquals(0, second[0], scale);
            assertEquals(svd.min(), second[1], scale);
            assertTrue(Math.abs(svd.min()) <= Math.abs(svd.max()));
            double smaller = TriangularSvd2.smallerValue(f, g, h);
            assertEquals(Math.abs(svd.min()), smaller, 4e-15 * smaller);
        }
    }

    @Test
    void symmetricMatrixBecomesDiagonal() {
        for (int i = 0; i < TRIALS; i++) {
            double a = any(200);
            double b = any(200);
            double c = any(200);
            SymmetricEigen2 eigen = SymmetricEigen2.of(a, b, c);
            double[] top = {a, b};
            double[] bottom = {b, c};
            eigen.rotation().apply(top, bottom);
            double[] first = {top[0], bottom[0]};
            double[] second = {top[1], bottom[1]};
            eigen.rotation().apply(first, second);
            double scale = 4e-15 * Math.abs(eigen.larger());
            assertEquals(eigen.larger(), first[0], scale);
            assertEquals(0, first[1], scale);
            assertEquals(eigen.smaller(), second[1], scale);
        }
    }

    @Test
    void reflectionTurnsAVectorIntoItsFirstAxis() {
        for (int i = 0; i < TRIALS; i++) {
            double[] x = new double[1 + random.nextInt(4)];
            int power = random.nextInt(2000) - 1050;
            for (int j = 0; j < x.length; j++) {
                x[j] = Math.scalb(any(60), power);
            }
            HouseholderReflector reflector = new HouseholderReflector(x.clone());
            double[][] row = {x.clone()};
            reflector.applyRight(row, 0, 0);
            double largest = Matrices.largestMagnitude(x);
            double tolerance = 1e-14 * largest + 4 * Double.MIN_VALUE;
            assertEquals(reflector.beta(), row[0][0], tolerance);
            boolean onAxis = true;
            for (int j = 1; j < x.length; j++) {
                assertEquals(0, row[0][j], tolerance);
                onAxis &= x[j] == 0;
            }
            if (onAxis) {
                assertEquals(x[0], reflector.beta());
            } else {
                assertEquals(-Math.copySign(1, x[0]), Math.signum(reflector.beta()));
            }
        }
    }
}
