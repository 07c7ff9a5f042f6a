package io.rivulet.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures every {@link Group} in Java and in NumPy, number by number on the same machine, and writes the tables, the
 * chart and the raw numbers: {@code benchmarks/run.sh} is the command.
 */
public final class SideBySide {

    private SideBySide() {
    }

    /**
     * Runs the comparison.
     *
     * @param args the folder to write to, the Python script, and optionally {@code --quick} and a regular expression that
     *             picks rows or groups
     * @throws Exception if NumPy cannot be run, a benchmark fails or a file cannot be written
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Path script = Path.of(args[1]);
        List<String> options = List.of(args).subList(2, args.length);
        Settings settings = new Settings(options.contains(Settings.QUICK));
        String pattern = options.stream().filter(option -> !option.startsWith("--")).findFirst().orElse(".*");
        Results results = measure(settings, script, pattern);
        String name = "performance-jdk" + Runtime.version().feature();
        Files.createDirectories(folder);
        results.write(folder.resolve(name + ".csv"));
        Files.writeString(folder.resolve(name + ".md"), Report.markdown(results));
        Files.writeString(folder.resolve(name + ".svg"), Report.chart(results));
        System.out.println("Wrote " + folder.resolve(name) + ".md, .svg and .csv");
    }

    private static Results measure(Settings settings, Path script, String pattern) throws Exception {
        int planned = Groups.all().stream().mapToInt(group -> group.matching(pattern).size() * settings.leastRounds(group)).sum();
        if (planned == 0) {
            throw new IllegalArgumentException("no row matches " + pattern);
        }
        Results results = new Results();
        Progress progress = new Progress(results, planned);
        try (Stopwatch stopwatch = new Stopwatch(settings, script)) {
            Circumstances.describe(results.circumstances(), stopwatch.numpyVersion());
            for (Group group : Groups.all()) {
                Rounds.measure(group, group.matching(pattern), settings, progress, cells -> {
                    if (group.sharesJvm()) {
                        GroupRun.inOwnJvm(group, cells, settings, script, progress);
                    } else {
                        for (Cell cell : cells) {
                            progress.add(group.name(), cell.row(), cell.column(), cell.task().measure(stopwatch));
                        }
                    }
                });
            }
        }
        if (!settings.quick()) {
            results.circumstances().put(Circumstances.UNCONFIRMED, results.unconfirmed());
        }
        return results;
    }
}
