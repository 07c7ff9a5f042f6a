package io.rivulet.statisticaltests.results;

import io.rivulet.statisticaltests.results.PValue.Statistic;
import io.rivulet.statisticaltests.results.Run.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All raw files under a folder, put together to runs. */
final class Results {

    private static final List<String> GENERATORS = List.of("PCG64", "PCG64DXSM", "Philox", "SFC64", "MT19937");
    private static final List<String> WORDS = List.of("low-first", "high-first", "low", "high", "reversed", "double", "float",
        "words64");

    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::battery)
        .thenComparingInt(s -> place(GENERATORS, s.generator())).thenComparing(Subject::generator)
        .thenComparingInt(s -> s.streams().equals("single") ? 0 : 1)
        .thenComparingInt(s -> place(WORDS, s.words())).thenComparing(s -> s.streams().replaceAll("\\d+.*", ""))
        .thenComparingInt(s -> number(s.streams())).thenComparing(Subject::streams);

    private final List<Run> runs;

    private Results(List<Run> runs) {
        this.runs = runs;
    }

    static Results read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(f -> f.getFileName().toString().endsWith(".txt")).sorted().toList();
        }
        record Key(Subject subject, long seed) {
        }
        Map<Key, List<RawResult>> groups = new LinkedHashMap<>();
        for (Path file : files) {
            RawResult result = RawResult.read(file);
            groups.computeIfAbsent(new Key(Subject.of(result.head()), result.head().baseSeed()), k -> new ArrayList<>())
                .add(result);
        }
        List<Run> runs = new ArrayList<>();
        groups.forEach((key, results) -> runs.add(new Run(key.subject(), key.seed(), List.copyOf(results))));
        runs.sort(Comparator.comparing(Run::subject, ORDER).thenComparingLong(Run::seed));
        return new Results(List.copyOf(runs));
    }

    private static int place(List<String> order, String name) {
        int place = order.indexOf(name);
        return place < 0 ? order.size() : place;
    }

    private static int number(String streams) {
        String digits = streams.replaceAll("^[^\\d]*(\\d*).*$", "$1");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    List<Run> runs() {
        return runs;
    }

    /** The runs of each subject, in the tables' order. */
    Map<Subject, List<Run>> bySubject() {
        Map<Subject, List<Run>> result = new LinkedHashMap<>();
        for (Run run : runs) {
            result.computeIfAbsent(run.subject(), s -> new ArrayList<>()).add(run);
        }
        return result;
    }

    /**
     * Statistics that were made with two or more seeds and are suspicious with every one of them. A single run cannot tell a
     * fault from chance, unless it fails outright.
     */
    static List<Statistic> systematic(List<Run> ofOneSubject) {
        Map<Statistic, List<PValue>> bySeed = ofOneSubject.stream().flatMap(Run::pValues)
            .collect(Collectors.groupingBy(PValue::statistic));
        return bySeed.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1 && entry.getValue().stream().allMatch(PValue::isSuspicious))
            .map(Map.Entry::getKey).sorted().toList();
    }
}
