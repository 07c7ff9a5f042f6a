package io.rivulet.statisticaltests;

import io.rivulet.statisticaltests.results.ReportCommand;
import io.rivulet.statisticaltests.results.VerdictCommand;
import io.rivulet.statisticaltests.stream.WriteCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The Java side of the batteries: writes the streams they test, reads what they found.
 *
 * <pre>{@code
 * java -jar statistical-tests/target/statistical-tests.jar write PCG64 --seed 42 | dieharder -g 200 -a
 * }</pre>
 */
@Command(name = "statistical-tests", mixinStandardHelpOptions = true,
    subcommands = {WriteCommand.class, ReportCommand.class, VerdictCommand.class},
    description = "Writes streams for batteries of statistical tests and reads their results.")
public final class StatisticalTests {

    private StatisticalTests() {
    }

    /**
     * Runs a subcommand.
     *
     * @param args its name and options
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new StatisticalTests()).setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof IllegalArgumentException || e instanceof UnsupportedOperationException) {
                command.getErr().println(e.getMessage());
                return CommandLine.ExitCode.USAGE;
            }
            throw e;
        }).execute(args));
    }
}
