package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.BoundedIntegers;
import java.util.Arrays;
import java.util.Objects;

/**
 * The multivariate hypergeometric distribution, how many items of each colour are in a sample drawn without
 * replacement: {@code Generator.multivariate_hypergeometric}.
 *
 * <p>Draws: none for an empty sample. With {@link Method#MARGINALS} as {@link Hypergeometric} for each colour but the
 * last, until the sample is used up; with {@link Method#COUNT} a bounded integer by masked rejection for each item of
 * the sample, or of the remainder if that is smaller.
 *
 * <p>Sources: NumPy's {@code random_mvhg_marginals.c} and {@code random_mvhg_count.c}.
 *
 * @param colors  how many items there are of each colour, each {@code >= 0}; copied. Their sum must be below
 *                10<sup>9</sup> with {@link Method#MARGINALS}, and at most 2<sup>31</sup> - 9 with {@link Method#COUNT}
 * @param nsample how many are drawn, from 0 to the sum of the colours
 * @param method  how the variate is made; the two give different streams
 */
public record MultivariateHypergeometric(long[] colors, long nsample, Method method) implements LongVectorDistribution {

    /** How a multivariate hypergeometric variate is made. */
    public enum Method {
        /** NumPy's {@code method='marginals'}, the default: hypergeometric variates, a colour at a time. */
        MARGINALS,
        /**
         * NumPy's {@code method='count'}: a partial shuffle of an array with an element an item. The variates of one
         * fill shuffle the same array further, so that several variates in one call and one in each of several calls
         * differ, in NumPy as here.
         */
        COUNT
    }

    private static final long MARGINALS_END = 1_000_000_000;

    /** What an array can hold on common virtual machines. */
    private static final long COUNT_MAX = Integer.MAX_VALUE - 8;

    /**
     * Checks and copies the parameters.
     *
     * @param colors  how many items there are of each colour
     * @param nsample how many are drawn
     * @param method  how the variate is made
     * @throws IllegalArgumentException if a colour is negative, the sum of the colours too large for the method, or
     *                                  {@code nsample} negative or greater than that sum
     */
    public MultivariateHypergeometric {
        Objects.requireNonNull(method, "method");
        colors = Objects.requireNonNull(colors, "colors").clone();
        long limit = method == Method.MARGINALS ? MARGINALS_END - 1 : COUNT_MAX;
        long total = 0;
        for (int i = 0; i < colors.length; i++) {
            Parameters.nonNegative("colors[" + i + "]", colors[i]);
            // the rest of the limit, so that no sum overflows
            Parameters.require(colors[i] <= limit - total, "sum of colors", "<= " + limit + " for " + method,
                "at least " + (total + Math.min(colors[i], Long.MAX_VALUE - total)));
            total += colors[i];
        }
        Parameters.require(nsample >= 0 && nsample <= total,
            "nsample", "in [0, sum of colors = " + total + "]", nsample);
    }

    /**
     * With {@link Method#MARGINALS}.
     *
     * @param colors  how many items there are of each colour
     * @param nsample how many are drawn
     * @throws IllegalArgumentException if a colour is negative, their sum is 10<sup>9</sup> or more, or {@code nsample}
     *                                  is negative or greater than that sum
     */
    public MultivariateHypergeometric(long[] colors, long nsample) {
        this(colors, nsample, Method.MARGINALS);
    }

    /**
     * The number of items of each colour.
     *
     * @return a copy
     */
    @Override
    public long[] colors() {
        return colors.clone();
    }

    @Override
    public int dimension() {
        return colors.length;
    }

    @Override
    public void sample(BitSource bits, long[] out) {
        fill(bits, new long[][] {out});
    }

    @Override
    public void fill(BitSource bits, long[][] rows) {
        long total = total();
        boolean complement = nsample > total / 2;
        int items = (int) (complement ? total - nsample : nsample);
        for (long[] row : rows) {
            Arrays.fill(row, 0);
        }
        if (method == Method.MARGINALS) {
            drawMarginals(bits, total, items, rows);
        } else if (items > 0 && rows.length > 0) {
            drawCount(bits, items, rows);
        }
        if (complement) {
            for (long[] row : rows) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = colors[j] - row[j];
                }
            }
        }
    }

    private long total() {
        long total = 0;
        for (long color : colors) {
            total += color;
        }
        return total;
    }

    private void drawMarginals(BitSource bits, long total, int items, long[][] rows) {
        Prepared[][] known = Prepared.room(colors.length, items, rows.length);
        for (long[] row : rows) {
            int itemsLeft = items;
            long othersLeft = total;
            for (int j = 0; j < colors.length - 1 && itemsLeft > 0; j++) {
                othersLeft -= colors[j];
                row[j] = known == null || !Hypergeometric.isLarge(colors[j], othersLeft, itemsLeft)
                    ? Hypergeometric.draw(bits, colors[j], othersLeft, itemsLeft)
                    : draw(bits, known[j], colors[j], othersLeft, itemsLeft);
                itemsLeft -= (int) row[j];
            }
            if (itemsLeft > 0) {
                row[colors.length - 1] = itemsLeft;
            }
        }
    }

    private static long draw(BitSource bits, Prepared[] known, long good, long bad, int sample) {
        if (known[sample] == null) {
            known[sample] = new HypergeometricRejection(good, bad, sample, Prepared.MOST);
        }
        return known[sample].draw(bits);
    }

    /** The colour of every item. */
    private int[] items() {
        int[] items = new int[(int) total()];
        int end = 0;
        for (int j = 0; j < colors.length; j++) {
            int begin = end;
            end += (int) colors[j];
            Arrays.fill(items, begin, end, j);
        }
        return items;
    }

    private void drawCount(BitSource bits, int items, long[][] rows) {
        int[] shuffled = items();
        for (long[] row : rows) {
            for (int j = 0; j < items; j++) {
                int k = j + (int) BoundedIntegers.interval(bits, shuffled.length - j - 1);
                int color = shuffled[k];
                shuffled[k] = shuffled[j];
                shuffled[j] = color;
                row[color]++;
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MultivariateHypergeometric that
            && nsample == that.nsample && method == that.method && Arrays.equals(colors, that.colors);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(nsample) + method.hashCode()) + Arrays.hashCode(colors);
    }

    @Override
    public String toString() {
        return "MultivariateHypergeometric[colors=" + Arrays.toString(colors) + ", nsample=" + nsample
            + ", method=" + method + "]";
    }
}
