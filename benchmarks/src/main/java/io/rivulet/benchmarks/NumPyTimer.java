package io.rivulet.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One Python process that times NumPy expressions, so that both sides of a row are measured within seconds. */
final class NumPyTimer implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream questions;
    private final String version;

    private NumPyTimer(Process process) throws IOException {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.version = answers.readLine();
        if (version == null) {
            throw new IOException("python3 with NumPy is needed for the comparison");
        }
    }

    static NumPyTimer start(Path script, Settings settings) throws IOException {
        return new NumPyTimer(new ProcessBuilder("python3", script.toString(), "" + settings.numpyWarmUpSeconds(),
            "" + settings.numpyWindowSeconds(), "" + settings.numpyWindows())
            .redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    String version() {
        return version;
    }

    /** Nanoseconds a value, in the fastest window. */
    double time(Kind kind, int n, int values, String expression) throws IOException {
        return Double.parseDouble(ask("time", kind, n, expression)) / values;
    }

    /** The sum of what an expression draws, each value times its place. */
    double sum(Kind kind, int n, String expression) throws IOException {
        return Double.parseDouble(ask("sum", kind, n, expression));
    }

    private String ask(String what, Kind kind, int n, String expression) throws IOException {
        questions.println(String.join("\t", what, kind.name(), "" + n, expression));
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("NumPy could not run " + expression);
        }
        return answer;
    }

    @Override
    public void close() {
        questions.close();
        process.destroy();
    }
}
