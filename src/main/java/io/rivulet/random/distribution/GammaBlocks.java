package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Log;
import io.rivulet.random.internal.elementary.Pow;

/**
 * Arrays of {@link StandardGamma} variates, block by block: as many attempts as certainly will be made are drawn, then
 * worked out, then the accepted ones moved together. No step waits for another attempt's, and none hangs on a branch
 * that is a toss-up, which together took most of the time when each variate was finished before the next was begun.
 *
 * <p>The attempts stand in the array that is being filled: their first variates where the results will be, the second
 * ones behind them. So an array holds half as many attempts as values are missing, and rounds become shorter at its end.
 */
final class GammaBlocks {

    /** Attempts a block: their variates take a quarter of a first-level cache. */
    private static final int ATTEMPTS = 512;

    /** Whether an attempt is accepted is kept in the bits of a long for so many at a time. */
    private static final int GROUP = Long.SIZE;

    /** Fewer values are drawn one by one. */
    private static final int FEW = 16;

    private GammaBlocks() {
    }

    /** Draws what the attempts at a shape below 1 are made of; see {@link Attempts#uniformsAndExponentials}. */
    @FunctionalInterface
    interface BelowOne {
        void draw(BitSource bits, double[] out, int first, int second, int count);
    }

    /** Draws what the attempts at a shape above 1 are made of; see {@link Attempts#normalsAndUniforms}. */
    @FunctionalInterface
    interface AboveOne {
        void draw(BitSource bits, double step, double[] out, int first, int second, int count);
    }

    /** {@code scale * G} with a shape between 0 and 1 into elements, as far as blocks go; the next element's index. */
    static int belowOne(BitSource bits, BelowOne attempts, double shape, double scale, double[] out, int from, int to) {
        int i = from;
        while (to - i >= FEW) {
            int count = Math.min(to - i >> 1, ATTEMPTS);
            int second = i + count;
            attempts.draw(bits, out, i, second, count);
            tails(shape, out, i, second, count);
            powers(1 / shape, out, i, count);
            i += compact(scale, out, i, second, count);
        }
        return i;
    }

    private static void powers(double exponent, double[] x, int from, int count) {
        for (int k = from; k < from + count; k++) {
            x[k] = Pow.pow(x[k], exponent);
        }
    }

    /** Replaces uniforms by what will be raised to a power, and exponentials by the bounds for it, in the tail. */
    private static void tails(double shape, double[] out, int first, int second, int count) {
        for (int k = 0; k < count; k += GROUP) {
            int size = Math.min(GROUP, count - k);
            long tails = 0;
            for (int j = 0; j < size; j++) {
                tails |= signBit(1 - shape - out[first + k + j]) << j;
            }
            for (; tails != 0; tails &= tails - 1) {
                int j = k + Long.numberOfTrailingZeros(tails);
                double tail = -Log.log((1 - out[first + j]) / shape);
                out[first + j] = 1 - shape + shape * tail;
                out[second + j] += tail;
            }
        }
    }

    /** Moves together the first ones that are not above the second ones. */
    private static int compact(double scale, double[] out, int first, int second, int count) {
        int end = first;
        for (int k = 0; k < count; k++) {
            double x = out[first + k];
            out[end] = scale * x;
            end += 1 - (int) signBit(out[second + k] - x);
        }
        return end - first;
    }

    /** {@code scale * G} with a shape above 1 into elements, as far as blocks go; the next element's index. */
    static int aboveOne(
            BitSource bits, AboveOne attempts, double b, double step, double scale, double[] out, int from, int to) {
        int i = from;
        while (to - i >= FEW) {
            int count = Math.min(to - i >> 1, ATTEMPTS);
            int second = i + count;
            attempts.draw(bits, step, out, i, second, count);
            int end = i;
            for (int k = 0; k < count; k += GROUP) {
                int size = Math.min(GROUP, count - k);
                long rejected = rejected(b, step, out, i + k, second + k, size);
                end += cubes(b, step, scale, rejected, out, i + k, size, end);
            }
            i = end;
        }
        return i;
    }

    /** A bit for each attempt that is rejected. The squeeze lets most pass; logarithms are for the others only. */
    private static long rejected(double b, double step, double[] out, int first, int second, int size) {
        long doubtful = 0;
        for (int j = 0; j < size; j++) {
            double x2 = out[first + j] * out[first + j];
            doubtful |= (1 - signBit(out[second + j] - (1 - 0.0331 * x2 * x2))) << j;
        }
        long rejected = 0;
        for (; doubtful != 0; doubtful &= doubtful - 1) {
            int j = Long.numberOfTrailingZeros(doubtful);
            double x = out[first + j];
            double cubed = StandardGamma.cube(1 + step * x);
            if (!StandardGamma.acceptsByLogarithms(out[second + j], b, x, cubed)) {
                rejected |= 1L << j;
            }
        }
        return rejected;
    }

    private static int cubes(
            double b, double step, double scale, long rejected, double[] out, int first, int size, int to) {
        int end = to;
        long left = ~rejected;
        for (int j = 0; j < size; j++) {
            out[end] = scale * (b * StandardGamma.cube(1 + step * out[first + j]));
            end += (int) left & 1;
            left >>>= 1;
        }
        return end - to;
    }

    /** 1 for a negative number. */
    private static long signBit(double x) {
        return Double.doubleToRawLongBits(x) >>> 63;
    }
}
