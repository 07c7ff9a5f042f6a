package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * What {@link LongDistribution#prepared} returns: a distribution together with its set-up, which is complete.
 *
 * @param original what is prepared; {@code RandomState} uses it where its algorithm is another one
 * @param setUp    draws the variates
 */
record PreparedLongs(LongDistribution original, Prepared setUp) implements LegacyLongDistribution {

    /** Completes the set-up. */
    static LongDistribution of(LongDistribution original, Prepared setUp) {
        return new PreparedLongs(original, setUp.complete());
    }

    @Override
    public LongDistribution prepared() {
        return this;
    }

    @Override
    public long sample(BitSource bits) {
        return setUp.draw(bits);
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        setUp.fill(bits, out, from, to);
    }

    @Override
    public long sampleLegacy(LegacyBitSource bits) {
        return original instanceof LegacyLongDistribution other ? other.sampleLegacy(bits) : sample(bits);
    }

    @Override
    public void fillLegacy(LegacyBitSource bits, long[] out, int from, int to) {
        if (original instanceof LegacyLongDistribution other) {
            other.fillLegacy(bits, out, from, to);
        } else {
            fill(bits, out, from, to);
        }
    }

    @Override
    public String toString() {
        return original + " prepared";
    }
}
