package io.rivulet.statisticaltests.results;

import io.rivulet.statisticaltests.results.PValue.Statistic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One raw file: a head of {@code key: value} lines, what the battery said, a foot of {@code key: value} lines. A file counts
 * only with a foot that says exit code 0, with as many p-values as the battery announced, at least one, and each in [0, 1];
 * whatever else it holds, it is incomplete and nobody may take it for passed.
 *
 * @param head     what was run
 * @param pValues  what the battery said; empty unless complete
 * @param complete whether the battery ran to its end
 * @param seconds  how long it took; 0 unless complete
 * @param bytes    how much it consumed; 0 unless complete
 */
record RawResult(Head head, List<PValue> pValues, boolean complete, double seconds, long bytes) {

    private static final String BODY = "--- what the battery said";
    private static final String FOOT = "--- end";

    /**
     * What was run.
     *
     * @param battery   on what
     * @param test      the test's number, or 0 for the whole battery
     * @param generator as on the command line
     * @param words     the mode of words
     * @param streams   single, or which and how many are interleaved
     * @param baseSeed  the seed of the whole run
     * @param setting   version, commit, JDK and CPU
     */
    record Head(Battery battery, int test, String generator, String words, String streams, long baseSeed,
        Map<String, String> setting) {
    }

    static RawResult read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        int body = lines.indexOf(BODY);
        if (body < 0) {
            throw new IOException(file + " has no complete head");
        }
        Head head;
        try {
            head = head(entries(lines.subList(0, body)));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        int foot = lines.lastIndexOf(FOOT);
        if (foot < body) {
            return incomplete(head);
        }
        try {
            Map<String, String> end = entries(lines.subList(foot + 1, lines.size()));
            List<PValue> pValues = pValues(head.test(), lines.subList(body + 1, foot));
            boolean silent = pValues.isEmpty() && head.battery() != Battery.PractRand;
            if (!"0".equals(end.get("exit")) || silent) {
                return incomplete(head);
            }
            return new RawResult(head, pValues, true, Double.parseDouble(required(end, "seconds")),
                Long.parseLong(required(end, "bytes")));
        } catch (IllegalArgumentException e) {
            return incomplete(head);
        }
    }

    private static RawResult incomplete(Head head) {
        return new RawResult(head, List.of(), false, 0, 0);
    }

    private static Head head(Map<String, String> entries) {
        Map<String, String> setting = new LinkedHashMap<>();
        for (String key : List.of("version", "commit", "jdk", "cpu")) {
            setting.put(key, entries.getOrDefault(key, ""));
        }
        return new Head(Battery.valueOf(required(entries, "battery")), Integer.parseInt(required(entries, "test")),
            required(entries, "generator"), required(entries, "words"), required(entries, "streams"),
            Long.parseLong(required(entries, "base seed")), Map.copyOf(setting));
    }

    private static Map<String, String> entries(List<String> lines) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                entries.put(line.substring(0, colon), line.substring(colon + 2).strip());
            }
        }
        return entries;
    }

    private static String required(Map<String, String> entries, String key) {
        String value = entries.get(key);
        if (value == null) {
            throw new IllegalArgumentException("there is no line " + key);
        }
        return value;
    }

    /** The lines {@code p-value INDEX VALUE NAME} and, as a check of their number, {@code statistics COUNT}. */
    private static List<PValue> pValues(int test, List<String> lines) {
        List<PValue> found = new ArrayList<>();
        int announced = -1;
        for (String line : lines) {
            String[] parts = line.split(" ", 4);
            if (parts[0].equals("statistics")) {
                announced = Integer.parseInt(parts[1]);
            } else if (parts[0].equals("p-value") && parts.length == 4 && !parts[1].equals("of")) {
                double value = Double.parseDouble(parts[2]);
                if (!(value >= 0 && value <= 1)) {
                    throw new IllegalArgumentException("a p-value must be in [0, 1], was " + parts[2]);
                }
                found.add(new PValue(new Statistic(test, Integer.parseInt(parts[1]), parts[3].strip()), value));
            }
        }
        if (announced != found.size()) {
            throw new IllegalArgumentException("there must be " + announced + " p-values, were " + found.size());
        }
        return List.copyOf(found);
    }
}
