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

    static NumPyTimer start(Path script) throws IOException {
        return new NumPyTimer(new ProcessBuilder("python3", script.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    String version() {
        return version;
    }

    /** Nanoseconds a value, the median over repetitions. */
    double time(String expression, int length) throws IOException {
        questions.println(length + " " + expression);
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("NumPy could not run " + expression);
        }
        return Double.parseDouble(answer);
    }

    @Override
    public void close() {
        questions.close();
        process.destroy();
    }
}
