package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.testing.GoldenFile;
import io.rivulet.random.testing.LittleEndian;
import io.rivulet.random.testing.Streams;
import io.rivulet.random.testing.TinyJson;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** State dictionaries that NumPy saved in the middle of a stream, with the numbers that followed there. */
class StateGoldenTest {

    private static final String FILE = "states.txt";

    @Test
    void restoredStatesContinueAsInNumPy() {
        for (GoldenFile.Line line : GoldenFile.lines(FILE, "state")) {
            BitGenerator bits = line.generator().seeded(1);
            bits.randomRaw(17);
            bits.restore(saved(line));
            assertContinues(line, new Generator(bits));
        }
    }

    @Test
    void savedStatesEqualNumPys() {
        for (GoldenFile.Line line : GoldenFile.lines(FILE, "state")) {
            Generator rng = Streams.moved(line.generator().seeded(line.seeds()), line.integer("draws"),
                line.integer("half") == 1);
            BitGeneratorState state = rng.bitGenerator().state();
            assertEquals(saved(line), state.toMap(), line::toString);
            assertEquals(BitGeneratorState.fromMap(saved(line)), state, line::toString);
            assertContinues(line, rng);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> saved(GoldenFile.Line line) {
        return (Map<String, Object>) TinyJson.read(line.text("saved"));
    }

    private static void assertContinues(GoldenFile.Line line, Generator rng) {
        long[] values = Streams.mixture(rng, line.text("script"));
        assertEquals(line.text("first"), Streams.first(values, 6), line::toString);
        assertEquals(line.text("sha256"), LittleEndian.sha256(values), line::toString);
        assertEquals(Streams.outcome(line), Streams.outcome(rng), line::toString);
    }
}
