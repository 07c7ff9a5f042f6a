package io.rivulet.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables and the chart. */
final class Report {

    private static final String HOW = "Nanoseconds a value. Every row is measured in three rounds over its group, two for single "
        + "calls, six for parallel fills and children, which are fast only while no other machine shares either core, and in further "
        + "ones until a second time of each of its numbers is within 5% of the least, which counts; a time is the least of the means "
        + "over eight windows of 60 ms. Numbers for which no second one was so close in ten rounds, five for single calls, sixteen "
        + "for parallel fills and children, are listed above. Array rows: a JVM a round, in which every row of every group has been "
        + "drawn on all five bit generators before; on Linux its heap is in huge pages, which NumPy asks for by itself. Single calls: "
        + "a JVM a number and round, polluted likewise. A bold ratio is on the wrong side of its limit: behind the rival, or below "
        + "the speed-up that is asked for. An existing array is one that the loop uses again; where NumPy has no `out=`, its new "
        + "array is what the existing one is held against.";

    private Report() {
    }

    static String markdown(Results results) {
        StringBuilder text = new StringBuilder("# Performance, JDK ").append(results.circumstances().get(Circumstances.JDK))
            .append("\n\nWritten by `benchmarks/run.sh`. ")
            .append(String.join("; ", results.circumstances().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue()).toList()))
            .append(".\n\n").append(HOW).append('\n');
        for (Group group : Groups.all()) {
            if (results.has(group.name())) {
                section(text, group, results.rows(group.name()));
            }
        }
        return text.toString();
    }

    private static void section(StringBuilder text, Group group, Map<String, Map<String, Double>> rows) {
        List<String> columns = group.columns().stream()
            .filter(column -> rows.values().stream().anyMatch(row -> row.containsKey(column))).toList();
        text.append("\n## ").append(group.title()).append("\n\n").append(group.about()).append("\n\n| row |");
        columns.forEach(column -> text.append(' ').append(column).append(" |"));
        group.ratios().forEach(ratio -> text.append(' ').append(ratio.title()).append(" |"));
        text.append("\n|---|").append("---:|".repeat(columns.size() + group.ratios().size())).append('\n');
        rows.forEach((name, row) -> {
            text.append("| `").append(name).append("` |");
            columns.forEach(column -> text.append(row.containsKey(column) ? number(row.get(column)) : "").append(" |"));
            group.ratios().forEach(ratio -> text.append(number(ratio, ratio.of(row))).append(" |"));
            text.append('\n');
        });
        text.append("| **geometric mean** |").append(" |".repeat(columns.size()));
        group.ratios().forEach(ratio -> text.append(number(ratio, geometricMean(ratio, rows))).append(" |"));
        text.append('\n');
    }

    private static String number(double ns) {
        return String.format(Locale.ROOT, ns < 1000 ? " %.2f" : " %.0f", ns);
    }

    private static String number(Ratio ratio, double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, ratio.isBeyondLimit(value) ? " **%.2f**" : " %.2f", value);
    }

    static double geometricMean(Ratio ratio, Map<String, Map<String, Double>> rows) {
        return Math.exp(rows.values().stream().mapToDouble(ratio::of).filter(value -> !Double.isNaN(value)).map(Math::log)
            .average().orElse(Double.NaN));
    }

    /** The ratios to NumPy of all groups that have them. */
    static String chart(Results results) {
        List<BarChart.Section> sections = new ArrayList<>();
        for (Group group : Groups.all()) {
            List<Ratio> ratios = group.ratios().stream().filter(Ratio::isOverNumPy).toList();
            if (results.has(group.name()) && !ratios.isEmpty()) {
                List<BarChart.Bars> bars = new ArrayList<>();
                results.rows(group.name()).forEach((name, row) ->
                    bars.add(new BarChart.Bars(name, ratios.stream().map(ratio -> ratio.of(row)).toList())));
                sections.add(new BarChart.Section(group.title(), bars));
            }
        }
        return BarChart.of("Time a value, Rivulet over NumPy, JDK " + results.circumstances().get(Circumstances.JDK)
            + ": new array (pale), existing array (dark)", sections);
    }
}
