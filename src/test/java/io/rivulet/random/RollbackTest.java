package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.distribution.FloatDistribution;
import io.rivulet.random.distribution.LongDistribution;
import io.rivulet.random.testing.BitGenerators;
import io.rivulet.random.testing.Streams;
import java.nio.DoubleBuffer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A step that throws leaves the stream exactly where it was, whatever it had drawn, read, replaced or moved. */
class RollbackTest {

    private static final class Interruption extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static void throwing(Generator rng, Consumer<Generator> first) {
        Interruption thrown = new Interruption();
        assertSame(thrown, assertThrows(Interruption.class, () -> rng.atomically(r -> {
            first.accept(r);
            throw thrown;
        })));
    }

    private static void drawMixed(Generator rng, int count) {
        for (int i = 0; i < count; i++) {
            switch (i % 4) {
                case 0 -> rng.nextInt();
                case 1 -> rng.random();
                case 2 -> rng.standardNormal();
                default -> rng.randomFloat();
            }
        }
    }

    /** State and numbers equal those of a generator that nobody interrupted. */
    private static void assertUndisturbed(Generator quiet, Generator rng) {
        assertEquals(quiet.bitGenerator().state(), rng.bitGenerator().state());
        assertArrayEquals(Streams.mixture(quiet, "ifdilr"), Streams.mixture(rng, "ifdilr"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void afterAnyNumberOfDraws(BitGenerators kind) {
        Generator quiet = kind.generator(40);
        Generator rng = kind.generator(40);
        for (int draws = 0; draws <= 200; draws++) {
            int count = draws;
            throwing(rng, r -> drawMixed(r, count));
            // No state() between: that would give the window back and hide what the window hides.
            assertArrayEquals(Streams.mixture(quiet, "ifl"), Streams.mixture(rng, "ifl"));
        }
        assertUndisturbed(quiet, rng);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void fromAnyPosition(BitGenerators kind) {
        int last = kind == BitGenerators.MT19937 ? 700 : 140;
        for (int position = 0; position < last; position += kind == BitGenerators.MT19937 ? 7 : 1) {
            Generator quiet = Streams.moved(kind.seeded(41), position, position % 2 == 1);
            Generator rng = Streams.moved(kind.seeded(41), position, position % 2 == 1);
            throwing(rng, r -> r.random(1000));
            throwing(rng, r -> r.randomFloat(3));
            assertUndisturbed(quiet, rng);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void fromARestoredState(BitGenerators kind) {
        for (int position = 0; position < 9; position++) {
            Generator quiet = Streams.moved(kind.seeded(42), position, true);
            Generator rng = kind.generator(1);
            rng.bitGenerator().restore(quiet.bitGenerator().state());
            for (int draws : new int[] {1, 2, 3, 4, 5, 64, 70, 700}) {
                throwing(rng, r -> r.bitGenerator().randomRaw(draws));
            }
            assertUndisturbed(quiet, rng);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void stepsWithinSteps(BitGenerators kind) {
        for (int outer = 0; outer < 140; outer += 3) {
            for (int inner : new int[] {0, 1, 63, 64, 65, 200, 1300}) {
                Generator quiet = kind.generator(43);
                Generator rng = kind.generator(43);
                int before = outer;
                drawMixed(quiet, before);
                long[] expected = Streams.mixture(quiet, "dilif");
                long[] actual = rng.atomically(r -> {
                    drawMixed(r, before);
                    throwing(r, inside -> drawMixed(inside, inner));
                    return Streams.mixture(r, "dilif");
                });
                assertArrayEquals(expected, actual);
                throwing(rng, r -> {
                    drawMixed(r, inner);
                    r.atomically(inside -> inside.random(before));
                    throwing(r, inside -> drawMixed(inside, 100));
                    drawMixed(r, before);
                });
                assertUndisturbed(quiet, rng);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void whateverTheStepDidToTheState(BitGenerators kind) {
        List<Consumer<Generator>> deeds = new ArrayList<>();
        deeds.add(r -> r.bitGenerator().state());
        deeds.add(r -> r.bitGenerator().restore(kind.seeded(99).state()));
        deeds.add(r -> r.bitGenerator().spawn(1));
        if (kind != BitGenerators.SFC64) {
            deeds.add(r -> ((Jumpable<?>) r.bitGenerator()).jumped());
        }
        if (kind == BitGenerators.MT19937) {
            deeds.add(r -> ((MT19937) r.bitGenerator()).legacySeed(5));
            deeds.add(r -> ((MT19937) r.bitGenerator()).legacySeed());
        } else if (kind != BitGenerators.SFC64) {
            deeds.add(r -> ((Advanceable<?>) r.bitGenerator()).advance(12345));
        }
        for (Consumer<Generator> first : deeds) {
            for (Consumer<Generator> second : deeds) {
                for (int draws : new int[] {0, 1, 70}) {
                    Generator quiet = Streams.moved(kind.seeded(44), 3, true);
                    Generator rng = Streams.moved(kind.seeded(44), 3, true);
                    SeedSequence seeds = rng.bitGenerator().seedSequence().orElseThrow();
                    throwing(rng, r -> {
                        drawMixed(r, draws);
                        first.accept(r);
                        drawMixed(r, draws);
                        if (r.bitGenerator().seedSequence().isPresent()) {
                            second.accept(r);
                        }
                        drawMixed(r, 1);
                    });
                    assertSame(seeds, rng.bitGenerator().seedSequence().orElseThrow());
                    assertUndisturbed(quiet, rng);
                }
            }
        }
    }

    @Test
    void whatAStepDidBeforeItsEndStays() {
        Generator rng = Generator.defaultRng(45);
        Generator expected = Generator.defaultRng(45);
        double[] two = rng.atomically(r -> new double[] {r.random(), r.normal(0, 1)});
        assertArrayEquals(new double[] {expected.random(), expected.normal(0, 1)}, two);
        assertUndisturbed(expected, rng);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void distributionsOfTheUsersThatThrow(BitGenerators kind) {
        Generator quiet = kind.generator(46);
        Generator rng = kind.generator(46);
        int[] left = {0};
        for (int draws = 0; draws < 150; draws += 10) {
            int count = draws;
            List<Runnable> calls = List.of(
                () -> rng.sample(bits -> allAtOnce(bits, left)),
                () -> rng.sample(LongDistribution.of(bits -> (long) allAtOnce(bits, left))),
                () -> rng.sample(FloatDistribution.of(bits -> (float) allAtOnce(bits, left))),
                () -> rng.sample(bits -> throwAfter(bits, left), 1000),
                () -> rng.sample(LongDistribution.of(bits -> (long) throwAfter(bits, left)), 1000),
                () -> rng.sampleEach(1000, i -> bits -> throwAfter(bits, left)),
                () -> rng.fill(bits -> throwAfter(bits, left), DoubleBuffer.allocate(2000)));
            for (Runnable call : calls) {
                left[0] = count;
                assertThrows(Interruption.class, call::run);
            }
            assertArrayEquals(Streams.mixture(quiet, "ifl"), Streams.mixture(rng, "ifl"));
        }
        assertUndisturbed(quiet, rng);
    }

    /** Draws what is left of so many numbers, ten for a variate, then throws. */
    private static double throwAfter(BitSource bits, int[] left) {
        for (int i = 0; i < 10; i++) {
            if (left[0]-- <= 0) {
                bits.nextInt();
                throw new Interruption();
            }
            bits.nextInt();
            bits.nextDouble();
        }
        return left[0];
    }

    /** The same within one variate. */
    private static double allAtOnce(BitSource bits, int[] left) {
        while (true) {
            throwAfter(bits, left);
        }
    }

    @Test
    void listsThatThrow() {
        List<String> throwing = new AbstractList<>() {
            @Override
            public String get(int index) {
                throw new Interruption();
            }

            @Override
            public int size() {
                return 10;
            }
        };
        Generator quiet = Generator.defaultRng(48);
        Generator rng = Generator.defaultRng(48);
        RandomState quietState = new RandomState(48);
        RandomState state = new RandomState(48);
        for (Choice[] options : new Choice[][] {{}, {Choice.WITHOUT_REPLACEMENT}}) {
            assertThrows(Interruption.class, () -> rng.choice(throwing, 3, options));
            assertThrows(Interruption.class, () -> state.choice(throwing, 3, options));
        }
        assertUndisturbed(quiet, rng);
        assertEquals(quietState.getState(), state.getState());
    }

    @Test
    void theLockIsFreeAfterAStepThatThrew() throws InterruptedException {
        Generator rng = Generator.defaultRng(47);
        throwing(rng, r -> r.random(5));
        boolean[] drew = {false};
        Thread other = new Thread(() -> {
            rng.random();
            drew[0] = true;
        });
        other.start();
        other.join();
        assertTrue(drew[0]);
    }
}
