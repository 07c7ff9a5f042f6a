package io.rivulet.statisticaltests.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.statisticaltests.results.PValue.Statistic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A raw file counts only when it is whole. */
class RawResultTest {

    @TempDir
    private Path folder;

    @Test
    void readsACompleteFile() throws IOException {
        RawResult result = RawResult.read(RawFiles.write(folder, RawFiles.lines("Crush", 71, 3, 0.25, 1e-11)));
        assertTrue(result.complete());
        assertEquals(Battery.Crush, result.head().battery());
        assertEquals(71, result.head().test());
        assertEquals(3, result.head().baseSeed());
        assertEquals("spawned-4", result.head().streams());
        assertEquals(List.of(new PValue(new Statistic(71, 1, "RandomWalk1 A"), 0.25),
            new PValue(new Statistic(71, 2, "RandomWalk1 B"), 1e-11)), result.pValues());
        assertEquals(1000, result.bytes());
        assertEquals(1.5, result.seconds());
    }

    /** Cut after any line but the last: never complete, and no p-value of it is kept. */
    @Test
    void aTruncatedFileIsIncomplete() throws IOException {
        List<String> lines = RawFiles.lines("SmallCrush", 0, 1, 0.25, 0.5);
        int head = lines.indexOf("--- what the battery said");
        for (int kept = 0; kept < lines.size(); kept++) {
            Path file = RawFiles.write(folder, lines.subList(0, kept));
            if (kept <= head) {
                assertThrows(IOException.class, () -> RawResult.read(file), kept + " lines");
            } else {
                RawResult result = RawResult.read(file);
                assertFalse(result.complete(), kept + " lines");
                assertTrue(result.pValues().isEmpty(), kept + " lines");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"exit: 0,exit: 3", "exit: 0,exit: 70", "exit: 0,exits: 0", "statistics 2,statistics 3", "statistics 2,nothing",
        "p-value 1 0.25,p-value 1 -1.0", "p-value 1 0.25,p-value 1 NaN", "p-value 1 0.25,p-value 1 1.5",
        "p-value 1 0.25,p-value 1 what", "p-value 1 0.25,no-value 1 0.25"})
    void aFileThatIsNotSoundIsIncomplete(String sound, String spoiled) throws IOException {
        assertFalse(spoil(line -> line.replace(sound, spoiled)).complete());
    }

    @Test
    void withoutAPValueNothingIsComplete() throws IOException {
        assertFalse(RawResult.read(RawFiles.write(folder, RawFiles.lines("SmallCrush", 0, 1))).complete());
    }

    private RawResult spoil(UnaryOperator<String> change) throws IOException {
        List<String> lines = RawFiles.lines("SmallCrush", 0, 1, 0.25, 0.5);
        List<String> changed = lines.stream().map(change).collect(Collectors.toList());
        assertFalse(lines.equals(changed));
        return RawResult.read(RawFiles.write(folder, changed));
    }
}
