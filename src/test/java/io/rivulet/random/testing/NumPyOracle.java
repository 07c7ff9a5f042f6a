package io.rivulet.random.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assumptions;

/**
 * NumPy itself, to compare with: one Python process that runs snippets and returns what they assign to {@code result}.
 *
 * <pre>{@code
 * try (NumPyOracle numpy = NumPyOracle.start()) {
 *     double[] expected = numpy.doubles("result = np.random.default_rng(42).normal(0, 1, 1000)");
 * }
 * }</pre>
 *
 * <p>Names assigned by one snippet are there for the next one; {@link #reset()} forgets them. Besides {@code np} a
 * snippet sees the functions of {@code stream_helpers.py}. An exception in Python is an {@link AssertionError} here.
 *
 * <p>Live tests draw from {@link #random()}, which has a fresh seed in every run; the seed is printed, and the system
 * property {@code rivulet.oracle.seed} repeats a run. {@code rivulet.oracle.draws}, a factor, scales their size.
 */
public final class NumPyOracle implements AutoCloseable {

    /** The release that the library's numbers are defined by: later ones have other streams for some methods. */
    private static final String REFERENCE = "2.4.6";

    private static final String SCRIPT = "test/python/numpy_oracle.py";

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream replies;
    private final long seed;

    private record Reply(String type, int count, ByteBuffer body) {
    }

    private NumPyOracle(Process process, long seed) {
        this.process = process;
        this.requests = new DataOutputStream(process.getOutputStream());
        this.replies = new DataInputStream(process.getInputStream());
        this.seed = seed;
    }

    /**
     * Starts Python. Where there is no Python with the reference release of NumPy, the calling test is reported as
     * skipped.
     */
    public static NumPyOracle start() {
        requireReference();
        try {
            Process process = new ProcessBuilder(python(), "-B", ProjectFiles.find(SCRIPT).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String given = System.getProperty("rivulet.oracle.seed");
            long seed = given == null ? new SecureRandom().nextLong() >>> 1 : Long.parseLong(given);
            System.out.println("live oracle: seed=" + seed + ", NumPy " + REFERENCE
                + " (repeat with -Drivulet.oracle.seed=" + seed + ")");
            return new NumPyOracle(process, seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireReference() {
        String version;
        try {
            Process probe = new ProcessBuilder(python(), "-c", "import numpy; print(numpy.__version__)")
                .redirectErrorStream(true).start();
            probe.getOutputStream().close();
            version = new String(probe.getInputStream().readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            version = e.getMessage();
        }
        if (!version.equals(REFERENCE)) {
            String reason = "live oracle: skipped, it needs python3 with NumPy " + REFERENCE
                + ", the reference release; found: " + version;
            System.out.println(reason);
            Assumptions.abort(reason);
        }
    }

    private static String python() {
        return System.getProperty("rivulet.oracle.python", "python3");
    }

    // ------------------------------------------------------------------------------------------- fresh parameters

    /** Always the same numbers for one seed of a run. */
    public SplittableRandom random() {
        return new SplittableRandom(seed);
    }

    /** Numbers for one part of a test, the same whether the other parts run or not. */
    public SplittableRandom random(String part) {
        return new SplittableRandom(seed ^ 0x9E3779B97F4A7C15L * part.hashCode());
    }

    /** A size, scaled by the property. */
    public static int draws(int usual) {
        double factor = Double.parseDouble(System.getProperty("rivulet.oracle.draws", "1"));
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE / 16, usual * factor));
    }

    /** A Python expression for exactly this double. */
    public static String hex(double value) {
        return "float.fromhex('" + Double.toHexString(value) + "')";
    }

    // ------------------------------------------------------------------------------------------- questions

    /** A float64 array, flattened in C order. */
    public double[] doubles(String python) {
        Reply reply = array(python, "float64");
        double[] out = new double[reply.count];
        reply.body.asDoubleBuffer().get(out);
        return out;
    }

    /** A float32 array, flattened in C order. */
    public float[] floats(String python) {
        Reply reply = array(python, "float32");
        float[] out = new float[reply.count];
        reply.body.asFloatBuffer().get(out);
        return out;
    }

    /** An array of any integer type or of bools, flattened in C order: values widened, uint64 as its 64 bits. */
    public long[] longs(String python) {
        Reply reply = array(python, "");
        long[] out = new long[reply.count];
        for (int i = 0; i < out.length; i++) {
            out[i] = switch (reply.type) {
                case "int64", "uint64" -> reply.body.getLong();
                case "int32" -> reply.body.getInt();
                case "uint32" -> reply.body.getInt() & 0xFFFF_FFFFL;
                case "int16" -> reply.body.getShort();
                case "uint16" -> reply.body.getShort() & 0xFFFF;
                case "int8" -> reply.body.get();
                case "uint8", "bool" -> reply.body.get() & 0xFF;
                default -> throw new AssertionError("integers asked for, NumPy has " + reply.type + ": " + python);
            };
        }
        return out;
    }

    /** The little-endian bytes of any array, or a {@code bytes} object. */
    public byte[] bytes(String python) {
        Reply reply = array(python, "");
        byte[] out = new byte[reply.body.remaining()];
        reply.body.get(out);
        return out;
    }

    /** A string. */
    public String text(String python) {
        return UTF_8.decode(ask(python, 'T')).toString();
    }

    /** A dictionary, for instance a bit generator's state: integers are Long or BigInteger, arrays are lists. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> dictionary(String python) {
        return (Map<String, Object>) TinyJson.read(text(python));
    }

    /** Runs statements that have no result. */
    public void run(String python) {
        text(python + "\nresult = ''");
    }

    /** Forgets all names that earlier snippets assigned. */
    public void reset() {
        text("reset");
    }

    private Reply array(String python, String type) {
        ByteBuffer body = ask(python, 'A');
        StringBuilder head = new StringBuilder();
        for (char c = (char) body.get(); c != '\n'; c = (char) body.get()) {
            head.append(c);
        }
        String[] fields = head.toString().split(" ");
        if (!fields[0].startsWith(type)) {
            throw new AssertionError(type + " asked for, NumPy has " + fields[0] + ": " + python);
        }
        int count = 1;
        for (int i = 1; i < fields.length; i++) {
            count *= Integer.parseInt(fields[i]);
        }
        return new Reply(fields[0], count, body.slice().order(ByteOrder.LITTLE_ENDIAN));
    }

    private synchronized ByteBuffer ask(String python, char kind) {
        try {
            byte[] request = python.getBytes(UTF_8);
            requests.writeInt(Integer.reverseBytes(request.length));
            requests.write(request);
            requests.flush();
            char got = (char) replies.readUnsignedByte();
            byte[] body = replies.readNBytes((int) Long.reverseBytes(replies.readLong()));
            if (got != kind) {
                String problem = got == 'E' ? new String(body, UTF_8) : "another kind of result";
                throw new AssertionError(problem + "\nin:\n" + python);
            }
            return ByteBuffer.wrap(body);
        } catch (IOException e) {
            throw new UncheckedIOException("the NumPy process has died", e);
        }
    }

    @Override
    public void close() {
        try {
            requests.close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
