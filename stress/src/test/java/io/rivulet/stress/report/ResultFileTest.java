package io.rivulet.stress.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.collectors.DiskWriteCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.runners.TestConfig;
import org.openjdk.jcstress.infra.runners.TestList;

/** What jcstress writes is read back with the grades of the test itself. */
class ResultFileTest {

    private static final String CLAIM = "io.rivulet.stress.A1_ScalarDraws.OnPCG64";
    private static final String CONTROL = "io.rivulet.stress.A1_ScalarDraws.UnguardedControl";

    @TempDir
    Path directory;

    private static TestResult result(Options options, String test, Status status) {
        TestResult result = new TestResult(status);
        result.setConfig(new TestConfig(options, TestList.getInfo(test), 0, List.of(), 0, null));
        return result;
    }

    @Test
    void theRunsOfATestAreAddedUpAndGraded() throws IOException {
        Options options = new Options(new String[] {"-m", "sanity"});
        assertTrue(options.parse());
        Path file = directory.resolve("results.bin.gz");
        DiskWriteCollector writer = new DiskWriteCollector(file.toString());
        TestResult first = result(options, CLAIM, Status.NORMAL);
        first.addState("0, 1, 2, 3, 4", 7);
        writer.add(first);
        TestResult second = result(options, CLAIM, Status.TIMEOUT_ERROR);
        second.addState("0, 1, 2, 3, 4", 3);
        second.addState("0, 1, 1, 2, 3", 2);
        writer.add(second);
        TestResult control = result(options, CONTROL, Status.NORMAL);
        control.addState("0, 1, 1, 2, 3", 5);
        writer.add(control);
        writer.close();

        Map<String, SeenTest> seen = ResultFile.read(file);

        assertEquals(12, seen.get(CLAIM).samples());
        assertEquals(2, seen.get(CLAIM).forbidden());
        assertEquals(Status.TIMEOUT_ERROR, seen.get(CLAIM).status());
        assertEquals(5, seen.get(CONTROL).broken());
        assertEquals(0, seen.get(CONTROL).forbidden());
    }

    @Test
    void everyTestOfThisModuleIsDeclared() {
        List<DeclaredTest> declared = ResultFile.declared();
        assertTrue(declared.contains(new DeclaredTest(CLAIM, 2)), declared::toString);
        assertTrue(declared.stream().anyMatch(test -> test.actors() == 3), declared::toString);
    }

    @Test
    void testsForBiggerMachinesSaySoInTheirNames() {
        for (DeclaredTest test : ResultFile.declared()) {
            String words = test.actors() == 3 ? "ThreeActors" : test.actors() == 4 ? "FourActors" : "";
            assertTrue(test.name().endsWith(words), test::toString);
            assertTrue(test.actors() >= 2 && test.actors() <= 4, test::toString);
        }
    }
}
