package io.rivulet.random;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigInteger;

/**
 * The serialised form of a {@link SeedSequence}: what it is made of, and its count of children at one moment.
 *
 * @param entropy         the entropy's numbers
 * @param scalar          whether the entropy was one number rather than a sequence
 * @param spawnKey        the whole spawn key
 * @param poolSize        the pool's words
 * @param childrenSpawned the count
 */
record SerializedSeeds(BigInteger[] entropy, boolean scalar, BigInteger[] spawnKey, int poolSize, long childrenSpawned)
    implements Serializable {

    static SerializedSeeds of(SeedSequence seeds) {
        return new SerializedSeeds(seeds.entropy().toArray(new BigInteger[0]), seeds.isScalar(),
            seeds.spawnKey().toArray(new BigInteger[0]), seeds.poolSize(), seeds.childrenSpawned());
    }

    SeedSequence toSeeds() {
        SeedSequenceBuilder builder = SeedSequence.builder();
        if (scalar && entropy.length == 1) {
            builder.entropy(entropy[0]);
        } else {
            builder.entropy(entropy);
        }
        return builder.spawnKey(spawnKey).poolSize(poolSize).childrenSpawned(childrenSpawned).build();
    }

    /**
     * Stands for a sequence that is serialised by itself. Inside a {@link SerializedStream} the parts have to stay parts
     * until the stream is complete, so they do not resolve themselves.
     *
     * @param seeds the sequence's parts
     */
    record Alone(SerializedSeeds seeds) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            try {
                return seeds.toSeeds();
            } catch (IllegalArgumentException | NullPointerException e) {
                InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
                invalid.initCause(e);
                throw invalid;
            }
        }
    }
}
