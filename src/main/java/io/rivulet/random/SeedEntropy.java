package io.rivulet.random;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a whole family of seed sequences shares: the entropy it grew from, and the pool that was mixed from it. */
final class SeedEntropy {

    /** A pool is mixed in time proportional to its size squared; this bound keeps a typing error from taking for ever. */
    static final int MAX_POOL_SIZE = 1 << 14;

    final BigInteger[] entropy;

    /** Whether the entropy was one number; NumPy's dictionary tells a number from a list of one. */
    final boolean scalar;

    /** The spawn key that the sequence was constructed with. */
    final BigInteger[] spawnKey;

    final int poolSize;
    final SeedPool pool;

    /** Arrays are taken over, not copied. */
    SeedEntropy(BigInteger[] entropy, boolean scalar, BigInteger[] spawnKey, int poolSize) {
        this.entropy = entropy;
        this.scalar = scalar;
        this.spawnKey = spawnKey;
        this.poolSize = poolSize;
        this.pool = SeedPool.of(assemble(), poolSize);
    }

    static SeedEntropy fresh(int poolSize) {
        return new SeedEntropy(random(poolSize), true, new BigInteger[0], poolSize);
    }

    static BigInteger[] random(int poolSize) {
        return new BigInteger[] {new BigInteger(poolSize * Integer.SIZE, new SecureRandom())};
    }

    static BigInteger[] nonNegative(String name, BigInteger[] values) {
        for (int i = 0; i < values.length; i++) {
            if (Checks.element(name, i, values[i]).signum() < 0) {
                throw new IllegalArgumentException(name + "[" + i + "] must be >= 0, was " + values[i]);
            }
        }
        return values;
    }

    /** Entropy padded to the pool's size when a spawn key follows, so that key and entropy cannot be confused. */
    private int[] assemble() {
        int[] run = words(entropy);
        int[] key = words(spawnKey);
        if (key.length == 0) {
            return run;
        }
        int[] all = Arrays.copyOf(run, Math.max(run.length, poolSize) + key.length);
        System.arraycopy(key, 0, all, all.length - key.length, key.length);
        return all;
    }

    /** Each number as little-endian 32-bit words, at least one. */
    private static int[] words(BigInteger[] numbers) {
        int[] words = new int[Arrays.stream(numbers).mapToInt(SeedEntropy::wordCount).sum()];
        int at = 0;
        for (BigInteger number : numbers) {
            for (int i = 0; i < wordCount(number); i++) {
                words[at++] = number.shiftRight(32 * i).intValue();
            }
        }
        return words;
    }

    private static int wordCount(BigInteger number) {
        return Math.max(1, (number.bitLength() + 31) / 32);
    }

    Map<String, Object> describe(List<BigInteger> fullKey, long childrenSpawned) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("entropy", scalar ? entropy[0] : List.of(entropy));
        state.put("spawn_key", fullKey);
        state.put("pool_size", poolSize);
        state.put("n_children_spawned", childrenSpawned);
        return state;
    }

    String show(List<BigInteger> fullKey, long childrenSpawned) {
        StringBuilder text = new StringBuilder("SeedSequence(\n    entropy=");
        text.append(scalar ? entropy[0].toString() : Arrays.toString(entropy)).append(",\n");
        if (!fullKey.isEmpty()) {
            String elements = fullKey.stream().map(BigInteger::toString).collect(Collectors.joining(", "));
            text.append("    spawn_key=(").append(elements).append(fullKey.size() == 1 ? "," : "").append("),\n");
        }
        if (poolSize != SeedSequence.DEFAULT_POOL_SIZE) {
            text.append("    pool_size=").append(poolSize).append(",\n");
        }
        if (childrenSpawned != 0) {
            text.append("    n_children_spawned=").append(childrenSpawned).append(",\n");
        }
        return text.append(')').toString();
    }
}
