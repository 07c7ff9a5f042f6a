package io.rivulet.random;

import java.io.InvalidObjectException;
import java.io.Serializable;

/**
 * The serialised form of a bit generator of this package: one moment of its stream, seed sequence included.
 *
 * @param kind    which generator
 * @param words   its own state, with nothing read ahead
 * @param hasHalf whether the upper half of a word is kept
 * @param half    that half
 * @param seeds   what it spawns from, or null
 */
record SerializedStream(BuiltIn kind, long[] words, boolean hasHalf, int half, SerializedSeeds seeds)
    implements Serializable {

    static SerializedStream of(BuiltIn kind, Snapshot moment, SerializedSeeds seeds) {
        return new SerializedStream(kind, moment.words(), moment.hasHalf(), moment.half(), seeds);
    }

    BitGenerator toBitGenerator() {
        return kind.create(new Snapshot(words, hasHalf, half, seeds == null ? null : seeds.toSeeds()));
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            return toBitGenerator();
        } catch (RuntimeException e) {
            InvalidObjectException invalid = new InvalidObjectException(e.toString());
            invalid.initCause(e);
            throw invalid;
        }
    }
}
