package io.rivulet.random.internal.elementary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick first phase of the arc cosine gives what the accurate second one gives, or leaves the argument to it. */
class AcosTest {

    private static final int COUNT = 500_000;

    @Test
    void phasesAgreeEverywhere() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < COUNT; i++) {
            agree(2 * random.nextDouble() - 1);
        }
    }

    /** Where a square is subtracted from 1 after another, a term vanishes, or the second phase changes its formula. */
    @ParameterizedTest
    @ValueSource(doubles = {-1, -0x1.6a09e667f3bcdp-1, -0.7, 0, 0.7, 0x1.6a09e667f3bcdp-1, 1})
    void phasesAgreeNear(double centre) {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < COUNT; i++) {
            agree(centre + Math.scalb(random.nextDouble() - 0.5, -random.nextInt(54)));
            agree(centre + (random.nextInt(4_001) - 2_000) * 0x1p-53);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, -1, 0, -0.0, Double.MIN_VALUE, -Double.MIN_VALUE, 0x1.0000000000001p0, -2, Double.NaN,
        Double.POSITIVE_INFINITY})
    void phasesAgreeAt(double x) {
        agree(x);
        assertEquals(Acos.accurate(x), Acos.acos(x, Acos.sine(x), Acos.sineTail(x), Acos.place(x)));
    }

    private static void agree(double x) {
        assertEquals(Acos.accurate(x), Acos.acos(x), () -> Double.toHexString(x));
    }
}
