package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.UnitInterval;
import io.rivulet.random.internal.WordWindow;
import io.rivulet.random.internal.elementary.Exp;

/**
 * Poisson variates with a mean below 10: how many uniform doubles can be multiplied until their product is at most
 * e<sup>-lam</sup>, less one.
 *
 * <p>Sources: D. E. Knuth, "The Art of Computer Programming", vol. 2, 3.4.1; NumPy's {@code random_poisson_mult}.
 */
final class PoissonProduct implements Prepared {

    private final double limit;

    PoissonProduct(double lam) {
        limit = limit(lam);
    }

    private static double limit(double lam) {
        return Exp.exp(-lam);
    }

    /** One variate. */
    static long draw(BitSource bits, double lam) {
        return multiply(bits, limit(lam));
    }

    @Override
    public long draw(BitSource bits) {
        return multiply(bits, limit);
    }

    private static long multiply(BitSource bits, double limit) {
        if (bits instanceof WordWindow source) {
            return multiply(source, limit);
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
    private static long multiply(WordWindow source, double limit) {
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

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
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
