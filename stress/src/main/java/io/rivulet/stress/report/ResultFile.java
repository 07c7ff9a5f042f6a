package io.rivulet.stress.report;

import io.rivulet.stress.report.SeenTest.SeenOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openjdk.jcstress.infra.collectors.DiskReadCollector;
import org.openjdk.jcstress.infra.collectors.InProcessCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.grading.GradingResult;
import org.openjdk.jcstress.infra.grading.ReportUtils;
import org.openjdk.jcstress.infra.runners.TestList;

/** jcstress's own files, read by its own classes: the list of tests in the jar, and the results of a run. */
final class ResultFile {

    private ResultFile() {
    }

    /** The tests of the jar, in alphabetical order. */
    static List<DeclaredTest> declared() {
        List<DeclaredTest> tests = new ArrayList<>();
        for (String name : new TreeSet<>(TestList.tests())) {
            tests.add(new DeclaredTest(name, TestList.getInfo(name).threads()));
        }
        return tests;
    }

    static Map<String, SeenTest> read(Path file) throws IOException {
        InProcessCollector results = new InProcessCollector();
        DiskReadCollector reader = new DiskReadCollector(file.toString(), results);
        try {
            reader.dump();
        } catch (ClassNotFoundException e) {
            throw new IOException(file + " was written by another version of jcstress", e);
        } finally {
            reader.close();
        }
        Map<String, SeenTest> seen = new TreeMap<>();
        for (TestResult result : ReportUtils.mergedByName(results.getTestResults())) {
            List<SeenOutcome> outcomes = new ArrayList<>();
            for (GradingResult graded : result.grading().gradingResults.values()) {
                outcomes.add(new SeenOutcome(graded.id, graded.expect, graded.count, graded.description));
            }
            seen.put(result.getName(), new SeenTest(result.getName(), result.status(), outcomes));
        }
        return seen;
    }
}
