package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The README's ten lines print what it says, which is what NumPy 2.4.6 prints for the same calls. */
class ReadmeTest {

    @Test
    void tenLines() {
        Generator rng = Generator.defaultRng(42);
        assertEquals(0.7739560485559633, rng.random());
        assertArrayEquals(new double[] {-1.0399841062404955, 0.7504511958064572, 0.9405647163912139},
            rng.normal(0, 1, 3));
        assertArrayEquals(new long[] {2, 0, 5, 9, 7}, rng.integers(0, 10, 5));
        assertArrayEquals(new byte[] {47, 13, -38, -62}, rng.integers(0, 256, 4, DType.UINT8));
        assertArrayEquals(new long[] {9, 7, 5}, rng.choice(10, 3, Choice.WITHOUT_REPLACEMENT));
        assertArrayEquals(new long[] {3, 0, 2, 4, 1}, rng.permutation(5));
        List<Generator> workers = rng.spawn(8);
        assertEquals(2.922447658974054, workers.get(3).standardExponential());
        Map<String, Object> state = rng.bitGenerator().state().toMap();
        assertEquals(Map.of("state", new BigInteger("276960325314371721365166833729861537795"),
            "inc", new BigInteger("332724090758049132448979897138935081983")), state.get("state"));
        assertEquals(1L, state.get("has_uint32"));
        assertEquals(2765379633L, state.get("uinteger"));
    }
}
