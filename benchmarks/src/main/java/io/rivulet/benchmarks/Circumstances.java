package io.rivulet.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where and when a run was made. */
final class Circumstances {

    static final String JDK = "JDK";
    static final String UNCONFIRMED = "not confirmed";

    private static final String COMMIT = "commit";
    private static final String LATER = "measured later";

    private Circumstances() {
    }

    /** Describes the run; one that goes on with another's tables has to be made in the same circumstances, and is added. */
    static void describe(Map<String, String> circumstances, String numpy, Assignment assignment) throws IOException, InterruptedException {
        Map<String, String> now = new LinkedHashMap<>();
        now.put(JDK, Runtime.version().toString());
        now.put("NumPy", numpy.replace("NumPy ", ""));
        now.put("CPU", Processor.here().description());
        now.put("cores", "" + Runtime.getRuntime().availableProcessors());
        String date = LocalDate.now().toString();
        if (assignment.way() == Assignment.Way.FRESH) {
            circumstances.put("date", date);
            circumstances.putAll(now);
            circumstances.put(COMMIT, commit());
            return;
        }
        for (Map.Entry<String, String> entry : now.entrySet()) {
            if (!entry.getValue().equals(circumstances.get(entry.getKey()))) {
                throw new IllegalArgumentException("the tables are of " + entry.getKey() + " "
                    + circumstances.get(entry.getKey()) + ", this is " + entry.getValue());
            }
        }
        circumstances.merge(LATER, assignment + " on " + date + ", commit " + commit(), (before, more) -> before + ", " + more);
    }

    private static String commit() throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
            String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? answer : "unknown";
        } catch (IOException e) {
            return "unknown";
        }
    }
}
