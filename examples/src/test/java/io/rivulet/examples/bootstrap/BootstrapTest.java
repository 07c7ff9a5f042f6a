package io.rivulet.examples.bootstrap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.SeedSequence;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BootstrapTest {

    private static final int RESAMPLES = 12_345;

    private static Bootstrap michelson(Statistic statistic, Bits bits) throws InputException {
        return new Bootstrap(Sample.michelson(null).values(), statistic, bits, SeedSequence.of(7));
    }

    /** All threads at once from the start, so that they really compete for the blocks. */
    private static double[] resampled(Bootstrap bootstrap, int resamples, int threads) {
        return bootstrap.resample(resamples, new Workers(threads), done -> { });
    }

    static Stream<Arguments> everyCombination() {
        return Stream.of(Statistic.values())
            .flatMap(statistic -> Stream.of(Bits.values()).map(bits -> Arguments.of(statistic, bits)));
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void theNumberOfThreadsDoesNotShow(Statistic statistic, Bits bits) throws InputException {
        Bootstrap bootstrap = michelson(statistic, bits);
        double[] expected = resampled(bootstrap, RESAMPLES, 1);
        for (int threads : new int[] {2, 3, 8}) {
            assertArrayEquals(expected, resampled(bootstrap, RESAMPLES, threads), threads + " threads");
        }
    }

    @Test
    void moreResamplesBeginWithTheSame() throws InputException {
        Bootstrap bootstrap = michelson(Statistic.MEAN, Bits.PCG64);
        double[] many = resampled(bootstrap, RESAMPLES, 2);
        double[] few = resampled(bootstrap, 1_500, 2);
        assertArrayEquals(Arrays.copyOf(many, few.length), few);
    }

    @Test
    void estimatesAreThoseOfThePublishedMeasurements() throws InputException {
        assertEquals(852.4, michelson(Statistic.MEAN, Bits.PCG64).estimate());
        assertEquals(850, michelson(Statistic.MEDIAN, Bits.PCG64).estimate());
        assertEquals(79.01, michelson(Statistic.STDDEV, Bits.PCG64).estimate(), 0.005);
    }

    @ParameterizedTest
    @EnumSource(Statistic.class)
    void leavingOneOutEqualsTheStatisticOfTheOthers(Statistic statistic) {
        double[] values = new double[2_003];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.floorMod(i * 7_919L, 1_009) / 8.0;
        }
        double[] jackknife = new Bootstrap(values, statistic, Bits.PCG64, SeedSequence.of(1))
            .leaveOneOut(new Workers(2));
        assertEquals(values.length, jackknife.length);
        for (int omitted : new int[] {0, 1, 999, 1_000, 1_001, 2_002}) {
            double[] others = new double[values.length - 1];
            System.arraycopy(values, 0, others, 0, omitted);
            System.arraycopy(values, omitted + 1, others, omitted, others.length - omitted);
            double expected = new Bootstrap(others, statistic, Bits.PCG64, SeedSequence.of(1)).estimate();
            assertEquals(expected, jackknife[omitted], "without number " + omitted);
        }
    }

    @Test
    void samplesLargerThanTheIndexBufferAreDrawnWhole() {
        double[] values = new double[20_000];
        values[19_999] = 1;
        Bootstrap bootstrap = new Bootstrap(values, Statistic.MEAN, Bits.SFC64, SeedSequence.of(1));
        double[] out = resampled(bootstrap, 2_000, 2);
        double largest = Arrays.stream(out).max().orElseThrow();
        assertTrue(largest >= 3 / 20_000.0 && largest < 12 / 20_000.0, "largest " + largest);
    }
}
