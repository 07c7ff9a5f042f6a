package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.Generator;
import io.rivulet.random.RandomState;
import io.rivulet.random.testing.BitGenerators;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A prepared distribution is the distribution: the same numbers of the same stream, one by one and in arrays. */
class PreparedTest {

    private static final int COUNT = 20_011;

    private static final long SEED = 2_024;

    static List<LongDistribution> distributions() {
        return Stream.concat(DiscreteScalarAndArrayTest.longDistributions().stream(), Stream.of(
            // where a mean, or what is made of it, crosses from one method to another
            new Binomial(0, 0.5), new Binomial(7, 0), new Binomial(7, 1), new Binomial(60, 0.5), new Binomial(61, 0.5),
            new Poisson(0), new Poisson(9.99), new Poisson(10), new Poisson(1e17),
            new Geometric(1e-20), new Geometric(0.33), new Geometric(1), new Zipf(1e6),
            new Hypergeometric(300, 400, 9), new Hypergeometric(300, 400, 10))).toList();
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void theSameNumbers(LongDistribution distribution) {
        LongDistribution prepared = distribution.prepared();
        for (BitGenerators kind : List.of(BitGenerators.PCG64, BitGenerators.MT19937)) {
            Generator reference = kind.generator(SEED);
            long[] expected = reference.sample(distribution, COUNT);
            Generator ones = kind.generator(SEED);
            long[] actual = new long[COUNT];
            Arrays.setAll(actual, i -> ones.sample(prepared));
            assertArrayEquals(expected, actual);
            assertEquals(reference.bitGenerator().state(), ones.bitGenerator().state());
            Generator many = kind.generator(SEED);
            assertArrayEquals(expected, many.sample(prepared, COUNT));
            assertEquals(reference.bitGenerator().state(), many.bitGenerator().state());
        }
    }

    @ParameterizedTest
    @MethodSource("io.rivulet.random.distribution.DiscreteScalarAndArrayTest#byRejection")
    void theSameNumbersOfExtremeDoubles(LongDistribution distribution) {
        LongDistribution prepared = distribution.prepared();
        DrawnDoubles reference = DrawnDoubles.manyExtremes();
        long[] expected = new long[COUNT];
        Arrays.setAll(expected, i -> distribution.sample(reference));
        DrawnDoubles ones = DrawnDoubles.manyExtremes();
        long[] actual = new long[COUNT];
        Arrays.setAll(actual, i -> prepared.sample(ones));
        assertArrayEquals(expected, actual);
        assertEquals(reference.drawn(), ones.drawn());
        DrawnDoubles many = DrawnDoubles.manyExtremes();
        prepared.fill(many, actual, 0, COUNT);
        assertArrayEquals(expected, actual);
        assertEquals(reference.drawn(), many.drawn());
    }

    @ParameterizedTest
    @MethodSource("io.rivulet.random.distribution.DiscreteScalarAndArrayTest#distributions")
    void theSameNumbersOfARandomState(LongDistribution distribution) {
        LongDistribution prepared = distribution.prepared();
        RandomState reference = new RandomState(7);
        long[] expected = reference.sample(distribution, COUNT);
        RandomState ones = new RandomState(7);
        long[] actual = new long[COUNT];
        Arrays.setAll(actual, i -> ones.sample(prepared));
        assertArrayEquals(expected, actual);
        RandomState many = new RandomState(7);
        assertArrayEquals(expected, many.sample(prepared, COUNT));
        assertEquals(reference.randomSample(), ones.randomSample());
    }

    /** Nothing is learned while drawing, so that threads may share it; the tables of a fill begin empty. */
    @ParameterizedTest
    @MethodSource("distributions")
    void drawingChangesNothing(LongDistribution distribution) {
        if (!(distribution.prepared() instanceof PreparedLongs prepared)) {
            return;
        }
        List<Object> before = contents(prepared.setUp());
        Generator rng = BitGenerators.SFC64.generator(SEED);
        for (int i = 0; i < COUNT; i++) {
            rng.sample(prepared);
        }
        rng.sample(prepared, COUNT);
        assertEquals(before, contents(prepared.setUp()));
    }

    /** The test above could see it. */
    @Test
    void anIncompleteTableChanges() {
        for (Prepared setUp : List.of(new PoissonRejection(30, COUNT), new BinomialRejection(1000, 0.3, COUNT),
                new HypergeometricRejection(300, 400, 20, COUNT), new BinomialInversion(20, 0.3, Binomial.logQ(0.3)))) {
            List<Object> before = contents(setUp);
            BitGenerators.SFC64.generator(SEED).sample((DoubleDistribution) bits -> {
                setUp.fill(bits, new long[COUNT], 0, COUNT);
                return 0;
            });
            assertNotEquals(before, contents(setUp));
        }
    }

    /** All fields of the set-up, and of one inside it; boxed, so that what a table does not know, NaN, is equal to itself. */
    private static List<Object> contents(Object object) {
        List<Object> result = new ArrayList<>();
        for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    continue;
                }
                field.setAccessible(true);
                try {
                    Object value = field.get(object);
                    for (int i = 0; value != null && value.getClass().isArray() && i < Array.getLength(value); i++) {
                        result.add(Array.get(value, i));
                    }
                    result.add(value == null || value.getClass().isArray() ? field.getName() + (value == null)
                        : value instanceof Prepared inner ? contents(inner) : value);
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return result;
    }

    @Test
    void whatIsPrepared() {
        LongDistribution prepared = new Binomial(20, 0.3).prepared();
        assertSame(prepared, prepared.prepared());
        assertEquals("Binomial[n=20, p=0.3] prepared", prepared.toString());
        LongDistribution own = LongDistribution.of(bits -> 1);
        assertSame(own, own.prepared());
        for (LongDistribution distribution : List.of(new Binomial(20, 0.3), new Poisson(3), new Poisson(30),
                new Geometric(0.1), new Geometric(0.5), new Hypergeometric(300, 400, 20), new Zipf(2))) {
            assertInstanceOf(PreparedLongs.class, distribution.prepared());
        }
    }

    /** But for candidates beyond the table, about one of a hundred, none needs the method's own test. */
    @Test
    void aCompleteTableDecides() {
        double[] pairs = new SplittableRandom(1).doubles(2_000).toArray();
        PairRejection setUp = new PoissonRejection(30, COUNT);
        assertTrue(setUp.decide(pairs, 1_000, new long[1_000], 0, new int[1_000]) > 900);
        setUp.complete();
        assertTrue(setUp.decide(pairs, 1_000, new long[1_000], 0, new int[1_000]) < 30);
    }
}
