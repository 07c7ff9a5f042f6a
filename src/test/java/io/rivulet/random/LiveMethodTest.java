package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.testing.BitGenerators;
import io.rivulet.random.testing.LittleEndian;
import io.rivulet.random.testing.LiveTest;
import io.rivulet.random.testing.MethodCase;
import io.rivulet.random.testing.MethodCases;
import io.rivulet.random.testing.NumPyOracle;
import io.rivulet.random.testing.Params;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every registered method with fresh parameters against NumPy itself, on all five bit generators. */
class LiveMethodTest extends LiveTest {

    static List<MethodCase> cases() {
        return MethodCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void equalsNumPy(MethodCase method) {
        // Split by name: a case has the same parameters whether the others run or not.
        SplittableRandom own = numpy.random(method.name());
        for (BitGenerators kind : BitGenerators.values()) {
            for (int round = 0; round < 3; round++) {
                compare(method, kind, own.nextLong() >>> 1, method.randomParams(own));
            }
        }
    }

    private static void compare(MethodCase method, BitGenerators kind, long seed, Params params) {
        int n = method.count(NumPyOracle.draws(20_000));
        String call = method.call(params);
        String what = kind + "(" + seed + "), n=" + n + ": " + call;
        numpy.run("rng = generator('" + kind + "', " + seed + "); n = " + n);
        byte[] expected = numpy.bytes("result = " + call);
        Generator rng = kind.generator(seed);
        Object actual = method.draw(rng, params, n);
        byte[] got = LittleEndian.bytes(actual);
        if (!Arrays.equals(expected, got)) {
            int element = Arrays.mismatch(expected, got) / LittleEndian.elementSize(actual);
            int from = element * LittleEndian.elementSize(actual);
            int to = from + LittleEndian.elementSize(actual);
            assertEquals(expected.length, got.length, () -> "bytes of " + what);
            assertArrayEquals(Arrays.copyOfRange(expected, from, to), Arrays.copyOfRange(got, from, to),
                () -> "bytes of element " + element + " of " + what);
        }
        assertArrayEquals(numpy.longs("result = afterwards(rng)"),
            new long[] {rng.nextInt() & 0xFFFF_FFFFL, rng.bitGenerator().randomRaw()}, () -> "stream after " + what);
    }
}
