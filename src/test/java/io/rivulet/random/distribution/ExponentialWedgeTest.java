package io.rivulet.random.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The squeeze against the curve: everywhere in each wedge, and close to the two lines and to the curve. */
class ExponentialWedgeTest {

    private static final int POINTS = 4_000;
    private static final double[] OFFSETS = {0, 0x1p-53, 0x1p-50, 1e-12, 9e-10, 1.1e-9, 1e-6};

    private final SplittableRandom random = new SplittableRandom(20);

    @Test
    void decidesAsTheCurve() {
        long accepted = 0;
        for (int strip = 1; strip < 256; strip++) {
            long inner = ExponentialTables.K[strip];
            long width = (1L << 53) - inner;
            double x = width * ExponentialTables.W[strip];
            assertTrue(x < 1, "the bound on the depth of strip " + strip);
            for (int i = 0; i < POINTS; i++) {
                long distance = i < 2 ? inner + i * (width - 1) : random.nextLong(inner, 1L << 53);
                double across = (distance - inner) / (double) width;
                double curve = (Math.exp(-distance * ExponentialTables.W[strip]) - ExponentialTables.F[strip])
                    / (ExponentialTables.F[strip - 1] - ExponentialTables.F[strip]);
                accepted += compare(strip, distance, random.nextDouble());
                double offset = OFFSETS[i % OFFSETS.length] * (1 - 2 * (i / OFFSETS.length % 2));
                compare(strip, distance, 1 - across + offset);
                compare(strip, distance, 1 - across - x / 4 + offset);
                compare(strip, distance, curve + offset);
            }
        }
        assertTrue(Math.abs(accepted / (255.0 * POINTS) - 0.5) < 0.02, "about half of each wedge: " + accepted);
    }

    private static int compare(int strip, long distance, double height) {
        if (height < 0 || height >= 1) {
            return 0;
        }
        boolean expected = ExponentialWedge.isBelowCurve(strip, distance, height);
        assertEquals(expected, ExponentialWedge.contains(strip, distance, height),
            () -> "strip " + strip + ", distance " + distance + ", height " + height);
        return expected ? 1 : 0;
    }
}
