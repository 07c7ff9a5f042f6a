package io.rivulet.random.distribution;

import io.rivulet.random.BitSource;

/**
 * What {@link LongDistribution#prepared} returns: a distribution together with its set-up, which is complete.
 *
 * @param original what is prepared; {@code RandomState} uses it where its algorithm is another one
 * @param setUp    draws a number k
 * @param offset   the variate is {@code offset + sign * k}
 * @param sign     1 or -1
 */
record PreparedLongs(LongDistribution original, Prepared setUp, long offset, int sign) implements LegacyLongDistribution {

    /** Completes the set-up. */
    static LongDistribution of(LongDistribution original, Prepared setUp, long offset, int sign) {
        return new PreparedLongs(original, setUp.complete(), offset, sign);
    }

    static LongDistribution of(LongDistribution original, Prepared setUp) {
        return of(original, setUp, 0, 1);
    }

    @Override
    public LongDistribution prepared() {
        return this;
    }

    @Override
    public long sample(BitSource bits) {
        return offset + sign * setUp.draw(bits);
    }

    @Override
    public void fill(BitSource bits, long[] out, int from, int to) {
        setUp.fill(bits, out, from, to);
        if (offset != 0 || sign != 1) {
            for (int i = from; i < to; i++) {
                out[i] = offset + sign * out[i];
            }
        }
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
