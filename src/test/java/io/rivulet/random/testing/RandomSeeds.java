package io.rivulet.random.testing;

import io.rivulet.random.SeedSequence;
import io.rivulet.random.SeedSequenceBuilder;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Seed sequences of every form. */
public final class RandomSeeds {

    private RandomSeeds() {
    }

    /** A seed sequence, and the Python expression for the same. */
    public record Seeds(SeedSequence java, String python) {
    }

    /** Entropy up to 256 bits or an array of numbers, often with a spawn key or another pool size. */
    public static Seeds next(SplittableRandom random) {
        SeedSequenceBuilder builder = SeedSequence.builder();
        String python;
        if (random.nextInt(3) == 0) {
            BigInteger[] entropy = numbers(random, random.nextInt(9), 100);
            builder.entropy(entropy);
            python = Arrays.toString(entropy);
        } else {
            BigInteger entropy = number(random, 256);
            builder.entropy(entropy);
            python = entropy.toString();
        }
        BigInteger[] key = numbers(random, Math.max(0, random.nextInt(7) - 3), 70);
        builder.spawnKey(key);
        String keyText = Arrays.stream(key).map(element -> element + ",").collect(Collectors.joining("", "(", ")"));
        int pool = random.nextInt(4) == 0 ? 4 + random.nextInt(20) : SeedSequence.DEFAULT_POOL_SIZE;
        return new Seeds(builder.poolSize(pool).build(),
            "np.random.SeedSequence(" + python + ", spawn_key=" + keyText + ", pool_size=" + pool + ")");
    }

    /** A number of at most so many bits; every width is as likely. */
    public static BigInteger number(SplittableRandom random, int bits) {
        byte[] bytes = new byte[bits / 8 + 1];
        random.nextBytes(bytes);
        return new BigInteger(1, bytes).shiftRight(8 * bytes.length - random.nextInt(bits + 1));
    }

    private static BigInteger[] numbers(SplittableRandom random, int count, int bits) {
        return Stream.generate(() -> number(random, bits)).limit(count).toArray(BigInteger[]::new);
    }
}
