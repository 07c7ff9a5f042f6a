package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.testing.GoldenFile;
import io.rivulet.random.testing.LittleEndian;
import io.rivulet.random.testing.StreamProgram;
import io.rivulet.random.testing.Streams;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Long programs of mixed draws on one object, against what NumPy drew. */
class SequenceGoldenTest {

    private static final String FILE = "sequences.txt";

    @Test
    void operationsAreThoseOfTheGoldenData() {
        String names = GoldenFile.lines(FILE, "operations").get(0).text("names");
        assertEquals(names, String.join(",", StreamProgram.names()));
    }

    @Test
    void mixedPrograms() {
        for (GoldenFile.Line line : GoldenFile.lines(FILE, "program")) {
            Generator rng = new Generator(line.generator().seeded(line.seeds()));
            StreamProgram.Run run = StreamProgram.steps(rng, line.big("program").longValue(), line.integer("largest"),
                line.integer("steps"));
            String[] checkpoints = line.text("checkpoints").split(",");
            for (int i = 0; i < checkpoints.length; i++) {
                int steps = 100 * (i + 1);
                assertEquals(checkpoints[i],
                    LittleEndian.sha256(Arrays.copyOf(run.digests(), steps)).substring(0, 12),
                    () -> "within the hundred steps before " + steps + " of " + line);
            }
            assertEquals(Streams.outcome(line), Streams.outcome(rng), line::toString);
        }
    }
}
