package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.testing.BitGenerators;
import io.rivulet.random.testing.GoldenFile;
import io.rivulet.random.testing.LiveTest;
import io.rivulet.random.testing.NumPyOracle;
import io.rivulet.random.testing.RandomSeeds;
import io.rivulet.random.testing.Streams;
import io.rivulet.random.testing.TinyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams that change sides in the middle, carried over as JSON. */
class LiveStateTest extends LiveTest {

    private static final int ROUNDS = 100;

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void savedByNumPyContinuedHere(BitGenerators kind) {
        for (int i = 0; i < NumPyOracle.draws(ROUNDS); i++) {
            long seed = seed();
            String before = Streams.script(random, random.nextInt(200));
            numpy.run("rng = generator('" + kind + "', " + seed + "); mixture(rng, '" + before + "')");
            Generator rng = kind.generator(3);
            rng.random(random.nextInt(100));
            rng.bitGenerator().restore(numpy.dictionary("result = rng.bit_generator.state"));
            assertContinue("rng", rng, kind + "(" + seed + ") after " + before);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void savedHereContinuedByNumPy(BitGenerators kind) {
        for (int i = 0; i < NumPyOracle.draws(ROUNDS); i++) {
            long seed = seed();
            String before = Streams.script(random, random.nextInt(200));
            Generator rng = kind.generator(seed);
            Streams.mixture(rng, before);
            String json = TinyJson.write(rng.bitGenerator().state().toMap());
            assertContinue("restored('" + json + "')", rng, kind + "(" + seed + ") after " + before);
        }
    }

    private static void assertContinue(String python, Generator rng, String where) {
        String script = Streams.script(random, 1 + random.nextInt(200));
        String expected = numpy.text("result = report(" + python + ", '" + script + "')");
        assertEquals(expected, Streams.report(rng, script), where);
    }

    @Test
    void seedSequencesChangeSidesWithTheirCount() {
        for (int i = 0; i < NumPyOracle.draws(ROUNDS); i++) {
            RandomSeeds.Seeds seeds = RandomSeeds.next(random);
            int spawned = random.nextInt(5);
            numpy.run("seeds = " + seeds.python() + "; seeds.spawn(" + spawned + ")");
            SeedSequence taken = SeedSequence.fromMap(numpy.dictionary("result = seeds.state"));
            seeds.java().spawn(spawned);
            assertEquals(numpy.dictionary("result = seeds.state"), taken.toMap(), seeds::python);
            assertEquals(taken.toMap(), seeds.java().toMap(), seeds::python);
            String json = TinyJson.write(seeds.java().toMap());
            numpy.run("import json; given = json.loads('" + json + "')\n"
                + "given['spawn_key'] = tuple(given['spawn_key'])");
            assertEquals(
                numpy.text("result = hexes(np.random.SeedSequence(**given).spawn(2)[1].generate_state(4))"),
                GoldenFile.hexes(taken.spawn(2).get(1).generateState(4)), seeds::python);
        }
    }
}
