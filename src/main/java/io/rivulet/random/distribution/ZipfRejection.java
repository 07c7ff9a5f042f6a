package io.rivulet.random.distribution;

import io.rivulet.random.internal.elementary.Pow;

/**
 * Zipf variates by rejection from a Pareto variate rounded down.
 *
 * <p>Two powers an attempt make most of the work. A long array is worth a table that tells the candidate of most uniform
 * doubles, those of a cell of [0, 1) with one candidate only, and another of what the candidates are accepted with.
 *
 * <p>Sources: L. Devroye, "Non-Uniform Random Variate Generation", Springer 1986, X.6.1; NumPy's {@code random_zipf}.
 */
final class ZipfRejection extends PairRejection {

    private static final int CELLS = 1024;

    /** As many variates are worth the powers at the ends of the cells. */
    private static final int MANY = 4 * CELLS;

    /** The greatest candidate in the tables; small enough for a byte. */
    private static final int MOST = 100;

    /** Far more than the error of a power; the same of a bound holds for exponents in a moderate range. */
    private static final double ERROR = 1e-12;
    private static final double LEAST_EXPONENT = 0.01;
    private static final double GREATEST_EXPONENT = 100;

    private final double exponent;
    private final double b;
    private final double smallest;

    /** The candidate, 0 where there are several; empty if there is no table. */
    private final byte[] candidates;

    /** By candidate; the first is no number, so that nothing is clear about a candidate of 0. */
    private final double[] bounds = new double[MOST + 1];

    /**
     * For many variates.
     *
     * @param exponent one less than the distribution's
     * @param smallest as {@link #propose(double, double, double, double, double)} takes it
     * @param count    about how many
     */
    ZipfRejection(double exponent, double smallest, int count) {
        this.exponent = exponent;
        this.smallest = smallest;
        b = Pow.pow(2, exponent);
        boolean worthwhile = count >= MANY && exponent >= LEAST_EXPONENT && exponent <= GREATEST_EXPONENT;
        candidates = new byte[worthwhile ? CELLS : 0];
        if (worthwhile) {
            prepare();
        }
    }

    private void prepare() {
        bounds[0] = Double.NaN;
        for (int x = 1; x <= MOST; x++) {
            double t = power(x, exponent);
            bounds[x] = t / b * (b - 1) / (x * (t - 1));
        }
        double least = pareto(0, exponent, smallest);
        for (int cell = 0; cell < CELLS; cell++) {
            double greatest = pareto((cell + 1.0) / CELLS, exponent, smallest);
            int x = (int) (least * (1 - ERROR));
            if (x >= 1 && x <= MOST && greatest * (1 + ERROR) < x + 1) {
                candidates[cell] = (byte) x;
            }
            least = greatest;
        }
    }

    @Override
    boolean hasTable() {
        return candidates.length > 0;
    }

    @Override
    void propose(double[] pairs, int count, long[] out, int from) {
        for (int k = 0; k < count; k++) {
            out[from + k] = propose(pairs[2 * k], pairs[2 * k + 1]);
        }
    }

    @Override
    int decide(double[] pairs, int count, long[] out, int from, int[] open) {
        int end = 0;
        for (int k = 0; k < count; k++) {
            long x = decide(pairs[2 * k], pairs[2 * k + 1]);
            out[from + k] = x;
            open[end] = k;
            end += isOpen(x);
        }
        return end;
    }

    private long decide(double u, double v) {
        int x = candidates[(int) (u * CELLS)];
        double bound = bounds[x];
        return MassTable.isClear(v, bound) ? x | Branchless.less(v, bound) - 1L : OPEN;
    }

    @Override
    long propose(double u, double v) {
        long x = candidates.length > 0 ? decide(u, v) : OPEN;
        return x != OPEN ? x : propose(u, v, exponent, b, smallest);
    }

    /** Nothing is learned while drawing. */
    @Override
    void learnAll() {
    }

    private static double pareto(double u, double exponent, double smallest) {
        return Pow.pow(u * smallest + (1 - u), -1 / exponent);
    }

    private static double power(double x, double exponent) {
        return Pow.pow(1 + 1 / x, exponent);
    }

    /**
     * The candidate that u and v stand for; -1 if it is rejected.
     *
     * @param exponent one less than the distribution's
     * @param b        2 to the power of it
     * @param smallest the least uniform double whose candidates fit into a long; u is scaled to the doubles from it on
     */
    static long propose(double u, double v, double exponent, double b, double smallest) {
        double x = Math.floor(pareto(u, exponent, smallest));
        // 2^63 passes, as in NumPy, and becomes the largest long
        if (x > 0x1p63 || x < 1) {
            return -1;
        }
        double t = power(x, exponent);
        return v * x * (t - 1) / (b - 1) <= t / b ? (long) x : -1;
    }
}
