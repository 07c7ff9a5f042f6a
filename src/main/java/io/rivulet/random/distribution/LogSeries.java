package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Exp;
import io.rivulet.random.internal.elementary.Expm1;
import io.rivulet.random.internal.elementary.Log;
import io.rivulet.random.internal.elementary.Log1p;

/**
 * The logarithmic series distribution, the mass at k &ge; 1 proportional to p<sup>k</sup>/k:
 * {@code Generator.logseries}.
 *
 * <p>Draws: one double with probability {@code 1 - p}, else two, almost surely.
 *
 * <p>Method: A. W. Kemp's LK, a geometric variate whose parameter is drawn first. Sources: A. W. Kemp, "Efficient
 * generation of logarithmically distributed pseudo-random variables", Appl. Statist. 30 (1981); NumPy's
 * {@code random_logseries} and, with other roundings, {@code legacy_logseries}.
 *
 * @param p in [0, 1)
 */
public record LogSeries(double p) implements LegacyLongDistribution {

    /**
     * Checks the parameters.
     *
     * @param p the parameter
     * @throws IllegalArgumentException if {@code p} is not in [0, 1)
     */
    public LogSeries {
        Parameters.probabilityBelowOne("p", p);
    }

    @Override
    public long sample(BitSource bits) {
        return draw(bits, Log1p.log1p(-p), false);
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        fill(bits, Log1p.log1p(-p), false, out, from, to);
    }

    @Override
    public long sampleLegacy(LegacyBitSource bits) {
        return draw(bits, Log.log(1 - p), true);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, long[] out, int from, int to) {
        fill(bits, Log.log(1 - p), true, out, from, to);
    }

    private void fill(BitSource bits, double r, boolean legacy, long[] out, int from, int to) {
        if (p <= LogSeriesBlocks.LARGEST_P) {
            new LogSeriesBlocks(p, r, legacy, to - from).fill(bits, out, from, to);
            return;
        }
        for (int i = from; i < to; i++) {
            out[i] = draw(bits, r, legacy);
        }
    }

    private long draw(BitSource bits, double r, boolean legacy) {
        while (true) {
            double v = bits.nextDouble();
            if (v >= p) {
                return 1;
            }
            double q = q(r * bits.nextDouble(), legacy);
            if (v > q * q) {
                return v >= q ? 1 : 2;
            }
            // Both logarithms are negative. With v == 0 the quotient is infinite or NaN, in NumPy an undefined cast.
            long x = (long) (1 + Log.log(v) / Log.log(q));
            if (x >= 1 && v != 0) {
                return x;
            }
        }
    }

    /** The parameter of the geometric variate. */
    static double q(double product, boolean legacy) {
        return legacy ? 1 - Exp.exp(product) : -Expm1.expm1(product);
    }
}
