package io.rivulet.random;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;

/**
 * Collects what a {@link SeedSequence} is made of: entropy, spawn key, pool size, count of children.
 *
 * <p><b>Thread safety.</b> Not thread-safe; what it builds is.
 */
public final class SeedSequenceBuilder {

    private BigInteger[] entropy;
    private boolean scalar;
    private BigInteger[] spawnKey = {};
    private int poolSize = SeedSequence.DEFAULT_POOL_SIZE;
    private long childrenSpawned;

    SeedSequenceBuilder() {
    }

    /**
     * One number as entropy.
     *
     * @param value {@code >= 0}
     * @return this builder
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public SeedSequenceBuilder entropy(BigInteger value) {
        entropy = SeedEntropy.nonNegative("entropy", Objects.requireNonNull(value, "entropy"));
        scalar = true;
        return this;
    }

    /**
     * One number as entropy.
     *
     * @param value {@code >= 0}
     * @return this builder
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public SeedSequenceBuilder entropy(long value) {
        return entropy(BigInteger.valueOf(value));
    }

    /**
     * A sequence of numbers as entropy.
     *
     * @param values each {@code >= 0}; copied
     * @return this builder
     * @throws IllegalArgumentException if a number is negative
     */
    public SeedSequenceBuilder entropy(BigInteger[] values) {
        entropy = SeedEntropy.nonNegative("entropy", Objects.requireNonNull(values, "entropy").clone());
        scalar = false;
        return this;
    }

    /**
     * A sequence of numbers as entropy.
     *
     * @param values each {@code >= 0}; copied
     * @return this builder
     * @throws IllegalArgumentException if a number is negative
     */
    public SeedSequenceBuilder entropy(long[] values) {
        return entropy(boxed("entropy", values));
    }

    /**
     * A sequence of numbers as entropy.
     *
     * @param values each {@code >= 0}; copied
     * @return this builder
     * @throws IllegalArgumentException if a number is negative
     */
    public SeedSequenceBuilder entropy(int[] values) {
        return entropy(Arrays.stream(Objects.requireNonNull(values, "entropy")).asLongStream().toArray());
    }

    /**
     * The spawn key; empty for a sequence that nobody spawned.
     *
     * @param key each element {@code >= 0}; copied
     * @return this builder
     * @throws IllegalArgumentException if an element is negative
     */
    public SeedSequenceBuilder spawnKey(long... key) {
        return spawnKey(boxed("spawnKey", key));
    }

    /**
     * The spawn key, with elements of any size.
     *
     * @param key each element {@code >= 0}; copied
     * @return this builder
     * @throws IllegalArgumentException if an element is negative
     */
    public SeedSequenceBuilder spawnKey(BigInteger[] key) {
        spawnKey = SeedEntropy.nonNegative("spawnKey", Objects.requireNonNull(key, "spawnKey").clone());
        return this;
    }

    /**
     * The size of the pool that entropy is mixed into.
     *
     * @param words 32-bit words, from 4 to 16,384
     * @return this builder
     * @throws IllegalArgumentException if there are fewer or more
     */
    public SeedSequenceBuilder poolSize(int words) {
        if (words < SeedSequence.DEFAULT_POOL_SIZE || words > SeedEntropy.MAX_POOL_SIZE) {
            throw new IllegalArgumentException("poolSize must be in [" + SeedSequence.DEFAULT_POOL_SIZE + ", "
                + SeedEntropy.MAX_POOL_SIZE + "], was " + words);
        }
        poolSize = words;
        return this;
    }

    /**
     * How many children count as spawned already.
     *
     * @param count in [0, 2<sup>32</sup>)
     * @return this builder
     * @throws IllegalArgumentException if {@code count} is out of range
     */
    public SeedSequenceBuilder childrenSpawned(long count) {
        if (count < 0 || count > SeedSequence.MAX_CHILDREN) {
            throw new IllegalArgumentException("childrenSpawned must be in [0, 2^32), was " + count);
        }
        childrenSpawned = count;
        return this;
    }

    /**
     * Builds the sequence.
     *
     * @return a new sequence; without entropy given, over fresh entropy of the pool's size
     */
    public SeedSequence build() {
        SeedEntropy root = entropy == null && spawnKey.length == 0
            ? SeedEntropy.fresh(poolSize)
            : new SeedEntropy(entropy == null ? SeedEntropy.random(poolSize) : entropy,
                entropy == null || scalar, spawnKey, poolSize);
        return new SeedSequence(root, childrenSpawned);
    }

    private static BigInteger[] boxed(String name, long[] values) {
        return Arrays.stream(Objects.requireNonNull(values, name)).mapToObj(BigInteger::valueOf)
            .toArray(BigInteger[]::new);
    }
}
