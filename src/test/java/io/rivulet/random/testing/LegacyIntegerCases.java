package io.rivulet.random.testing;

import static io.rivulet.random.testing.Params.logUniformLong;
import static io.rivulet.random.testing.Params.probabilities;

import io.rivulet.random.Choice;
import io.rivulet.random.DType;
import io.rivulet.random.RandomState;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** {@code RandomState}'s integers, orders and choices, and draws one at a time. */
final class LegacyIntegerCases {

    private LegacyIntegerCases() {
    }

    static List<LegacyCase> all() {
        List<LegacyCase> all = new ArrayList<>();
        for (DType<?> dtype : DType.values()) {
            all.add(LegacyCase.of("randint_" + dtype, "rs.randint($0, $1, n, dtype=np." + dtype + ")",
                (rs, p, n) -> rs.randint(p.big(0), p.big(1), n, dtype), r -> bounds(r, dtype)));
        }
        all.addAll(List.of(
            LegacyCase.of("random_integers", "quiet(rs.random_integers, $0, $1, n)",
                (rs, p, n) -> rs.randomIntegers(p.l(0), p.l(1), n),
                r -> Params.of(-logUniformLong(r, Long.MAX_VALUE), logUniformLong(r, Long.MAX_VALUE))),
            LegacyCase.of("tomaxint", "rs.tomaxint(n)", (rs, p, n) -> rs.tomaxint(n)).slow(4),
            LegacyCase.of("bytes", "np.frombuffer(rs.bytes(n), np.uint8)", (rs, p, n) -> rs.bytes(n)),
            LegacyCase.of("shuffle", "shuffled_by(rs, np.arange(n))", (rs, p, n) -> {
                long[] x = IntStream.range(0, n).asLongStream().toArray();
                rs.shuffle(x);
                return x;
            }),
            LegacyCase.of("shuffle_list", "np.array(shuffled_by(rs, list(range(n))))", (rs, p, n) -> {
                List<Long> x = new ArrayList<>(IntStream.range(0, n).asLongStream().boxed().toList());
                rs.shuffle(x);
                return x.stream().mapToLong(i -> i).toArray();
            }).slow(10),
            LegacyCase.of("permutation", "rs.permutation(n)", (rs, p, n) -> rs.permutation(n)),
            LegacyCase.of("permutation_rows", "rs.permutation(np.arange(n // 4 * 4).reshape(-1, 4))", (rs, p, n) -> {
                long[][] rows = new long[n / 4][4];
                Arrays.setAll(rows, i -> new long[] {4L * i, 4L * i + 1, 4L * i + 2, 4L * i + 3});
                return rs.permutation(rows);
            }),
            LegacyCase.of("choice", "rs.choice($0, n)", (rs, p, n) -> rs.choice(p.l(0), n),
                r -> Params.of(1 + logUniformLong(r, Long.MAX_VALUE - 1))),
            LegacyCase.of("choice_weighted", "rs.choice(len($0), n, p=$0)",
                (rs, p, n) -> rs.choice(p.doubles(0).length, n, Choice.p(p.doubles(0))),
                r -> Params.of((Object) probabilities(r, 1 + r.nextInt(40)))),
            LegacyCase.of("choice_once", "rs.choice(n + $0, n, replace=False)",
                (rs, p, n) -> rs.choice(n + p.l(0), n, Choice.WITHOUT_REPLACEMENT), r -> Params.of(r.nextInt(9999))),
            LegacyCase.of("choice_once_weighted", "rs.choice(len($0), $1, False, $0)",
                (rs, p, n) -> rs.choice(p.doubles(0).length, (int) p.l(1), Choice.WITHOUT_REPLACEMENT,
                    Choice.p(p.doubles(0))),
                r -> {
                    double[] p = probabilities(r, 2 + r.nextInt(200));
                    int positive = (int) Arrays.stream(p).filter(x -> x > 0).count();
                    return Params.of(p, 1 + r.nextInt(positive));
                }).slow(10),
            LegacyCase.of("choice_elements", "rs.choice($0, n)", (rs, p, n) -> rs.choice(p.doubles(0), n),
                r -> Params.of((Object) r.doubles(1 + r.nextInt(50)).toArray()))));
        return all;
    }

    private static Params bounds(SplittableRandom r, DType<?> dtype) {
        BigInteger low = dtype.min().add(BigInteger.valueOf(r.nextInt(2)));
        BigInteger width = BigInteger.ONE.shiftLeft(r.nextInt(dtype.bits() + 1))
            .subtract(BigInteger.valueOf(r.nextInt(2))).max(BigInteger.ONE);
        return Params.of(low, low.add(width).min(dtype.max().add(BigInteger.ONE)));
    }

    /** One value a call: pairs of Gaussians are split between calls. */
    static List<LegacyCase> scalars() {
        Function<SplittableRandom, Params> two = r -> Params.of(0.1 + 3 * r.nextDouble(), 0.1 + 3 * r.nextDouble());
        return List.of(
            scalar("random", "rs.random()", RandomState::random),
            scalar("randn", "rs.randn()", RandomState::randn),
            scalar("standard_exponential", "rs.standard_exponential()", RandomState::standardExponential),
            scalar("tomaxint", "rs.tomaxint()", rs -> rs.tomaxint() >>> 11),
            scalar("randint", "rs.randint(10)", rs -> rs.randint(10)),
            scalar("uint8", "rs.randint(0, 200, dtype=np.uint8)", rs -> rs.randint(0, 200, DType.UINT8)),
            LegacyCase.of("scalar_gamma", "np.array([rs.gamma($0, $1) for _ in range(n)])",
                (rs, p, n) -> each(n, () -> rs.gamma(p.d(0), p.d(1))), two).slow(20),
            LegacyCase.of("scalar_normal", "np.array([rs.normal($0, $1) for _ in range(n)])",
                (rs, p, n) -> each(n, () -> rs.normal(p.d(0), p.d(1))), two).slow(20),
            LegacyCase.of("scalar_laplace", "np.array([rs.laplace($0, $1) for _ in range(n)])",
                (rs, p, n) -> each(n, () -> rs.laplace(p.d(0), p.d(1))), two).slow(20),
            LegacyCase.of("scalar_negative_binomial",
                "np.array([rs.negative_binomial($0, 0.5) for _ in range(n)], dtype=float)",
                (rs, p, n) -> each(n, () -> rs.negativeBinomial(p.d(0), 0.5)), two).slow(20));
    }

    private static LegacyCase scalar(String name, String python, ToDoubleFunction<RandomState> java) {
        String shifted = name.equals("tomaxint") ? python + " >> 11" : python;
        return LegacyCase.of("scalar_" + name, "np.array([" + shifted + " for _ in range(n)], dtype=float)",
            (rs, p, n) -> each(n, () -> java.applyAsDouble(rs))).slow(20);
    }

    private interface Value {
        double next();
    }

    private static double[] each(int n, Value value) {
        double[] out = new double[n];
        Arrays.setAll(out, i -> value.next());
        return out;
    }
}
