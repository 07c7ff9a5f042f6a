package io.rivulet.random.testing;

import static io.rivulet.random.testing.Params.probabilities;

import io.rivulet.random.Choice;
import java.util.Arrays;
import java.util.List;

/** Shuffling, permuting and choosing, each branch on its own. */
final class PermutationCases {

    private static final Choice NO_REPLACE = Choice.WITHOUT_REPLACEMENT;

    private PermutationCases() {
    }

    static List<MethodCase> all() {
        return List.of(
            MethodCase.of("shuffle", "shuffled(rng, np.arange(n))", (rng, p, n) -> {
                long[] x = range(n);
                rng.shuffle(x);
                return x;
            }).golden(),
            MethodCase.of("shuffle_rows", "shuffled(rng, grid(n, $0, np.int64))", (rng, p, n) -> {
                long[][] x = grid(n, p);
                rng.shuffle(x);
                return x;
            }).golden(3).random(r -> Params.of(1 + r.nextInt(9))),
            MethodCase.of("shuffle_columns", "shuffled(rng, grid(n, $0, np.int64), axis=1)", (rng, p, n) -> {
                long[][] x = grid(n, p);
                rng.shuffle(x, 1);
                return x;
            }).golden(70).random(r -> Params.of(1 + r.nextInt(200))),
            MethodCase.of("permutation", "rng.permutation(n)", (rng, p, n) -> rng.permutation(n)).golden(),
            MethodCase.of("permutation_array", "rng.permutation(np.arange(n, dtype=np.float64))",
                (rng, p, n) -> rng.permutation(doubles(n))).golden(),
            MethodCase.of("permutation_columns", "rng.permutation(grid(n, $0, np.int64), axis=1)",
                (rng, p, n) -> rng.permutation(grid(n, p), 1)).golden(33).random(r -> Params.of(1 + r.nextInt(99))),
            MethodCase.of("permuted", "rng.permuted(grid(n, $0, np.int64))",
                (rng, p, n) -> rng.permuted(grid(n, p))).golden(7).random(r -> Params.of(1 + r.nextInt(20))),
            MethodCase.of("permuted_axis0", "rng.permuted(grid(n, $0, np.int64), axis=0)",
                (rng, p, n) -> rng.permuted(grid(n, p), 0)).golden(5).random(r -> Params.of(1 + r.nextInt(20))),
            MethodCase.of("permuted_axis1", "rng.permuted(grid(n, $0, np.int64), axis=1)",
                (rng, p, n) -> rng.permuted(grid(n, p), 1)).golden(6).random(r -> Params.of(1 + r.nextInt(20))),

            MethodCase.of("choice", "rng.choice($0, n)", (rng, p, n) -> rng.choice(p.l(0), n))
                .golden(1).golden(10).golden(1L << 40).random(r -> Params.of(1 + Params.logUniformLong(r, 1L << 50))),
            MethodCase.of("choice_p", "rng.choice(len($0), n, p=$0)",
                (rng, p, n) -> rng.choice(p.doubles(0).length, n, Choice.p(p.doubles(0))))
                .golden(new double[] {0.1, 0.0, 0.6, 0.3}).golden(new double[] {1.0})
                .random(r -> Params.of(probabilities(r, 1 + r.nextInt(40)))),
            MethodCase.of("choice_floyd", "rng.choice(n + $0, n, replace=False)",
                (rng, p, n) -> rng.choice(n + p.l(0), n, NO_REPLACE))
                .golden(0).golden(1L << 33).random(r -> Params.of(60L * 200_000 + r.nextLong(1L << 40))).slow(3),
            MethodCase.of("choice_floyd_unshuffled", "rng.choice(n + $0, n, replace=False, shuffle=False)",
                (rng, p, n) -> rng.choice(n + p.l(0), n, NO_REPLACE, Choice.UNSHUFFLED))
                .golden(0).golden(7).random(r -> Params.of(60L * 200_000 + r.nextLong(1L << 40))).slow(3),
            MethodCase.of("choice_tail", "rng.choice(10001 + n * $0, n, replace=False)",
                (rng, p, n) -> rng.choice(10_001 + n * p.l(0), n, NO_REPLACE))
                .golden(1).golden(20).random(r -> Params.of(1 + r.nextInt(40))),
            MethodCase.of("choice_tail_unshuffled", "rng.choice(10001 + n * $0, n, replace=False, shuffle=False)",
                (rng, p, n) -> rng.choice(10_001 + n * p.l(0), n, NO_REPLACE, Choice.UNSHUFFLED))
                .golden(1).golden(12).random(r -> Params.of(1 + r.nextInt(16))),
            MethodCase.of("choice_whole", "rng.choice(n, n, replace=False)",
                (rng, p, n) -> rng.choice(n, n, NO_REPLACE)).golden(),
            MethodCase.of("choice_no_replace_p",
                "rng.choice(len($0), min(n, np.count_nonzero($0)), replace=False, p=$0)",
                (rng, p, n) -> {
                    double[] weights = p.doubles(0);
                    int positive = (int) Arrays.stream(weights).filter(w -> w > 0).count();
                    return rng.choice(weights.length, Math.min(n, positive), NO_REPLACE, Choice.p(weights));
                })
                .golden(new double[] {0.1, 0.0, 0.6, 0.25, 0.05}).golden(new double[] {0.5, 0.5})
                .random(r -> Params.of(probabilities(r, 1 + r.nextInt(300)))),
            MethodCase.of("choice_array", "rng.choice(np.arange(n, dtype=np.float64), $0)",
                (rng, p, n) -> rng.choice(doubles(n), (int) p.l(0))).golden(500).random(r -> Params.of(r.nextInt(900))),
            MethodCase.of("choice_rows", "rng.choice(grid(n, 3, np.int64), $0, axis=0)",
                (rng, p, n) -> rng.choice(grid(n, Params.of(3)), (int) p.l(0)))
                .golden(500).random(r -> Params.of(r.nextInt(900))),
            MethodCase.of("choice_columns", "rng.choice(grid(n, $0, np.int64), 5, axis=1)",
                (rng, p, n) -> rng.choice(grid(n, p), 5, Choice.axis(1)))
                .golden(11).random(r -> Params.of(1 + r.nextInt(20))));
    }

    private static long[] range(int n) {
        long[] x = new long[n];
        for (int i = 0; i < n; i++) {
            x[i] = i;
        }
        return x;
    }

    private static double[] doubles(int n) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i;
        }
        return x;
    }

    /** About n numbers in so many columns: the stream_helpers.py function of the same name. */
    private static long[][] grid(int n, Params p) {
        int columns = (int) p.l(0);
        long[][] x = new long[Math.max(1, n / columns)][columns];
        for (int i = 0; i < x.length * columns; i++) {
            x[i / columns][i % columns] = i;
        }
        return x;
    }
}
