package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.UnitInterval;
import io.rivulet.random.internal.WordWindow;

/**
 * What the attempts of rejection methods are made of, many at a time: the first variates of all attempts into one part
 * of an array, the second ones into another. Pairs that take a word each go through a tight loop over the window, the
 * few others one by one. An attempt takes the same words whether it will be accepted or not, so that nothing has to be
 * decided, and nothing mispredicted, before the whole block is there.
 */
final class Attempts {

    private Attempts() {
    }

    /** A uniform variate into {@code out[first + k]} and an exponential one into {@code out[second + k]}. */
    static void uniformsAndExponentials(BitSource bits, double[] out, int first, int second, int count) {
        int k = 0;
        if (bits instanceof WordWindow source) {
            while (k < count) {
                k += uniformsAndExponentials(source, out, first + k, second + k, count - k);
                if (k < count) {
                    out[first + k] = bits.nextDouble();
                    out[second + k++] = StandardExponential.draw(bits);
                }
            }
        }
        for (; k < count; k++) {
            out[first + k] = bits.nextDouble();
            out[second + k] = StandardExponential.draw(bits);
        }
    }

    private static int uniformsAndExponentials(WordWindow source, double[] out, int first, int second, int most) {
        long[] words = source.window();
        int start = source.position();
        int count = Math.min(words.length - start >> 1, most);
        int k = 0;
        for (; k < count; k++) {
            long word = words[start + 2 * k + 1];
            if (!StandardExponential.isInside(word)) {
                break;
            }
            out[first + k] = UnitInterval.toDouble(words[start + 2 * k]);
            out[second + k] = StandardExponential.inside(word);
        }
        source.position(start + 2 * k);
        return k;
    }

    /**
     * A normal variate into {@code out[first + k]} and a uniform one into {@code out[second + k]}, until a normal variate
     * x comes for which {@code 1 + step * x} is not positive: that is stored too, but no uniform one is drawn.
     *
     * @return the number of pairs; if it is less than count, the odd normal variate stands behind the others
     */
    static int normalsAndUniforms(BitSource bits, double step, double[] out, int first, int second, int count) {
        int k = 0;
        while (k < count) {
            if (bits instanceof WordWindow source) {
                k += normalsAndUniforms(source, step, out, first + k, second + k, count - k);
            }
            if (k < count) {
                double x = StandardNormal.draw(bits);
                out[first + k] = x;
                if (1 + step * x <= 0) {
                    return k;
                }
                out[second + k++] = bits.nextDouble();
            }
        }
        return count;
    }

    private static int normalsAndUniforms(
            WordWindow source, double step, double[] out, int first, int second, int most) {
        long[] words = source.window();
        int start = source.position();
        int count = Math.min(words.length - start >> 1, most);
        int k = 0;
        for (; k < count; k++) {
            long word = words[start + 2 * k];
            if (!StandardNormal.isInside(word)) {
                break;
            }
            double x = StandardNormal.inside(word);
            if (1 + step * x <= 0) {
                break;
            }
            out[first + k] = x;
            out[second + k] = UnitInterval.toDouble(words[start + 2 * k + 1]);
        }
        source.position(start + 2 * k);
        return k;
    }
}
