package io.rivulet.statisticaltests.results;

import io.rivulet.statisticaltests.results.Run.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that says whether the runs in a folder passed. */
@Command(name = "verdict", mixinStandardHelpOptions = true, description = "Judges the runs in a folder.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:all passed", "1:a failure", "2:incomplete, or no run at all, and no failure"})
public final class VerdictCommand implements Callable<Integer> {

    @Parameters(description = "The folder of the raw files.")
    private Path folder;

    @Option(names = "--seed", description = "Only the run of this seed.")
    private Long seed;

    /** Made by picocli. */
    public VerdictCommand() {
    }

    @Override
    public Integer call() throws IOException {
        List<Run> runs = Results.read(folder).runs().stream().filter(run -> seed == null || run.seed() == seed).toList();
        for (Run run : runs) {
            System.out.printf("%s %s %s %s, seed %d: %s (%d p-values, %d failures, %d suspicious)%n", run.subject().battery(),
                run.subject().generator(), run.subject().words(), run.subject().streams(), run.seed(), run.verdict(),
                run.pValues().count(), run.failures().count(), run.suspicious().count());
            run.suspicious().forEach(p -> System.out.printf("  %s %s: %s%n", p.isFailure() ? "failure" : "suspicious",
                p.statistic(), p.show()));
        }
        return exitCode(runs);
    }

    static int exitCode(List<Run> runs) {
        if (runs.stream().anyMatch(run -> run.verdict() == Verdict.FAILED)) {
            return 1;
        }
        return runs.isEmpty() || runs.stream().anyMatch(run -> run.verdict() != Verdict.PASSED) ? 2 : 0;
    }
}
