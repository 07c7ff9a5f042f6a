package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.rivulet.random.testing.BitGenerators;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A forked copy, which may read its words from a tape, is the stream that it was forked from; a parallel fill decodes it. */
class ForkTest {

    private static final int TRIALS = 40;

    /** Words that a copy reads and a reference makes, in the ways that distributions ask for them. */
    private static void assertSameWords(BitGenerator expected, BitGenerator actual, int most, SplittableRandom plan) {
        for (int left = most; left > 0; ) {
            int count = Math.min(left, 1 + plan.nextInt(plan.nextInt(4) == 0 ? 5_000 : 40));
            left -= count;
            switch (plan.nextInt(4)) {
                case 0 -> {
                    double[] doubles = new double[2 * count];
                    expected.source().nextDoubles(doubles, 0, count);
                    actual.source().nextDoubles(doubles, count, 2 * count);
                    for (int i = 0; i < count; i++) {
                        assertEquals(doubles[i], doubles[count + i]);
                    }
                }
                case 1 -> assertArrayEquals(expected.randomRaw(count), actual.randomRaw(count));
                case 2 -> {
                    for (int i = 0; i < count; i++) {
                        assertEquals(expected.source().nextInt(), actual.source().nextInt());
                    }
                }
                default -> {
                    for (int i = 0; i < count; i++) {
                        assertEquals(expected.source().nextLong(), actual.source().nextLong());
                    }
                }
            }
        }
    }

    /** As a parallel fill does it: the copy's words, some behind them, its state, and the next copy from the same tape. */
    @ParameterizedTest
    @EnumSource
    void copiesAndWhatTheyAreForkedFrom(BitGenerators kind) {
        SplittableRandom plan = new SplittableRandom(kind.ordinal());
        BitGenerator moved = kind.seeded(5);
        BitGenerator reference = kind.seeded(5);
        int before = plan.nextInt(2_000);
        moved.randomRaw(before);
        reference.randomRaw(before);
        Tape tape = new Tape();
        BitGenerator copy = null;
        for (int trial = 0; trial < TRIALS; trial++) {
            int count = 4 * (1 + plan.nextInt(trial % 2 == 0 ? 5_000 : 300));
            Snapshot here = moved.snapshot();
            copy = moved.fork(here, count, tape, copy);
            BitGenerator same = BuiltIn.of(reference).create(here);
            assertSameWords(same, copy, 4 * count + plan.nextInt(1_000), plan);
            assertArrayEquals(same.snapshot().words(), copy.snapshot().words());
            assertArrayEquals(same.randomRaw(700), copy.randomRaw(700));
            reference.randomRaw(count);
            assertArrayEquals(reference.snapshot().words(), moved.snapshot().words());
        }
    }

    /** A parallel fill may have to go on from there. */
    @ParameterizedTest
    @EnumSource
    void theStateOfACopyInTheMiddleOfItsTape(BitGenerators kind) {
        BitGenerator moved = kind.seeded(9);
        for (int read : new int[] {0, 1, 15, 16, 700, 3_990, 3_999, 4_000, 4_001, 4_300}) {
            BitGenerator same = BuiltIn.of(moved).create(moved.snapshot());
            BitGenerator copy = moved.fork(moved.snapshot(), 4_000, new Tape(), null);
            for (int i = 0; i < read; i++) {
                assertEquals(same.randomRaw(), copy.randomRaw());
            }
            assertArrayEquals(same.snapshot().words(), copy.snapshot().words());
            assertArrayEquals(same.randomRaw(5_000), copy.randomRaw(5_000));
        }
    }

    /** The tape serves the next copy while the last one goes on behind its own words. */
    @ParameterizedTest
    @EnumSource
    void aCopyThatHasReadItsTapeLeavesIt(BitGenerators kind) {
        BitGenerator moved = kind.seeded(6);
        BitGenerator reference = kind.seeded(6);
        Tape tape = new Tape();
        BitGenerator first = moved.fork(moved.snapshot(), 4_000, tape, null);
        assertArrayEquals(reference.randomRaw(4_000), first.randomRaw(4_000));
        BitGenerator second = moved.fork(moved.snapshot(), 8_000, tape, null);
        long[] next = reference.randomRaw(9_000);
        assertArrayEquals(next, first.randomRaw(9_000));
        assertArrayEquals(next, second.randomRaw(9_000));
    }

    /** One that is in the middle of its tape, or of its window, or keeps a half, or is of another kind. */
    @ParameterizedTest
    @EnumSource
    void aSpareCopyBecomesTheNextOne(BitGenerators kind) {
        BitGenerator moved = kind.seeded(8);
        BitGenerator reference = kind.seeded(8);
        Tape tape = new Tape();
        BitGenerator first = moved.fork(moved.snapshot(), 4_000, tape, BitGenerators.values()[0].seeded(1));
        assertArrayEquals(reference.randomRaw(4_000), first.randomRaw(4_000));
        for (int read : new int[] {0, 1, 700, 3_999, 4_500}) {
            first.randomRaw(read);
            first.source().nextInt();
            first = moved.fork(moved.snapshot(), 4_000, tape, first);
            assertFalse(first.source().hasHalf);
            Snapshot here = reference.snapshot();
            assertArrayEquals(BuiltIn.of(reference).create(here).randomRaw(10_000), first.randomRaw(10_000));
            reference.randomRaw(4_000);
            first = moved.fork(moved.snapshot(), 4_000, tape, first);
            reference.randomRaw(4_000);
        }
        assertArrayEquals(reference.snapshot().words(), moved.snapshot().words());
        // longer than a tape: no tape's words may be left
        int count = Tape.MOST + 4;
        assertArrayEquals(reference.randomRaw(count), moved.fork(moved.snapshot(), count, tape, first).randomRaw(count));
    }

    @ParameterizedTest
    @EnumSource
    void moreWordsThanATapeHolds(BitGenerators kind) {
        BitGenerator moved = kind.seeded(7);
        BitGenerator reference = kind.seeded(7);
        int count = Tape.MOST + 4;
        BitGenerator copy = moved.fork(moved.snapshot(), count, new Tape(), null);
        assertArrayEquals(reference.randomRaw(count), copy.randomRaw(count));
        assertArrayEquals(reference.randomRaw(100), moved.randomRaw(100));
    }
}
