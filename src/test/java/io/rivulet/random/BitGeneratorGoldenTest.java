package io.rivulet.random;

import static io.rivulet.random.testing.GoldenFile.hexes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.testing.BitGenerators;
import io.rivulet.random.testing.GoldenFile;
import io.rivulet.random.testing.LittleEndian;
import io.rivulet.random.testing.Streams;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words, mixtures, jumps and advances of the bit generators, against NumPy's. */
class BitGeneratorGoldenTest {

    private static final String FILE = "bit-generators.txt";

    @Test
    void thousandWordsOfNumPysOwnTestSets() {
        List<GoldenFile.Line> lines = GoldenFile.lines("raw-words.txt", "raw");
        assertEquals(5 * 2 * 1000 / 20, lines.size());
        for (GoldenFile.Line line : lines) {
            BitGenerator bits = line.generator().seeded(line.seeds());
            bits.randomRaw(line.integer("at"));
            assertEquals(line.text("words"), hexes(bits.randomRaw(20)), line::toString);
        }
    }

    @Test
    void wordsOfTwoHundredSeeds() {
        List<GoldenFile.Line> lines = GoldenFile.lines(FILE, "words");
        assertTrue(lines.size() >= 200 * BitGenerators.values().length);
        for (GoldenFile.Line line : lines) {
            long[] words = line.generator().seeded(line.seeds()).randomRaw(1000);
            assertEquals(line.text("first"), Streams.first(words, 4), line::toString);
            assertEquals(line.text("sha256"), LittleEndian.sha256(words), line::toString);
        }
    }

    @Test
    void doublesFloatsHalvesAndWordsMixed() {
        for (GoldenFile.Line line : GoldenFile.lines(FILE, "mixture")) {
            Generator rng = new Generator(line.generator().seeded(line.seeds()));
            long[] values = Streams.mixture(rng, line.text("script"));
            assertEquals(line.text("first"), Streams.first(values, 6), line::toString);
            assertEquals(line.text("sha256"), LittleEndian.sha256(values), line::toString);
            assertEquals(Streams.outcome(line), Streams.outcome(rng), line::toString);
        }
    }

    @Test
    void jumps() {
        for (GoldenFile.Line line : GoldenFile.lines(FILE, "jump")) {
            Generator start = started(line);
            String before = Streams.fingerprint(start.bitGenerator());
            BitGenerator bits = start.bitGenerator();
            for (BigInteger jumps : line.list("jumps")) {
                bits = (BitGenerator) ((Jumpable<?>) bits).jumped(jumps.longValueExact());
                bits.randomRaw(line.has("between") ? 1 : 0);
            }
            assertEquals(Streams.outcome(line), Streams.outcome(new Generator(bits)), line::toString);
            assertEquals(before, Streams.fingerprint(start.bitGenerator()), () -> "the original moved: " + line);
        }
    }

    @Test
    void advances() {
        for (GoldenFile.Line line : GoldenFile.lines(FILE, "advance")) {
            Generator rng = started(line);
            Object self = ((Advanceable<?>) rng.bitGenerator()).advance(line.big("delta"));
            assertEquals(rng.bitGenerator(), self);
            assertEquals(Streams.outcome(line), Streams.outcome(rng), line::toString);
        }
    }

    @Test
    void legacySeeding() {
        for (GoldenFile.Line line : GoldenFile.lines(FILE, "legacy")) {
            MT19937 used = new MT19937(7);
            used.randomRaw(100);
            if (line.seedIsList()) {
                assertLegacy(line, MT19937.legacy(seedArray(line)));
                used.legacySeed(seedArray(line));
            } else {
                assertLegacy(line, MT19937.legacy(line.big("seed").longValue()));
                used.legacySeed(line.big("seed").longValue());
            }
            assertLegacy(line, used);
        }
    }

    private static void assertLegacy(GoldenFile.Line line, MT19937 bits) {
        long[] words = bits.randomRaw(1000);
        assertEquals(line.text("first"), Streams.first(words, 4), line::toString);
        assertEquals(line.text("sha256"), LittleEndian.sha256(words), line::toString);
        assertEquals(line.text("state"), Streams.fingerprint(bits), line::toString);
        assertTrue(bits.seedSequence().isEmpty());
    }

    @Test
    void philoxFromKeyAndCounter() {
        for (GoldenFile.Line line : GoldenFile.lines(FILE, "philox")) {
            Philox bits = line.has("key_number") ? new Philox(line.big("key_number"), line.big("counter"))
                : new Philox(line.seeds(), line.big("counter"));
            assertEquals(line.text("sha256"), LittleEndian.sha256(bits.randomRaw(101)), line::toString);
            assertEquals(Streams.outcome(line), Streams.outcome(new Generator(bits)), line::toString);
        }
    }

    private static Generator started(GoldenFile.Line line) {
        return Streams.moved(line.generator().seeded(line.seeds()), line.integer("draws"), line.integer("half") == 1);
    }

    private static long[] seedArray(GoldenFile.Line line) {
        return Arrays.stream(line.list("seed")).mapToLong(BigInteger::longValueExact).toArray();
    }
}
