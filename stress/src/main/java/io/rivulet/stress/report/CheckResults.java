package io.rivulet.stress.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Judges a finished run and writes its table; ends with exit code 1 if the run does not prove what it should: a
 * forbidden outcome or an error was seen, a test did not run or has too few samples, a negative control was not broken,
 * or jcstress complained in words only. With exit code 3 if nothing is wrong but that some tests ran too short to tell.
 * {@code stress/run.sh} calls it.
 */
public final class CheckResults {

    private static final String USAGE =
        "usage: CheckResults RESULTS.bin.gz LOG TESTS-REGEX AT-LEAST-SAMPLES MODE SUMMARY.md";

    /** The exit code when the run was only too short for some tests. */
    private static final int TOO_SHORT = 3;

    /** The file, in the working directory, that holds a regular expression for those. */
    private static final String AGAIN = "again.txt";

    private CheckResults() {
    }

    /**
     * Runs the check.
     *
     * @param args see the usage
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 6) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Pattern wanted = Pattern.compile(args[2]);
        List<DeclaredTest> declared = ResultFile.declared().stream()
            .filter(test -> wanted.matcher(test.name()).find()).toList();
        Path results = Path.of(args[0]);
        Map<String, SeenTest> seen = Files.exists(results) ? ResultFile.read(results) : Map.of();
        Verdict verdict = Verdict.of(declared, seen, Files.readAllLines(Path.of(args[1])),
            Runtime.getRuntime().availableProcessors(), Long.parseLong(args[3]));
        String summary = Summary.of(declared, seen, verdict, args[4]);
        Files.writeString(Path.of(args[5]), summary);
        System.out.println(summary);
        if (!verdict.tooShort().isEmpty()) {
            Files.writeString(Path.of(AGAIN), verdict.tooShort().stream().map(test -> Pattern.quote(test.name()))
                .collect(Collectors.joining("|", "^(", ")$")));
            System.exit(TOO_SHORT);
        }
        System.exit(verdict.problems().isEmpty() ? 0 : 1);
    }
}
