package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.WordWindow;
import io.rivulet.random.internal.elementary.Exp;
import io.rivulet.random.internal.elementary.Log;
import io.rivulet.random.internal.elementary.Log1p;
import io.rivulet.random.internal.elementary.Pow;

/**
 * The beta distribution on [0, 1], density proportional to x<sup>a-1</sup> (1 - x)<sup>b-1</sup>:
 * {@code Generator.beta}.
 *
 * <p>Draws: one double if both parameters are below 3e-103; pairs of doubles if both are at most 1; else two variates
 * of {@link StandardGamma}, that of {@code a} first.
 *
 * <p>Method: if both parameters are at most 1, rejection from powers of two uniform variates, in logarithms where they
 * underflow; else the ratio of a gamma variate to a sum of two. Below 3e-103 hardly ever a double other than 0 and 1
 * would come out, and one of the two is chosen directly. Sources: M. D. Jöhnk, "Erzeugung von betaverteilten und
 * gammaverteilten Zufallszahlen", Metrika 8 (1964); NumPy's {@code random_beta}.
 *
 * @param a one more than the exponent of x, {@code > 0}; NaN and infinity pass and give NaN
 * @param b one more than the exponent of 1 - x, {@code > 0}; NaN passes and gives NaN
 */
public record Beta(double a, double b) implements LegacyDoubleDistribution {

    private static final double TINY = 3e-103;

    /** Pairs a block: with their powers they take a quarter of a first-level cache. */
    private static final int PAIRS = 256;

    /** Fewer values are drawn one by one. */
    private static final int FEW = 16;

    /**
     * Checks the parameters.
     *
     * @param a the first parameter
     * @param b the second parameter
     * @throws IllegalArgumentException if {@code a <= 0} or {@code b <= 0}
     */
    public Beta {
        Parameters.positive("a", a);
        Parameters.positive("b", b);
    }

    @Override
    public double sample(BitSource bits) {
        return draw(bits, a, b);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        if (bits instanceof WordWindow source && a > 1 && b > 1) {
            GammaBlocks.pairs(source, Attempts::normalsAndUniforms, StandardGamma::draw, a, b, Beta::ratio, out, from, to);
            return;
        }
        if (a <= 1 && b <= 1 && !(a < TINY && b < TINY)) {
            fillFromPowers(bits, out, from, to);
            return;
        }
        double constantA = StandardGamma.constant(a);
        double constantB = StandardGamma.constant(b);
        for (int i = from; i < to; i++) {
            out[i] = draw(bits, a, constantA, b, constantB);
        }
    }

    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        if (!(a <= 1 && b <= 1)) {
            return ratio(LegacyKernels.gamma(bits, a), LegacyKernels.gamma(bits, b));
        }
        while (true) {
            double u = bits.nextDouble();
            double v = bits.nextDouble();
            double x = Pow.pow(u, 1 / a);
            double sum = x + Pow.pow(v, 1 / b);
            if (sum <= 1) {
                return sum > 0 ? x / sum : legacyFromLogarithms(Log.log(u) / a, Log.log(v) / b);
            }
        }
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        if (a <= 1 && b <= 1) {
            LegacyDoubleDistribution.super.fillLegacy(bits, out, from, to);
            return;
        }
        if (a > 1 && b > 1) {
            GammaBlocks.pairs(
                bits, LegacyAttempts::normalsAndUniforms, LegacyKernels::gamma, a, b, Beta::ratio, out, from, to);
            return;
        }
        double constantA = StandardGamma.constant(a);
        double constantB = StandardGamma.constant(b);
        LegacyReader reader = new LegacyReader(bits);
        for (int i = from; i < to; i++) {
            reader.ahead(out, i, to);
            out[i] = ratio(reader.gamma(a, constantA), reader.gamma(b, constantB));
        }
        reader.finish();
    }

    private static double legacyFromLogarithms(double logX, double logY) {
        double larger = logX > logY ? logX : logY;
        double x = logX - larger;
        double y = logY - larger;
        return Exp.exp(x - Log.log(Exp.exp(x) + Exp.exp(y)));
    }

    /** One variate; {@link Dirichlet} calls it with a parameter of 0 as well, which gives 0 or 1. */
    static double draw(BitSource bits, double a, double b) {
        return draw(bits, a, StandardGamma.constant(a), b, StandardGamma.constant(b));
    }

    private static double draw(BitSource bits, double a, double constantA, double b, double constantB) {
        if (a <= 1 && b <= 1) {
            return a < TINY && b < TINY ? zeroOrOne(bits, a, b) : fromPowers(bits, a, b);
        }
        return ratio(StandardGamma.draw(bits, a, constantA), StandardGamma.draw(bits, b, constantB));
    }

    private static double ratio(double x, double y) {
        return x / (x + y);
    }

    private static double zeroOrOne(BitSource bits, double a, double b) {
        return (a + b) * bits.nextDouble() < a ? 1 : 0;
    }

    private static double fromPowers(BitSource bits, double a, double b) {
        while (true) {
            double u = bits.nextDouble();
            double v = bits.nextDouble();
            double x = Pow.pow(u, 1 / a);
            double y = Pow.pow(v, 1 / b);
            if (x + y <= 1 && u + v > 0) {
                return x > 0 && y > 0 ? ratio(x, y) : fromLogarithms(Log.log(u) / a, Log.log(v) / b);
            }
        }
    }

    /** A block's pairs stand in the array, behind their powers; as many as will be needed if none is rejected. */
    private void fillFromPowers(BitSource bits, double[] out, int from, int to) {
        int i = from;
        while (to - i >= FEW) {
            int count = 2 * Math.min(to - i >> 2, PAIRS);
            int pairs = i + count;
            bits.nextDoubles(out, pairs, pairs + count);
            for (int k = 0; k < count; k += 2) {
                out[i + k] = Pow.pow(out[pairs + k], 1 / a);
            }
            for (int k = 1; k < count; k += 2) {
                out[i + k] = Pow.pow(out[pairs + k], 1 / b);
            }
            i = moveAccepted(out, i, pairs, count);
        }
        for (; i < to; i++) {
            out[i] = fromPowers(bits, a, b);
        }
    }

    /** Moves together the variates of accepted pairs; returns the index after the last one. */
    private int moveAccepted(double[] out, int powers, int pairs, int count) {
        int end = powers;
        for (int k = 0; k < count; k += 2) {
            double x = out[powers + k];
            double y = out[powers + k + 1];
            if (x > 0 && y > 0) {
                out[end] = ratio(x, y);
                // the sign bit says that the sum is above 1: a branch would often be mispredicted
                end += 1 - (int) (Double.doubleToRawLongBits(1 - (x + y)) >>> 63);
            } else if (x + y <= 1 && out[pairs + k] + out[pairs + k + 1] > 0) {
                out[end++] = fromLogarithms(Log.log(out[pairs + k]) / a, Log.log(out[pairs + k + 1]) / b);
            }
        }
        return end;
    }

    /** x / (x + y) where one of the two is too small for a double. */
    private static double fromLogarithms(double logX, double logY) {
        double delta = logX - logY;
        return delta > 0
            ? Exp.exp(-Log1p.log1p(Exp.exp(-delta)))
            : Exp.exp(delta - Log1p.log1p(Exp.exp(delta)));
    }
}
