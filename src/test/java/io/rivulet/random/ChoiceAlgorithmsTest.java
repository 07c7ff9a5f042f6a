package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.testing.BitGenerators;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Choices give what their algorithms give step by step, with one draw a call, and leave the stream in the same state. */
class ChoiceAlgorithmsTest {

    private static final long SEED = 20_261_125;

    /** Around the largest population whose numbers come from 32-bit words; a bit for each of the population, or not. */
    @ParameterizedTest
    @CsvSource({"1, 1", "700, 700", "700, 699", "10000, 10000", "10000, 3", "20000, 399", "128000, 1000", "128001, 1000",
        "4294967295, 1500", "4294967296, 1500", "4294967297, 1500", "4294967000, 600", "1099511627776, 1500"})
    void floydsAlgorithm(long population, int size) {
        for (BitGenerators kind : BitGenerators.values()) {
            Generator ones = kind.generator(SEED);
            long[] expected = floyd(ones, population, size);
            Generator many = kind.generator(SEED);
            assertArrayEquals(expected, many.choice(population, size, Choice.WITHOUT_REPLACEMENT, Choice.UNSHUFFLED));
            assertEquals(ones.bitGenerator().state(), many.bitGenerator().state());

            Generator shuffledOnes = kind.generator(SEED);
            expected = floyd(shuffledOnes, population, size);
            shuffle(shuffledOnes, expected, 0);
            Generator shuffledMany = kind.generator(SEED);
            assertArrayEquals(expected, shuffledMany.choice(population, size, Choice.WITHOUT_REPLACEMENT));
            assertEquals(shuffledOnes.bitGenerator().state(), shuffledMany.bitGenerator().state());
        }
    }

    private static long[] floyd(Generator rng, long population, int size) {
        Set<Long> seen = new HashSet<>();
        long[] chosen = new long[size];
        for (int i = 0; i < size; i++) {
            long candidate = rng.integers(population - size + i + 1);
            chosen[i] = seen.contains(candidate) ? population - size + i : candidate;
            seen.add(chosen[i]);
        }
        return chosen;
    }

    private static void shuffle(Generator rng, long[] values, int start) {
        for (int i = values.length - 1; i >= Math.max(start, 1); i--) {
            int j = (int) rng.integers(i + 1);
            long kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 512, 513, 10_000, 20_000, 20_001})
    void theTailOfAShuffle(int size) {
        int population = 20_001;
        for (BitGenerators kind : BitGenerators.values()) {
            Generator ones = kind.generator(SEED);
            long[] all = new long[population];
            Arrays.setAll(all, i -> i);
            shuffle(ones, all, population - size);
            Generator many = kind.generator(SEED);
            assertArrayEquals(Arrays.copyOfRange(all, population - size, population),
                many.choice(population, size, Choice.WITHOUT_REPLACEMENT));
            assertEquals(ones.bitGenerator().state(), many.bitGenerator().state());
        }
    }

    /** So few rejections are expected in a shuffle of 20,000 that this one is made to have hundreds. */
    @Test
    void rejectedWordsAreSkipped() {
        long population = 3_000_000_000L;
        int size = 3_000;
        Generator ones = BitGenerators.PCG64.generator(SEED);
        long[] expected = floyd(ones, population, size);
        Generator many = BitGenerators.PCG64.generator(SEED);
        assertArrayEquals(expected, many.choice(population, size, Choice.WITHOUT_REPLACEMENT, Choice.UNSHUFFLED));
        assertEquals(ones.bitGenerator().state(), many.bitGenerator().state());
    }

    @Test
    void weightsOfManyShapes() {
        IntToDoubleFunction[] shapes = {i -> 1, i -> i + 1, i -> i % 3 == 1 ? 1 : 0, i -> Math.pow(0.9, i), i -> i == 7 ? 1e9 : 1};
        for (int n : new int[] {8, 1000, 1024, 5000}) {
            for (IntToDoubleFunction shape : shapes) {
                double[] p = new double[n];
                Arrays.setAll(p, shape);
                double sum = Arrays.stream(p).sum();
                Arrays.setAll(p, i -> p[i] / sum);
                for (int size : new int[] {1, 3, 500, 513, 6000}) {
                    weighted(p, size);
                }
            }
        }
    }

    private static void weighted(double[] p, int size) {
        Generator ones = BitGenerators.PCG64.generator(SEED);
        double[] sums = p.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        double total = sums[sums.length - 1];
        long[] expected = new long[size];
        for (int k = 0; k < size; k++) {
            double u = ones.random();
            int i = 0;
            while (sums[i] / total <= u) {
                i++;
            }
            expected[k] = i;
        }
        Generator many = BitGenerators.PCG64.generator(SEED);
        assertArrayEquals(expected, many.choice(p.length, size, Choice.p(p)));
        assertEquals(ones.bitGenerator().state(), many.bitGenerator().state());
    }
}
