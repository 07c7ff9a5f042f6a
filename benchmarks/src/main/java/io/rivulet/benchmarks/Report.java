package io.rivulet.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables and the chart. */
final class Report {

    private static final String HOW = "Nanoseconds a value; [performance.md](performance.md) says how they are measured and what the "
        + "columns are. A ratio in bold is on the wrong side of its limit: behind the rival, or below the speed-up that is asked for. "
        + "Numbers for which no second time was within 5% of the least are named at the end.";

    private Report() {
    }

    static String markdown(Results results) {
        Map<String, String> circumstances = results.circumstances();
        StringBuilder text = new StringBuilder("# Performance, JDK ").append(circumstances.get(Circumstances.JDK))
            .append("\n\nWritten by `benchmarks/run.sh`.\n\n");
        circumstances.forEach((name, value) -> {
            if (!name.equals(Circumstances.UNCONFIRMED)) {
                text.append("* ").append(name).append(": ").append(value).append('\n');
            }
        });
        text.append('\n').append(HOW).append('\n');
        for (Group group : Groups.all()) {
            if (results.has(group.name())) {
                section(text, group, results.rows(group.name()));
            }
        }
        unconfirmed(text, circumstances.getOrDefault(Circumstances.UNCONFIRMED, "not looked for"));
        return text.toString();
    }

    /** A line a group. */
    private static void unconfirmed(StringBuilder text, String numbers) {
        text.append("\n## Without a second time\n\n");
        if (!numbers.contains("/")) {
            text.append(numbers).append('\n');
            return;
        }
        Map<String, List<String>> byGroup = new LinkedHashMap<>();
        for (String number : numbers.split(", ")) {
            String[] names = number.split("/", 2);
            byGroup.computeIfAbsent(names[0], group -> new ArrayList<>()).add('`' + names[1] + '`');
        }
        byGroup.forEach((group, names) -> text.append("* ").append(group).append(": ").append(String.join(", ", names)).append('\n'));
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
        return String.format(Locale.ROOT, ns < 100 ? " %.2f" : ns < 1000 ? " %.1f" : " %.0f", ns);
    }

    private static String number(Ratio ratio, double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        String digits = String.format(Locale.ROOT, value < 0.1 ? "%.3f" : "%.2f", value);
        return ratio.isBeyondLimit(value) ? " **" + digits + "**" : " " + digits;
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
