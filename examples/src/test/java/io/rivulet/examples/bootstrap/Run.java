package io.rivulet.examples.bootstrap;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command.
 *
 * @param code its exit code
 * @param out  what it wrote to standard output, with LF for line ends
 * @param err  what it wrote to standard error, likewise
 */
record Run(int code, String out, String err) {

    static Run of(String... args) {
        return of(false, args);
    }

    static Run of(boolean watched, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = BootstrapCommand.run(new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8), watched, args);
        return new Run(code, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
