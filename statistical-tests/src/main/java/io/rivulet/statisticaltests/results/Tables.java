package io.rivulet.statisticaltests.results;

import io.rivulet.statisticaltests.results.PValue.Statistic;
import io.rivulet.statisticaltests.results.Run.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The results as a page of Markdown. */
final class Tables {

    private final Results results;
    private final StringBuilder page = new StringBuilder();

    Tables(Results results) {
        this.results = results;
    }

    String page(String picture) {
        line("# Statistical quality: results");
        line("");
        line("Written by `statistical-tests/report.sh` from the raw files under `statistical-tests/results`; do not edit. What"
            + " was done and what follows from it: [statistical-quality.md](statistical-quality.md).");
        line("");
        line("A p-value outside [1e-10, 1 - 1e-10] is a failure; outside [0.001, 0.999] it is suspicious, and chance makes two"
            + " of a thousand so. *Systematic* counts the statistics that are suspicious with every seed they were made with,"
            + " where there are two or more. A run that is not complete never counts as passed; after a complete one, further seeds"
            + " repeat only the tests of Crush and BigCrush that were suspicious, so those stay incomplete.");
        for (Battery battery : Battery.values()) {
            subjects(battery.name(), subject -> subject.battery() == battery && !subject.isControl());
        }
        subjects("Controls and foreign generators", Subject::isControl);
        remarkable();
        line("");
        line("## All p-values");
        line("");
        line("![Sorted p-values against the uniform line](" + picture + ")");
        line("");
        line("Each battery's p-values of the library's generators, sorted, over the places where uniform ones would stand: the"
            + " diagonal. They are not independent (several statistics of a test share its numbers), and some are discrete"
            + " (TestU01 gives 0.5 when both tails of a discrete statistic are large), so the line is a guide and not a test.");
        settings();
        return page.toString();
    }

    private void subjects(String title, Predicate<Subject> choice) {
        Map<Subject, List<Run>> bySubject = results.bySubject();
        List<Subject> chosen = bySubject.keySet().stream().filter(choice).toList();
        if (chosen.isEmpty()) {
            return;
        }
        boolean mixed = chosen.stream().map(Subject::battery).distinct().count() > 1 || chosen.get(0).isControl();
        line("");
        line("## " + title);
        line("");
        line((mixed ? "| battery " : "") + "| generator | words | streams | seeds | tests done | p-values | failures | suspicious"
            + " | expected | systematic | hours | GB | verdict |");
        line((mixed ? "|---" : "") + "|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (Subject subject : chosen) {
            row(subject, bySubject.get(subject), mixed);
        }
    }

    private void row(Subject subject, List<Run> runs, boolean withBattery) {
        long count = runs.stream().mapToLong(run -> run.pValues().count()).sum();
        String seeds = runs.stream().map(run -> Long.toString(run.seed())).collect(Collectors.joining(", "));
        String verdicts = runs.stream().map(run -> run.verdict().name().toLowerCase(Locale.ROOT)).distinct()
            .collect(Collectors.joining(", "));
        List<Statistic> systematic = Results.systematic(runs);
        line(String.format(Locale.ROOT, "%s| %s | %s | %s | %s | %d of %d | %d | %d | %d | %.1f | %s | %.2f | %.0f | %s |",
            withBattery ? "| " + subject.battery() + " " : "", subject.generator().replaceAll("^class:.*\\.", "class:"),
            subject.words(), subject.streams(), seeds, runs.stream().mapToLong(Run::testsDone).sum(),
            runs.size() * subject.battery().files(), count, runs.stream().flatMap(Run::failures).count(),
            runs.stream().flatMap(Run::suspicious).count(), count * 2 * PValue.SUSPICIOUS,
            runs.size() < 2 ? "–" : Integer.toString(systematic.size()), runs.stream().mapToDouble(Run::hours).sum(),
            runs.stream().mapToDouble(Run::gigabytes).sum(), verdicts));
    }

    private void remarkable() {
        line("");
        line("## Every suspicious p-value");
        line("");
        line("Of the library's generators. 0 stands for less than 1e-300, 1 for nearer to 1 than 1e-15.");
        line("");
        line("| battery | generator | words | streams | seed | test | p-value | called |");
        line("|---|---|---|---|---|---|---|---|");
        for (Run run : results.runs()) {
            Subject subject = run.subject();
            if (subject.isControl()) {
                continue;
            }
            run.suspicious().forEach(p -> line(String.format(Locale.ROOT, "| %s | %s | %s | %s | %d | %s | %s | %s |",
                subject.battery(), subject.generator(), subject.words(), subject.streams(), run.seed(), p.statistic(),
                p.show(), p.isFailure() ? "failure" : "suspicious")));
        }
    }

    private void settings() {
        line("");
        line("## Made with");
        line("");
        for (String key : List.of("version", "commit", "jdk", "cpu")) {
            TreeSet<String> values = results.runs().stream().flatMap(run -> run.files().stream())
                .map(file -> file.head().setting().get(key)).collect(Collectors.toCollection(TreeSet::new));
            line("- " + key + ": " + String.join("; ", values));
        }
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
