package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.testing.BitGenerators;
import io.rivulet.random.testing.GoldenFile;
import io.rivulet.random.testing.LiveTest;
import io.rivulet.random.testing.LittleEndian;
import io.rivulet.random.testing.NumPyOracle;
import io.rivulet.random.testing.RandomSeeds;
import io.rivulet.random.testing.Streams;
import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Seeds, streams, jumps, advances and children with fresh parameters against NumPy itself. */
class LiveBitGeneratorTest extends LiveTest {

    private static final int SEEDS = 200;

    @Test
    void seedSequences() {
        for (int i = 0; i < NumPyOracle.draws(SEEDS); i++) {
            RandomSeeds.Seeds seeds = RandomSeeds.next(random);
            int words = 1 + random.nextInt(50);
            numpy.run("seeds = " + seeds.python());
            assertEquals(
                numpy.text("result = hexes(seeds.pool) + ' ' + hexes(seeds.generate_state(" + words + ")) + ' '"
                    + " + hexes(seeds.generate_state(" + words + ", np.uint64))"),
                GoldenFile.hexes(seeds.java().pool()) + " " + GoldenFile.hexes(seeds.java().generateState(words)) + " "
                    + GoldenFile.hexes(seeds.java().generateState64(words)), seeds::python);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void streamsOfRandomSeeds(BitGenerators kind) {
        for (int i = 0; i < NumPyOracle.draws(SEEDS); i++) {
            RandomSeeds.Seeds seeds = RandomSeeds.next(random);
            String script = Streams.script(random, 1 + random.nextInt(300));
            assertEquals(
                numpy.text("result = report(generator('" + kind + "', " + seeds.python() + "), '" + script + "')"),
                Streams.report(new Generator(kind.seeded(seeds.java())), script), seeds::python);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void aMillionWords(BitGenerators kind) {
        long seed = seed();
        int count = NumPyOracle.draws(1_000_000);
        assertEquals(numpy.text("result = sha256(np.random." + kind + "(" + seed + ").random_raw(" + count + "))"),
            LittleEndian.sha256(kind.seeded(seed).randomRaw(count)), () -> kind + "(" + seed + ")");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void childrenFourLevelsDeep(BitGenerators kind) {
        for (int i = 0; i < NumPyOracle.draws(SEEDS / 4); i++) {
            RandomSeeds.Seeds seeds = RandomSeeds.next(random);
            numpy.run("rng = generator('" + kind + "', " + seeds.python() + ")");
            Generator rng = new Generator(kind.seeded(seeds.java()));
            for (int level = 0; level < 4; level++) {
                int count = 1 + random.nextInt(4);
                int child = random.nextInt(count);
                numpy.run("rng.spawn(" + level + "); rng = rng.spawn(" + count + ")[" + child + "]");
                rng.spawn(level);
                rng = rng.spawn(count).get(child);
            }
            assertEquals(numpy.text("result = report(rng, 'dilfrid')"), Streams.report(rng, "dilfrid"), seeds::python);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SFC64")
    void jumpsChainedAndAfterOddCounts(BitGenerators kind) {
        for (int i = 0; i < NumPyOracle.draws(20); i++) {
            long seed = seed();
            numpy.run("rng = generator('" + kind + "', " + seed + ")");
            BitGenerator bits = kind.seeded(seed);
            for (int hop = 0; hop < 3; hop++) {
                String script = Streams.script(random, random.nextInt(150));
                int jumps = 1 + random.nextInt(kind == BitGenerators.MT19937 ? 3 : 1_000_000);
                numpy.run("mixture(rng, '" + script + "')\n"
                    + "rng = np.random.Generator(rng.bit_generator.jumped(" + jumps + "))");
                Streams.mixture(new Generator(bits), script);
                bits = (BitGenerator) ((Jumpable<?>) bits).jumped(jumps);
            }
            assertEquals(numpy.text("result = report(rng, 'ifldr')"), Streams.report(new Generator(bits), "ifldr"),
                () -> kind + "(" + seed + ")");
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"PCG64", "PCG64DXSM", "Philox"})
    void advances(BitGenerators kind) {
        for (int i = 0; i < NumPyOracle.draws(100); i++) {
            long seed = seed();
            String script = Streams.script(random, random.nextInt(150));
            BigInteger distance = RandomSeeds.number(random, 270);
            BigInteger delta = random.nextBoolean() ? distance : distance.negate();
            numpy.run("rng = generator('" + kind + "', " + seed + "); mixture(rng, '" + script + "')\n"
                + "rng.bit_generator.advance(" + delta + ")");
            Generator rng = kind.generator(seed);
            Streams.mixture(rng, script);
            ((Advanceable<?>) rng.bitGenerator()).advance(delta);
            assertEquals(numpy.text("result = report(rng, 'ifldr')"), Streams.report(rng, "ifldr"),
                () -> kind + "(" + seed + ") after " + script + " advanced by " + delta);
        }
    }

    @Test
    void legacySeeding() {
        for (int i = 0; i < NumPyOracle.draws(SEEDS); i++) {
            long[] array = random.longs(1 + random.nextInt(1 + random.nextInt(1000)), 0, 1L << 32).toArray();
            MT19937 bits = i % 2 == 0 ? MT19937.legacy(array[0]) : MT19937.legacy(array);
            String seed = i % 2 == 0 ? Long.toString(array[0]) : Arrays.toString(array);
            numpy.run("bits = np.random.MT19937(); bits._legacy_seeding(" + seed + ")");
            assertArrayEquals(numpy.longs("result = bits.random_raw(700)"), bits.randomRaw(700), seed);
        }
    }
}
