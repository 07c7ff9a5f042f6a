package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;
import io.rivulet.random.internal.Halves;

/**
 * Fills arrays by a ziggurat of 32-bit words, block by block: runs of words that are accepted at once go through a tight
 * loop, the few others one by one.
 */
final class HalvesFill {

    private HalvesFill() {
    }

    /** The tight loop of one ziggurat. */
    @FunctionalInterface
    interface Run {
        /**
         * Turns words of the block into variates until one is not accepted at once, or the block or the array ends; marks
         * those words as read and returns how many they were.
         */
        int accept(Halves source, float[] out, int from, int to);
    }

    /** What a ziggurat does with a word that is not accepted at once. */
    @FunctionalInterface
    interface Edge {
        /** The variate, or NaN if the word is rejected. */
        float draw(BitSource bits, int word);
    }

    static void fill(BitSource bits, float[] out, int from, int to, Run run, Edge edge) {
        Halves source = new Halves(bits, to - from);
        int i = from;
        while (i < to) {
            source.fetch(to - i);
            i += run.accept(source, out, i, to);
            if (i < to && source.position() < source.end()) {
                float x = edge.draw(source, source.nextInt());
                out[i] = x;
                i += x == x ? 1 : 0;
            }
        }
    }
}
