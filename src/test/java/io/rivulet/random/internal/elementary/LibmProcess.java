package io.rivulet.random.internal.elementary;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** A Python process that computes elementary functions with this machine's C library: see libm_reference.py. */
final class LibmProcess implements AutoCloseable {

    private final Process process;
    private final InputStream answers;
    private final OutputStream requests;
    private final Map<ElementaryFunction, String> reasons = new EnumMap<>(ElementaryFunction.class);

    private LibmProcess(Process process) throws IOException {
        this.process = process;
        this.answers = new BufferedInputStream(process.getInputStream(), 1 << 16);
        this.requests = process.getOutputStream();
        for (int i = 0; i < ElementaryFunction.values().length; i++) {
            String[] line = readLine().split(":", 2);
            reasons.put(ElementaryFunction.valueOf(line[0].toUpperCase(Locale.ROOT)), line[1]);
        }
    }

    /**
     * Starts the process.
     *
     * @throws IOException if there is no python3, or one that cannot run the script
     */
    static LibmProcess start() throws IOException {
        String script;
        try (InputStream in = LibmProcess.class.getResourceAsStream("libm_reference.py")) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return new LibmProcess(new ProcessBuilder("python3", "-c", script)
            .redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** Why this machine's function cannot be the reference; empty if it can. */
    String reasonAgainst(ElementaryFunction function) {
        return reasons.get(function);
    }

    /** The C library's values at points whose arguments follow each other. */
    double[] values(ElementaryFunction function, double[] arguments) throws IOException {
        int count = arguments.length / function.arity;
        String head = function.cName() + " " + function.arity + " " + count + "\n";
        requests.write(head.getBytes(StandardCharsets.US_ASCII));
        ByteBuffer bytes = ByteBuffer.allocate(8 * arguments.length).order(ByteOrder.nativeOrder());
        bytes.asDoubleBuffer().put(arguments);
        requests.write(bytes.array());
        requests.flush();
        byte[] answer = answers.readNBytes(8 * count);
        if (answer.length < 8 * count) {
            throw new EOFException("the Python process ended early; its message is on the error stream");
        }
        double[] values = new double[count];
        ByteBuffer.wrap(answer).order(ByteOrder.nativeOrder()).asDoubleBuffer().get(values);
        return values;
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = answers.read(); c != '\n'; c = answers.read()) {
            if (c < 0) {
                throw new EOFException("python3 cannot run libm_reference.py; its message is on the error stream");
            }
            line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        requests.close();
        process.destroy();
    }
}
