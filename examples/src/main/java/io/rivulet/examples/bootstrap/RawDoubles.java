package io.rivulet.examples.bootstrap;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Doubles as little-endian bytes, which {@code numpy.fromfile(name, "<f8")} reads. */
final class RawDoubles {

    private static final int CHUNK = 1_024;

    private RawDoubles() {
    }

    static void write(double[] values, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(values, out);
        }
    }

    static String sha256(double[] values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            write(values, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(double[] values, OutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int from = 0; from < values.length; from += CHUNK) {
            int count = Math.min(CHUNK, values.length - from);
            bytes.asDoubleBuffer().put(values, from, count);
            out.write(bytes.array(), 0, count * Double.BYTES);
        }
    }
}
