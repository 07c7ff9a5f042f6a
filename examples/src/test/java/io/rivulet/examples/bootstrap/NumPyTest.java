package io.rivulet.examples.bootstrap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Against {@code python/bootstrap.py}, with a fresh seed on every run; skipped without a python3 that has NumPy. */
class NumPyTest {

    private static final String SCRIPT = Path.of("python", "bootstrap.py").toString();
    private static final String SEED = new BigInteger(100, new SecureRandom()).toString();

    @TempDir
    private Path folder;

    @BeforeAll
    static void requireNumPy() {
        assumeTrue(python("-c", "import numpy; assert numpy.__version__ >= '2'") != null,
            "skipped: there is no python3 with NumPy 2 here");
    }

    @ParameterizedTest
    @MethodSource("io.rivulet.examples.bootstrap.BootstrapTest#everyCombination")
    void theSameBitsAndTheSameReport(Statistic statistic, Bits bits) throws IOException {
        compare("--statistic", statistic.toString(), "--bit-generator", bits.toString());
    }

    @ParameterizedTest
    @EnumSource(Statistic.class)
    void theSameForOtherData(Statistic statistic) throws IOException {
        Path file = folder.resolve("other.csv");
        Files.writeString(file,
            "name,length in m\n\"a, b\",0.1\nc,-0.0\n\nd,1e-3\n# e\nf,2.7182818284590452\ng,-3.3\n");
        compare(file.toString(), "--column", "length in m", "--statistic", statistic.toString(), "--confidence",
            "0.875");
    }

    private void compare(String... options) throws IOException {
        Path ours = folder.resolve("ours");
        Path theirs = folder.resolve("theirs");
        List<String> common = new ArrayList<>(Arrays.asList(options));
        common.addAll(List.of("--seed", SEED, "--resamples", "3456", "--raw"));

        Run java = Run.of(with(common, ours.toString()));
        String python = python(with(List.of(SCRIPT), with(common, theirs.toString())));

        String repeat = "options " + common;
        assertEquals(0, java.code(), repeat);
        assertArrayEquals(Files.readAllBytes(theirs), Files.readAllBytes(ours), repeat);
        assertEquals(python, java.out(), repeat);
    }

    private static String[] with(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    /** What a Python run prints; null if it fails or there is no Python. */
    private static String python(String... args) {
        try {
            Process process = new ProcessBuilder(with(List.of("python3"), args))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0
                ? out.replace(System.lineSeparator(), "\n") : null;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
