package io.rivulet.examples.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.SeedSequence;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against what {@code python/golden.py} computed with the NumPy version named in the file's head. */
class GoldenTest {

    private static final BigInteger SEED = new BigInteger("314159265358979323846");
    private static final int RESAMPLES = 2_500;

    static Stream<String> lines() throws IOException {
        try (InputStream in = GoldenTest.class.getResourceAsStream("golden.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void resamplesAreNumPys(String line) throws InputException {
        String[] golden = line.split(" ");
        Bootstrap bootstrap = new Bootstrap(Sample.michelson(null).values(),
            Statistic.valueOf(golden[0].toUpperCase(Locale.ROOT)), Bits.valueOf(golden[1].toUpperCase(Locale.ROOT)),
            SeedSequence.of(SEED));
        double[] resampled = bootstrap.resample(RESAMPLES, new Workers(2), done -> { });
        assertEquals(Double.parseDouble(golden[2]), resampled[0]);
        assertEquals(Double.parseDouble(golden[3]), resampled[1_000]);
        assertEquals(Double.parseDouble(golden[4]), resampled[RESAMPLES - 1]);
        assertEquals(golden[5], RawDoubles.sha256(resampled));
    }
}
