package io.rivulet.stress.unguarded;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.RandomState;

/**
 * A global facade that finds its bit generator anew for every word, and keeps its Gaussian beside it: each step is
 * atomic on the generator it finds, but nobody looks whether that is still the one. NumPy's global functions tore so.
 */
public final class UnguardedGlobal {

    private volatile BitGenerator bits;
    private volatile boolean hasGaussian;
    private volatile double gaussian;

    /**
     * @param bitGenerator where the first words come from
     */
    public UnguardedGlobal(BitGenerator bitGenerator) {
        bits = bitGenerator;
    }

    /**
     * @param bitGenerator where words come from henceforth
     */
    public void setBitGenerator(BitGenerator bitGenerator) {
        bits = bitGenerator;
        hasGaussian = false;
    }

    /**
     * @param size how many
     * @return 63 bits of a word each
     */
    public long[] tomaxint(int size) {
        long[] out = new long[size];
        for (int i = 0; i < size; i++) {
            out[i] = bits.randomRaw() >>> 1;
        }
        return out;
    }

    /**
     * @return the Gaussian that waits, or the first of a new pair
     */
    public double standardNormal() {
        if (hasGaussian) {
            hasGaussian = false;
            return gaussian;
        }
        RandomState pair = new RandomState(bits);
        double first = pair.standardNormal();
        gaussian = pair.standardNormal();
        hasGaussian = true;
        return first;
    }

    /**
     * @return the generator, and 1 and the Gaussian if one waits
     */
    public Object[] state() {
        return new Object[] {bits.state(), hasGaussian, gaussian};
    }
}
