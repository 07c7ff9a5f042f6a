package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.testing.BitGenerators;
import io.rivulet.random.testing.LiveTest;
import io.rivulet.random.testing.NumPyOracle;
import io.rivulet.random.testing.StreamProgram;
import io.rivulet.random.testing.TinyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A million values of every kind, in mixed order on one generator: all bits equal, and the final states. */
class LiveSequenceTest extends LiveTest {

    private static final int LARGEST_DRAW = 20_000;

    @Test
    void bothSidesKnowTheSameOperations() {
        assertEquals(numpy.text("result = ' '.join(OPERATIONS)"), String.join(" ", StreamProgram.names()));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void equalsNumPy(BitGenerators kind) {
        long seed = seed();
        long program = seed();
        int values = NumPyOracle.draws(1_000_000);
        numpy.run("rng = generator('" + kind + "', " + seed + ")");
        long[] expected = numpy.longs(
            "result = run_program(rng, " + program + ", " + LARGEST_DRAW + ", values=" + values + ")");
        Generator rng = kind.generator(seed);
        StreamProgram.Run actual = StreamProgram.values(rng, program, LARGEST_DRAW, values);
        for (int i = 0; i < Math.min(expected.length, actual.digests().length); i++) {
            int step = i;
            assertEquals(expected[i], actual.digests()[i],
                () -> kind + "(" + seed + "), program " + program + ", step " + step + ", " + actual.steps().get(step));
        }
        assertEquals(expected.length, actual.digests().length);
        assertEquals(numpy.text("result = canonical(rng.bit_generator.state)"),
            TinyJson.write(rng.bitGenerator().state().toMap()));
    }
}
