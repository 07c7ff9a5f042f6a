package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.UnitInterval;
import io.rivulet.random.internal.WordWindow;
import io.rivulet.random.internal.elementary.Log;
import io.rivulet.random.internal.elementary.Pow;
import java.util.Arrays;

/**
 * Rows of {@link StandardGamma} variates over their sums, a shape a column, in the order of the stream. Because columns
 * take turns, what an attempt takes hangs on whether the last one was accepted. So a first pass over the words of the
 * window only tells which attempts are accepted, mostly by bounds, and keeps what they began with. The variates are made
 * of that in a second pass over the columns, in which they wait for nothing.
 */
final class GammaRows {

    /** Rows a block: what concerns one of them is kept in a bit of a long. */
    private static final int ROWS = Long.SIZE;

    /** Numbers a block, unless a row has more: they stay in a second-level cache. */
    private static final int BLOCK = 1 << 14;

    private final double[] shapes;
    private final double[] constants;

    /** For each shape below 1 its {@link GammaBounds}, those for legacy variates if such are made. */
    private final double[][] bounds;

    /** For each shape above 1 its {@link MarsagliaTsang#fourth}. */
    private final double[] fourths;

    /** How many rows the block has, a column after the other of them. */
    private final int height;
    private final double[] block;

    GammaRows(double[] shapes, double[] constants, double[][] bounds, int rows) {
        this.shapes = shapes;
        this.constants = constants;
        this.bounds = bounds;
        this.fourths = new double[shapes.length];
        for (int j = 0; j < shapes.length; j++) {
            fourths[j] = MarsagliaTsang.fourth(StandardGamma.b(shapes[j]));
        }
        this.height = Math.min(rows, Math.max(1, Math.min(ROWS, BLOCK / shapes.length)));
        this.block = new double[height * shapes.length];
    }

    void fill(BitSource bits, double[][] rows) {
        double[] sums = new double[height];
        for (int from = 0; from < rows.length; from += height) {
            int count = Math.min(height, rows.length - from);
            if (bits instanceof WordWindow source) {
                beginnings(source, count);
            } else {
                beginnings(bits, count);
            }
            finish(sums, rows, from, count);
        }
    }

    /** As {@link #fill} by the kernels of {@link LegacyKernels}; the bounds are {@link GammaBounds#legacy} ones. */
    void fillLegacy(LegacyBitSource bits, double[][] rows) {
        double[] sums = new double[height];
        LegacyReader reader = new LegacyReader(bits);
        LegacyGammaRows attempts = new LegacyGammaRows(reader, shapes, constants, bounds, fourths, height, rows.length);
        for (int from = 0; from < rows.length; from += height) {
            int count = Math.min(height, rows.length - from);
            attempts.beginnings(block, count);
            finish(sums, rows, from, count);
        }
        reader.finish();
    }

    private void finish(double[] sums, double[][] rows, int from, int count) {
        for (int j = 0; j < shapes.length; j++) {
            finish(shapes[j], constants[j], block, j * height, count);
        }
        sum(sums, count);
        for (int j = 0; j < shapes.length; j++) {
            scale(block, j * height, sums, rows, from, j, count);
        }
    }

    /** Leaves the factor that each row is to be multiplied with. */
    private void sum(double[] sums, int count) {
        Arrays.fill(sums, 0, count, 0);
        for (int j = 0; j < shapes.length; j++) {
            for (int k = 0; k < count; k++) {
                sums[k] += block[j * height + k];
            }
        }
        for (int k = 0; k < count; k++) {
            sums[k] = 1 / sums[k];
        }
    }

    private static void scale(
            double[] x, int start, double[] factors, double[][] rows, int from, int column, int count) {
        for (int k = 0; k < count; k++) {
            rows[from + k][column] = x[start + k] * factors[k];
        }
    }

