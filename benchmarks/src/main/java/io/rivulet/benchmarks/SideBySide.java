package io.rivulet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures every {@link Group} in Java and in NumPy, number by number on the same machine, and writes the tables, the
 * chart and the raw numbers: {@code benchmarks/run.sh} is the command.
 */
public final class SideBySide {

    /** What has been measured so far is written there after each group, for a run that is stopped; docs keep complete tables only. */
    private static final Path SO_FAR = Path.of("benchmarks", "target", "performance");

    private SideBySide() {
    }

    /**
     * Runs the comparison.
     *
     * @param args the folder to write to, the Python script, and optionally {@code --quick}, {@code --open} or {@code --again},
     *             and a regular expression that picks rows or groups
     * @throws Exception if NumPy cannot be run, a benchmark fails or a file cannot be written
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Path script = Path.of(args[1]);
        List<String> options = List.of(args).subList(2, args.length);
        Settings settings = new Settings(options.contains(Settings.QUICK));
        Assignment assignment = Assignment.of(options);
        Results results = assignment.way() == Assignment.Way.FRESH
            ? new Results()
            : Results.read(folder.resolve(fileName() + ".csv"));
        measure(results, settings, script, assignment);
        write(results, folder);
        System.out.println("Wrote " + folder.resolve(fileName()) + ".md, .svg and .csv");
    }

    private static void write(Results results, Path folder) throws IOException {
        Files.createDirectories(folder);
        String name = fileName();
        results.write(folder.resolve(name + ".csv"));
        Files.writeString(folder.resolve(name + ".md"), Report.markdown(results));
        Files.writeString(folder.resolve(name + ".svg"), Report.chart(results));
    }

    /** Without its ending: tables of another JDK, or of a processor with other vectors, are other files. */
    static String fileName() throws IOException {
        return "performance-jdk" + Runtime.version().feature() + Processor.here().suffix();
    }

    private static void measure(Results results, Settings settings, Path script, Assignment assignment) throws Exception {
        Map<Group, List<Cell>> plan = new LinkedHashMap<>();
        Groups.all().forEach(group -> plan.put(group, assignment.cells(group, results)));
        int planned = plan.entrySet().stream().mapToInt(e -> e.getValue().size() * settings.leastRounds(e.getKey())).sum();
        if (planned == 0) {
            throw new IllegalArgumentException("there are no " + assignment);
        }
        if (assignment.way() == Assignment.Way.AGAIN) {
            plan.forEach((group, cells) -> cells.forEach(cell -> results.forget(group.name(), cell.row())));
        }
        Progress progress = new Progress(results, planned);
        try (Stopwatch stopwatch = new Stopwatch(settings, script)) {
            Circumstances.describe(results.circumstances(), stopwatch.numpyVersion(), assignment);
            for (Map.Entry<Group, List<Cell>> part : plan.entrySet()) {
                Group group = part.getKey();
                Rounds.measure(group, part.getValue(), settings, progress, cells -> {
                    if (group.sharesJvm()) {
                        GroupRun.inOwnJvm(group, cells, settings, script, progress);
                    } else {
                        for (Cell cell : cells) {
                            progress.add(group.name(), cell.row(), cell.column(), cell.task().measure(stopwatch));
                        }
                    }
                });
                if (!settings.quick()) {
                    results.circumstances().put(Circumstances.UNCONFIRMED, results.unconfirmed());
                }
                write(results, SO_FAR);
            }
        }
    }
}
