package io.rivulet.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** Where and when a run was made. */
final class Circumstances {

    static final String JDK = "JDK";
    static final String UNCONFIRMED = "not confirmed";

    private Circumstances() {
    }

    static void describe(Map<String, String> circumstances, String numpy) throws IOException, InterruptedException {
        circumstances.put("date", LocalDate.now().toString());
        circumstances.put(JDK, Runtime.version().toString());
        circumstances.put("NumPy", numpy.replace("NumPy ", ""));
        circumstances.put("CPU", cpu());
        circumstances.put("cores", "" + Runtime.getRuntime().availableProcessors());
        circumstances.put("commit", commit());
    }

    private static String cpu() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(info)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(info).stream().filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst().orElse("unknown");
    }

    private static String commit() throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
            String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? answer : "unknown";
        } catch (IOException e) {
            return "unknown";
        }
    }
}
