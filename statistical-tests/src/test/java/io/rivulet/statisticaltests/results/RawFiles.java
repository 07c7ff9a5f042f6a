package io.rivulet.statisticaltests.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes raw files as run.sh does. */
final class RawFiles {

    private RawFiles() {
    }

    static List<String> lines(String battery, int test, long seed, double... values) {
        List<String> lines = new ArrayList<>(List.of("battery: " + battery, "test: " + test, "generator: PCG64",
            "words: low-first", "streams: spawned-4", "base seed: " + seed, "seed: " + (seed * 1000 + test), "version: 1",
            "commit: abc", "jdk: 17", "cpu: any", "date: 2026-01-01T00:00:00Z", "--- what the battery said",
            "p-value of test                       :    0.52", "p-value of test : eps"));
        for (int i = 0; i < values.length; i++) {
            lines.add("p-value " + (i + 1) + " " + values[i] + " RandomWalk1 " + (char) ('A' + i));
        }
        lines.addAll(List.of("statistics " + values.length, "bytes 1000", "--- end", "exit: 0", "producer: 141",
            "bytes: 1000", "seconds: 1.5"));
        return lines;
    }

    static Path write(Path folder, List<String> lines) throws IOException {
        Path file = Files.createTempFile(folder, "raw", ".txt");
        return Files.write(file, lines);
    }
}
