package io.rivulet.random.distribution;

import java.util.SplittableRandom;

/** Covariance matrices to test with, and how far samples may be apart. */
final class Covariances {

    private Covariances() {
    }

    /** A matrix with the eigenvectors of a random rotation. */
    static double[][] withSpectrum(SplittableRandom random, double[] spectrum) {
        int n = spectrum.length;
        double[][] vectors = new double[n][];
        for (int i = 0; i < n; i++) {
            vectors[i] = gaussians(random, n);
            // Gram and Schmidt, twice to be orthogonal to the last bits.
            for (int pass = 0; pass < 2; pass++) {
                for (int j = 0; j < i; j++) {
                    add(-dot(vectors[i], vectors[j]), vectors[j], vectors[i]);
                }
            }
            double norm = Math.sqrt(dot(vectors[i], vectors[i]));
            for (int j = 0; j < n; j++) {
                vectors[i][j] /= norm;
            }
        }
        double[][] cov = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                for (int k = 0; k < n; k++) {
                    cov[i][j] += spectrum[k] * vectors[k][i] * vectors[k][j];
                }
                cov[j][i] = cov[i][j];
            }
        }
        return cov;
    }

    /** The sum of the squares of so many random vectors. */
    static double[][] wishart(SplittableRandom random, int order, int vectors) {
        double[][] cov = new double[order][order];
        for (int k = 0; k < vectors; k++) {
            double[] vector = gaussians(random, order);
            for (int i = 0; i < order; i++) {
                add(vector[i], vector, cov[i]);
            }
        }
        return cov;
    }

    /** The matrix with every element, symmetrically, up or down by one in the last place, or left. */
    static double[][] lastBitsChanged(SplittableRandom random, double[][] cov) {
        double[][] changed = new double[cov.length][cov.length];
        for (int i = 0; i < cov.length; i++) {
            for (int j = 0; j <= i; j++) {
                changed[i][j] = cov[i][j] * (1 + (random.nextInt(3) - 1) * 0x1p-52);
                changed[j][i] = changed[i][j];
            }
        }
        return changed;
    }

    /** The largest difference, relative to the variate's largest deviation from the mean. */
    static double distance(double[] expected, double[] actual, double[] mean) {
        double difference = 0;
        double scale = 0;
        for (int i = 0; i < mean.length; i++) {
            difference = Math.max(difference, Math.abs(expected[i] - actual[i]));
            scale = Math.max(scale, Math.abs(expected[i] - mean[i]));
        }
        return difference == 0 ? 0 : difference / scale;
    }

    static double[] gaussians(SplittableRandom random, int n) {
        double[] vector = new double[n];
        for (int i = 0; i < n; i++) {
            vector[i] = random.nextGaussian();
        }
        return vector;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    private static void add(double factor, double[] x, double[] to) {
        for (int i = 0; i < x.length; i++) {
            to[i] += factor * x[i];
        }
    }
}
