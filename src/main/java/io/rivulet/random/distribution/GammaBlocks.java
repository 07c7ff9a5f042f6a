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
    interface BelowOne<S extends BitSource> {
        void draw(S bits, double[] out, int first, int second, int count);
    }

    /** Draws what the attempts at a shape above 1 are made of; see {@link Attempts#normalsAndUniforms}. */
    @FunctionalInterface
    interface AboveOne<S extends BitSource> {
        int draw(S bits, double step, double[] out, int first, int second, int count);
    }

    /** {@code scale * G} with a shape between 0 and 1 into elements, as far as blocks go; the next element's index. */
    static <S extends BitSource> int belowOne(
            S bits, BelowOne<S> attempts, double shape, double scale, double[] out, int from, int to) {
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
    static <S extends BitSource> int aboveOne(
            S bits, AboveOne<S> attempts, double b, double step, double scale, double[] out, int from, int to) {
        int i = from;
        while (to - i >= FEW) {
            int count = Math.min(to - i >> 1, ATTEMPTS);
            int second = i + count;
            int k = 0;
            while (k < count) {
                // a normal variate where there is no density is an attempt without a uniform one: the next overwrites it
                k += attempts.draw(bits, step, out, i + k, second + k, count - k);
            }
            int end = moveAccepted(b, step, b, step, out, i, i, second, count);
            for (; i < end; i++) {
                out[i] = scale * (b * StandardGamma.cube(1 + step * out[i]));
            }
        }
        return i;
    }

    /** Draws one gamma variate, given the shape's {@link StandardGamma#constant}. */
    @FunctionalInterface
    interface Single {
        double draw(BitSource bits, double shape, double constant);
    }

    /** What is made of two gamma variates. */
    @FunctionalInterface
    interface Pair {
        double combine(double first, double second);
    }

    /**
     * A function of two gamma variates of shapes above 1 into each element. The squeeze is the same for all shapes, so
     * that it need not be known which of the two an attempt is for.
     */
    static <S extends BitSource> void pairs(S bits, AboveOne<S> attempts, Single single,
            double shape1, double shape2, Pair pair, double[] out, int from, int to) {
        double b1 = StandardGamma.b(shape1);
        double b2 = StandardGamma.b(shape2);
        double step1 = StandardGamma.constant(shape1);
        double step2 = StandardGamma.constant(shape2);
        int i = from;
        // the normal variate of a first gamma variate whose second one is still to come, and how many of these there are
        double odd = 0;
        int odds = 0;
        while (to - i >= FEW) {
            out[i] = odd;
            int first = i + odds;
            int count = Math.min(to - first >> 1, ATTEMPTS);
            int second = first + count;
            int made = attempts.draw(bits, Math.max(step1, step2), out, first, second, count);
            double last = out[first + made];
            int end = moveAccepted(b1, step1, b2, step2, out, i, first, second, made);
            if (made < count) {
                boolean even = (end - i & 1) == 0;
                double cubed = StandardGamma.cube(1 + (even ? step1 : step2) * last);
                if (StandardGamma.accepts(bits, even ? b1 : b2, last, cubed)) {
                    out[end++] = last;
                }
            }
            odds = end - i & 1;
            odd = out[end - odds];
            for (int k = i; k < end - 1; k += 2) {
                out[i++] = pair.combine(
                    b1 * StandardGamma.cube(1 + step1 * out[k]), b2 * StandardGamma.cube(1 + step2 * out[k + 1]));
            }
        }
        for (; i < to; i++) {
            double x = odds == 1 ? b1 * StandardGamma.cube(1 + step1 * odd) : single.draw(bits, shape1, step1);
            out[i] = pair.combine(x, single.draw(bits, shape2, step2));
            odds = 0;
        }
    }

    /**
     * Moves together the normal variates of accepted attempts, behind those from start to first that are there already.
     * Those at even distances from the start are for the first gamma distribution, the others for the second one.
     *
     * @return the index after the last one
     */
    private static int moveAccepted(double b1, double step1, double b2, double step2,
            double[] out, int start, int first, int second, int count) {
        int end = first;
        for (int k = 0; k < count; k += GROUP) {
            int size = Math.min(GROUP, count - k);
            long doubtful = doubtful(out, first + k, second + k, size);
            long rejected = 0;
            for (long rest = doubtful; rest != 0; rest &= rest - 1) {
                int j = Long.numberOfTrailingZeros(rest);
                int before = end - start + j - Long.bitCount(rejected);
                double b = (before & 1) == 0 ? b1 : b2;
                double step = (before & 1) == 0 ? step1 : step2;
                double x = out[first + k + j];
                if (!StandardGamma.acceptsByLogarithms(
                        out[second + k + j], b, x, StandardGamma.cube(1 + step * x))) {
                    rejected |= 1L << j;
                }
            }
            for (int j = 0; j < size; j++) {
                out[end] = out[first + k + j];
                end += (int) (~rejected >>> j) & 1;
            }
        }
        return end;
    }

    /** A bit for each attempt that the squeeze does not let pass: only those need logarithms. */
    private static long doubtful(double[] out, int first, int second, int size) {
        long doubtful = 0;
        for (int j = 0; j < size; j++) {
            double x2 = out[first + j] * out[first + j];
            doubtful |= (1 - signBit(out[second + j] - (1 - 0.0331 * x2 * x2))) << j;
        }
        return doubtful;
    }

    /** 1 for a negative number. */
    private static long signBit(double x) {
        return Double.doubleToRawLongBits(x) >>> 63;
    }
}
