package io.rivulet.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** The distributions of vectors: a quarter as many rows of four columns, as many numbers as the other arrays have. */
final class Vectors {

    private static final double[] PVALS = {0.2, 0.3, 0.1, 0.4};
    private static final double[] ALPHA = {0.5, 2, 3, 1};
    private static final long[] COLORS = {20, 30, 10, 40};
    private static final double[] MEAN = {0, 1, 2, 3};
    private static final double[][] COV = {{2, 1, 0, 0}, {1, 2, 0.5, 0}, {0, 0.5, 1, 0.2}, {0, 0, 0.2, 1}};

    private static final String MULTINOMIAL = ".multinomial(20, [.2, .3, .1, .4], n // 4)";
    private static final String DIRICHLET = ".dirichlet([.5, 2, 3, 1], n // 4)";
    private static final String NORMAL = ".multivariate_normal([0, 1, 2, 3], "
        + "[[2, 1, 0, 0], [1, 2, .5, 0], [0, .5, 1, .2], [0, 0, .2, 1]], n // 4)";

    private Vectors() {
    }

    static List<Workload> ofGenerator() {
        List<Workload> rows = new ArrayList<>();
        rows.add(new Workload("multinomial").fresh("rng" + MULTINOMIAL, s -> s.rng().multinomial(20, PVALS, s.n() / 4)));
        rows.add(new Workload("dirichlet").fresh("rng" + DIRICHLET, s -> s.rng().dirichlet(ALPHA, s.n() / 4)));
        rows.add(new Workload("multivariate_hypergeometric").fresh(
            "rng.multivariate_hypergeometric([20, 30, 10, 40], 12, n // 4, method='marginals')",
            s -> s.rng().multivariateHypergeometric(COLORS, 12, s.n() / 4)));
        rows.add(new Workload("multivariate_normal").fresh("rng" + NORMAL,
            s -> s.rng().multivariateNormal(MEAN, COV, s.n() / 4)));
        return rows;
    }

    static List<Workload> ofRandomState() {
        List<Workload> rows = new ArrayList<>();
        rows.add(new Workload("multinomial", Kind.MT19937).fresh("rs" + MULTINOMIAL,
            s -> s.rs().multinomial(20, PVALS, s.n() / 4)));
        rows.add(new Workload("dirichlet", Kind.MT19937).fresh("rs" + DIRICHLET,
            s -> s.rs().dirichlet(ALPHA, s.n() / 4)));
        rows.add(new Workload("multivariate_normal", Kind.MT19937).fresh("rs" + NORMAL,
            s -> s.rs().multivariateNormal(MEAN, COV, s.n() / 4)));
        return rows;
    }
}
