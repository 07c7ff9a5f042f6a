package io.rivulet.stress;

import io.rivulet.random.BitGenerator;
import java.util.function.IntSupplier;

/**
 * The bit generators whose guarded state differs, each brought to the last word of its first window, so that the second
 * word drawn meets the refill. PCG64DXSM is not among them: it shares PCG64's state, window and half, and differs in
 * the multiplier only.
 */
enum Family {

    /** 128 bits of state, a window that grows from 16 words, a buffered half. */
    PCG64(BeforeRefill.PCG64),

    /** A counter and a buffer of four words, a window that grows from 16 words, a buffered half. */
    PHILOX(BeforeRefill.PHILOX),

    /** Four words of state, a window that grows from 16 words, a buffered half. */
    SFC64(BeforeRefill.SFC64),

    /** 624 words of 32 bits, which are state and window; no half. */
    MT19937(BeforeRefill.MT19937);

    private static final int KNOWN = 256;

    private final KnownStream stream;

    Family(BeforeRefill place) {
        this.stream = new KnownStream(place::open, 0, KNOWN);
    }

    /** A fresh bit generator, one word before the end of its window. */
    BitGenerator open() {
        return stream.open();
    }

    /** The index of a word counted from there, or -1. */
    int index(long word) {
        return stream.index(word);
    }

    /** The index of the first of some words that follow each other in the stream, or -1. */
    int run(long... drawn) {
        int start = index(drawn[0]);
        for (int i = 1; i < drawn.length; i++) {
            if (index(drawn[i]) != start + i) {
                return -1;
            }
        }
        return start;
    }

    /** Words from there, one a call; each says which one it was. */
    IntSupplier words() {
        BitGenerator bits = open();
        return () -> index(bits.randomRaw());
    }
}
