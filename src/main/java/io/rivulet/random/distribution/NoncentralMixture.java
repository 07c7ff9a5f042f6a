package io.rivulet.random.distribution;

import io.rivulet.random.internal.UnitInterval;
import io.rivulet.random.internal.WordWindow;
import io.rivulet.random.internal.elementary.Exp;

/**
 * Arrays of {@link NoncentralChiSquare} variates with at most one degree of freedom: chi-square variates of
 * {@code df + 2 * i} with i from {@link Poisson} by products of uniform variates.
 *
 * <p>What a variate takes from the stream hangs on the last one, and can hardly be predicted. So a first pass looks at
 * four products at once without a branch, tells accepted attempts mostly by bounds, and keeps what they began with;
 * a second pass makes the variates of that.
 */
final class NoncentralMixture {

    /** Below this mean {@link Poisson} multiplies uniform variates. */
    private static final double LARGE = 10;

    private static final int BLOCK = 64;

    /** There are tables for i below this. */
    private static final int COUNTS = 16;

    /** Words looked at at once, a product for each. */
    private static final int AHEAD = 4;

    private final double df;
    private final double lam;
    private final double limit;

    /** For i = 0, a gamma shape below 1. */
    private final double inverse;
    private final double[] bounds;

    /** For the other i. */
    private final double[] steps = new double[COUNTS];
    private final double[] fourths = new double[COUNTS];

    /** The degrees of freedom of the variates of a block, and what belongs to those with i = 0. */
    private final double[] mixed;
    private final int[] places;
    private final double[] small;
    private int smalls;

    /** For about so many variates, if {@link #applies}. */
    NoncentralMixture(double df, double nonc, int count) {
        this.df = df;
        lam = nonc / 2;
        limit = Exp.exp(-lam);
        inverse = ChiSquare.constant(df);
        bounds = GammaBounds.create(df / 2, count);
        for (int i = 1; i < COUNTS; i++) {
            double shape = (df + 2.0 * i) / 2;
            steps[i] = StandardGamma.constant(shape);
            fourths[i] = MarsagliaTsang.fourth(StandardGamma.b(shape));
        }
        int size = Math.min(BLOCK, count);
        mixed = new double[size];
        places = new int[size];
        small = new double[size];
    }

    /** Whether the parameters are within what this class assumes. */
    static boolean applies(double df, double nonc) {
        return nonc / 2 > 0 && nonc / 2 < LARGE && df / 2 > 0 && df <= 1 && (df + 2) / 2 > 1;
    }

    void fill(WordWindow bits, double[] out, int from, int to) {
        int end;
        for (int start = from; start < to; start = end) {
            end = Math.min(start + BLOCK, to);
            smalls = 0;
            int i = start;
            while (i < end) {
                i = inside(bits, out, start, i, end);
                if (i < end) {
                    long count = Poisson.draw(bits, lam);
                    keep(count, begin(bits, count), out, start, i++);
                }
            }
            finish(out, start, end);
        }
    }

    void fillLegacy(LegacyReader reader, double[] out, int from, int to) {
        double[] legacy = GammaBounds.legacy(bounds);
        int end;
        for (int start = from; start < to; start = end) {
            end = Math.min(start + BLOCK, to);
            smalls = 0;
            for (int i = start; i < end; i++) {
                reader.ahead(out, i, to);
                int count = reader.products(limit);
                keep(count, begin(reader, legacy, count), out, start, i);
            }
            finish(out, start, end);
        }
    }

    private double begin(LegacyReader reader, double[] legacy, int count) {
        double shape = (df + 2.0 * count) / 2;
        if (count == 0) {
            return reader.acceptedUniform(legacy, shape, inverse);
        }
        double b = StandardGamma.b(shape);
        return count < COUNTS ? reader.acceptedNormal(b, steps[count], fourths[count])
            : reader.acceptedNormal(b, StandardGamma.constant(shape), MarsagliaTsang.fourth(b));
    }

    private double begin(WordWindow bits, long count) {
        double shape = (df + 2.0 * count) / 2;
        if (count == 0) {
            return GammaBounds.accepted(bits, bounds, shape, inverse);
        }
        double b = StandardGamma.b(shape);
        return MarsagliaTsang.accepted(bits, b, StandardGamma.constant(shape), MarsagliaTsang.fourth(b));
    }

    private void keep(long count, double beginning, double[] out, int start, int i) {
        out[i] = beginning;
        mixed[i - start] = df + 2.0 * count;
        places[smalls] = i;
        small[smalls] = beginning;
        smalls += count == 0 ? 1 : 0;
    }

    /** What accepted attempts began with, until something rare comes or the window or the block ends. */
    private int inside(WordWindow source, double[] out, int start, int from, int to) {
        long[] words = source.window();
        int position = source.position();
        int i = from;
        while (i < to) {
            int next = position;
            int count = 0;
            int more = AHEAD;
            double product = 1;
            while (more == AHEAD && next + AHEAD + 2 < words.length) {
                double p1 = product * UnitInterval.toDouble(words[next]);
                double p2 = p1 * UnitInterval.toDouble(words[next + 1]);
                double p3 = p2 * UnitInterval.toDouble(words[next + 2]);
                product = p3 * UnitInterval.toDouble(words[next + 3]);
                more = Branchless.less(limit, p1) + Branchless.less(limit, p2)
                    + Branchless.less(limit, p3) + Branchless.less(limit, product);
                count += more;
                next += more;
            }
            if (more == AHEAD || count >= COUNTS) {
                break;
            }
            next++;
            double kept = Double.NaN;
            double degrees = df + 2.0 * count;
            if (count > 0) {
                double b = StandardGamma.b(degrees / 2);
                while (next + 1 < words.length) {
                    long word = words[next];
                    double x = StandardNormal.inside(word);
                    double v = 1 + steps[count] * x;
                    if (!StandardNormal.isInside(word) | v <= 0) {
                        break;
                    }
                    next += 2;
                    if (MarsagliaTsang.accepts(fourths[count], b, UnitInterval.toDouble(words[next - 1]), x, v)) {
                        kept = x;
                        break;
                    }
                }
            } else {
                while (next + 1 < words.length && StandardExponential.isInside(words[next + 1])) {
                    double u = UnitInterval.toDouble(words[next]);
                    double exponential = StandardExponential.inside(words[next + 1]);
                    next += 2;
                    if (GammaBounds.accepts(bounds, degrees / 2, inverse, u, exponential)) {
                        kept = u;
                        break;
                    }
                }
            }
            if (kept != kept) {
                // the kernels read the variate's words again
                break;
            }
            position = next;
            keep(count, kept, out, start, i++);
        }
        source.position(position);
        return i;
    }

    private void finish(double[] out, int start, int end) {
        GammaRows.finish(df / 2, inverse, small, 0, smalls);
        cubes(mixed, out, start, end - start);
        for (int m = 0; m < smalls; m++) {
            out[places[m]] = 2 * small[m];
        }
    }

    private static void cubes(double[] mixed, double[] out, int start, int count) {
        for (int k = 0; k < count; k++) {
            double b = StandardGamma.b(mixed[k] / 2);
            double step = 1 / Math.sqrt(9 * b);
            out[start + k] = 2 * (b * StandardGamma.cube(1 + step * out[start + k]));
        }
    }
}
