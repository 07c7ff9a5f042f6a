package io.rivulet.stress.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.stress.report.SeenTest.SeenOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.infra.Status;

/** Each way in which a run can prove nothing makes the check fail, and a good run passes. */
class VerdictTest {

    private static final DeclaredTest CLAIM = new DeclaredTest("io.rivulet.stress.A1_Claim.OnPCG64", 2);
    private static final DeclaredTest CONTROL = new DeclaredTest("io.rivulet.stress.A1_Claim.UnguardedControl", 2);
    private static final DeclaredTest THREE = new DeclaredTest("io.rivulet.stress.A1_Claim.ThreeActors", 3);

    private final List<DeclaredTest> declared = new ArrayList<>(List.of(CLAIM, CONTROL, THREE));
    private final Map<String, SeenTest> seen = new LinkedHashMap<>();
    private final List<String> log = new ArrayList<>(List.of(
        "    2 actors:", "      2 cores", "    3 actors:",
        "      No scheduling is possible, these tests would not run."));

    VerdictTest() {
        see(CLAIM, Status.NORMAL, outcome(Expect.ACCEPTABLE, 900), outcome(Expect.ACCEPTABLE, 100),
            outcome(Expect.FORBIDDEN, 0));
        see(CONTROL, Status.NORMAL, outcome(Expect.ACCEPTABLE, 990), outcome(Expect.ACCEPTABLE_INTERESTING, 10));
    }

    private static SeenOutcome outcome(Expect expect, long samples) {
        return new SeenOutcome("0, 1", expect, samples, "what it means");
    }

    private void see(DeclaredTest test, Status status, SeenOutcome... outcomes) {
        seen.put(test.name(), new SeenTest(test.name(), status, List.of(outcomes)));
    }

    private Verdict judge() {
        return Verdict.of(declared, seen, log, 2, 1000);
    }

    private void assertOnlyProblem(String words) {
        List<String> problems = judge().problems();
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).contains(words), problems::toString);
    }

    @Test
    void aGoodRunPasses() {
        assertEquals(List.of(), judge().problems());
    }

    @Test
    void testsForMoreCoresAreListedNotMissed() {
        assertEquals(List.of(THREE), judge().needMoreCores());
    }

    @Test
    void onThreeCoresTheyMustRun() {
        log.clear();
        List<String> problems = Verdict.of(declared, seen, log, 3, 1000).problems();
        assertEquals(List.of("A1_Claim.ThreeActors did not run"), problems);
    }

    @Test
    void aMissingTestFails() {
        seen.remove(CLAIM.name());
        assertOnlyProblem("A1_Claim.OnPCG64 did not run");
    }

    @Test
    void oneCoreIsNoExcuse() {
        seen.clear();
        assertEquals(2, Verdict.of(declared, seen, List.of(), 1, 1000).problems().size());
    }

    @Test
    void aForbiddenOutcomeFails() {
        see(CLAIM, Status.NORMAL, outcome(Expect.ACCEPTABLE, 5000), outcome(Expect.FORBIDDEN, 1));
        assertOnlyProblem("forbidden outcomes in 1 of 5001 samples, most often [0, 1]: what it means");
    }

    @Test
    void anUngradedOutcomeFails() {
        see(CLAIM, Status.NORMAL, outcome(Expect.ACCEPTABLE, 5000), outcome(Expect.UNKNOWN, 1));
        assertOnlyProblem("forbidden");
    }

    @Test
    void aForbiddenOutcomeOfAControlFailsToo() {
        see(CONTROL, Status.NORMAL, outcome(Expect.ACCEPTABLE_INTERESTING, 5000), outcome(Expect.FORBIDDEN, 1));
        assertOnlyProblem("UnguardedControl showed forbidden outcomes in 1 of");
    }

    @Test
    void anUnbrokenControlFails() {
        see(CONTROL, Status.NORMAL, outcome(Expect.ACCEPTABLE, 5000), outcome(Expect.ACCEPTABLE_INTERESTING, 0));
        assertOnlyProblem("UnguardedControl was not broken");
    }

    @Test
    void aFileMayBeTheControl() {
        DeclaredTest file = new DeclaredTest("io.rivulet.stress.A1_UnguardedControl.OnPCG64", 2);
        declared.add(file);
        see(file, Status.NORMAL, outcome(Expect.ACCEPTABLE, 5000));
        assertOnlyProblem("A1_UnguardedControl.OnPCG64 was not broken");
    }

    @Test
    void anErrorFails() {
        see(CLAIM, Status.TEST_ERROR, outcome(Expect.ACCEPTABLE, 5000));
        assertOnlyProblem("ended with TEST_ERROR");
    }

    @Test
    void aSkippedTestFails() {
        see(CLAIM, Status.API_MISMATCH, outcome(Expect.ACCEPTABLE, 5000));
        assertOnlyProblem("ended with API_MISMATCH");
    }

    @Test
    void tooFewSamplesFail() {
        see(CLAIM, Status.NORMAL, outcome(Expect.ACCEPTABLE, 999));
        assertOnlyProblem("999 samples, at least 1000");
    }

    @Test
    void noSampleFailsWhateverIsWanted() {
        see(CLAIM, Status.NORMAL);
        assertEquals(1, Verdict.of(declared, seen, log, 2, 0).problems().size());
    }

    /** Such a test is run again, longer; but not to drown something worse. */
    @Test
    void aLongerRunMayMendShortnessAlone() {
        assertEquals(List.of(), judge().tooShort());
        see(CONTROL, Status.NORMAL, outcome(Expect.ACCEPTABLE, 10));
        assertEquals(List.of(CONTROL), judge().tooShort());
        assertEquals(2, judge().problems().size());
        see(CLAIM, Status.NORMAL, outcome(Expect.ACCEPTABLE, 5000), outcome(Expect.FORBIDDEN, 1));
        assertEquals(List.of(), judge().tooShort());
        assertEquals(3, judge().problems().size());
    }

    @Test
    void fatalWordsFail() {
        log.add("FATAL: No matching tests.");
        assertOnlyProblem("FATAL: No matching tests.");
    }

    @Test
    void noSchedulingForTwoActorsFails() {
        log.addAll(0, List.of("    2 actors:", "      No scheduling is possible, these tests would not run."));
        assertOnlyProblem("of tests with 2 actors");
    }

    @Test
    void noTestsFail() {
        declared.clear();
        assertOnlyProblem("no test to run");
    }

    @Test
    void theTableTellsTheVerdicts() {
        see(CLAIM, Status.NORMAL, outcome(Expect.ACCEPTABLE, 999_999), outcome(Expect.FORBIDDEN, 1));
        String table = Summary.of(declared, seen, judge(), "short");
        assertTrue(table.contains("| A1_Claim.OnPCG64 | 1,000,000 | 1 | **refuted** |"), table);
        assertTrue(table.contains("| A1_Claim.UnguardedControl | 1,000 | 0 | broken in 1.00% |"), table);
        assertTrue(table.contains("* A1_Claim.ThreeActors, 3 actors"), table);
        assertTrue(table.contains("1 tests of claims with 1,000,000 samples, 1 forbidden; 1 of 1 negative"), table);
    }
}
