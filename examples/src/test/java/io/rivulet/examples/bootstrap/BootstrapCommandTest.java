package io.rivulet.examples.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrapCommandTest {

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("data.csv"), text).toString();
    }

    private static void assertRefused(int code, String message, Run run) {
        assertEquals("bootstrap: " + message + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(code, run.code());
    }

    @Test
    void reportsOnMichelsonByDefault() {
        Run run = Run.of("--resamples", "10000", "--threads", "2");
        assertEquals(0, run.code());
        assertEquals("""
            Michelson 1879: speed of light in air, km/s above 299,000, 100 values
            bootstrap of the standard deviation: 10,000 resamples, pcg64, seed 42
            a child stream for every 1,000 resamples: the same to the last bit for any number of threads

            estimate                  79.010548
            """, run.out().substring(0, run.out().indexOf("bias")));
        assertTrue(run.err().matches("10,000 resamples in [0-9.]+ s on 2 threads: [0-9,]+ resamples per second\n"),
            run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean", "median", "stddev"})
    void standardOutputIsTheSameForAnyNumberOfThreads(String statistic) {
        String one = Run.of("--statistic", statistic, "--resamples", "300000", "--threads", "1").out();
        assertEquals(one, Run.of("--statistic", statistic, "--resamples", "300000", "--threads", "2").out());
        assertEquals(one, Run.of("--statistic", statistic, "--resamples", "300000", "--threads", "7").out());
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
            Arguments.of("--resamples must be in [2, 1000000000], was 0", "--resamples=0"),
            Arguments.of("--resamples must be in [2, 1000000000], was -5", "--resamples=-5"),
            Arguments.of("--confidence must be between 0 and 1, was 1.5", "--confidence=1.5"),
            Arguments.of("--confidence must be between 0 and 1, was NaN", "--confidence=NaN"),
            Arguments.of("--threads must be in [1, 1024], was 0", "--threads=0"),
            Arguments.of("--seed must not be negative, was -1", "--seed=-1"),
            Arguments.of("Invalid value for option '--seed': 'abc' is not an integer", "--seed=abc"),
            Arguments.of("Invalid value for option '--seed': '' is not an integer", "--seed="),
            Arguments.of("Invalid value for option '--confidence': '95%' is not a double", "--confidence=95%"),
            Arguments.of("Invalid value for option '--statistic': expected one of [MEAN, MEDIAN, STDDEV]"
                + " (case-insensitive) but was 'mode'", "--statistic=mode"),
            Arguments.of("Invalid value for option '--bit-generator': expected one of [PCG64, PCG64DXSM, PHILOX, SFC64,"
                + " MT19937] (case-insensitive) but was 'rand'", "--bit-generator=rand"),
            Arguments.of("Invalid value for option '--resamples': '1e6' is not an int", "--resamples=1e6"),
            Arguments.of("Unknown option: '--resample=5'", "--resample=5"),
            Arguments.of("--raw: cannot write to no/such/folder/raw", "--raw=no/such/folder/raw"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void nonsense(String message, String option) {
        assertRefused(2, message, Run.of(option));
    }

    @Test
    void anOutputThatIsAFolderIsRefusedBeforeTheWork() {
        assertRefused(2, "--histogram: cannot write to " + folder,
            Run.of("--histogram", folder.toString()));
    }

    @Test
    void moreResamplesThanTheHeapHolds() {
        Run run = Run.of("--resamples", "1000000000");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("bootstrap: --resamples 1000000000 takes 7629 MiB, too much for a heap of"),
            run.err());
    }

    @Test
    void badFilesAreOneLine() throws IOException {
        assertRefused(1, "missing.csv: no such file", Run.of("missing.csv"));
        String data = file("a,b\n1,2\n3,x\n");
        assertRefused(1, data + ":3: b must be a finite number, was \"x\"", Run.of(data, "--column", "b"));
        assertRefused(1, data + ": no column c; there is a, b", Run.of(data, "--column", "c"));
        assertRefused(1, "michelson.csv: no column c; there is run, experiment, speed", Run.of("--column", "c"));
        assertRefused(1, file("") + ": no data", Run.of(file("")));
        Path latin1 = Files.write(folder.resolve("latin1.csv"), new byte[] {'a', (byte) 0xFC, '\n', '1', '\n'});
        assertRefused(1, latin1 + ": not UTF-8 text", Run.of(latin1.toString()));
    }

    @Test
    void tooFewValues() throws IOException {
        String data = file("1\n2\n");
        assertEquals(0, Run.of(data, "--statistic", "mean", "--resamples", "10").code());
        assertRefused(2, "the standard deviation needs at least 3 values, " + data + " has 2",
            Run.of(data, "--statistic", "stddev"));
    }

    @Test
    void constantDataHaveNoErrorAndADrawableHistogram() throws IOException {
        Path png = folder.resolve("constant.png");
        Run run = Run.of(file("3\n3\n3\n"), "--statistic", "mean", "--resamples", "1000", "--histogram",
            png.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("standard error            0\n"), run.out());
        assertTrue(run.out().contains("95% BCa interval          3 to 3\n"), run.out());
        assertNotNull(ImageIO.read(png.toFile()));
    }

    @Test
    void undefinedBcaIsSaidAndTheHistogramShowsThePercentileInterval() throws IOException {
        Path png = folder.resolve("undefined.png");
        // With this seed both resamples lie on the same side of the estimate.
        Run run = Run.of("--resamples", "2", "--seed", "2", "--histogram", png.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("95% BCa interval          not defined for these resamples\n"), run.out());
        assertNotNull(ImageIO.read(png.toFile()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean", "median", "stddev"})
    void theHistogramIsAPngWithColours(String statistic) throws IOException {
        Path png = folder.resolve("histogram.png");
        assertEquals(0, Run.of("--statistic", statistic, "--resamples", "5000", "--histogram", png.toString()).code());
        BufferedImage image = ImageIO.read(png.toFile());
        assertEquals(1000, image.getWidth());
        int white = 0xFFFFFFFF;
        assertEquals(white, image.getRGB(2, 2));
        assertFalse(image.getRGB(500, 500) == white, "no bars");
    }

    @Test
    void theProgressBarEndsFull() {
        Run run = Run.of(true, "--resamples", "10000");
        assertTrue(run.err().contains("\r[########################################] 100%"), run.err());
        assertTrue(run.err().indexOf("100%") == run.err().lastIndexOf("100%"), run.err());
    }

    @Test
    void version() {
        Run run = Run.of("--version");
        assertEquals(0, run.code());
        assertTrue(run.out().matches("Rivulet bootstrap (\\d+\\.\\d+\\.\\d+.*|\\(not from a jar, .*\\))\n"), run.out());
    }

    @Test
    void help() {
        Run run = Run.of("--help");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("--bit-generator"), run.out());
    }
}
