package io.rivulet.stress.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of a run, in Markdown. */
final class Summary {

    private Summary() {
    }

    static String of(List<DeclaredTest> declared, Map<String, SeenTest> seen, Verdict verdict, String mode) {
        StringBuilder text = new StringBuilder();
        text.append("# Stress tests on JDK ").append(Runtime.version().feature()).append("\n\n");
        text.append(LocalDate.now()).append(", ").append(System.getProperty("java.vm.name")).append(' ')
            .append(System.getProperty("java.runtime.version")).append(", ").append(cpu()).append(", ")
            .append(Runtime.getRuntime().availableProcessors()).append(" cores. Mode: ").append(mode).append(".\n\n");
        text.append(totals(declared, seen)).append("\n\n");
        text.append("| test | samples | forbidden | seen |\n|---|---:|---:|---|\n");
        for (DeclaredTest test : declared) {
            if (seen.containsKey(test.name())) {
                row(text, test, seen.get(test.name()));
            }
        }
        if (!verdict.needMoreCores().isEmpty()) {
            text.append("\nNot run, since they need more cores:\n\n");
            verdict.needMoreCores().forEach(test ->
                text.append("* ").append(test.shortName()).append(", ").append(test.actors()).append(" actors\n"));
        }
        if (!verdict.problems().isEmpty()) {
            // Too short is the only kind of problem then; those tests run once more.
            text.append(verdict.tooShort().isEmpty() ? "\n**Failed:**\n\n" : "\n**Too short:**\n\n");
            verdict.problems().forEach(problem -> text.append("* ").append(problem).append('\n'));
        }
        return text.toString();
    }

    private static String totals(List<DeclaredTest> declared, Map<String, SeenTest> seen) {
        List<DeclaredTest> ran = declared.stream().filter(test -> seen.containsKey(test.name())).toList();
        List<SeenTest> claims = seen(ran, seen, false);
        List<SeenTest> controls = seen(ran, seen, true);
        return claims.size() + " tests of claims with " + number(claims.stream().mapToLong(SeenTest::samples).sum())
            + " samples, " + number(claims.stream().mapToLong(SeenTest::forbidden).sum()) + " forbidden; "
            + controls.stream().filter(control -> control.broken() > 0).count() + " of " + controls.size()
            + " negative controls broken. Fewest samples of a test: "
            + number(seen.values().stream().mapToLong(SeenTest::samples).min().orElse(0)) + ".";
    }

    private static List<SeenTest> seen(List<DeclaredTest> ran, Map<String, SeenTest> seen, boolean control) {
        return ran.stream().filter(test -> test.isControl() == control).map(test -> seen.get(test.name())).toList();
    }

    private static void row(StringBuilder text, DeclaredTest test, SeenTest seen) {
        String verdict = "as claimed";
        if (test.isControl()) {
            verdict = seen.broken() == 0 ? "**not broken**"
                : String.format(Locale.ROOT, "broken in %.2f%%", 100.0 * seen.broken() / seen.samples());
        } else if (seen.forbidden() > 0) {
            verdict = "**refuted**";
        }
        text.append("| ").append(test.shortName()).append(" | ").append(number(seen.samples())).append(" | ")
            .append(number(seen.forbidden())).append(" | ").append(verdict).append(" |\n");
    }

    private static String number(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /** The processor's name where the system tells it, else its architecture. */
    private static String cpu() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name"))
                .findFirst().map(line -> line.substring(line.indexOf(':') + 1).strip())
                .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
