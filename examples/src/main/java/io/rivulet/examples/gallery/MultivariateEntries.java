package io.rivulet.examples.gallery;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The multivariate distributions, component by component: each component's own distribution is known. */
final class MultivariateEntries {

    private static final double[] ALPHA = {0.5, 2, 4};
    private static final double[] PVALS = {0.2, 0.5, 0.3};
    private static final long[] COLORS = {10, 25, 15};
    private static final double[] MEAN = {0, 2, -1};
    private static final double[][] COV = {{1, 0.8, 0.2}, {0.8, 2, -0.5}, {0.2, -0.5, 0.5}};

    private MultivariateEntries() {
    }

    static List<Entry> of(Catalogue c) {
        double total = Arrays.stream(ALPHA).sum();
        return List.of(
            new Entry("dirichlet", panels(i -> c.continuous("alpha=[0.5, 2, 4], component " + i, 0, 1,
                Shapes.of(BetaDistribution.of(ALPHA[i], total - ALPHA[i])),
                (r, n) -> component(r.dirichlet(ALPHA, n), i)))),
            new Entry("multivariate_normal", panels(i -> c.continuous("mean " + MEAN[i] + ", variance " + COV[i][i]
                + ", component " + i, MEAN[i] - 4 * Math.sqrt(COV[i][i]), MEAN[i] + 4 * Math.sqrt(COV[i][i]),
                Shapes.of(NormalDistribution.of(MEAN[i], Math.sqrt(COV[i][i]))),
                (r, n) -> component(r.multivariateNormal(MEAN, COV, n), i)))),
            new Entry("multinomial", panels(i -> c.discrete("n=20, pvals=[.2, .5, .3], component " + i, 0, 20,
                Shapes.of(BinomialDistribution.of(20, PVALS[i])),
                (r, n) -> component(r.multinomial(20, PVALS, n), i)))),
            new Entry("multivariate_hypergeometric", panels(i -> c.discrete(
                "colors=[10, 25, 15], nsample=20, component " + i, 0, 18,
                Shapes.of(HypergeometricDistribution.of(50, (int) COLORS[i], 20)),
                (r, n) -> component(r.multivariateHypergeometric(COLORS, 20, n), i)))));
    }

    private static List<Panel> panels(IntFunction<Panel> panel) {
        return IntStream.range(0, 3).mapToObj(panel).toList();
    }

    private static double[] component(double[][] rows, int i) {
        return Arrays.stream(rows).mapToDouble(row -> row[i]).toArray();
    }

    private static long[] component(long[][] rows, int i) {
        return Arrays.stream(rows).mapToLong(row -> row[i]).toArray();
    }
}
