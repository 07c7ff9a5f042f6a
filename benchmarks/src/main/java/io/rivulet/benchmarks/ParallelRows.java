package io.rivulet.benchmarks;

import io.rivulet.random.distribution.DoubleDistribution;
import io.rivulet.random.distribution.Gamma;
import io.rivulet.random.distribution.LongDistribution;
import io.rivulet.random.distribution.Poisson;
import io.rivulet.random.distribution.StandardExponential;
import io.rivulet.random.distribution.StandardNormal;
import io.rivulet.random.distribution.StandardUniform;
import java.util.List;

/** Filling one array from one stream on all cores. */
final class ParallelRows {

    private static final int LENGTH = 10_000_000;
    private static final double GOAL = 1.7;

    private ParallelRows() {
    }

    static ArrayGroup group() {
        StandardNormal normal = new StandardNormal();
        return new ArrayGroup("parallel", "Parallel fill",
            "An existing array of ten million, filled by fill on one core and by fillParallel on "
                + Runtime.getRuntime().availableProcessors() + "; with two the speed-up should be at least " + GOAL + ". Beside it "
                + "what the machine has to give: as many generators, each filling its part of as many variates on a core.",
            LENGTH, List.of(Column.SEQUENTIAL, Column.PARALLEL, Column.OWN_GENERATORS),
            List.of(Ratio.speedUp("speed-up", Column.SEQUENTIAL, Column.PARALLEL, GOAL),
                Ratio.speedUp("own generators' speed-up", Column.SEQUENTIAL, Column.OWN_GENERATORS)), List.of(
            row("random", Kind.PCG64, new StandardUniform()),
            row("standard_normal", Kind.PCG64, normal),
            row("standard_exponential", Kind.PCG64, new StandardExponential()),
            row("gamma_2.4", Kind.PCG64, new Gamma(2.4, 1)),
            row("poisson_30", new Poisson(30)),
            row("PCG64DXSM_standard_normal", Kind.PCG64DXSM, normal),
            row("Philox_standard_normal", Kind.Philox, normal),
            row("SFC64_standard_normal", Kind.SFC64, normal),
            row("MT19937_standard_normal", Kind.MT19937, normal)), Repetition.VERY_MANY);
    }

    private static Workload row(String name, Kind kind, DoubleDistribution d) {
        return row(name, kind, Distributions.filled(d), s -> {
            s.rng().fillParallel(d, s.out());
            return s.out();
        });
    }

    private static Workload row(String name, LongDistribution d) {
        return row(name, Kind.PCG64, Distributions.filled(d), s -> {
            s.rng().fillParallel(d, s.longs());
            return s.longs();
        });
    }

    private static Workload row(String name, Kind kind, Workload.Draw sequential, Workload.Draw parallel) {
        return new Workload(name, kind).java(Column.SEQUENTIAL, sequential).java(Column.PARALLEL, parallel)
            .java(Column.OWN_GENERATORS, s -> {
                s.parts().parallelStream().forEach(sequential::draw);
                return s.parts();
            });
    }
}
