package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import java.util.Arrays;

/**
 * The Poisson distribution, the number of events where {@code lam} are expected: {@code Generator.poisson}, and the
 * same stream in {@code RandomState}.
 *
 * <p>Draws: none for {@code lam == 0}; below 10 one double more than the variate's value; from 10 on pairs of doubles,
 * 1.1 to 1.4 pairs on average.
 *
 * <p>Method: {@link PoissonProduct} below 10, from 10 on {@link PoissonRejection}. Source: NumPy's
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
        if (lam == 0) {
            Arrays.fill(out, from, to, 0);
        } else {
            prepare(to - from).fill(bits, out, from, to);
        }
    }

    @Override
    public LongDistribution prepared() {
        return lam == 0 ? this : PreparedLongs.of(this, prepare(Integer.MAX_VALUE));
    }

    /** For so many variates; the mean is not 0. */
    private Prepared prepare(int count) {
        return lam >= LARGE ? new PoissonRejection(lam, count) : new PoissonProduct(lam);
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
        return lam == 0 ? 0 : PoissonProduct.draw(bits, lam);
    }
}
