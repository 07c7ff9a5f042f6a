package io.rivulet.stress.report;

import io.rivulet.stress.report.SeenTest.SeenOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jcstress.infra.Status;

/**
 * What is wrong with a run, in words; nothing if it proves what it should.
 *
 * @param problems       each a reason to fail
 * @param tooShort       tests that only ran too short: too few samples, or a control that was not broken. Empty if anything
 *                       worse is wrong with the run
 * @param needMoreCores  tests that this machine cannot run, listed and not missed
 */
record Verdict(List<String> problems, List<DeclaredTest> tooShort, List<DeclaredTest> needMoreCores) {

    private static final Pattern ACTORS = Pattern.compile("^\\s*(\\d+) actors:\\s*$");

    /**
     * Judges.
     *
     * @param declared the tests that were to run
     * @param seen     the results by name
     * @param log      jcstress's console output, line by line
     * @param cores    of the machine
     * @param atLeast  how many samples each test must have
     */
    static Verdict of(List<DeclaredTest> declared, Map<String, SeenTest> seen, List<String> log, int cores,
                      long atLeast) {
        List<String> problems = new ArrayList<>();
        List<String> shortcomings = new ArrayList<>();
        List<DeclaredTest> tooShort = new ArrayList<>();
        List<DeclaredTest> needMoreCores = new ArrayList<>();
        if (declared.isEmpty()) {
            problems.add("there is no test to run");
        }
        for (DeclaredTest test : declared) {
            if (test.needsMoreThan(cores)) {
                needMoreCores.add(test);
            } else if (seen.containsKey(test.name())) {
                SeenTest result = seen.get(test.name());
                judge(test, result, problems);
                int before = shortcomings.size();
                judgeLength(test, result, atLeast, shortcomings);
                if (shortcomings.size() > before) {
                    tooShort.add(test);
                }
            } else {
                problems.add(test.shortName() + " did not run");
            }
        }
        judge(log, cores, problems);
        if (!problems.isEmpty()) {
            tooShort.clear();
        }
        problems.addAll(shortcomings);
        return new Verdict(List.copyOf(problems), List.copyOf(tooShort), List.copyOf(needMoreCores));
    }

    private static void judge(DeclaredTest test, SeenTest seen, List<String> problems) {
        String name = test.shortName();
        if (seen.status() != Status.NORMAL) {
            problems.add(name + " ended with " + seen.status());
        }
        seen.outcomes().stream().filter(SeenTest::isForbidden).max(Comparator.comparingLong(SeenOutcome::samples))
            .filter(worst -> worst.samples() > 0)
            .ifPresent(worst -> problems.add(name + " showed forbidden outcomes in " + seen.forbidden() + " of "
                + seen.samples() + " samples, most often [" + worst.id() + "]: " + worst.description()));
    }

    private static void judgeLength(DeclaredTest test, SeenTest seen, long atLeast, List<String> shortcomings) {
        String name = test.shortName();
        long wanted = Math.max(1, atLeast);
        if (seen.samples() < wanted) {
            shortcomings.add(name + " has " + seen.samples() + " samples, at least " + wanted + " are wanted");
        }
        if (test.isControl() && seen.broken() == 0) {
            shortcomings.add(name + " was not broken: in this run its claim's tests prove nothing");
        }
    }

    /** jcstress says both of these and exits with 0. */
    private static void judge(List<String> log, int cores, List<String> problems) {
        int actors = 0;
        for (String line : log) {
            Matcher heading = ACTORS.matcher(line);
            if (heading.matches()) {
                actors = Integer.parseInt(heading.group(1));
            } else if (line.contains("FATAL:")) {
                problems.add("jcstress said: " + line.strip());
            } else if (line.contains("No scheduling is possible")
                && !new DeclaredTest("", actors).needsMoreThan(cores)) {
                problems.add("jcstress said, of tests with " + actors + " actors: " + line.strip());
            }
        }
    }
}
