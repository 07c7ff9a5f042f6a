package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.WordWindow;
import io.rivulet.random.internal.elementary.Log1p;
import io.rivulet.random.internal.elementary.Log1pBlock;
import java.util.Objects;

/**
 * The exponential distribution with mean 1: {@code Generator.standard_exponential}.
 *
 * <p>Draws: with {@link Method#ZIGGURAT} one 64-bit word in 97.8% of cases, 1.03 on average, not fixed; with
 * {@link Method#INVERSE} exactly one double.
 *
 * <p>Sources: G. Marsaglia, W. W. Tsang, "The ziggurat method for generating random variables", J. Stat. Softw. 5
 * (2000); NumPy's {@code random_standard_exponential} and {@code random_standard_exponential_inv_fill}.
 *
 * @param method how the variate is made; the two give different streams
 */
public record StandardExponential(Method method) implements LegacyDoubleDistribution {

    /** How an exponential variate is made. */
    public enum Method {
        /** NumPy's {@code method='zig'}, the default. */
        ZIGGURAT,
        /** NumPy's {@code method='inv'}: the inverse of the distribution function. */
        INVERSE
    }

    private static final long[] K = ExponentialTables.K;
    private static final double[] W = ExponentialTables.W;

    /** Where the tail begins. */
    private static final double R = 7.6971174701310497140446280481;

    /**
     * Checks the parameters.
     *
     * @param method how the variate is made
     * @throws NullPointerException if {@code method} is null
     */
    public StandardExponential {
        Objects.requireNonNull(method, "method");
    }

    /** By the ziggurat. */
    public StandardExponential() {
        this(Method.ZIGGURAT);
    }

    @Override
    public double sample(BitSource bits) {
        return method == Method.ZIGGURAT ? draw(bits) : inverse(bits);
    }

    @Override
    public void fill(BitSource bits, double[] out, int from, int to) {
        if (method == Method.ZIGGURAT) {
            ziggurat(bits, out, from, to);
        } else {
            Blocks.fill(bits, out, from, to,
                BitSource::nextDoubles, StandardExponential::invertBlock, StandardExponential::invert);
        }
    }

    private static void invertBlock(double[] x, int from) {
        Blocks.negate(x, from);
        Log1pBlock.log1p(x, from);
        Blocks.negate(x, from);
    }

    private static void invert(double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] = -Log1p.log1p(-x[i]);
        }
    }

    static void ziggurat(BitSource bits, double[] out, int from, int to) {
        WindowFill.fill(bits, out, from, to, StandardExponential::accepted, StandardExponential::draw);
    }

    /** Turns the words of a window into variates until one falls outside the rectangles; returns how many. */
    private static int accepted(WordWindow source, double[] out, int from, int to) {
        long[] words = source.window();
        int start = source.position();
        int end = start + Math.min(words.length - start, to - from);
        int shift = from - start;
        int p = start;
        for (; p < end && isInside(words[p]); p++) {
            out[shift + p] = inside(words[p]);
        }
        source.position(p);
        return p - start;
    }

    /** Whether a word lies in its strip's rectangle and so is a variate by itself. */
    static boolean isInside(long word) {
        return word >>> 11 < K[strip(word)];
    }

    /** The variate of such a word. */
    static double inside(long word) {
        return (word >>> 11) * W[strip(word)];
    }

    private static int strip(long word) {
        return (int) (word >>> 3) & 0xFF;
    }

    /**
     * Draws one variate by the legacy algorithm, which knows no {@link Method}: the inverse of the distribution
     * function.
     *
     * @param bits where the random bits come from; not to be kept after the call
     * @return the variate
     */
    @Override
    public double sampleLegacy(LegacyBitSource bits) {
        return LegacyKernels.exponential(bits);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, double[] out, int from, int to) {
        LegacyKernels.exponentials(bits, out, from, to);
    }

    static double draw(BitSource bits) {
        long word = bits.nextLong() >>> 3;
        int strip = (int) word & 0xFF;
        long distance = word >>> 8;
        return distance < K[strip] ? distance * W[strip] : edge(bits, strip, distance);
    }

    /** The 2.2% of words that fall outside the rectangles. */
    private static double edge(BitSource bits, int strip, long distance) {
        if (strip == 0) {
            return R - Log1p.log1p(-bits.nextDouble());
        }
        if (ExponentialWedge.contains(strip, distance, bits.nextDouble())) {
            return distance * W[strip];
        }
        return draw(bits);
    }

    private static double inverse(BitSource bits) {
        return -Log1p.log1p(-bits.nextDouble());
    }
}
