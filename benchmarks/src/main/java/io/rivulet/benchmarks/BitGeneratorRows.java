package io.rivulet.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The commonest draws on each of the five bit generators. */
final class BitGeneratorRows {

    private static final List<String> DISTRIBUTIONS = List.of("random", "standard_normal", "standard_exponential", "gamma_2.4");

    private BitGeneratorRows() {
    }

    static ArrayGroup group() {
        Map<String, Distributions.Entry> all =
            Distributions.all().stream().collect(Collectors.toMap(Distributions.Entry::name, Function.identity()));
        List<Workload> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            rows.add(new Workload(kind + "_raw", kind)
                .fresh("rng.bit_generator.random_raw(n)", s -> s.rng().bitGenerator().randomRaw(s.n()))
                .existing(null, s -> {
                    s.rng().bitGenerator().randomRaw(s.longs(), 0, s.n());
                    return s.longs();
                }));
            for (String name : DISTRIBUTIONS) {
                Distributions.Entry d = all.get(name);
                rows.add(new Workload(kind + "_" + name, kind).fresh(d.python("rng", "n"), d.fresh())
                    .existing(name.equals("gamma_2.4") ? null : d.python("rng", "out=out"), d.existing()));
            }
            addIntegers(rows, kind, "_integers_small", 10);
            addIntegers(rows, kind, "_integers_large", IntegerRows.LARGE);
        }
        return ArrayGroup.freshAndExisting("bit-generators", "The five bit generators",
            "Arrays of a million; raw are the generator's own words, of 32 bits in MT19937.", List.copyOf(rows));
    }

    private static void addIntegers(List<Workload> rows, Kind kind, String name, long high) {
        rows.add(new Workload(kind + name, kind).fresh(IntegerRows.python(high), IntegerRows.fresh(high))
            .existing(null, IntegerRows.existing(high)));
    }
}
