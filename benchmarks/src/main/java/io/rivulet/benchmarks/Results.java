package io.rivulet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * The raw numbers of a run, nanoseconds by group, row and column, and where and when they were measured. The file has
 * the latter in lines that begin with {@code #}.
 */
final class Results {

    /** A least time is confirmed by another that is at most so many times as long. */
    private static final double CLOSE = 1.05;

    private static final String HEADER = "group,row,column,ns";

    private final Map<String, String> circumstances = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<String, Double>>> groups = new LinkedHashMap<>();
    private final Map<String, Double> seconds = new HashMap<>();

    Map<String, String> circumstances() {
        return circumstances;
    }

    /** Of a number that is measured several times the least one stays. */
    void add(String group, String row, String column, double ns) {
        Map<String, Double> columns = groups.computeIfAbsent(group, g -> new LinkedHashMap<>())
            .computeIfAbsent(row, r -> new LinkedHashMap<>());
        Double before = columns.get(column);
        columns.merge(column, ns, Math::min);
        if (before != null) {
            seconds.merge(key(group, row, column), Math.max(before, ns), Math::min);
        }
    }

    /** Drops the numbers of a row, which keeps its place. */
    void forget(String group, String row) {
        rows(group).getOrDefault(row, Map.of()).keySet().removeIf(column -> {
            seconds.remove(key(group, row, column));
            return true;
        });
    }

    /** Whether a second time is close to the least one. */
    private boolean isConfirmed(String group, String row, String column) {
        Double least = rows(group).getOrDefault(row, Map.of()).get(column);
        return least != null
            && seconds.getOrDefault(key(group, row, column), Double.POSITIVE_INFINITY) <= CLOSE * least;
    }

    /** Of some numbers of a group, those in whose row not all of these are confirmed: both sides of it. */
    List<Cell> open(Group group, List<Cell> cells) {
        Set<String> rows = cells.stream().filter(cell -> !isConfirmed(group.name(), cell.row(), cell.column())).map(Cell::row)
            .collect(Collectors.toSet());
        return cells.stream().filter(cell -> rows.contains(cell.row())).toList();
    }

    /** The numbers that no second time is close to, or "none". */
    String unconfirmed() {
        StringJoiner names = new StringJoiner(", ");
        names.setEmptyValue("none");
        groups.forEach((group, rows) -> rows.forEach((row, columns) -> columns.keySet().forEach(column -> {
            if (!isConfirmed(group, row, column)) {
                names.add(key(group, row, column));
            }
        })));
        return names.toString();
    }

    private static String key(String group, String row, String column) {
        return group + "/" + row + "/" + column;
    }

    boolean has(String group) {
        return groups.containsKey(group);
    }

    /** The rows of a group, each by column. */
    Map<String, Map<String, Double>> rows(String group) {
        return groups.getOrDefault(group, Map.of());
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        circumstances.forEach((name, value) -> text.append("# ").append(name).append(": ").append(value).append('\n'));
        text.append(HEADER).append('\n');
        groups.forEach((group, rows) -> rows.forEach((row, columns) -> columns.forEach((column, ns) ->
            text.append(String.format(Locale.ROOT, "%s,%s,%s,%.6g%n", group, row, column, ns)))));
        Files.writeString(file, text);
    }

    /** What {@link #write} has written; a number counts as confirmed if it is not said to be open. */
    static Results read(Path file) throws IOException {
        Results results = new Results();
        Set<String> open = Set.of();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# ")) {
                String[] parts = line.substring(2).split(": ", 2);
                results.circumstances.put(parts[0], parts[1]);
                if (parts[0].equals(Circumstances.UNCONFIRMED)) {
                    open = Set.of(parts[1].split(", "));
                }
            } else if (!line.isBlank() && !line.equals(HEADER)) {
                String[] fields = line.split(",", -1);
                if (fields.length != 4) {
                    throw new IOException(file + ": not four fields: " + line);
                }
                double ns = Double.parseDouble(fields[3]);
                results.add(fields[0], fields[1], fields[2], ns);
                String name = key(fields[0], fields[1], fields[2]);
                if (!open.contains(name)) {
                    results.seconds.put(name, ns);
                }
            }
        }
        return results;
    }
}