    /** As {@link #beginnings(BitSource, int)}: a tight loop over the window, which leaves what is rare to the kernels. */
    private void beginnings(WordWindow source, int count) {
        int total = count * shapes.length;
        int done = 0;
        while (done < total) {
            done = inside(source, done, total);
            if (done < total) {
                int column = done % shapes.length;
                block[column * height + done / shapes.length] = beginning(source, column);
                done++;
            }
        }
    }

    private int inside(WordWindow source, int done, int total) {
        double[] shapes = this.shapes;
        double[] constants = this.constants;
        double[] fourths = this.fourths;
        double[][] bounds = this.bounds;
        double[] out = block;
        int height = this.height;
        long[] words = source.window();
        int position = source.position();
        int column = done % shapes.length;
        int at = column * height + done / shapes.length;
        int n = done;
        while (n < total && position + 1 < words.length) {
            double shape = shapes[column];
            double kept;
            if (shape > 1) {
                long word = words[position];
                double x = StandardNormal.inside(word);
                double v = 1 + constants[column] * x;
                if (!StandardNormal.isInside(word) | v <= 0) {
                    break;
                }
                double u = UnitInterval.toDouble(words[position + 1]);
                position += 2;
                if (!MarsagliaTsang.accepts(fourths[column], StandardGamma.b(shape), u, x, v)) {
                    continue;
                }
                kept = x;
            } else if (shape == 1) {
                long word = words[position];
                if (!StandardExponential.isInside(word)) {
                    break;
                }
                kept = StandardExponential.inside(word);
                position++;
            } else {
                long word = words[position + 1];
                if (!StandardExponential.isInside(word) | !(shape > 0)) {
                    break;
                }
                double u = UnitInterval.toDouble(words[position]);
                position += 2;
                double exponential = StandardExponential.inside(word);
                if (!GammaBounds.accepts(bounds[column], shape, constants[column], u, exponential)) {
                    continue;
                }
                kept = u;
            }
            out[at] = kept;
            at += height;
            n++;
            if (++column == shapes.length) {
                column = 0;
                at -= out.length - 1;
            }
        }
        source.position(position);
        return n;
    }

    private void beginnings(BitSource bits, int count) {
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < shapes.length; j++) {
                block[j * height + i] = beginning(bits, j);
            }
        }
    }

    /** What the accepted attempt at a variate of a column began with; the variate itself for a shape of 0 or 1. */
    private double beginning(BitSource bits, int column) {
        double shape = shapes[column];
        double constant = constants[column];
        if (shape < 1) {
            return shape == 0 ? 0 : GammaBounds.accepted(bits, bounds[column], shape, constant);
        }
        return shape == 1 ? StandardExponential.draw(bits)
            : MarsagliaTsang.accepted(bits, StandardGamma.b(shape), constant, fourths[column]);
    }

    /** Makes variates of what their attempts began with. */
    static void finish(double shape, double constant, double[] x, int from, int count) {
        if (!(shape <= 1)) {
            cubes(StandardGamma.b(shape), constant, x, from, count);
        } else if (shape > 0 && shape < 1) {
            tails(shape, x, from, count);
            powers(constant, x, from, count);
        }
    }

    private static void cubes(double b, double step, double[] x, int from, int count) {
        for (int k = from; k < from + count; k++) {
            x[k] = b * StandardGamma.cube(1 + step * x[k]);
        }
    }

    /** Replaces uniforms in the tail by what will be raised to a power. */
    private static void tails(double shape, double[] x, int from, int count) {
        long tails = 0;
        for (int k = 0; k < count; k++) {
            tails |= (Double.doubleToRawLongBits(1 - shape - x[from + k]) >>> 63) << k;
        }
        for (; tails != 0; tails &= tails - 1) {
            int k = from + Long.numberOfTrailingZeros(tails);
            x[k] = 1 - shape + shape * -Log.log((1 - x[k]) / shape);
        }
    }

    private static void powers(double exponent, double[] x, int from, int count) {
        for (int k = from; k < from + count; k++) {
            x[k] = Pow.pow(x[k], exponent);
        }
    }
}
