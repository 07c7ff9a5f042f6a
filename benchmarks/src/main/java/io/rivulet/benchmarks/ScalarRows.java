package io.rivulet.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;

/** One draw a call, beside everyone who has the same. */
final class ScalarRows {

    private static final Map<String, Class<? extends ScalarBenchmark>> CONTESTANTS = contestants();

    private static final String CONTEST = "Rivulet is PCG64, Commons RNG XoShiRo256++ with its ziggurats and its best-known "
        + "sampler of each distribution. Rivulet and java.util.Random are safe to share, the others are not.";

    private ScalarRows() {
    }

    private static Map<String, Class<? extends ScalarBenchmark>> contestants() {
        Map<String, Class<? extends ScalarBenchmark>> all = new LinkedHashMap<>();
        all.put(Column.RIVULET, RivuletScalars.class);
        all.put(Column.JAVA_UTIL_RANDOM, JavaUtilRandomScalars.class);
        all.put("SplittableRandom", SplittableRandomScalars.class);
        all.put("ThreadLocalRandom", ThreadLocalRandomScalars.class);
        all.put("Commons RNG", CommonsScalars.class);
        return all;
    }

    /** The rows are the benchmarks' methods, beside NumPy's expressions. */
    private static Map<String, String> rows() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("random", "rng.random()");
        all.put("nextLong", "rng.bit_generator.random_raw()");
        all.put("randomFloat", "rng.random(dtype=np.float32)");
        all.put("integersSmall", "rng.integers(100)");
        all.put("integersLarge", "rng.integers(10**12)");
        all.put("standardNormal", "rng.standard_normal()");
        all.put("normal", "rng.normal(1, 2)");
        all.put("lognormal", "rng.lognormal(0, 1)");
        all.put("standardExponential", "rng.standard_exponential()");
        all.put("exponential", "rng.exponential(2)");
        all.put("gamma", "rng.gamma(2.4, 1.5)");
        all.put("beta", "rng.beta(2, 3)");
        all.put("standardT", "rng.standard_t(3)");
        all.put("poisson3", "rng.poisson(3)");
        all.put("poisson30", "rng.poisson(30)");
        all.put("binomial", "rng.binomial(20, 0.3)");
        all.put("geometric", "rng.geometric(0.1)");
        all.put("binomialPrepared", "rng.binomial(20, 0.3)");
        all.put("geometricPrepared", "rng.geometric(0.1)");
        return all;
    }

    /** One draw a call. */
    static Group group() {
        return group("scalar", "One draw a call", CONTEST + " NumPy's column is for information: it is the Python call.",
            rows(), 1, Repetition.SEVERAL);
    }

    /** Arrays, beside everyone who draws them in a loop. */
    static Group arrays() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("randomArray", "rng.random(out=out)");
        rows.put("standardNormalArray", "rng.standard_normal(out=out)");
        return group("loops", "A million draws beside the loops of others",
            "An existing array of a million, by one fill in Rivulet, by a loop elsewhere. " + CONTEST, rows,
            ArrayGroup.MILLION, Repetition.SEVERAL);
    }

    private static Group group(String name, String title, String about, Map<String, String> rows, int values,
            Repetition repetition) {
        List<Cell> cells = new ArrayList<>();
        rows.forEach((row, python) -> {
            CONTESTANTS.forEach((column, contestant) -> {
                if (has(contestant, row)) {
                    cells.add(cell(row, column, contestant));
                }
            });
            cells.add(new Cell(row, Column.NUMPY, watch -> watch.numpy(Kind.PCG64, values, values, python)));
        });
        List<String> columns = new ArrayList<>(CONTESTANTS.keySet());
        columns.add(Column.NUMPY);
        return new Group(name, title, about, columns,
            List.of(Ratio.of("Rivulet / java.util.Random", Column.RIVULET, Column.JAVA_UTIL_RANDOM)), cells, repetition,
            false);
    }

    /** Two threads that share one object. */
    static Group shared() {
        List<Cell> cells = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (String contestant : List.of(Column.RIVULET, Column.JAVA_UTIL_RANDOM)) {
            columns.add(alone(contestant));
            columns.add(together(contestant));
        }
        for (String row : List.of("random", "nextLong", "integersSmall", "standardNormal")) {
            for (String contestant : List.of(Column.RIVULET, Column.JAVA_UTIL_RANDOM)) {
                cells.add(cell(row, alone(contestant), CONTESTANTS.get(contestant)));
                Class<?> shared = CONTESTANTS.get(contestant);
                cells.add(new Cell(row, together(contestant), watch -> watch.contended(shared, row, 2)));
            }
        }
        return new Group("shared", "Two threads, one generator",
            "Time a value over both threads: the reciprocal of the throughput. Of two threads the median window counts, since in the "
                + "fastest one of them stood still for a while. The ratio is that of two threads.", columns,
            List.of(Ratio.of("Rivulet / java.util.Random", together(Column.RIVULET), together(Column.JAVA_UTIL_RANDOM))),
            cells, Repetition.SEVERAL, false);
    }

    private static String alone(String contestant) {
        return contestant + " 1 thread";
    }

    private static String together(String contestant) {
        return contestant + " 2 threads";
    }

    private static Cell cell(String row, String column, Class<?> contestant) {
        return new Cell(row, column, watch -> watch.single(contestant, row, 1, Map.of()));
    }

    private static boolean has(Class<?> contestant, String method) {
        return Stream.of(contestant.getMethods())
            .anyMatch(m -> m.getName().equals(method) && m.isAnnotationPresent(Benchmark.class));
    }
}
