package io.rivulet.random.distribution;

import java.util.Arrays;

/**
 * The first pass of {@link GammaRows} for {@code RandomState}: a tight loop over doubles that were read ahead, which
 * leaves what is rare to {@link LegacyReader}: attempts that bounds do not decide and those that begin where the doubles
 * end.
 */
final class LegacyGammaRows {

    private final LegacyReader reader;
    private final double[] shapes;
    private final double[] constants;
    private final double[][] bounds;
    private final double[] fourths;
    private final int height;

    /** Doubles that a row takes at least: one a variate, unless its shape is 0. */
    private final int each;
    private final double[] buffer;

    /** Rows that have not begun. */
    private int missing;

    LegacyGammaRows(LegacyReader reader, double[] shapes, double[] constants, double[][] bounds, double[] fourths,
            int height, int rows) {
        this.reader = reader;
        this.shapes = shapes;
        this.constants = constants;
        this.bounds = bounds;
        this.fourths = fourths;
        this.height = height;
        this.each = (int) Arrays.stream(shapes).filter(a -> a != 0).count();
        this.buffer = Chunks.buffer(rows, each);
        this.missing = rows;
    }

    /** What the accepted attempts at so many rows began with, as {@link GammaRows} keeps it. */
    void beginnings(double[] out, int count) {
        int columns = shapes.length;
        int total = count * columns;
        int done = 0;
        while (done < total) {
            int begun = (done + columns - 1) / columns;
            reader.ahead(buffer, 0, (int) Math.min(buffer.length, (long) each * (missing - begun)));
            done = inside(out, done, total);
            if (done < total) {
                int column = done % columns;
                out[column * height + done / columns] = beginning(column);
                done++;
            }
        }
        missing -= count;
        exponentials(out, count);
    }

    private int inside(double[] out, int done, int total) {
        double[] shapes = this.shapes;
        double[] constants = this.constants;
        double[] fourths = this.fourths;
        double[][] bounds = this.bounds;
        int height = this.height;
        LegacyReader reader = this.reader;
        double[] doubles = reader.doubles;
        int end = reader.end;
        int position = reader.position;
        int column = done % shapes.length;
        int at = column * height + done / shapes.length;
        int n = done;
        while (n < total && position + 2 < end) {
            double shape = shapes[column];
            double kept;
            if (shape > 1) {
                boolean waits = reader.hasWaiting();
                int next = position;
                double x = reader.waiting();
                double other = 0;
                if (!waits) {
                    double x1;
                    double x2;
                    double squares;
                    boolean isOutside;
                    do {
                        x1 = 2 * doubles[next] - 1;
                        x2 = 2 * doubles[next + 1] - 1;
                        squares = x1 * x1 + x2 * x2;
                        isOutside = squares >= 1 || squares == 0;
                        next += 2;
                    } while (isOutside && next + 2 < end);
                    if (isOutside) {
                        break;
                    }
                    double factor = LegacyGaussians.factor(squares);
                    other = factor * x1;
                    x = factor * x2;
                }
                double v = 1 + constants[column] * x;
                if (!MarsagliaTsang.isSurelyAccepted(fourths[column], doubles[next], x, v)) {
                    break;
                }
                position = next + 1;
                if (waits) {
                    reader.unpair();
                } else {
                    reader.pair(other);
                }
                kept = x;
            } else if (shape == 1) {
                kept = doubles[position++];
            } else {
                double u = doubles[position];
                double v = doubles[position + 1];
                if (!(shape > 0) || GammaBounds.isDoubtful(bounds[column], u, v)) {
                    break;
                }
                position += 2;
                if (!GammaBounds.isSurelyAccepted(bounds[column], u, v)) {
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
        reader.position = position;
        return n;
    }

    private double beginning(int column) {
        double shape = shapes[column];
        double constant = constants[column];
        if (shape < 1) {
            return shape == 0 ? 0 : reader.acceptedUniform(bounds[column], shape, constant);
        }
        return shape == 1 ? reader.uniform()
            : reader.acceptedNormal(StandardGamma.b(shape), constant, fourths[column]);
    }

    /** Makes variates of the uniforms that stand where the shape is 1. */
    private void exponentials(double[] x, int count) {
        for (int j = 0; j < shapes.length; j++) {
            if (shapes[j] == 1) {
                for (int k = j * height; k < j * height + count; k++) {
                    x[k] = LegacyKernels.exponential(x[k]);
                }
            }
        }
    }
}
