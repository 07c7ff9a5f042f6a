package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.UnitInterval;
import io.rivulet.random.internal.WordWindow;
import io.rivulet.random.internal.elementary.Exp;
import java.util.Arrays;

/**
 * The Poisson distribution, the number of events where {@code lam} are expected: {@code Generator.poisson}, and the
 * same stream in {@code RandomState}.
 *
 * <p>Draws: none for {@code lam == 0}; below 10 one double more than the variate's value; from 10 on pairs of doubles,
 * 1.1 to 1.4 pairs on average.
 *
 * <p>Method: below 10 the product of uniform doubles, compared with e<sup>-lam</sup>; from 10 on
 * {@link PoissonRejection}. Sources: D. E. Knuth, "The Art of Computer Programming", vol. 2, 3.4.1; NumPy's
 * {@code random_poisson}.
 *
 * @param lam the mean, in [0, 9.223372006484771e18]: above, ten standard deviations do not fit into a long
 */
public record Poisson(double lam) implements LongDistribution {

    /** NumPy's {@code POISSON_LAM_MAX}. */
    static final double MAX_LAM = Long.MAX_VALUE - 10 * Math.sqrt(Long.MAX_VALUE);

    /** What {@link #MAX_LAM} means for a mean; the number as Python writes it. */
    static final String RULE = "in [0, 9.223372006484771e18]";

    /** From this mean on the transformed rejection is used. */
    static final double LARGE = 10;

    /**
     * Checks the parameters.
     *
     * @param lam the mean
     * @throws IllegalArgumentException if {@code lam} is negative, NaN, or too large
     */
    public Poisson {
        Parameters.require(lam >= 0 && lam <= MAX_LAM, "lam", RULE, lam);
    }

    @Override
    public long sample(BitSource bits) {
        return draw(bits, lam);
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        if (lam >= LARGE) {
            new PoissonRejection(lam, to - from).fill(bits, out, from, to);
        } else if (lam == 0) {
            Arrays.fill(out, from, to, 0);
        } else {
            fillSmall(bits, out, from, to);
        }
    }

    /**
     * One variate, also for means beyond what the record accepts: distributions that draw their mean can come by those.
     *
     * @return the variate, {@link Long#MAX_VALUE} where it does not fit, 0 for NaN
     */
    static long draw(BitSource bits, double lam) {
        if (lam >= LARGE) {
            return PoissonRejection.draw(bits, lam);
        }
        return lam == 0 ? 0 : small(bits, Exp.exp(-lam));
    }

    private static long small(BitSource bits, double limit) {
        if (bits instanceof WordWindow source) {
            return small(source, limit);
        }
        long count = 0;
        double product = bits.nextDouble();
        while (product > limit) {
            count++;
            product *= bits.nextDouble();
        }
        return count;
    }

    /** Over local variables: a third of the time. */
    private static long small(WordWindow source, double limit) {
        long[] window = source.window();
        int position = source.position();
        long count = 0;
        double product = UnitInterval.toDouble(window[position++]);
        while (product > limit) {
            if (position == window.length) {
                source.position(position);
                window = source.window();
                position = source.position();
            }
            count++;
            product *= UnitInterval.toDouble(window[position++]);
        }
        source.position(position);
        return count;
    }

    private void fillSmall(BitSource bits, long[] out, int from, int to) {
        double limit = Exp.exp(-lam);
        double[] buffer = Chunks.buffer(to - from, 1);
        int i = from;
        long count = 0;
        double product = 1;
        while (i < to) {
            int end = Chunks.next(bits, buffer, to - i, 1);
            for (int k = 0; k < end; k++) {
                product *= buffer[k];
                if (product > limit) {
                    count++;
                } else {
                    out[i++] = count;
                    count = 0;
                    product = 1;
                }
            }
        }
    }
}
