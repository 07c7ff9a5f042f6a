package io.rivulet.benchmarks;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import io.rivulet.random.RandomState;

/**
 * Uses all bit generators and all rows, new arrays and existing ones, of doubles, longs and floats, from Generator and
 * RandomState, and scalar draws of many distributions, so that no call site has seen one receiver type only when the
 * measurement begins. A benchmark of a single type would measure what the JIT makes of a toy.
 */
final class Pollution {

    private static final int ROUNDS = 8;
    private static final int LENGTH = 256;
    private static final int SCALARS = 4_000;

    /** More than begins the race between a generator's two ways of making words, and longer than it lasts as a rule. */
    private static final long LONG_WORDS = 300_000_000;
    private static final long LONG_NANOS = 700_000_000;

    private static boolean done;

    private Pollution() {
    }

    /** Only once a JVM: its profiles forget nothing. */
    static synchronized void once() {
        if (!done) {
            run();
            done = true;
        }
    }

    private static void run() {
        double sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Kind kind : Kind.values()) {
                Streams streams = new Streams(kind, LENGTH);
                Groups.arrayGroups().stream().flatMap(group -> group.rows().stream())
                    .flatMap(row -> row.java().values().stream()).forEach(draw -> draw.draw(streams));
                for (int i = 0; i < SCALARS; i++) {
                    sum += scalars(streams.rng()) + legacyScalars(streams.rs());
                }
            }
        }
        if (Double.isNaN(sum)) {
            throw new AssertionError("the draws are used, so that they cannot be removed");
        }
    }

    /**
     * Draws from every bit generator for as long as it takes to find its faster way of making words, which is decided once a
     * JVM: a row measured before and a row measured after would not be of one table.
     */
    static void longStreams() {
        long[] words = new long[1 << 16];
        for (Kind kind : Kind.values()) {
            BitGenerator bits = new Streams(kind, LENGTH).rng().bitGenerator();
            long end = 0;
            for (long drawn = 0; drawn < LONG_WORDS || System.nanoTime() < end; drawn += words.length) {
                if (end == 0 && drawn > LONG_WORDS * 9 / 10) {
                    end = System.nanoTime() + LONG_NANOS;
                }
                bits.randomRaw(words, 0, words.length);
            }
        }
    }

    private static double scalars(Generator rng) {
        return rng.random() + rng.randomFloat() + rng.nextInt() + rng.nextLong() + rng.integers(100)
            + rng.integers(IntegerRows.LARGE) + rng.standardNormal() + rng.normal(1, 2) + rng.standardExponential()
            + rng.exponential(2) + rng.gamma(2.4, 1.5) + rng.poisson(3) + rng.geometric(0.1);
    }

    private static double legacyScalars(RandomState rs) {
        return rs.random() + rs.standardNormal() + rs.exponential(2) + rs.gamma(2.4, 1.5) + rs.randint(100);
    }
}
