package io.rivulet.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures one group in a JVM of its own, for the rows of arrays: many of them one after the other in one JVM, as in a
 * long-running program, instead of a fork with all its pollution for each.
 */
final class GroupRun {

    private static final String MARK = "measured\t";

    private GroupRun() {
    }

    /** Starts the JVM and hands on what it measures, each of these numbers once. */
    static void inOwnJvm(Group group, List<Cell> cells, Settings settings, Path script, Progress progress)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xms2g", "-Xmx2g"));
        if (!settings.quick()) {
            command.add("-XX:+AlwaysPreTouch");
            if (System.getProperty("os.name").equals("Linux")) {
                // NumPy asks Linux for huge pages for its arrays (numpy_madvise_hugepage); so does the JVM if it is told to.
                command.add("-XX:+UseTransparentHugePages");
            }
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), GroupRun.class.getName(), group.name(),
            script.toString()));
        if (settings.quick()) {
            command.add(Settings.QUICK);
        }
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (PrintStream names = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8)) {
            cells.forEach(cell -> names.println(name(cell)));
        }
        try (BufferedReader lines = new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(MARK)) {
                    String[] fields = line.split("\t");
                    progress.add(group.name(), fields[1], fields[2], Double.parseDouble(fields[3]));
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("the run of " + group.name() + " failed");
        }
    }

    /**
     * The other end. Reads the names of the numbers from the standard input.
     *
     * @param args the group, the Python script, and {@code --quick} where that is wanted
     * @throws Exception if something cannot be measured
     */
    public static void main(String[] args) throws Exception {
        Settings settings = new Settings(args.length > 2 && args[2].equals(Settings.QUICK));
        if (!settings.quick()) {
            Pollution.longStreams();
        }
        try (Stopwatch stopwatch = new Stopwatch(settings, Path.of(args[1]));
                BufferedReader names = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            Group group = Groups.named(args[0]);
            Map<String, Cell> cells = new HashMap<>();
            group.cells().forEach(cell -> cells.put(name(cell), cell));
            for (String line = names.readLine(); line != null; line = names.readLine()) {
                System.out.println(MARK + line + "\t" + cells.get(line).task().measure(stopwatch));
            }
        }
    }

    private static String name(Cell cell) {
        return cell.row() + "\t" + cell.column();
    }
}
