package io.rivulet.random;

import static io.rivulet.random.testing.GoldenFile.hexes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.testing.GoldenFile;
import io.rivulet.random.testing.LittleEndian;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pools, seed words, descendants and reprs of seed sequences, against NumPy's. */
class SeedSequenceGoldenTest {

    private static final String FILE = "seed-sequences.txt";

    @Test
    void poolsAndSeedWords() {
        List<GoldenFile.Line> lines = GoldenFile.lines(FILE, "words");
        assertTrue(lines.size() >= 200);
        for (GoldenFile.Line line : lines) {
            SeedSequence seeds = line.seeds();
            assertEquals(line.text("pool_words"), hexes(seeds.pool()), line::toString);
            assertEquals(line.text("state32"), hexes(seeds.generateState(8)), line::toString);
            assertEquals(line.text("state64"), hexes(seeds.generateState64(5)), line::toString);
            assertEquals(line.text("sha256"), LittleEndian.sha256(seeds.generateState(1001)), line::toString);
        }
    }

    @Test
    void descendantsFourLevelsDeep() {
        for (GoldenFile.Line line : GoldenFile.lines(FILE, "descendant")) {
            SeedSequence byNumber = line.seeds();
            SeedSequence bySpawning = line.seeds();
            for (BigInteger step : line.list("path")) {
                byNumber = byNumber.child(step.longValue());
                bySpawning = bySpawning.spawn(step.intValue() + 1).get(step.intValue());
            }
            assertDescendant(line, byNumber);
            assertDescendant(line, bySpawning);
            // The same sequence given its whole key at once has no ancestors to mix from.
            SeedSequenceBuilder builder = SeedSequence.builder()
                .spawnKey(byNumber.spawnKey().toArray(new BigInteger[0])).poolSize(byNumber.poolSize());
            if (line.seedIsList()) {
                builder.entropy(line.list("seed"));
            } else {
                builder.entropy(line.big("seed"));
            }
            assertDescendant(line, builder.build());
        }
    }

    private static void assertDescendant(GoldenFile.Line line, SeedSequence seeds) {
        assertEquals(List.of(line.list("spawn_key")), seeds.spawnKey(), line::toString);
        assertEquals(line.text("state32"), hexes(seeds.generateState(6)), line::toString);
        assertEquals(line.text("state64"), hexes(seeds.generateState64(4)), line::toString);
    }

    @Test
    void reprs() {
        for (GoldenFile.Line line : GoldenFile.lines(FILE, "repr")) {
            SeedSequence seeds = line.seeds();
            seeds.spawn(line.integer("spawned"));
            assertEquals(line.text("repr"), seeds.toString().replace("\n", "|").replace(" ", "_"));
        }
    }
}
