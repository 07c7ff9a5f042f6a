package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.WordWindow;

/**
 * Fills arrays by a ziggurat: runs of words that are accepted at once go through a tight loop over the window, the few
 * others one by one through the ordinary kernel, which reads its word again.
 */
final class WindowFill {

    private WindowFill() {
    }

    /** The tight loop of one ziggurat. */
    @FunctionalInterface
    interface Run {
        /**
         * Turns words of the source's window into variates until one is not accepted at once, or the window or the array
         * ends; marks those words as read and returns how many they were.
         */
        int accept(WordWindow source, double[] out, int from, int to);
    }

    static void fill(BitSource bits, double[] out, int from, int to, Run run, DoubleDistribution kernel) {
        int i = from;
        if (bits instanceof WordWindow source) {
            while (i < to) {
                i += run.accept(source, out, i, to);
                if (i < to) {
                    out[i++] = kernel.sample(bits);
                }
            }
        }
        for (; i < to; i++) {
            out[i] = kernel.sample(bits);
        }
    }
}
