package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words made in lanes are the words made one by one, and leave the same state, wherever a stream is moved in between. */
class LanesTest {

    private static final int LONGEST = 3_000;

    /** Two generators that begin alike. */
    private record Twins(LanedGenerator lanes, LanedGenerator single) {
        Twins {
            single.load(lanes.save());
        }
    }

    static Stream<Function<SeedSequence, LanedGenerator>> kinds() {
        return Stream.of(PCG64::new, PCG64DXSM::new, Philox::new);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void lanesGiveTheWordsOneByOne(Function<SeedSequence, LanedGenerator> kind) {
        SplittableRandom choices = new SplittableRandom(20261125);
        for (int round = 0; round < 40; round++) {
            SeedSequence seeds = SeedSequence.of(round);
            Twins twins = new Twins(kind.apply(seeds), kind.apply(seeds));
            for (int step = 0; step < 30; step++) {
                int count = choices.nextInt(256, LONGEST);
                if (twins.lanes instanceof Philox) {
                    count &= -4; // the other half of a block would have to be drawn first
                }
                long[] expected = words(twins.single, count);
                if (choices.nextBoolean()) {
                    long[] out = new long[LONGEST + 20];
                    int made = emit(twins.lanes, out, null, 10, 10 + count, choices);
                    finish(twins.lanes, out, 10 + made, 10 + count);
                    assertArrayEquals(expected, Arrays.copyOfRange(out, 10, 10 + count));
                    assertEquals(0, out[9]);
                    assertEquals(0, out[10 + count]);
                } else {
                    double[] out = new double[LONGEST];
                    int made = emit(twins.lanes, null, out, 0, count, choices);
                    for (int i = 0; i < made; i++) {
                        assertEquals((expected[i] >>> 11) * 0x1p-53, out[i]);
                    }
                    finish(twins.lanes, new long[count], made, count);
                }
                assertArrayEquals(twins.single.save(), twins.lanes.save());
                move(twins, choices);
            }
        }
    }

    /** Either way: Philox has lanes in both. */
    private static int emit(LanedGenerator generator, long[] words, double[] doubles, int from, int to, SplittableRandom choices) {
        return choices.nextInt(3) > 0
            ? generator.emitInLanes(words, doubles, from, to)
            : generator.emitSingly(words, doubles, from, to);
    }

    /** Steps back, jumps, or leaves the two where they are, so that lanes have to notice that they are stale. */
    private static void move(Twins twins, SplittableRandom choices) {
        switch (choices.nextInt(4)) {
            case 0 -> {
                int back = choices.nextInt(200);
                twins.lanes.unread(back);
                twins.single.unread(back);
                // Philox makes no block while one is begun: a window would be read to its end first.
                while (twins.single instanceof Philox && twins.single.save()[10] < 4) {
                    assertEquals(twins.single.next(), twins.lanes.next());
                }
            }
            case 1 -> {
                int skipped = 4 * choices.nextInt(1, 1_000);
                twins.lanes.skip(skipped);
                twins.single.skip(skipped);
            }
            default -> { }
        }
    }

    private static long[] words(BitGenerator generator, int count) {
        long[] out = new long[count];
        finish(generator, out, 0, count);
        return out;
    }

    private static void finish(BitGenerator generator, long[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = generator.next();
        }
    }

    /** Another sequence, reached by restoring, has another increment. */
    @Test
    void lanesNoticeAnotherIncrement() {
        PCG64 lanes = new PCG64(1);
        lanes.emitInLanes(new long[512], null, 0, 512);
        long[] state = lanes.save();
        state[3] += 2;
        lanes.load(state);
        PCG64 single = new PCG64(1);
        single.load(state);
        long[] out = new long[512];
        lanes.emitInLanes(out, null, 0, 512);
        assertArrayEquals(words(single, 512), out);
    }

    /** Lanes cannot carry; near an overflow of the counter's lowest word blocks come one by one. */
    @Test
    void philoxCarriesTheCounter() {
        for (long distance : new long[] {0, 1, 126, 127, 128, 129, 130, 254, 255, 256, 257, 300}) {
            BigInteger counter = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.valueOf(distance + 1));
            Philox lanes = new Philox(BigInteger.TEN, counter);
            Philox single = new Philox(BigInteger.TEN, counter);
            long[] out = new long[2_048];
            for (int made = 0; made < out.length; ) {
                made += lanes.emitInLanes(out, null, made, out.length);
            }
            assertArrayEquals(words(single, out.length), out, () -> "distance " + distance);
            assertArrayEquals(single.save(), lanes.save());
        }
    }

    /** What blocks made together share in their first rounds hangs on the counter's upper words and on the key. */
    @Test
    void philoxSharesRoundsFromAnyCounter() {
        Random bits = new Random(20261127);
        for (int round = 0; round < 200; round++) {
            BigInteger key = new BigInteger(128, bits);
            BigInteger counter = new BigInteger(256, bits);
            Philox shared = new Philox(key, counter);
            Philox single = new Philox(key, counter);
            long[] out = new long[4 * (1 + bits.nextInt(400))];
            for (int made = 0; made < out.length; ) {
                made += bits.nextBoolean()
                    ? shared.emitInLanes(out, null, made, out.length)
                    : shared.emitSingly(out, null, made, out.length);
            }
            assertArrayEquals(words(single, out.length), out, () -> "key " + key + ", counter " + counter);
            assertArrayEquals(single.save(), shared.save());
            shared.advance(new BigInteger(256, bits));
            single.load(shared.save());
            assertArrayEquals(words(single, 600), shared.randomRaw(600));
        }
    }
}
