package io.rivulet.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures one group in a JVM of its own, for the rows of arrays: many of them one after the other in one JVM, as in a
 * long-running program, instead of a fork with all its pollution for each.
 */
final class GroupRun {

    private static final String MARK = "measured\t";

    private GroupRun() {
    }

    /** Starts a JVM, which measures its share of the rounds, and hands on what it measures. */
    static void inOwnJvm(Group group, Settings settings, Path script, String pattern, Progress progress)
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
            script.toString(), pattern));
        if (settings.quick()) {
            command.add(Settings.QUICK);
        }
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
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
     * The other end.
     *
     * @param args the group, the Python script, the pattern, and {@code --quick} where that is wanted
     * @throws Exception if something cannot be measured
     */
    public static void main(String[] args) throws Exception {
        Settings settings = new Settings(args.length > 3 && args[3].equals(Settings.QUICK));
        if (!settings.quick()) {
            Pollution.longStreams();
        }
        try (Stopwatch stopwatch = new Stopwatch(settings, Path.of(args[1]))) {
            Group group = Groups.named(args[0]);
            Rounds.measure(group.matching(args[2]), settings.rounds(group) / settings.jvms(), stopwatch,
                (cell, ns) -> System.out.println(MARK + cell.row() + "\t" + cell.column() + "\t" + ns));
        }
    }
}
