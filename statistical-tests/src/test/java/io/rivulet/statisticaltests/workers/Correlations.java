package io.rivulet.statisticaltests.workers;

import io.rivulet.random.Generator;
import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The correlations between all pairs of workers, as three statistics with their p-values.
 *
 * <p>Each worker's <i>n</i> standard normals, divided by their length, are a point on the sphere in <i>n</i> dimensions;
 * if the workers are right, the points are uniform and independent. The correlation <i>r</i> of two workers is the product
 * of their points. Its distribution is known exactly: r² is beta(1/2, (n-1)/2), and any two pairs of workers have
 * independent r, also when they share a worker. With M pairs of p workers:
 * <ul>
 * <li>largest |r|: its p-value is at most M times that of a single r;</li>
 * <li>sum of r²: mean M/n and variance 2M(n-1)/(n²(n+2)), exactly; normal to within a skewness of 0.01
 *     for thousands of workers and draws (Schott, Biometrika 92, 2005, for the limit);</li>
 * <li>length of the sum of all points: n/p times its square is chi-square with n degrees of freedom, since the sum of so
 *     many points is normal. It is the sum of all r, and shows what all workers have in common.</li>
 * </ul>
 *
 * @param largest the p-value of the largest |r|
 * @param squares the p-value of the sum of r², two-sided
 * @param sum     the p-value of the sum of r, two-sided
 */
record Correlations(double largest, double squares, double sum) {

    static Correlations of(List<Generator> workers, int draws) {
        double[][] points = workers.stream().map(rng -> onSphere(rng.standardNormal(draws))).toArray(double[][]::new);
        double most = 0;
        double squares = 0;
        for (int i = 1; i < points.length; i++) {
            // Four products at a time read the i-th point once.
            int j = 0;
            for (; j + 4 <= i; j += 4) {
                double[] r = products(points[i], points[j], points[j + 1], points[j + 2], points[j + 3]);
                for (double one : r) {
                    most = Math.max(most, Math.abs(one));
                    squares += one * one;
                }
            }
            for (; j < i; j++) {
                double one = product(points[i], points[j]);
                most = Math.max(most, Math.abs(one));
                squares += one * one;
            }
        }
        return pValues(points.length, draws, Math.min(most, 1), squares, lengthOfSum(points));
    }

    private static Correlations pValues(int p, int n, double most, double squares, double lengthOfSum) {
        double pairs = 0.5 * p * (p - 1);
        double single = BetaDistribution.of(0.5, 0.5 * (n - 1)).survivalProbability(most * most);
        double deviation = Math.sqrt(2 * pairs * (n - 1) / (n + 2)) / n;
        double z = (squares - pairs / n) / deviation;
        ChiSquaredDistribution length = ChiSquaredDistribution.of(n);
        double scaled = lengthOfSum * n / p;
        return new Correlations(Math.min(1, pairs * single),
            2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z)),
            2 * Math.min(length.cumulativeProbability(scaled), length.survivalProbability(scaled)));
    }

    private static double[] onSphere(double[] x) {
        double length = Math.sqrt(product(x, x));
        for (int k = 0; k < x.length; k++) {
            x[k] /= length;
        }
        return x;
    }

    private static double product(double[] x, double[] y) {
        double sum = 0;
        for (int k = 0; k < x.length; k++) {
            sum += x[k] * y[k];
        }
        return sum;
    }

    private static double[] products(double[] x, double[] a, double[] b, double[] c, double[] d) {
        double sumA = 0;
        double sumB = 0;
        double sumC = 0;
        double sumD = 0;
        for (int k = 0; k < x.length; k++) {
            double xk = x[k];
            sumA += xk * a[k];
            sumB += xk * b[k];
            sumC += xk * c[k];
            sumD += xk * d[k];
        }
        return new double[] {sumA, sumB, sumC, sumD};
    }

    private static double lengthOfSum(double[][] points) {
        double[] sum = new double[points[0].length];
        for (double[] point : points) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] += point[k];
            }
        }
        return product(sum, sum);
    }
}
