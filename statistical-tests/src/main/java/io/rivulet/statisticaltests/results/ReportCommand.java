package io.rivulet.statisticaltests.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command that turns raw files into the documentation's tables. */
@Command(name = "report", mixinStandardHelpOptions = true,
    description = "Writes statistical-quality-results.md and its picture from the raw files.")
public final class ReportCommand implements Callable<Integer> {

    private static final String PAGE = "statistical-quality-results.md";
    private static final String PICTURE = "statistical-quality-results.svg";

    @Parameters(index = "0", description = "The folder of the raw files.")
    private Path raw;

    @Parameters(index = "1", description = "The folder to write to.")
    private Path docs;

    /** Made by picocli. */
    public ReportCommand() {
    }

    @Override
    public Integer call() throws IOException {
        Results results = Results.read(raw);
        Files.writeString(docs.resolve(PAGE), new Tables(results).page(PICTURE), StandardCharsets.UTF_8);
        Files.writeString(docs.resolve(PICTURE), Plot.of(results), StandardCharsets.UTF_8);
        System.out.println(results.runs().size() + " runs in " + docs.resolve(PAGE));
        return 0;
    }
}
