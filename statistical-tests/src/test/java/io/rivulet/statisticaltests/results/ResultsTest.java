package io.rivulet.statisticaltests.results;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.statisticaltests.results.Run.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts, what is systematic, and the page made of them. */
class ResultsTest {

    @TempDir
    private Path folder;

    @Test
    void passesOnlyWhenEverythingRanAndNothingFailed() throws IOException {
        write("SmallCrush", 0, 1, small(0.5));
        assertEquals(Verdict.PASSED, onlyRun().verdict());
        assertEquals(0, VerdictCommand.exitCode(Results.read(folder).runs()));
    }

    @Test
    void aFailureFails() throws IOException {
        for (double p : new double[] {0, 9e-11, 1 - 9e-11, 1}) {
            Path file = write("SmallCrush", 0, 1, small(p));
            assertEquals(Verdict.FAILED, onlyRun().verdict(), p + "");
            assertEquals(1, VerdictCommand.exitCode(Results.read(folder).runs()));
            Files.delete(file);
        }
    }

    @Test
    void aSuspicionIsNoFailure() throws IOException {
        for (double p : new double[] {1e-10, 9e-4, 1 - 9e-4}) {
            Path file = write("SmallCrush", 0, 1, small(p));
            assertEquals(Verdict.PASSED, onlyRun().verdict(), p + "");
            assertEquals(1, onlyRun().suspicious().count());
            Files.delete(file);
        }
    }

    @Test
    void aBatteryWithMissingStatisticsIsIncomplete() throws IOException {
        write("SmallCrush", 0, 1, Arrays.copyOf(small(0.5), 14));
        assertEquals(Verdict.INCOMPLETE, onlyRun().verdict());
        assertEquals(2, VerdictCommand.exitCode(Results.read(folder).runs()));
    }

    @Test
    void crushIsIncompleteUntilItsLastTest() throws IOException {
        for (int test = 1; test <= 95; test++) {
            write("Crush", test, 1, test <= 48 ? new double[] {0.5, 0.5} : new double[] {0.5});
        }
        assertEquals(Verdict.INCOMPLETE, onlyRun().verdict());
        write("Crush", 96, 1, 0.5);
        assertEquals(Verdict.PASSED, onlyRun().verdict());
        Path truncated = write("Crush", 96, 2, 0.5);
        List<String> lines = Files.readAllLines(truncated);
        Files.write(truncated, lines.subList(0, lines.size() - 3));
        assertEquals(2, VerdictCommand.exitCode(Results.read(folder).runs()));
    }

    /** The batteries whose number of statistics depends on options. */
    @Test
    void aTruncatedFileIsNoPassEither() throws IOException {
        Path file = write("Alphabit", 0, 1, 0.5, 0.5);
        assertEquals(Verdict.PASSED, onlyRun().verdict());
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 5));
        assertEquals(Verdict.INCOMPLETE, onlyRun().verdict());
    }

    @Test
    void noRunIsNoPass() throws IOException {
        assertEquals(2, VerdictCommand.exitCode(Results.read(folder).runs()));
    }

    @Test
    void systematicIsWhatEverySeedShows() throws IOException {
        double[] both = small(0);
        both[6] = 1e-5;
        write("SmallCrush", 0, 1, both);
        assertTrue(Results.systematic(Results.read(folder).runs()).isEmpty(), "one run shows nothing");
        write("SmallCrush", 0, 2, small(0));
        assertEquals(List.of("RandomWalk1 D"),
            Results.systematic(Results.read(folder).runs()).stream().map(Object::toString).toList());
        write("SmallCrush", 0, 3, small(0.5));
        assertTrue(Results.systematic(Results.read(folder).runs()).isEmpty());
    }

    @Test
    void aSeedThatDidNotRunATestSaysNothingOfIt() throws IOException {
        write("Crush", 71, 1, 1);
        write("Crush", 72, 1, 1);
        write("Crush", 71, 2, 1);
        assertEquals(List.of("71 RandomWalk1 A"),
            Results.systematic(Results.read(folder).runs()).stream().map(Object::toString).toList());
    }

    @Test
    void thePageShowsEverySuspicion() throws IOException {
        write("SmallCrush", 0, 1, small(2.5e-4));
        write("Crush", 71, 1, 1);
        Results results = Results.read(folder);
        String page = new Tables(results).page("plot.svg");
        assertTrue(page.contains("| PCG64 | low-first | spawned-4 | 1 | 1 of 1 | 15 | 0 | 1 | 0.0 | – | 0.00 | 0 | passed |"),
            page);
        assertTrue(page.contains("| PCG64 | low-first | spawned-4 | 1 | 1 of 96 | 1 | 1 | 1 |"), page);
        assertTrue(page.contains("| SmallCrush | PCG64 | low-first | spawned-4 | 1 | RandomWalk1 D | 0.00025 | suspicious |"), page);
        assertTrue(page.contains("| Crush | PCG64 | low-first | spawned-4 | 1 | 71 RandomWalk1 A | 1 | failure |"), page);
        String plot = Plot.of(results);
        assertTrue(plot.contains("SmallCrush: 15") && plot.contains("Crush: 1<"), plot);
    }

    @Test
    void thePlotLeavesControlsOut() throws IOException {
        write("SmallCrush", 0, 1, small(0.25));
        Path control = write("SmallCrush", 0, 2, small(0));
        Files.writeString(control, Files.readString(control).replace("spawned-4", "copies-2"));
        double[] expected = small(0.25);
        Arrays.sort(expected);
        assertArrayEquals(expected, Plot.sorted(Results.read(folder), Battery.SmallCrush));
    }

    private Run onlyRun() throws IOException {
        List<Run> runs = Results.read(folder).runs();
        assertEquals(1, runs.size());
        return runs.get(0);
    }

    private Path write(String battery, int test, long seed, double... values) throws IOException {
        return RawFiles.write(folder, RawFiles.lines(battery, test, seed, values));
    }

    /** As many p-values as SmallCrush has, one of them given. */
    private static double[] small(double one) {
        double[] values = new double[15];
        Arrays.fill(values, 0.5);
        values[3] = one;
        return values;
    }
}
