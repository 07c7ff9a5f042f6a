package io.rivulet.stress.report;

import java.util.List;
import java.util.function.Predicate;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.infra.Status;

/**
 * What a run has seen of one test, over all configurations.
 *
 * @param name     the test
 * @param status   how its runs ended, the worst of them
 * @param outcomes each result that was seen
 */
record SeenTest(String name, Status status, List<SeenOutcome> outcomes) {

    /**
     * One result.
     *
     * @param id          what the actors and the arbiter returned
     * @param expect      how the test grades it
     * @param samples     how often it was seen
     * @param description the test's words for it
     */
    record SeenOutcome(String id, Expect expect, long samples, String description) {
    }

    long samples() {
        return count(outcome -> true);
    }

    /** Of results that the claim forbids, or that nobody graded. */
    long forbidden() {
        return count(SeenTest::isForbidden);
    }

    /** Of results that a negative control is there for. */
    long broken() {
        return count(outcome -> outcome.expect() == Expect.ACCEPTABLE_INTERESTING);
    }

    static boolean isForbidden(SeenOutcome outcome) {
        return outcome.expect() == Expect.FORBIDDEN || outcome.expect() == Expect.UNKNOWN;
    }

    private long count(Predicate<SeenOutcome> which) {
        return outcomes.stream().filter(which).mapToLong(SeenOutcome::samples).sum();
    }
}
