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
     * @param entropy {@code >= 0}
     * @return this builder
     * @throws IllegalArgumentException if {@code entropy} is negative
     */
    public SeedSequenceBuilder entropy(BigInteger entropy) {
        return number("entropy", entropy);
    }

    /** As {@link #entropy(BigInteger)}, for a caller that has it from a parameter of that name. */
    SeedSequenceBuilder number(String name, BigInteger value) {
        if (Objects.requireNonNull(value, name).signum() < 0) {
            throw new IllegalArgumentException(name + " must be >= 0, was " + value);
        }
        entropy = new BigInteger[] {value};
        scalar = true;
        return this;
    }

    /**
     * One number as entropy.
     *
     * @param entropy {@code >= 0}
     * @return this builder
     * @throws IllegalArgumentException if {@code entropy} is negative
     */
    public SeedSequenceBuilder entropy(long entropy) {
        return entropy(BigInteger.valueOf(entropy));
    }

    /**
     * A sequence of numbers as entropy.
     *
     * @param entropy each {@code >= 0}; copied
     * @return this builder
     * @throws IllegalArgumentException if a number is negative
     */
    public SeedSequenceBuilder entropy(BigInteger[] entropy) {
        return numbers("entropy", Objects.requireNonNull(entropy, "entropy").clone());
    }

    /** As {@link #entropy(BigInteger[])}, for a caller that has them from a parameter of that name; taken over. */
    SeedSequenceBuilder numbers(String name, BigInteger[] values) {
        entropy = SeedEntropy.nonNegative(name, values);
        scalar = false;
        return this;
    }

    /**
     * A sequence of numbers as entropy.
     *
     * @param entropy each {@code >= 0}; copied
     * @return this builder
     * @throws IllegalArgumentException if a number is negative
     */
    public SeedSequenceBuilder entropy(long[] entropy) {
        return numbers("entropy", boxed("entropy", entropy));
    }

    /**
     * A sequence of numbers as entropy.
     *
     * @param entropy each {@code >= 0}; copied
     * @return this builder
     * @throws IllegalArgumentException if a number is negative
     */
    public SeedSequenceBuilder entropy(int[] entropy) {
        return entropy(Arrays.stream(Objects.requireNonNull(entropy, "entropy")).asLongStream().toArray());
    }

    /**
     * The spawn key; empty for a sequence that nobody spawned.
     *
     * @param spawnKey each element {@code >= 0}; copied
     * @return this builder
     * @throws IllegalArgumentException if an element is negative
     */
    public SeedSequenceBuilder spawnKey(long... spawnKey) {
        return spawnKey(boxed("spawnKey", spawnKey));
    }

    /**
     * The spawn key, with elements of any size.
     *
     * @param spawnKey each element {@code >= 0}; copied
     * @return this builder
     * @throws IllegalArgumentException if an element is negative
     */
    public SeedSequenceBuilder spawnKey(BigInteger[] spawnKey) {
        this.spawnKey = SeedEntropy.nonNegative("spawnKey", Objects.requireNonNull(spawnKey, "spawnKey").clone());
        return this;
    }

    /**
     * The size of the pool that entropy is mixed into.
     *
     * @param poolSize 32-bit words, in [4, 16384]
     * @return this builder
     * @throws IllegalArgumentException if there are fewer or more
     */
    public SeedSequenceBuilder poolSize(int poolSize) {
        if (poolSize < SeedSequence.DEFAULT_POOL_SIZE || poolSize > SeedEntropy.MAX_POOL_SIZE) {
            throw new IllegalArgumentException("poolSize must be in [" + SeedSequence.DEFAULT_POOL_SIZE + ", "
                + SeedEntropy.MAX_POOL_SIZE + "], was " + poolSize);
        }
        this.poolSize = poolSize;
        return this;
    }

    /**
     * How many children count as spawned already.
     *
     * @param childrenSpawned in [0, 2<sup>32</sup>)
     * @return this builder
     * @throws IllegalArgumentException if {@code childrenSpawned} is out of range
     */
    public SeedSequenceBuilder childrenSpawned(long childrenSpawned) {
        if (childrenSpawned < 0 || childrenSpawned > SeedSequence.MAX_CHILDREN) {
            throw new IllegalArgumentException("childrenSpawned must be in [0, 2^32), was " + childrenSpawned);
        }
        this.childrenSpawned = childrenSpawned;
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

    static BigInteger[] boxed(String name, long[] values) {
        return Arrays.stream(Objects.requireNonNull(values, name)).mapToObj(BigInteger::valueOf)
            .toArray(BigInteger[]::new);
    }
}
