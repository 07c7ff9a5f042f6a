package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.elementary.Pow;
import java.util.Arrays;

/**
 * Zipf's distribution on the positive longs, the mass at k proportional to k<sup>-a</sup>: {@code Generator.zipf}.
 *
 * <p>Draws: none for {@code a >= 1025}, where everything but 1 is too rare for a double; else pairs of doubles, on
 * average 1.0 to 1.4 pairs.
 *
 * <p>Method: {@link ZipfRejection}. {@code Generator} draws the uniform double from the part of (0, 1] whose candidates fit into a
 * long. {@code RandomState} draws from all of it, and so needs about {@code 1 + 0.023 / (a - 1)} pairs: with a next to
 * 1 that is many (2 million for 1.00000001), as it is in NumPy. Source: NumPy's {@code random_zipf} and
 * {@code legacy_random_zipf}.
 *
 * @param a the exponent, {@code > 1}
 */
public record Zipf(double a) implements LegacyLongDistribution {

    /** From this exponent on 2<sup>a-1</sup> overflows; NumPy's {@code RandomState} would search for ever. */
    private static final double LARGE = 1025;

    /**
     * Checks the parameters.
     *
     * @param a the exponent
     * @throws IllegalArgumentException if {@code a} is not greater than 1
     */
    public Zipf {
        Parameters.aboveOne("a", a);
    }

    @Override
    public long sample(BitSource bits) {
        return draw(bits, smallest());
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        fill(bits, smallest(), out, from, to);
    }

    @Override
    public LongDistribution prepared() {
        return a >= LARGE ? this : PreparedLongs.of(this, new ZipfRejection(a - 1, smallest(), Integer.MAX_VALUE));
    }

    @Override
    public long sampleLegacy(LegacyBitSource bits) {
        return draw(bits, 0);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, long[] out, int from, int to) {
        fill(bits, 0, out, from, to);
    }

    /** Below this uniform double a candidate does not fit into a long. */
    private double smallest() {
        return Pow.pow(Long.MAX_VALUE, 1 - a);
    }

    private long draw(BitSource bits, double smallest) {
        if (a >= LARGE) {
            return 1;
        }
        double b = Pow.pow(2, a - 1);
        while (true) {
            double u = bits.nextDouble();
            long x = ZipfRejection.propose(u, bits.nextDouble(), a - 1, b, smallest);
            if (x >= 0) {
                return x;
            }
        }
    }

    private void fill(BitSource bits, double smallest, long[] out, int from, int to) {
        if (a >= LARGE) {
            Arrays.fill(out, from, to, 1);
            return;
        }
        new ZipfRejection(a - 1, smallest, to - from).fill(bits, out, from, to);
    }
}
