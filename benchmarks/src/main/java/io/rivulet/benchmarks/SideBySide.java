package io.rivulet.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures every {@link Workload} in Java and in NumPy, one right after the other on the same machine, and writes the
 * table: {@code benchmarks/run.sh} is the command.
 */
public final class SideBySide {

    private SideBySide() {
    }

    private record Row(String name, double rivulet, double numpy) {
        double ratio() {
            return rivulet / numpy;
        }
    }

    /**
     * Runs the comparison.
     *
     * @param args the folder to write to, the Python script, and optionally a regular expression that picks rows
     * @throws IOException     if NumPy cannot be run or a file cannot be written
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, RunnerException {
        Path folder = Path.of(args[0]);
        String pattern = args.length > 2 ? args[2] : ".*";
        List<Workload> chosen = Workloads.ALL.stream().filter(w -> w.name().matches(pattern)).toList();
        List<Row> rows = new ArrayList<>();
        try (NumPyTimer numpy = NumPyTimer.start(Path.of(args[1]))) {
            for (Workload workload : chosen) {
                Row row = new Row(workload.name(), java(workload),
                    numpy.time(workload.python(), ArrayBenchmark.LENGTH));
                rows.add(row);
                System.out.printf(Locale.ROOT, "[%d/%d] %-30s rivulet %7.2f ns   numpy %7.2f ns   ratio %.2f%n",
                    rows.size(), chosen.size(), row.name(), row.rivulet(), row.numpy(), row.ratio());
            }
            String jdk = Runtime.version().feature() + "";
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("performance-jdk" + jdk + ".md"),
                table(rows, numpy.version()) + (args.length > 2 ? "" : rivals(numpy)), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("performance-jdk" + jdk + ".svg"), BarChart.of(
                "Time a value, Rivulet over NumPy, JDK " + jdk,
                rows.stream().map(Row::name).toList(), rows.stream().map(Row::ratio).toList()), StandardCharsets.UTF_8);
        }
    }

    private static double java(Workload workload) throws RunnerException {
        return median(options(ArrayBenchmark.class, "draw").param("row", workload.name()));
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark, String method) {
        return new OptionsBuilder().include(benchmark.getName() + "\\." + method + "$").verbosity(VerboseMode.SILENT);
    }

    private static double median(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).runSingle().getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static String table(List<Row> rows, String numpy) throws IOException {
        double logs = 0;
        StringBuilder text = new StringBuilder();
        text.append("Arrays of ").append(ArrayBenchmark.LENGTH).append(" on PCG64, one core, median time a value. ")
            .append(LocalDate.now()).append("; JDK ").append(Runtime.version()).append("; ").append(numpy).append("; ")
            .append(cpu()).append(".\n\n| row | Rivulet ns | NumPy ns | Rivulet / NumPy |\n|---|---:|---:|---:|\n");
        for (Row row : rows) {
            logs += Math.log(row.ratio());
            text.append(String.format(Locale.ROOT, "| `%s` | %.2f | %.2f | %.2f |%n", row.name(), row.rivulet(),
                row.numpy(), row.ratio()));
        }
        return text.append(String.format(Locale.ROOT, "| **geometric mean** | | | **%.2f** |%n",
            Math.exp(logs / rows.size()))).toString();
    }

    /** Uniform and normal, scalar and array, beside everyone who has them. */
    private static String rivals(NumPyTimer numpy) throws IOException, RunnerException {
        StringBuilder text = new StringBuilder("\n| time a value, ns | Rivulet | java.util.Random | SplittableRandom "
            + "| Commons RNG | NumPy |\n|---|---:|---:|---:|---:|---:|\n");
        for (Rivals row : Rivals.values()) {
            text.append("| ").append(row.title);
            for (String name : row.benchmarks) {
                text.append(String.format(Locale.ROOT, " | %.2f", median(options(RivalsBenchmark.class, name))));
            }
            text.append(String.format(Locale.ROOT, " | %.2f |%n", numpy.time(row.python, row.length)));
            System.out.println(row.title);
        }
        return text.append("\nCommons RNG: XoShiRo256++ and its ziggurat. Rivulet and java.util.Random are safe to share; "
            + "the others are not. NumPy's scalar rows are dominated by the Python call.\n").toString();
    }

    /** The rows of the second table. */
    private enum Rivals {
        SCALAR_RANDOM("one uniform double", 1, "rng.random()", "randomRivulet", "randomJavaUtilRandom",
            "randomSplittableRandom", "randomXoShiRo256PlusPlus"),
        SCALAR_NORMAL("one normal", 1, "rng.standard_normal()", "normalRivulet", "normalJavaUtilRandom",
            "normalSplittableRandom", "normalCommonsZiggurat"),
        ARRAY_RANDOM("a million uniform doubles", ArrayBenchmark.LENGTH, "rng.random(out=out)", "arrayRandomRivulet",
            "arrayRandomJavaUtilRandom", "arrayRandomSplittableRandom", "arrayRandomXoShiRo256PlusPlus"),
        ARRAY_NORMAL("a million normals", ArrayBenchmark.LENGTH, "rng.standard_normal(out=out)", "arrayNormalRivulet",
            "arrayNormalJavaUtilRandom", "arrayNormalSplittableRandom", "arrayNormalCommonsZiggurat");

        private final String title;
        private final int length;
        private final String python;
        private final List<String> benchmarks;

        Rivals(String title, int length, String python, String... benchmarks) {
            this.title = title;
            this.length = length;
            this.python = python;
            this.benchmarks = List.of(benchmarks);
        }
    }

    private static String cpu() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(info)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(info).stream().filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst().orElse("unknown CPU");
    }
}
