package io.rivulet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The processor that a run is made on, and the widest of its vectors that Rivulet's loops use: tables of machines that differ in it
 * have little in common.
 *
 * @param model   what it calls itself
 * @param vectors the name of the instruction set, or nothing if that is unknown
 */
record Processor(String model, String vectors) {

    private static final Path INFO = Path.of("/proc/cpuinfo");

    /** The one that this runs on. */
    static Processor here() throws IOException {
        if (!Files.isReadable(INFO)) {
            return new Processor(System.getProperty("os.arch"), "");
        }
        List<String> info = Files.readAllLines(INFO);
        List<String> flags = List.of(value(info, "flags").split(" +"));
        return new Processor(value(info, "model name"),
            flags.contains("avx512dq") ? "AVX-512" : flags.contains("avx2") ? "AVX2" : "");
    }

    private static String value(List<String> info, String key) {
        return info.stream().filter(line -> line.startsWith(key)).map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst().orElse("unknown");
    }

    /** For the tables. */
    String description() {
        return vectors.isEmpty() ? model : model + " with " + vectors;
    }

    /** For the names of files, which a machine of another kind does not overwrite. */
    String suffix() {
        return vectors.isEmpty() ? "" : "-" + vectors.toLowerCase(Locale.ROOT).replace("-", "");
    }
}
