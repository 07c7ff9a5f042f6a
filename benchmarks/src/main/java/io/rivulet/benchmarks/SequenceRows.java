package io.rivulet.benchmarks;

import io.rivulet.random.Choice;
import java.util.List;

/** Shuffles, permutations, choices in each of their branches, and bytes. */
final class SequenceRows {

    private static final String ABOUT = "On PCG64, a million values each unless said otherwise; a shuffle works in place. "
        + "Without replacement, a large part of a large population is the tail of a shuffle; a small part, and all of a "
        + "population of 10,000, is Floyd's algorithm.";

    private SequenceRows() {
    }

    static ArrayGroup group() {
        return ArrayGroup.fresh("sequences", "Shuffles, choices, bytes", ABOUT, ArrayGroup.MILLION, List.of(
            new Workload("shuffle").fresh("rng.shuffle(x)", s -> {
                s.rng().shuffle(s.x());
                return s.x();
            }),
            new Workload("permutation_n").fresh("rng.permutation(n)", s -> s.rng().permutation(s.n())),
            new Workload("permutation_array").fresh("rng.permutation(x)", s -> s.rng().permutation(s.x())),
            new Workload("permuted").fresh("rng.permuted(x)", s -> s.rng().permuted(s.x())),
            new Workload("choice").fresh("rng.choice(n, n)", s -> s.rng().choice(s.n(), s.n())),
            new Workload("choice_array").fresh("rng.choice(x, n)", s -> s.rng().choice(s.x(), s.n())),
            new Workload("choice_distinct_half").values(n -> n / 2).fresh("rng.choice(n, n // 2, replace=False)",
                s -> s.rng().choice(s.n(), s.n() / 2, Choice.WITHOUT_REPLACEMENT)),
            new Workload("choice_distinct_half_unshuffled").values(n -> n / 2).fresh(
                "rng.choice(n, n // 2, replace=False, shuffle=False)",
                s -> s.rng().choice(s.n(), s.n() / 2, Choice.WITHOUT_REPLACEMENT, Choice.UNSHUFFLED)),
            new Workload("choice_distinct_hundredth").fresh("rng.choice(100 * n, n, replace=False)",
                s -> s.rng().choice(100L * s.n(), s.n(), Choice.WITHOUT_REPLACEMENT)),
            new Workload("choice_distinct_5000_of_10000").values(n -> n / 200).fresh(
                "rng.choice(n // 100, n // 200, replace=False)",
                s -> s.rng().choice(s.n() / 100, s.n() / 200, Choice.WITHOUT_REPLACEMENT)),
            new Workload("choice_weighted_of_1000").fresh("rng.choice(1000, n, p=few_weights)",
                s -> s.rng().choice(1000, s.n(), Choice.p(s.fewWeights()))),
            new Workload("choice_weighted").fresh("rng.choice(n, n, p=weights)",
                s -> s.rng().choice(s.n(), s.n(), Choice.p(s.weights()))),
            new Workload("choice_weighted_distinct_tenth").values(n -> n / 10).fresh(
                "rng.choice(n, n // 10, replace=False, p=weights)",
                s -> s.rng().choice(s.n(), s.n() / 10, Choice.WITHOUT_REPLACEMENT, Choice.p(s.weights()))),
            new Workload("bytes").fresh("rng.bytes(n)", s -> s.rng().bytes(s.n()))));
    }
}
